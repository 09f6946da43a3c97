import type { RelationFilter } from '../../src/domain/filters.js';
import { ENTITY_KINDS } from '../../src/domain/kinds.js';
import type { RelationType } from '../../src/domain/relation-types.js';
import { PRESENT, type TimeView } from '../../src/domain/time/time-view.js';
import type { Engine } from '../../src/engine/engine.js';
import { claimsOfRelations } from '../../src/graph/read/claims.js';
import { documentsById } from '../../src/graph/read/documents.js';
import { entityPage } from '../../src/graph/read/entity-page.js';
import { entityGroups } from '../../src/graph/read/groups/entity-groups.js';
import type { GroupKey } from '../../src/graph/read/groups/group-keys.js';
import type { Group } from '../../src/graph/read/groups/grouping.js';
import { keysOf, MOST_GROUPS } from '../../src/graph/read/groups/groups-asked.js';
import { relationGroups } from '../../src/graph/read/groups/relation-groups.js';
import { groupsOfRelations, neighbourGroups } from '../../src/graph/read/groups/related-groups.js';
import type { RelatedQuestion } from '../../src/graph/read/related-page.js';
import { relationPage } from '../../src/graph/read/relation-page.js';
import type { EngineUnderTest } from '../support/engines.js';
import { groupLines, naivelyGrouped, type Around } from '../support/naive-groups.js';
import { BETWEEN } from '../support/small-graph.js';
import { storeDatedGraph } from '../support/dated-graph.js';
import { useGraph } from '../support/use-graph.js';
import { ALL } from '../support/walk.js';

/** On both clocks. */
const PAST: TimeView = { validOn: '2012', knownAt: BETWEEN };
const VIEWS: readonly TimeView[] = [PRESENT, { validOn: '2012', knownAt: null }, PAST];
const asked = (...by: GroupKey[]) => ({ by, first: MOST_GROUPS, withAmounts: true });

/** All keys, two at a time, and the first alone: a server plans each of these statements anew. */
const combinations = (keys: readonly GroupKey[]): (readonly GroupKey[])[] => [
  keys.slice(0, 1),
  ...keys.flatMap((_, at) => (at % 2 === 0 ? [keys.slice(at, at + 2)] : [])),
];

async function around(engine: Engine, view: TimeView): Promise<Around> {
  const entities = await engine.read(entityPage({}, 'NAME_ASC', ALL, view));
  const relations = await engine.read(relationPage({}, 'NAME_ASC', ALL, view));
  const ids = relations.map(({ relation }) => relation.id);
  const claims = await engine.read(claimsOfRelations(ids, ALL, view));
  const cited = claims.flatMap(({ items }) => items.map(({ claim }) => claim.document));
  const documents = new Map(
    (await engine.read(documentsById([...new Set(cited)]))).map(
      ({ id, publisher }) => [id, publisher] as const,
    ),
  );
  return {
    entities: entities.map(({ entity }) => entity),
    relations: relations.map(({ relation }) => relation),
    documentsOf: new Map(
      claims.map(({ id, items }) => [
        id,
        items.map(({ claim }) => [claim.document, documents.get(claim.document) ?? null] as const),
      ]),
    ),
  };
}

