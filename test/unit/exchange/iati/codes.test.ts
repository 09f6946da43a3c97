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
    expect(await codes(funder('Giver', 'YY-9-1'), funder('GIVER', 'yy-9-1'))).toMatchObject({
      Giver: ['YY-9-1'],
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
    expect(await codes(funder('Giver', ref))).toMatchObject({ Giver: [] });
  });

  it('has its short name where a publisher tells beside it what it does', async () => {
    const story = `<narrative>${'We help many people. '.repeat(20)}</narrative>`;
    const told =
      `<participating-org role="4">${story}<narrative>Doers</narrative></participating-org>` +
      `<participating-org role="3"><narrative>Makers</narrative>${story}</participating-org>`;
    expect(Object.keys(await codes(told)).sort()).toEqual(['Doers', 'Makers']);
  });

  it('that stands in place of a name is a code', async () => {
    const coded =
      '<participating-org role="4"><narrative>XI-IATI-OTHER</narrative></participating-org>';
    expect(await codes(coded, funder('Other body', 'XI-IATI-OTHER'))).toEqual({
      'Other body': ['XI-IATI-OTHER'],
    });
  });

  it('is called as most call it', async () => {
    const many = [funder('Giver', 'YY-9-1'), funder('Giver', 'YY-9-1'), funder('Dnr', 'YY-9-1')];
    const { claims } = await readIati({
      'a.xml': file(activity([...many, '<participating-org role="4" ref="YY-9-1"/>'].join(''))),
    });
    expect(claims.at(-1)?.key).toMatchObject({
      subject: 'organisation:iati-yy-9-1-giver',
      type: 'IMPLEMENTS',
    });
  });

  it('names it, where one name is known for it', async () => {
    const bare = '<participating-org role="4" ref="YY-9-1"/>';
    const unknown = '<participating-org role="4" ref="ZZ-5"/>';
    expect(await codes(bare, unknown, funder('Giver', 'YY-9-1'))).toEqual({
      ...{ Giver: ['YY-9-1'], 'ZZ-5': ['ZZ-5'] },
    });
  });
});

describe('nobody in particular', () => {
  it.each([
    ...['Recipient Government', 'INTERNATIONAL NGO', 'Donor country-based NGO', 'Others'],
    ...['Non-Governmental Organisations (NGOs) and Civil Society', 'Name Withheld'],
    'USAID redacted this field in accordance with an act.',
  ])('is no organisation: %s', async (name) => {
    const { claims, counts } = await readIati({ 'a.xml': file(activity(funder(name))) });
    expect(claims).toEqual([]);
    expect(counts.get('mentions of nobody in particular')).toBe(1);
  });

  it.each(['International NGO Safety Organisation', 'Other Foundation', 'Government of Kenya'])(
    'is not %s',
    async (name) => {
      expect((await readIati({ 'a.xml': file(activity(funder(name))) })).claims).toHaveLength(1);
    },
  );
});
