import { namesIn, USUAL_SEPARATORS } from '../../../../src/exchange/sources/table/cells/lists.js';

const KNOWN = ['Bosnia and Herzegovina', 'Kenya', 'Uganda', 'Tanzania', 'Red Cross', 'Germany'];
const split = (text: string, more: readonly string[] = []): Promise<string[]> =>
  namesIn(text, [...USUAL_SEPARATORS, ...more], async (one) => KNOWN.includes(one));

describe('names in one cell', () => {
  it.each([
    ['IOM; UNHCR | UNODC', ['IOM', 'UNHCR', 'UNODC']],
    ['• Danish Refugee Council\n• IOM\n', ['Danish Refugee Council', 'IOM']],
    ['1. IOM\n2. GIZ', ['IOM', 'GIZ']],
    ['IOM; IOM', ['IOM']],
    ['Ministry of Interior, Kenya', ['Ministry of Interior, Kenya']],
    ['Germany and Kenya', ['Germany', 'Kenya']],
    ['Bosnia and Herzegovina', ['Bosnia and Herzegovina']],
    ['Kenya and Friends', ['Kenya and Friends']],
    ['GIZ and IOM', ['GIZ and IOM']],
  ])('%j by the usual signs', async (text, names) => {
    expect(await split(text)).toEqual(names);
  });

  it.each([
    ['Kenya, Uganda and Tanzania', ['Kenya', 'Uganda', 'Tanzania']],
    ['Kenya, Uganda, and Tanzania', ['Kenya', 'Uganda', 'Tanzania']],
    ['Bosnia and Herzegovina, Kenya', ['Bosnia and Herzegovina', 'Kenya']],
    ['EU and Germany', ['EU', 'Germany']],
    ['GIZ et Red Cross', ['GIZ', 'Red Cross']],
    ['Ministry of Interior and Local Development', ['Ministry of Interior and Local Development']],
    ['Ministry of Interior, Kenya', ['Ministry of Interior, Kenya']],
    ['Network (North, South and East)', ['Network (North, South and East)']],
  ])('%j with commas', async (text, names) => {
    expect(await split(text, [','])).toEqual(names);
  });
});
