import { changePage } from '../../src/graph/read/change-page.js';
import { ask, refusal, watchedWrites } from '../support/api.js';
import { Curator } from '../support/curating.js';
import { dump } from '../support/dump.js';
import type { EngineUnderTest } from '../support/engines.js';
import { storeSmallGraph } from '../support/small-graph.js';
import { useEngine } from '../support/use-engine.js';
import { ALL } from '../support/walk.js';

const EDITOR = { name: 'desk', role: 'EDITOR' } as const;
const CONTRIBUTOR = { name: 'field', role: 'CONTRIBUTOR' } as const;

const FIELDS = `changed refused outcomes { position changed refusal { code message path }
  claims { id state }`;
const ASSERT = `mutation ($inputs: [RelationInput!]!, $dryRun: Boolean = false, $allOrNone: Boolean = false) {
  assertRelations(inputs: $inputs, reason: "A list", dryRun: $dryRun, allOrNone: $allOrNone) {
    ${FIELDS} relations { subject { id } type object { id } validFrom } } } }`;
const DESCRIBE = `mutation ($inputs: [DescribeEntityInput!]!, $dryRun: Boolean = false, $allOrNone: Boolean = false) {
  describeEntities(inputs: $inputs, reason: "A list", dryRun: $dryRun, allOrNone: $allOrNone) {
    ${FIELDS} entity { id name website } } } }`;

const cited = (document = 'document:page') => [{ document, locator: 'page 2' }];
const relation = (subject: string, type: string, object: string, more: object = {}) => ({
  ...{ subject, type, object, evidence: cited() },
  ...more,
});
const entity = (kind: string, fields: object, evidence: object[] = cited()) => ({
  entity: { [kind]: fields },
  evidence,
});

interface Outcome {
  readonly position: number;
  readonly changed: boolean;
  readonly refusal: { code: string; message: string; path: string | null } | null;
  readonly claims: readonly { id: string; state: string }[];
}
interface Payload {
  readonly changed: boolean;
  readonly refused: number;
  readonly outcomes: readonly Outcome[];
}
type Options = { readonly dryRun?: boolean; readonly allOrNone?: boolean };

/** What each input came to: "changed", "same", or the code and the field of its refusal. */
const summary = ({ outcomes }: Payload): string[] =>
  outcomes.map(({ changed, refusal: why }) =>
    why === null ? (changed ? 'changed' : 'same') : `${why.code} ${why.path ?? ''}`,
  );

const NEW = relation('organisation:beta', 'MEMBER_OF', 'organisation:alpha', { validFrom: '2001' });
/** Of each kind one: new, said before, and all that can be wrong. */
const RELATIONS = [
  NEW,
  relation('country:tur', 'HOSTS', 'event:summit'),
  relation('theme:return', 'MEMBER_OF', 'organisation:alpha'),
  relation('organisation:nobody', 'MEMBER_OF', 'organisation:alpha'),
  relation('country:aut', 'MEMBER_OF', 'dialogue:north', { evidence: cited('document:none') }),
  relation('country:aut', 'MEMBER_OF', 'dialogue:north', { evidence: [] }),
  relation('country:aut', 'MEMBER_OF', 'dialogue:north', { validFrom: '2010', validTo: '2009' }),
  relation('country:aut', 'MEMBER_OF', 'country:aut'),
  relation('country:prt', 'VOTED_ON', 'framework:pact'),
  NEW,
];
const RELATION_ANSWERS = [
  'changed',
  'changed',
  'BAD_USER_INPUT inputs.2.subject',
  'NOT_FOUND inputs.3.subject',
  'NOT_FOUND inputs.4.evidence',
  'BAD_USER_INPUT inputs.5.evidence',
  'BAD_USER_INPUT inputs.6.validTo',
  'BAD_USER_INPUT inputs.7.object',
  'BAD_USER_INPUT inputs.8.vote',
  'same',
];

const ENTITIES = [
  entity('organisation', { id: 'organisation:gamma', name: 'Gamma', website: 'https://g.example' }),
  entity('organisation', { id: 'organisation:beta', website: 'https://beta.example' }),
  entity('organisation', { id: 'organisation:delta' }),
  entity('organisation', { id: 'organisation:delta', name: 'Delta' }, []),
  entity('organisation', { id: 'organisation:delta', name: 'Delta' }, cited('document:none')),
  entity('organisation', { id: 'country:delta', name: 'Delta' }),
  entity('organisation', { id: 'organisation:eclair', name: 'Éclair' }),
  entity('event', { id: 'event:summit', country: 'country:atlantis' }),
  entity('organisation', {
    id: 'organisation:delta',
    name: 'Delta',
    identifiers: [{ scheme: 'iso3166-1-alpha-2', value: 'TR' }],
  }),
  entity('organisation', { id: 'organisation:gamma', name: 'Gamma', website: 'https://h.example' }),
  entity('organisation', { id: 'organisation:delta', website: 'not an address' }),
];
const ENTITY_ANSWERS = [
  'changed',
  'changed',
  'BAD_USER_INPUT inputs.2.entity.name',
  'BAD_USER_INPUT inputs.3.evidence',
  'NOT_FOUND inputs.4.evidence',
  'BAD_USER_INPUT inputs.5.entity.id',
  'CONFLICT ',
  'BAD_USER_INPUT inputs.7.entity.country',
  'CONFLICT inputs.8.entity.identifiers',
  'BAD_USER_INPUT inputs.9.evidence',
  'BAD_USER_INPUT inputs.10.entity.name',
];

