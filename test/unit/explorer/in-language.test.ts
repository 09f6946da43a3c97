import { buildSchema, parse, validate } from 'graphql';
import { readFileSync } from 'node:fs';
import { inLanguage, labelled } from '../../../src/explorer/core/ask/in-language.js';

const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));

describe('a document in a language', () => {
  it('asks for names in it, and for nothing else than before', () => {
    const text = `query Names($name: String, $first: Int) {
      entity(by: { name: $name }) { id name names { value } }
      organisations(filter: { name: { equals: "a" } }, first: $first) { nodes { name shortName } } }`;
    const french = inLanguage(text, 'fr');
    expect(validate(schema, parse(french))).toEqual([]);
    expect(french.match(/name\(language: "fr"\)/g)).toHaveLength(2);
    expect(french.replaceAll('(language: "fr") mainName: name', '')).toBe(text);
    expect(inLanguage(text, null)).toBe(text);
  });

  it('has a name in the language in place of a short name in another', () => {
    const norway = { name: 'Norvège', mainName: 'Norway', shortName: 'Norway' };
    const icmpd = { name: 'ICMPD', mainName: 'ICMPD', shortName: 'ICMPD Vienna' };
    const iom = {
      ...{ name: 'Organisation internationale pour les migrations', acronym: 'IOM' },
      ...{ mainName: 'International Organization for Migration', shortName: 'IOM' },
    };
    expect(labelled(iom, { funds: 'finance' })).toMatchObject({ shortName: 'IOM' });
    expect(labelled([norway, icmpd], { funds: 'finance' })).toEqual([
      { name: 'Norvège', shortName: 'Norvège' },
      { name: 'ICMPD', shortName: 'ICMPD Vienna' },
    ]);
  });

  it('has the labels of relations in its words, and the API’s where it has none', () => {
    const answer = { edges: [{ label: 'funds', name: 'funds' }, { outLabel: 'is unknown' }] };
    expect(labelled(answer, { funds: 'finance' })).toEqual({
      edges: [{ label: 'finance', name: 'funds' }, { outLabel: 'is unknown' }],
    });
    expect(labelled(answer, {})).toBe(answer);
  });
});
