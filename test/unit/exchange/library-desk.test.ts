import { conflict } from '../../../src/domain/errors.js';
import { LibraryDesk } from '../../../src/exchange/library/library-desk.js';
import type { LibraryProgress, ListedPack } from '../../../src/exchange/library/library.js';

const pack = (name: string): ListedPack =>
  ({ name, title: name, needs: [], counts: { entities: 1, relations: 2 }, state: null }) as never;

/** A library whose work is ended from outside. */
function slowLibrary() {
  const started: { progress: LibraryProgress; end: () => void; fail: (error: Error) => void }[] =
    [];
  const work = (_name: string, progress: LibraryProgress): Promise<never> =>
    new Promise((end, fail) => {
      started.push({ progress, end: end as () => void, fail });
      progress.signal.addEventListener('abort', end as () => void);
    });
  const list = () => Promise.resolve([pack('a'), pack('b')]);
  return { library: { list, add: work, remove: work }, started };
}

describe('the library of a running server', () => {
  const reported: unknown[] = [];
  const open = () => {
    const { library, started } = slowLibrary();
    const desk = new LibraryDesk(library, null, (_name, cause) => reported.push(cause));
    const works = async () => (await desk.list()).map(({ work }) => work);
    return { desk, started, works };
  };

  it('answers when the work has begun, and tells how far it is', async () => {
    const { desk, started, works } = open();
    expect((await desk.begin('a', 'ADD')).work).toMatchObject({ does: 'ADD', done: 0 });
    started[0]?.progress.onProgress(3, 9);
    expect(await works()).toEqual([{ does: 'ADD', done: 3, total: 9, failure: null }, null]);
    started[0]?.end();
    await desk.close();
    expect(await works()).toEqual([null, null]);
  });

  it('takes one at a time, and only packs that there are', async () => {
    const { desk, started } = open();
    await expect(desk.begin('c', 'ADD')).rejects.toMatchObject({ kind: 'NOT_FOUND' });
    await desk.begin('a', 'REMOVE');
    await expect(desk.begin('b', 'ADD')).rejects.toMatchObject({ kind: 'CONFLICT' });
    expect(started).toHaveLength(1);
    await desk.close();
    expect(started[0]?.progress.signal.aborted).toBe(true);
  });

  it('tells a refusal, and keeps a fault for those who run the server', async () => {
    const { desk, started, works } = open();
    await desk.begin('a', 'ADD');
    started[0]?.fail(conflict('a needs b. Add that first.'));
    await new Promise(setImmediate);
    expect(await works()).toMatchObject([{ failure: 'a needs b. Add that first.' }, null]);
    await desk.begin('b', 'ADD');
    const fault = new Error('ENOENT: /secret');
    started[1]?.fail(fault);
    await new Promise(setImmediate);
    expect((await works())[1]?.failure).toBe(
      'Something went wrong; the log of the server says what.',
    );
    expect(reported).toEqual([fault]);
  });
});
