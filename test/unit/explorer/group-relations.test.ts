import type { EntityRelation } from '../../../src/explorer/core/documents/entity.js';
import type { RelationWords } from '../../../src/explorer/core/documents/relation-words.js';
import { groupRelations } from '../../../src/explorer/core/model/group-relations.js';

const registry = new Map<string, RelationWords>(
  [
    word('MEMBER_OF', 'BELONGING', 'is member of', 'has member'),
    word('CHAIRS', 'STEERING', 'chairs', 'is chaired by'),
    { ...word('PARTNERS_WITH', 'BELONGING', 'partners with', 'partners with'), symmetric: true },
  ].map((entry) => [entry.type, entry]),
);

function word(
  type: string,
  group: RelationWords['group'],
  outLabel: string,
  inLabel: string,
): RelationWords {
  return { type, group, outLabel, inLabel, symmetric: false };
}

const end = (name: string): EntityRelation['subject'] => ({
  id: name === 'Centre' ? 'organisation:centre' : `country:${name.toLowerCase()}`,
  kind: name === 'Centre' ? 'ORGANISATION' : 'COUNTRY',
  name,
  shortName: name,
  acronym: null,
});

function relation(
  [subject, type, object]: readonly [string, string, string],
  more: Partial<EntityRelation> = {},
): EntityRelation {
  return {
    id: `relation:${subject}-${type}-${object}`,
    type,
    label: '',
    confidence: 0.95,
    status: 'ACTUAL',
    vote: null,
    role: null,
    validFrom: null,
    validTo: null,
    sourceCount: 1,
    validity: 'CERTAIN',
    subject: end(subject),
    object: end(object),
    disagreements: [],
    ...more,
  };
}

const rowsOf = (...relations: EntityRelation[]) =>
  groupRelations(relations, 'organisation:centre', registry).map(({ label, count, rows }) => [
    label,
    count,
    rows.map(({ others }) => others.map(({ name }) => name).join(', ')),
  ]);

describe('relations of an entity in groups', () => {
  it('are told from its side, leading first', () => {
    expect(
      rowsOf(
        relation(['Austria', 'MEMBER_OF', 'Centre']),
        relation(['Centre', 'MEMBER_OF', 'Sweden']),
        relation(['Austria', 'PARTNERS_WITH', 'Centre']),
        relation(['Austria', 'CHAIRS', 'Centre']),
      ),
    ).toEqual([
      ['is chaired by', 1, ['Austria']],
      ['has member', 1, ['Austria']],
      ['is member of', 1, ['Sweden']],
      ['partners with', 1, ['Austria']],
    ]);
  });

  it('share a row when they began together, earliest first and undated last', () => {
    const since = (name: string, validFrom: string | null, more: Partial<EntityRelation> = {}) =>
      relation([name, 'MEMBER_OF', 'Centre'], { validFrom, ...more });
    expect(
      rowsOf(
        since('Malta', null),
        since('Poland', '2003'),
        since('Switzerland', '1993'),
        since('Austria', '1993'),
        since('Cyprus', null),
      ),
    ).toEqual([['has member', 5, ['Austria, Switzerland', 'Poland', 'Cyprus', 'Malta']]]);
  });

  it('stand alone when something sets them apart', () => {
    const since1993 = (name: string, more: Partial<EntityRelation>) =>
      relation([name, 'MEMBER_OF', 'Centre'], { validFrom: '1993', ...more });
    const disagreements = [{ polarity: 'ASSERTS', validFrom: '1994', validTo: null }] as const;
    expect(
      rowsOf(
        since1993('Austria', {}),
        since1993('Hungary', { disagreements }),
        since1993('Norway', { role: 'observer' }),
        since1993('Poland', { confidence: 0.6 }),
        since1993('Sweden', {}),
      )[0]?.[2],
    ).toEqual(['Austria, Sweden', 'Hungary', 'Norway', 'Poland']);
  });
});
