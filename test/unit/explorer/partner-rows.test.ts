import type { PartnerEdge, TieRelation } from '../../../src/explorer/core/documents/partners.js';
import type { EntityRef } from '../../../src/explorer/core/documents/picture.js';
import type { RelationWords } from '../../../src/explorer/core/documents/relation-words.js';
import {
  networkIds,
  readFrom,
  sinceOf,
  weakestOf,
} from '../../../src/explorer/features/partners/partner-rows.js';

const entity = (id: string): EntityRef => ({
  id,
  kind: 'ORGANISATION',
  name: id,
  shortName: id,
  acronym: null,
});

const tie = (confidence: number, validFrom: string | null = null): TieRelation => ({
  id: `relation:${confidence}`,
  type: 'MEMBER_OF',
  label: 'is member of',
  role: null,
  vote: null,
  status: 'ACTUAL',
  confidence,
  validFrom,
  validTo: null,
  sourceCount: 1,
  subject: { id: 'country:a', shortName: 'A' },
  object: { id: 'organisation:b', shortName: 'B' },
});

type Ties = readonly TieRelation[];

function edge(shared: readonly (readonly [Ties, Ties])[], direct: Ties = []): PartnerEdge {
  return {
    sharedCount: shared.length,
    weight: 1,
    direct,
    node: entity('organisation:b'),
    shared: shared.map(([own, theirs], at) => ({
      entity: entity(`project:p${at}`),
      own,
      theirs,
      ownThrough: [],
      theirsThrough: [],
    })),
  };
}

describe('the weakest confidence of a partner', () => {
  it('is that of the least sure shared thing, each side taken at its best', () => {
    const two = edge([
      [[tie(0.9)], [tie(0.4), tie(0.8)]],
      [[tie(0.7), tie(0.5)], [tie(0.95)]],
    ]);
    expect(weakestOf(two)).toBe(0.7);
  });

  it('is that of the surest direct tie when nothing is shared', () => {
    expect(weakestOf(edge([], [tie(0.5), tie(0.6)]))).toBe(0.6);
  });
});

describe('since when two are partners', () => {
  it('is the first date at which sources place both at one thing', () => {
    const meetings = edge([
      [[tie(1, '2015')], [tie(1, '2019-03')]],
      [[tie(1, '2018-06')], [tie(1, '2012')]],
    ]);
    expect(sinceOf(meetings)).toBe('2018-06');
  });

  it('is not guessed from one side alone, but taken from a direct tie', () => {
    const oneSided = [[tie(1, '1990')], [tie(1)]] as const;
    expect(sinceOf(edge([oneSided]))).toBeNull();
    expect(sinceOf(edge([oneSided], [tie(1, '2003')]))).toBe('2003');
  });
});

describe('the words of a tie', () => {
  const members: RelationWords = {
    type: 'MEMBER_OF',
    group: 'BELONGING',
    outLabel: 'is member of',
    inLabel: 'has member',
    symmetric: false,
  };
  const registry = new Map([['MEMBER_OF', members]]);

  it('are read from the end asked, each once', () => {
    expect(readFrom('country:a', [tie(1), tie(0.5)], registry)).toEqual(['is member of']);
    expect(readFrom('organisation:b', [tie(1)], registry)).toEqual(['has member']);
  });

  it('are the same from both ends where the relation has no direction', () => {
    const symmetric = new Map([['MEMBER_OF', { ...members, symmetric: true }]]);
    expect(readFrom('organisation:b', [tie(1)], symmetric)).toEqual(['is member of']);
  });
});

describe('the network to draw', () => {
  const partner = (id: string, ...things: readonly string[]) => ({
    node: entity(id),
    shared: things.map((thing) => ({
      ...{ entity: entity(thing), own: [], theirs: [] },
      ...{ ownThrough: [], theirsThrough: [] },
    })),
  });

  it('takes partners with all they share while there is room, and skips those that do not fit', () => {
    const ids = networkIds(
      'a',
      [partner('b', 'x', 'y'), partner('c', 'z', 'v', 'w'), partner('d', 'x')],
      5,
    );
    expect(ids).toEqual(['a', 'b', 'x', 'y', 'd']);
  });
});
