import { allowed, many, wrong, type Attack } from './attack.js';

const search = (text: string): object => ({
  query: 'query A($text: String!) { search(text: $text) { totalCount } }',
  variables: { text },
});
const countryBy = (id: string): object => ({
  query: 'query A($id: ID!) { country(id: $id) { name } }',
  variables: { id },
});
const named = (contains: string): object => ({
  query: 'query A($t: String!) { entities(filter: { name: { contains: $t } }) { totalCount } }',
  variables: { t: contains },
});
const change = (fields: string): Attack => ({
  name: `a change without a key: ${fields.slice(0, 30)}`,
  content: `mutation { ${fields} }`,
  refused: ['UNAUTHENTICATED'],
});

/** Texts and other values that are more than they seem. */
export const VALUE_ATTACKS: readonly Attack[] = [
  wrong('a long text that almost fits', search(`${'a'.repeat(50_000)}!`)),
  allowed('a text of marks only', search('\u0301'.repeat(150))),
  allowed('a text that turns around', search('\u202E\u202Dabc\u202C'.repeat(10))),
  allowed('half a character', search('\uD800')),
  allowed('a text with a zero', search('a\u0000b')),
  allowed('a text in every script', search('Migration مهاجرت 移民 миграция Μετανάστευση')),
  allowed('a word of thousands of letters', named('ß'.repeat(20_000))),
  allowed('what is special in patterns', named('(a+)+$')),
  allowed('what is special in statements', countryBy("country:ita' OR 1=1 //")),
  allowed('a way out of a statement', countryBy('`}) MATCH (n) DETACH DELETE n //')),
  allowed('what is special in indexes', search('name:* OR _exists_:id~10 AND [a TO z] /.*/')),
  allowed('a way out of a name', search('"\\\\\'`$${jndi:ldap://127.0.0.1/a}')),
  allowed('the name of a property of all objects', countryBy('country:__proto__')),
  allowed('names of properties of all objects', named('constructor')),
  wrong('a date that is none', '{ asOf(validOn: "9999-99-99") { validOn } }'),
  wrong('a year without end', `{ asOf(validOn: "${'9'.repeat(50_000)}") { validOn } }`),
  wrong('a moment that is none', '{ asOf(knownAt: "now() - 1") { knownAt } }'),
  allowed(
    'a code of 50 kB',
    `{ entitiesBy(identifiers: [{ scheme: "ROR", value: "${'a'.repeat(50_000)}" }]) { id } }`,
  ),
  {
    name: 'an id of 100 kB',
    content: countryBy(`country:${'a'.repeat(100_000)}`),
    refused: ['BAD_USER_INPUT', ''],
  },
  {
    name: 'codes by the hundred',
    content: {
      query: 'query A($all: [IdentifierInput!]!) { entitiesBy(identifiers: $all) { id } }',
      variables: {
        all: Array.from({ length: 501 }, (_, at) => ({ scheme: 'ROR', value: `a${at}` })),
      },
    },
    refused: ['BAD_USER_INPUT'],
  },
  change('upsertEntity(input: { country: { id: "country:zzz", name: "Zz" } }) { __typename }'),
  change('retractClaim(ids: ["claim:1"], reason: "none") { __typename }'),
  change(many(200, 'retractClaim(ids: ["claim:1"], reason: "none") { __typename }')),
  change('mergeEntities(keep: "country:ita", merge: "country:deu", reason: "none") { __typename }'),
];
