import { gzipSync } from 'node:zlib';
import { activity, complaints, file, readIati } from './read-iati.js';

const projects = ({ entities }: Awaited<ReturnType<typeof readIati>>): string[] =>
  [...entities.keys()].filter((id) => id.startsWith('project:'));
const [A, B, C] = ['A', 'B', 'C'].map((letter) => activity('', { id: `XX-1-${letter}` })) as [
  string,
  string,
  string,
];
const [PROJECT_A, PROJECT_C] = ['project:iati-xx-1-a', 'project:iati-xx-1-c'];

describe('of a broken file', () => {
  it('what is whole is kept when it is cut off, and the byte is told', async () => {
    const whole = file(A, B);
    const at = whole.indexOf('<title>', whole.indexOf('XX-1-B'));
    const read = await readIati({ 'a.xml': whole.slice(0, at) });
    expect(projects(read)).toEqual([PROJECT_A]);
    const from = whole.indexOf('<iati-activity ', whole.indexOf('XX-1-A'));
    expect(complaints(read)).toEqual([
      `a.xml byte ${from}: The file ends within this activity. Get it again. (byte ${at})`,
    ]);
  });

  it('it is told that its last tag is missing', async () => {
    const read = await readIati({ 'a.xml': file(A).replace('</iati-activities>', '') });
    expect(projects(read)).toEqual([PROJECT_A]);
    expect(complaints(read)).toEqual([expect.stringContaining('before its last tag')]);
  });

  it('what could be unpacked is kept when the packed file is cut off', async () => {
    const many = Array.from({ length: 2000 }, (_, at) => activity('', { id: `XX-1-${at * at}` }));
    const packed = gzipSync(file(...many));
    const read = await readIati({ 'a.xml.gz': packed.subarray(0, packed.length - 400) });
    expect(projects(read).length).toBeGreaterThan(1000);
    expect(complaints(read)[0]).toMatch(/^a\.xml\.gz byte \d+: The file cannot be read on/);
  });

  it.each([
    ['a stray ampersand', B.replace('Title of', 'Title & of')],
    ['an unknown entity', B.replace('Title of', 'Title &lol9; of')],
    ['tags that do not match', B.replace('</title>', '</tittle>')],
    ['an end that is missing', B.replace('</iati-activity>', '')],
    ['another encoding', Buffer.from(B.replace('Title', 'Títle'), 'latin1').toString('latin1')],
  ])('one activity is left out for %s, and the others are read', async (_what, bad) => {
    const read = await readIati({ 'a.xml': Buffer.from(file(A, bad, C), 'latin1') });
    expect(projects(read)).toEqual([PROJECT_A, PROJECT_C]);
    expect(complaints(read)).toEqual([expect.stringMatching(/^a\.xml byte \d+: /)]);
  });

  it('an activity with a text beyond all measure is left out, and the next is read', async () => {
    const long = B.replace('Title of', 'x'.repeat(3_000_000));
    const comment = `<!--${'y'.repeat(3_000_000)}-->`;
    const read = await readIati({
      'a.xml': file(A, long, C.replace('<title>', `${comment}<title>`)),
    });
    expect(projects(read)).toEqual([PROJECT_A, PROJECT_C]);
    expect(complaints(read)).toEqual([expect.stringContaining('more than 1,000,000 bytes')]);
  });

  it('nothing is read that defines entities', async () => {
    const bomb = `<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]>`;
    const read = await readIati({ 'a.xml': file(A).replace('?>', `?>${bomb}`) });
    expect(projects(read)).toEqual([]);
    expect(complaints(read)).toEqual([expect.stringContaining('has a document type')]);
  });

  it('a file of another kind is told to be one', async () => {
    const read = await readIati({
      'org.xml': '<iati-organisations version="2.03"></iati-organisations>',
      'page.xml': '<html></html>',
      'empty.xml': '',
      'a.xml': file(A),
    });
    expect(projects(read)).toEqual([PROJECT_A]);
    expect(complaints(read)).toEqual([
      expect.stringContaining('org.xml byte 0: This is no file of IATI activities'),
      expect.stringContaining('page.xml byte 0: This is no file of IATI activities'),
      'empty.xml byte 0: The file is empty.',
    ]);
  });
});

