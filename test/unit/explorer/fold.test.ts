import fc from 'fast-check';
import {
  foldSubgraph,
  groupsOf,
  type Membership,
} from '../../../src/explorer/core/picture/fold.js';
import type { Subgraph, SubgraphRelation } from '../../../src/explorer/core/picture/subgraph.js';
import { mergePairs } from '../../../src/explorer/drawing/lines.js';

const ids = Array.from({ length: 12 }, (_, at) => `country:c${at}`);
const named: Membership['named'] = (n) => `G (${n})`;

const pictures = fc
  .record({
    used: fc.subarray(ids, { minLength: 1 }),
    ends: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 40 }),
    claims: fc.array(fc.subarray(['group:a', 'group:b', 'group:c']), {
      ...{ minLength: 12, maxLength: 12 },
    }),
    open: fc.subarray(['group:a', 'group:b']),
  })
  .map(({ used, ends, claims, open }) => {
    const pick = (at: number): string => used[at % used.length] ?? '';
    const picture: Subgraph = {
      nodes: used.map((id) => ({
        ...{ id, kind: 'COUNTRY' as const, name: id, shortName: '', acronym: null },
      })),
      relations: ends.map(([a, b], at): SubgraphRelation => ({
        ...{ id: `relation:${at}`, type: 'MEMBER_OF', label: 'is member of', group: 'BELONGING' },
        ...{ subject: pick(a), object: pick(b), confidence: 0.9, status: 'ACTUAL', vote: null },
        ...{ role: null, validFrom: null, validTo: null, sourceCount: 1, possible: false },
      })),
    };
    const by = new Map(ids.map((id, at) => [id, claims[at] ?? []]));
    const claimsOf = ({ id }: { readonly id: string }): Membership[] =>
      (by.get(id) ?? []).map((group) => ({ group, named }));
    return { picture, groups: groupsOf(picture.nodes, claimsOf, open), open };
  });

describe('a picture with groups', () => {
  it('has every entity and every relation once, in a symbol or beside it', () => {
    fc.assert(
      fc.property(pictures, ({ picture, groups, open }) => {
        const folded = foldSubgraph(picture, groups);
        const stood = folded.nodes.flatMap((node) =>
          'members' in node ? (node.members as string[]) : [node.id],
        );
        expect([...stood].sort()).toEqual(picture.nodes.map(({ id }) => id).sort());
        const of = (id: string): string =>
          groups.find(({ members }) => members.includes(id))?.id ?? id;
        const within = picture.relations.filter(
          ({ subject, object }) => of(subject) === of(object) && of(subject) !== subject,
        );
        expect(folded.relations.length + within.length).toBe(picture.relations.length);
        const drawn = mergePairs(folded.relations).flatMap(({ relations }) => relations);
        const loops = folded.relations.filter(({ subject, object }) => subject === object);
        expect(drawn.length + loops.length).toBe(folded.relations.length);
        for (const { id, members, name } of groups) {
          expect(open).not.toContain(id);
          expect(members.length).toBeGreaterThan(1);
          expect(name).toBe(`G (${members.length})`);
        }
      }),
    );
  });

  it('is the picture itself where there is nothing to fold', () => {
    const picture = { nodes: [], relations: [] };
    expect(foldSubgraph(picture, [])).toBe(picture);
  });
});
