import { activity, file, funder, readIati } from './read-iati.js';

const other = (name: string): string => funder(name).replace('type="10"', 'type="22"');

async function partsIn(...elements: string[]): Promise<string[]> {
  const { claims, entities } = await readIati(
    { 'a.xml': file(activity(elements.join('\n'))) },
    { inGraph: ['country:swe', 'country:gbr', 'country:col'] },
  );
  return claims
    .filter(({ key }) => key.type === 'PART_OF')
    .map(({ key: { subject, object }, confidence }) => {
      const [part, whole] = [entities.get(subject)?.name, entities.get(object)?.name ?? object];
      return `${part} < ${whole} (${confidence})`;
    });
}

describe('an organisation whose name begins with that of a whole', () => {
  it.each([
    ['Sweden - Swedish Migration Agency', 'country:swe'],
    ['UK - Department for International Development', 'country:gbr'],
    ['Republic of Colombia – Ministry of Foreign Affairs', 'country:col'],
  ])('is a part of its country: %s', async (name, country) => {
    expect(await partsIn(funder(name))).toEqual([`${name} < ${country} (0.8)`]);
  });

  it('is no part of the country when it is no body of a national government', async () => {
    expect(await partsIn(other('Colombia - Chevron Petroleum'))).toEqual([]);
  });

  it('is a part of a whole of which there are more', async () => {
    const names = ['European Commission - Frontex', 'European Commission - Humanitarian Aid'];
    expect(await partsIn(...names.map(other))).toEqual([
      'European Commission - Frontex < European Commission (0.8)',
      'European Commission - Humanitarian Aid < European Commission (0.8)',
    ]);
  });

  it('is a part of a whole that is named itself', async () => {
    const itself = other('Plan International').replace('ref=""', 'ref="NL-1"');
    const files = { 'a.xml': file(activity(other('Plan International - Germany') + itself)) };
    const { claims, entities } = await readIati(files);
    const whole = claims.find(({ key }) => key.type === 'PART_OF')?.key.object ?? '';
    expect(entities.get(whole)).toMatchObject({
      ...{ name: 'Plan International', identifiers: [{ value: 'NL-1' }] },
    });
    expect([...entities.values()].filter(({ name }) => name === 'Plan International')).toHaveLength(
      1,
    );
  });

  it.each([
    'Save - Everyone',
    'Development Group (Iraq Trust Fund - Office)',
    'Al-Amal Association',
    'Care 2019 -',
  ])('is not: %s', async (name) => {
    expect(await partsIn(other(name), other(name.toUpperCase()))).toEqual([]);
  });

  it('is no part of a ministry that may be that of any country', async () => {
    const names = ['Ministry of Health - North Darfur', 'Ministry of Health - Refugees'];
    expect(await partsIn(...names.map((name) => funder(name)))).toEqual([]);
  });

  it('says so once, with the place of the name', async () => {
    const twice = [
      activity(funder('Sweden - Agency', 'SE-1')),
      activity(funder('Sweden - Agency', 'SE-1'), { id: 'XX-1-B' }),
    ];
    const { claims } = await readIati({ 'a.xml': file(...twice) }, { inGraph: ['country:swe'] });
    expect(claims.filter(({ key }) => key.type === 'PART_OF')).toEqual([
      expect.objectContaining({
        locator: 'organisation SE-1',
        document: 'document:iati-data-xx-1',
      }),
    ]);
  });
});
