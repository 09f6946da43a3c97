import fc from 'fast-check';
import { keyText } from '../../src/domain/relation.js';
import type { RelationType } from '../../src/domain/relation-types.js';
import type { ClaimInput } from '../../src/domain/claims/claim.js';
import type { Engine } from '../../src/engine/engine.js';
import { recordClaims } from '../../src/graph/write/record-claims.js';
import { storeDocuments } from '../../src/graph/write/store-documents.js';
import { storeEntities } from '../../src/graph/write/store-entities.js';
import { claim, document, entity } from './claims.js';
import { relateToItself } from './to-itself.js';

const NOW = '2024-01-01T00:00:00.000Z';

const named = (kind: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${kind}:r${at}`);

const BODIES = named('organisation', 12);
const STATES = named('country', 6);
const TALKS = named('dialogue', 3);
const EVENTS = named('event', 6);
const PROJECTS = named('project', 5);
const TEXTS = named('framework', 3);
const ACTORS = [...BODIES, ...STATES, ...TALKS];

/** All entities of the random graph; names are few, so that some are the same. */
export const RANDOM_IDS = [...ACTORS, ...EVENTS, ...PROJECTS, ...TEXTS];

const TIES: readonly (readonly [RelationType, readonly string[], readonly string[]])[] = [
  ['PARTICIPATES_IN', ACTORS, EVENTS],
  ['MEMBER_OF', [...BODIES, ...STATES], [...TALKS, ...BODIES]],
  ['FUNDS', [...BODIES, ...STATES], PROJECTS],
  ['IMPLEMENTS', BODIES, PROJECTS],
  ['PARTNERS_WITH', ACTORS, ACTORS],
  ['ALIGNS_WITH', PROJECTS, TEXTS],
  ['ORGANISES', ACTORS, EVENTS],
  ['PART_OF', BODIES, [...BODIES, ...STATES, ...TALKS]],
];

const year = fc.option(fc.constantFrom('1990', '2000', '2010-05', '2015'), { nil: null });

const said: fc.Arbitrary<ClaimInput> = fc
  .tuple(
    fc.constantFrom(...TIES),
    fc.nat(),
    fc.nat(),
    fc.record({
      status: fc.constantFrom('ACTUAL', 'ACTUAL', 'ACTUAL', 'PLANNED', 'CLAIMED'),
      confidence: fc.constantFrom(0.2, 0.5, 0.7, 0.9, 1),
      role: fc.constantFrom(null, 'office', 'ministry', 'agency'),
      from: year,
      to: year,
    }),
  )
  .map(([[type, subjects, objects], s, o, { status, confidence, role, from, to }]) => {
    const [validFrom, validTo] =
      from !== null && to !== null && from > to ? [to, from] : [from, to];
    const ends = [subjects[s % subjects.length] ?? '', objects[o % objects.length] ?? ''] as const;
    const saying = { status, confidence, validFrom, validTo };
    return claim(ends[0], type, ends[1], { ...saying, role: type === 'PART_OF' ? role : null });
  });

/** A graph of some dozen entities in which all is near to all, with a relation of one to itself. */
export async function storeRandomGraph(engine: Engine): Promise<void> {
  const [all = []] = fc.sample(fc.array(said, { minLength: 190, maxLength: 190 }), {
    numRuns: 1,
    seed: 41,
  });
  const apart = all.filter(({ key }) => key.subject !== key.object);
  const claims = [...new Map(apart.map((one) => [keyText(one.key), one])).values()];
  await engine.write(async (transaction) => {
    await storeDocuments(transaction, [document('document:list', 'List')], NOW);
    const entities = RANDOM_IDS.map((id, at) => entity(id, `Name ${at % 9}`));
    await storeEntities(transaction, entities, NOW);
    await recordClaims(transaction, claims, { now: NOW, state: 'ACCEPTED', by: null });
    await relateToItself(transaction, BODIES[0] ?? '', NOW);
  });
}
