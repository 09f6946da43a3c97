import { grafeoUnderTest } from '../support/engines.js';
import { ask, refusal, request, watched } from '../support/api.js';
import { storeSmallGraph } from '../support/small-graph.js';
import { useGraph } from '../support/use-graph.js';

const engine = useGraph(grafeoUnderTest, storeSmallGraph);
const LIST =
  'query ($filter: EntityFilter) { entities(filter: $filter) { totalCount nodes { id } } }';

describe('other wrong use is refused with what to do', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [
      'a depth of four',
      '{ neighbourhood(of: ["theme:return"], depth: 4) { truncated } }',
      '`depth` must be between 1 and 3, not 4',
    ],
    [
      'no depth',
      '{ theme(id: "theme:return") { neighbourhood(depth: 0) { truncated } } }',
      'between 1 and 3, not 0',
    ],
    [
      'a limit beyond the limit',
      '{ neighbourhood(of: ["theme:return"], limit: 2001) { truncated } }',
      '`limit` must be between 1 and 2000',
    ],
    [
      'a limit below what is asked for',
      '{ neighbourhood(of: ["theme:return", "country:aut"], limit: 1) { truncated } }',
      'must leave room',
    ],
    [
      'surroundings of nothing',
      '{ neighbourhood(of: []) { truncated } }',
      '`of` must be between 1 and 20, not 0',
    ],
    [
      'partners that do not act',
      '{ country(id: "country:aut") { partners(kinds: [THEME]) { totalCount } } }',
      'THEME does not act',
    ],
    [
      'no shared entity',
      '{ country(id: "country:aut") { partners(minimumShared: 0) { totalCount } } }',
      '`minimumShared` must be 1 or more',
    ],
    [
      '101 partners',
      '{ country(id: "country:aut") { partners(first: 101) { totalCount } } }',
      'between 0 and 100, not 101',
    ],
    [
      'two directions',
      '{ country(id: "country:aut") { relations(direction: IN, filter: { direction: OUT }) { totalCount } } }',
      'Give one of the two',
    ],
    [
      'a long search',
      `{ search(text: "${'x'.repeat(201)}") { totalCount } }`,
      'at most 200 characters',
    ],
    [
      '51 suggestions',
      '{ suggest(prefix: "x", limit: 51) { matchedName } }',
      'between 1 and 50, not 51',
    ],
  ];

  it.each(cases)('%s', async (_what, text, message) => {
    expect(await refusal(engine(), text)).toMatchObject({
      kind: 'INVALID_INPUT',
      message: expect.stringContaining(message) as string,
    });
  });

  it('surroundings of what is not there are NOT_FOUND, by name', async () => {
    const text = '{ neighbourhood(of: ["theme:return", "theme:none"]) { truncated } }';
    expect(await refusal(engine(), text)).toMatchObject({
      kind: 'NOT_FOUND',
      details: { id: 'theme:none' },
    });
  });
});

describe('hostile text', () => {
  const HOSTILE = [
    "x' OR 1=1 //",
    '"}) DETACH DELETE n //',
    '`MATCH (n) RETURN n`',
    '$hostile',
    '\u0000',
    '\ud83c',
    '\u202eabc',
    '{hostile: .*}',
    'x'.repeat(100_000),
  ];

  it.each(HOSTILE.map((text) => [text.slice(0, 30), text]))(
    'never becomes part of a statement: %j',
    async (_shown, text) => {
      const watching = watched(engine());
      const source = `query ($t: String!, $id: ID!) {
        node(id: $id) { id } organisation(id: $id) { id } relation(id: $id) { id } claim(id: $id) { id }
        document(id: $id) { id } byId: entity(by: { id: $id }) { id }
        code: entity(by: { identifier: { scheme: $t, value: $t } }) { id }
        claims(filter: { entity: $id, document: $id }) { totalCount }
        organisations(filter: { ids: [$id], name: { contains: $t, in: [$t] }, organisationSubtypes: [$t]
          linked: [{ roles: [$t], actions: [$t], to: { ids: [$id], identifier: { scheme: $t, value: $t } } }] }) { totalCount }
        relations(filter: { roles: [$t], document: $id, documentPublisher: $t, subject: { ids: [$id] } }) { totalCount }
        organisationName: organisation(id: "organisation:alpha") { name(language: $t) } }`;
      const { errors, data } = await request(watching.engine, source, { t: text, id: text });
      expect(errors).toEqual([]);
      expect(data).toMatchObject({ node: null, relations: { totalCount: 0 } });
      for (const statement of watching.statements) expect(statement.length).toBeLessThan(3000);
      expect(watching.statements.join('\n')).not.toContain(text);
      expect(await ask(engine(), '{ statistics { entities } }')).toEqual({
        statistics: { entities: 17 },
      });
    },
  );

  it.each(HOSTILE)('finds nothing as a name, or is refused as too long', async (text) => {
    const source =
      'query ($t: String!) { entity(by: { name: $t }) { id } search(text: $t) { totalCount } }';
    const { data, errors } = await request(engine(), source, { t: text });
    if (text.length <= 200) expect(data).toEqual({ entity: null, search: { totalCount: 0 } });
    else
      expect(errors.map(({ message }) => message)).toEqual([
        '`name` must be at most 500 characters.',
        '`text` must be at most 200 characters.',
      ]);
  });

  it('gives the same statements whatever the values, so that plans are kept', async () => {
    const texts = async (filter: Readonly<Record<string, unknown>>): Promise<string[]> => {
      const watching = watched(engine());
      await ask(watching.engine, LIST, { filter });
      return watching.statements;
    };
    const one = {
      name: { contains: 'a' },
      linked: [{ types: ['FUNDS', 'HOSTS'], to: { ids: ['a'] } }],
    };
    const two = {
      linked: [{ to: { ids: ['b', 'c'] }, types: ['HOSTS', 'FUNDS'] }],
      name: { contains: 'b' },
    };
    expect(await texts(two)).toEqual(await texts(one));
  });
});
