import { Writable } from 'node:stream';
import { showProgress } from '../../../src/cli/progress.js';

function output(isTTY: boolean): { stream: NodeJS.WriteStream; text: () => string } {
  let text = '';
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString();
      done();
    },
  });
  const terminal = Object.assign(stream, {
    isTTY,
    columns: 80,
    cursorTo: () => true,
    clearLine: () => true,
    moveCursor: () => true,
  });
  return { stream: terminal as unknown as NodeJS.WriteStream, text: () => text };
}

describe('progress', () => {
  it('is a line per tenth in a log', () => {
    const { stream, text } = output(false);
    const progress = showProgress('Loading', stream);
    for (let done = 1; done <= 40; done += 1) progress.show({ done, total: 40 });
    progress.end();
    const lines = text().trimEnd().split('\n');
    expect(lines).toHaveLength(10);
    expect(lines[2]).toBe('Loading: 12 of 40 rows (30%)');
  });

  it('is a bar on a terminal', () => {
    const { stream, text } = output(true);
    const progress = showProgress('Loading', stream);
    progress.show({ done: 20, total: 40 });
    progress.end();
    expect(text()).toContain('50% | 20 of 40 rows');
  });

  it('says nothing when there is nothing to do', () => {
    const { stream, text } = output(false);
    const progress = showProgress('Loading', stream);
    progress.show({ done: 0, total: 0 });
    progress.end();
    expect(text()).toBe('');
  });
});
