import { activity, file, funder, readIati } from './read-iati.js';

const codes = async (...elements: string[]): Promise<Record<string, string[]>> => {
  const { entities } = await readIati({ 'a.xml': file(activity(elements.join('\n'))) });
  return Object.fromEntries(
    [...entities.values()]
      .filter(({ kind }) => kind === 'ORGANISATION')
      .map(({ name, identifiers }) => [name, identifiers.map(({ value }) => value)]),
  );
};

describe('the code of an organisation', () => {
  it('is proof when it stands for one name, however that is spelled', async () => {
    expect(await codes(funder('Donor', 'YY-9-1'), funder('DONOR', 'yy-9-1'))).toMatchObject({
      Donor: ['YY-9-1'],
    });
  });

  it('is none when it stands for several names', async () => {
    expect(await codes(funder('Fund A', 'XI-IATI-F'), funder('Fund B', 'XI-IATI-F'))).toMatchObject(
      { 'Fund A': [], 'Fund B': [] },
    );
  });

  it('is proof for the name by which its owner reports, and for no other', async () => {
    expect(await codes(funder('Helper office', 'XX-1'), funder('Helpers', 'XX-1'))).toMatchObject({
      ...{ Helpers: ['XX-1'], 'Helper office': [] },
    });
  });

  it.each(['-', 'N/A', '10', 'none', '0'])('is none when it is written as %s', async (ref) => {
    expect(await codes(funder('Donor', ref))).toMatchObject({ Donor: [] });
  });

  it('names it, where one name is known for it', async () => {
    const bare = '<participating-org role="4" ref="YY-9-1"/>';
    const unknown = '<participating-org role="4" ref="ZZ-5"/>';
    expect(await codes(bare, unknown, funder('Donor', 'YY-9-1'))).toEqual({
      ...{ Donor: ['YY-9-1'], 'ZZ-5': ['ZZ-5'] },
    });
  });
});