describe('the encoding of a file', () => {
  const accented = activity().replace('Title of XX-1-A', 'Ministère');
  const declared = (name: string): string => file(accented).replace('UTF-8', name);
  const title = async (content: Uint8Array, encoding?: string): Promise<unknown> => {
    const read = await readIati({ 'a.xml': content }, encoding === undefined ? {} : { encoding });
    return read.entities.get(PROJECT_A)?.name ?? complaints(read)[0];
  };

  it.each([
    ['UTF-8', Buffer.from(declared('UTF-8'))],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${declared('UTF-8')}`)],
    ['Latin 1', Buffer.from(declared('ISO-8859-1'), 'latin1')],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${declared('UTF-16')}`, 'utf16le')],
  ])('is followed: %s', async (_name, bytes) => {
    expect(await title(bytes)).toBe('Ministère');
  });

  it('is refused where it is declared wrongly, and told from outside', async () => {
    const latin = Buffer.from(declared('UTF-8'), 'latin1');
    expect(await title(latin)).toContain('such as `--encoding windows-1252`');
    expect(await title(latin, 'windows-1252')).toBe('Ministère');
    const utf8 = Buffer.from(declared('windows-1252'));
    expect(await title(utf8)).toContain('its bytes are UTF-8. Add `--encoding utf-8`');
    expect(await title(utf8, 'utf-8')).toBe('Ministère');
  });

  it('that a text was once in shows in its apostrophes, which are mended', async () => {
    const odd = file(activity().replace('Title of XX-1-A', 'C\u00f4te d\u0092Ivoire'));
    expect(await title(Buffer.from(odd))).toBe('Côte d’Ivoire');
  });
});

describe('parts that cannot be', () => {
  it('leave the activity out, and are told once, where they are its identifier', async () => {
    const read = await readIati({ 'a.xml': file(activity('', { id: 'XX-1-\u{10005f}' }), A) });
    expect(projects(read)).toEqual([PROJECT_A]);
    expect(complaints(read)).toEqual([
      expect.stringMatching(/^a\.xml byte \d+: The iati-identifier holds U\+10005F/),
    ]);
  });

  it.each([
    ['a date', '<activity-date type="1" iso-date="31/12/2018"/>', 'activity-date 1: The date'],
    ['a country', '<recipient-country code="UK"/>', 'The recipient-country "UK"'],
    ['a share', '<sector code="15190" percentage="102"/>', 'sector 1: The percentage "102"'],
    ['a goal', '<tag vocabulary="2" code="18"/>', '"18" is no goal'],
    [
      'a role',
      '<participating-org role="7"><narrative>X</narrative></participating-org>',
      'The role "7"',
    ],
    [
      'nobody',
      '<participating-org role="1" ref="-"/>',
      'participating-org 1: It names no organisation',
    ],
    ['a sector', '<sector code="99999"/>', 'The sector "99999"'],
    ['a relative', '<related-activity type="9" ref="XX-1-B"/>', 'related-activity 1: It needs'],
    [
      'an end before the start',
      '<activity-date type="2" iso-date="2020-01-01"/><activity-date type="4" iso-date="2019-01-01"/>',
      'The end "2019-01-01" lies before',
    ],
  ])('are told and left out: %s', async (_what, more, reason) => {
    const read = await readIati({ 'a.xml': file(activity(more)) });
    expect(projects(read)).toEqual([PROJECT_A]);
    expect(complaints(read)).toEqual([expect.stringContaining(reason)]);
  });

  it('a crisis is what its register holds, whatever its type', async () => {
    const scopes = ['1', '2'].map(
      (type) => `<humanitarian-scope type="${type}" vocabulary="2-1" code="HKEN20"/>`,
    );
    const { claims } = await readIati({ 'a.xml': file(activity(scopes.join(''))) });
    expect(claims.map(({ key }) => `${key.type} ${key.object}`)).toEqual([
      'ALIGNS_WITH framework:humanitarian-plan-hken20',
    ]);
  });

  it('a title that is a description is cut at a word', async () => {
    const long = file(activity().replace('Title of XX-1-A', 'word '.repeat(100)));
    const name = (await readIati({ 'a.xml': long })).entities.get(PROJECT_A)?.name ?? '';
    expect(name.length).toBeLessThanOrEqual(300);
    expect(name).toMatch(/ word…$/);
  });
});
