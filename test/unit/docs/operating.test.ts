import { describeSettings } from '../../../src/config.js';
import { ROLE_ORDER, ROLES } from '../../../src/domain/access.js';
import { Metrics } from '../../../src/http/metrics/metrics.js';
import { readPage, tableUnder } from '../../support/markdown.js';

/** The settings as `--help` prints them: `  NAME (default)`, then a line that says what it does. */
function settings(): string[][] {
  const lines = describeSettings().split('\n').slice(1);
  return lines.flatMap((line, index) => {
    const found = /^ {2}([A-Z0-9_]+)(?: \((.*)\))?$/.exec(line);
    const description = lines[index + 1]?.trim() ?? '';
    return found === null ? [] : [[found[1] ?? '', found[2] ?? '', description]];
  });
}

describe('docs/operating.md', () => {
  it('lists every role with what it may do', async () => {
    const rows = tableUnder(await readPage('docs/operating.md'), '## Access');
    const roles = ROLE_ORDER.map((role) => [`\`${role.toLowerCase()}\``, ROLES[role].description]);
    expect(rows).toEqual(roles);
  });

  it('lists every metric of its own with its labels', async () => {
    const text = await new Metrics('Engine').text();
    const own = [...text.matchAll(/^# HELP ((?:http|graphql|store|graph|worker|mgg)_\S+) (.*)$/gm)];
    const rows = tableUnder(await readPage('docs/operating.md'), '## Metrics');
    expect(rows.map(([name, , help]) => [name, help])).toEqual(
      own.map(([, name = '', help = '']) => [`\`${name}\``, help]),
    );
  });

  it('lists every setting with its default and what it does', async () => {
    const rows = tableUnder(await readPage('docs/operating.md'), '## Settings');
    expect(rows).toEqual(
      settings().map(([name = '', fallback = '', text = '']) => [
        `\`${name}\``,
        fallback === '' ? '' : `\`${fallback}\``,
        text,
      ]),
    );
  });
});