export function describeGroups(underTest: EngineUnderTest): void {
  describe('groups of lists', () => {
    const engine = useGraph(underTest, storeDatedGraph);

    it('count the entities that the list shows under every key', async () => {
      for (const view of VIEWS) {
        const graph = await around(engine(), view);
        const members = graph.entities.map((entity) => ({ id: entity.id, entity }));
        for (const keys of combinations(keysOf(['ENTITY']))) {
          const found = await engine().read(entityGroups({}, asked(...keys), view));
          expect([keys, ...groupLines(found)]).toEqual([
            keys,
            ...naivelyGrouped(members, keys, graph),
          ]);
        }
      }
    });

    it('count the relations that the list shows under every key', async () => {
      for (const view of VIEWS) {
        const graph = await around(engine(), view);
        const members = graph.relations.map((relation) => ({ id: relation.id, relation }));
        for (const keys of combinations(keysOf(['RELATION']))) {
          const found = await engine().read(relationGroups({}, asked(...keys), view));
          expect([keys, ...groupLines(found)]).toEqual([
            keys,
            ...naivelyGrouped(members, keys, graph),
          ]);
        }
      }
    });

    it('count the neighbours of an entity, each once in a group', async () => {
      for (const view of [PRESENT, PAST]) {
        const graph = await around(engine(), view);
        const ids = graph.entities.map(({ id }) => id);
        for (const keys of combinations(keysOf(['ENTITY', 'RELATION']))) {
          const found = await engine().read(neighbourGroups(ids, ALL_OF_IT, asked(...keys), view));
          const expected = ids.map((id) => [
            id,
            ...naivelyGrouped(neighboursOf(graph, id), keys, graph),
          ]);
          expect([keys, byId(found)]).toEqual([keys, expected.sort()]);
        }
      }
    });

    it('count the relations of an entity', async () => {
      for (const view of [PAST]) {
        const graph = await around(engine(), view);
        const ids = graph.entities.map(({ id }) => id);
        for (const keys of combinations(keysOf(['RELATION']))) {
          const found = await engine().read(
            groupsOfRelations(ids, ALL_OF_IT, asked(...keys), view),
          );
          const members = (of: string) =>
            neighboursOf(graph, of).map(({ relation }) => ({ id: relation.id, relation }));
          const expected = ids.map((id) => [id, ...naivelyGrouped(members(id), keys, graph)]);
          expect([keys, byId(found)]).toEqual([keys, expected.sort()]);
        }
      }
    });

    it('count the same where the engine keeps the count', async () => {
      const counts = { first: MOST_GROUPS, withAmounts: false } as const;
      for (const view of VIEWS) {
        const graph = await around(engine(), view);
        const relations = (...types: RelationType[]) =>
          graph.relations
            .filter(({ type }) => types.length === 0 || types.includes(type))
            .map((relation) => ({ id: relation.id, relation }));
        const entities = graph.entities.map((entity) => ({ id: entity.id, entity }));
        const filters: readonly RelationFilter[] = [
          {},
          { types: ['MEMBER_OF'] },
          { types: ['MEMBER_OF', 'FUNDS', 'MEMBER_OF'] },
          { types: [] },
        ];
        for (const filter of filters) {
          for (const key of ['TYPE', 'SUBJECT_KIND', 'OBJECT_KIND'] as const) {
            const members = filter.types?.length === 0 ? [] : relations(...(filter.types ?? []));
            const found = await engine().read(
              relationGroups(filter, { by: [key], ...counts }, view),
            );
            expect([filter, key, ...groupLines(found)]).toEqual([
              ...[filter, key],
              ...naivelyGrouped(members, [key], graph, false),
            ]);
          }
        }
        for (const kinds of [undefined, ['COUNTRY', 'EVENT'] as const]) {
          const filter = kinds === undefined ? {} : { kinds };
          const found = await engine().read(
            entityGroups(filter, { by: ['KIND'], ...counts }, view),
          );
          const members = entities.filter(({ entity }) =>
            (kinds ?? ENTITY_KINDS).some((kind) => kind === entity.kind),
          );
          expect(groupLines(found)).toEqual(naivelyGrouped(members, ['KIND'], graph, false));
        }
      }
    });

    it('come most first, then by label, as many as asked for', async () => {
      const [first, second, ...more] = await engine().read(
        entityGroups({}, { by: ['KIND'], first: 3, withAmounts: false }, PRESENT),
      );
      const all = await engine().read(entityGroups({}, asked('KIND'), PRESENT));
      const counts = all.map(({ count }) => count);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
      expect(all.slice(0, 3).map(({ keys }) => keys)).toEqual(
        [first, second, ...more].map((group) => group?.keys),
      );
      const named = all.map(({ keys, count }) => `${999 - count} ${keys[0]?.label}`);
      expect(named).toEqual([...named].sort());
    });
  });
}

const ALL_OF_IT: RelatedQuestion = { direction: 'BOTH', relation: {}, other: {} };

/** Each relation of an entity with the entity at its other end. */
function neighboursOf({ entities, relations }: Around, id: string) {
  return relations.flatMap((relation) => {
    if (relation.subject !== id && relation.object !== id) return [];
    const other = relation.subject === id ? relation.object : relation.subject;
    const entity = entities.find((each) => each.id === other);
    return entity === undefined ? [] : [{ id: other, entity, relation }];
  });
}

const byId = (found: readonly { readonly id: string; readonly items: readonly Group[] }[]) =>
  found.map(({ id, items }) => [id, ...groupLines(items)]).sort();