export function describeBatches(underTest: EngineUnderTest): void {
  describe('lists of writes', () => {
    const engine = useEngine(underTest);
    const send = async (
      text: string,
      inputs: object[],
      options: Options = {},
      principal: typeof EDITOR | typeof CONTRIBUTOR = EDITOR,
      store = engine(),
    ): Promise<Payload> => {
      const answer = await ask(store, text, { inputs, ...options }, principal);
      return Object.values(answer)[0] as Payload;
    };
    const changes = () => engine().read(changePage(null, null, ALL));

    beforeEach(async () => {
      await storeSmallGraph(engine());
      await new Curator(engine()).withdraw('organisation:eclair');
    });

    it.each([
      ['assertRelations', ASSERT, RELATIONS, RELATION_ANSWERS],
      ['describeEntities', DESCRIBE, ENTITIES, ENTITY_ANSWERS],
    ])('%s answers each input in its place, and writes those it took', async (...row) => {
      const [, text, inputs, answers] = row;
      const before = (await changes()).length;
      const rehearsed = await dump(engine());
      expect(summary(await send(text, inputs, { dryRun: true }))).toEqual(answers);
      expect(await dump(engine())).toEqual(rehearsed);

      const none = await send(text, inputs, { allOrNone: true });
      const refused = answers.filter((answer) => !['changed', 'same'].includes(answer)).length;
      expect(none).toMatchObject({ changed: false, refused });
      expect(await dump(engine())).toEqual(rehearsed);

      const done = await send(text, inputs);
      expect(summary(done)).toEqual(answers);
      const log = await changes();
      expect(log.length).toBe(before + 1);
      const claims = done.outcomes.flatMap((one) => (one.changed ? one.claims : []));
      expect(log.map((change) => [...change.claims].sort())).toContainEqual(
        claims.map(({ id }) => id).sort(),
      );

      const again = await send(text, inputs);
      expect(summary(again)).toEqual(
        answers.map((answer) => (answer === 'changed' ? 'same' : answer)),
      );
      expect((await changes()).length).toBe(before + 1);
    });

    it('shows what is there afterwards', async () => {
      expect(await send(ASSERT, RELATIONS.slice(0, 2))).toMatchObject({
        outcomes: [
          {
            position: 0,
            claims: [{ state: 'ACCEPTED' }],
            relations: [
              {
                subject: { id: 'organisation:beta' },
                type: 'MEMBER_OF',
                object: { id: 'organisation:alpha' },
                validFrom: '2001',
              },
            ],
          },
          // An event gives its dates to what is said of it without a date.
          { position: 1, relations: [{ type: 'HOSTS', validFrom: '2018-12-10' }] },
        ],
      });
      expect(await send(DESCRIBE, ENTITIES.slice(0, 2))).toMatchObject({
        outcomes: [
          { entity: { name: 'Gamma', website: 'https://g.example/' } },
          { entity: { name: 'Beta Ministry', website: 'https://beta.example/' } },
        ],
      });
    });

    it('keeps what a contributor sends for review', async () => {
      const relations = await send(ASSERT, [NEW], {}, CONTRIBUTOR);
      const entities = await send(DESCRIBE, ENTITIES.slice(0, 1), {}, CONTRIBUTOR);
      expect([relations, entities]).toMatchObject([
        { changed: true, outcomes: [{ claims: [{ state: 'PROPOSED' }], relations: [] }] },
        { changed: true, outcomes: [{ claims: [{ state: 'PROPOSED' }], entity: null }] },
      ]);
    });

    it('refuses each input as the mutation for one does', async () => {
      const one =
        'mutation ($input: AssertRelationInput!) { assertRelation(input: $input) { changed } }';
      const many = await send(ASSERT, RELATIONS);
      for (const { position, refusal: why } of many.outcomes) {
        if (why === null) continue;
        const alone = await refusal(engine(), one, { input: RELATIONS[position] }, EDITOR);
        expect(alone).toMatchObject({ message: why.message });
      }
    });

    it('takes as many statements for 200 inputs as for five', async () => {
      const count = async (text: string, inputs: object[]): Promise<number> => {
        const watching = watchedWrites(engine());
        const payload = await send(text, inputs, {}, EDITOR, watching.engine);
        expect(summary(payload)).toEqual(inputs.map(() => 'changed'));
        return watching.statements.length;
      };
      const organisations = (from: number, to: number): string[] =>
        Array.from({ length: to - from }, (_, at) => `organisation:made-${from + at}`);
      const made = (ids: string[]) =>
        ids.map((id) => entity('organisation', { id, name: `Made ${id.split('-')[1] ?? ''}` }));
      const [few, many] = [organisations(0, 5), organisations(5, 205)];
      expect(await count(DESCRIBE, made(many))).toBe(await count(DESCRIBE, made(few)));
      const joins = (ids: string[]) =>
        ids.map((id) => relation(id, 'MEMBER_OF', 'organisation:alpha'));
      expect(await count(ASSERT, joins(many))).toBe(await count(ASSERT, joins(few)));
    });

    it.each([
      [0, 'Give 1 to 500 inputs at once, not 0.'],
      [501, 'Give 1 to 500 inputs at once, not 501.'],
    ])('refuses %i inputs', async (length, message) => {
      const inputs = Array.from({ length }, () => NEW);
      expect(await refusal(engine(), ASSERT, { inputs }, EDITOR)).toMatchObject({ message });
    });
  });
}
