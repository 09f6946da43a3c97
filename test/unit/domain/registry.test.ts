import {
  ENTITY_KINDS,
  fieldsOf,
  isEntityKind,
  KINDS,
  kindOfPrefix,
} from '../../../src/domain/kinds.js';
import { RELATION_GROUPS } from '../../../src/domain/relation-groups.js';
import {
  isRelationType,
  RELATION_TYPE_NAMES,
  relationTypeInfo,
} from '../../../src/domain/relation-types.js';
import {
  canonicalKey,
  keyText,
  relationId,
  type RelationKey,
} from '../../../src/domain/relation.js';

const key = (subject: string, type: RelationKey['type'], object: string): RelationKey => ({
  ...{ subject, type, object },
  ...{ role: null, action: null, vote: null },
});

describe.each(RELATION_TYPE_NAMES)('the relation type %s', (type) => {
  const info = relationTypeInfo(type);

  it('has words both ways, a meaning, a group, and ends', () => {
    expect(info.outLabel).toMatch(/^[a-z]/);
    expect(info.inLabel).toMatch(/^[a-z]/);
    expect(info.description).toMatch(/\.$/);
    expect(Object.keys(RELATION_GROUPS)).toContain(info.group);
    expect(info.subjectKinds).not.toEqual([]);
    expect(info.objectKinds).not.toEqual([]);
  });

  it('names each kind once', () => {
    expect(new Set(info.subjectKinds).size).toBe(info.subjectKinds.length);
    expect(new Set(info.objectKinds).size).toBe(info.objectKinds.length);
  });

  it('reads the same both ways exactly when it is symmetric', () => {
    expect(info.outLabel === info.inLabel).toBe(info.symmetric === true);
  });
});

describe('the registry', () => {
  it('takes no name of an object property for a type or a kind', () => {
    expect(isRelationType('toString')).toBe(false);
    expect(isEntityKind('constructor')).toBe(false);
    expect(kindOfPrefix('toString')).toBeUndefined();
  });

  it('gives the ends of a symmetric relation one order', () => {
    const [ab, ba] = [key('a', 'PARTNERS_WITH', 'b'), key('b', 'PARTNERS_WITH', 'a')];
    expect(canonicalKey(ba)).toEqual(ab);
    expect(canonicalKey(ab)).toEqual(ab);
    expect(canonicalKey(key('b', 'FUNDS', 'a'))).toEqual(key('b', 'FUNDS', 'a'));
  });

  it('tells relations apart by role, action, vote and start', () => {
    const member = key('a', 'MEMBER_OF', 'b');
    const ids = [
      relationId(member, null),
      relationId(member, '2004'),
      relationId({ ...member, role: 'observer' }, null),
      relationId({ ...member, action: 'observer' }, null),
      relationId({ ...member, vote: 'YES' }, null),
    ];
    expect(new Set(ids).size).toBe(5);
    expect(keyText({ ...member, role: 'x' })).not.toBe(keyText({ ...member, action: 'x' }));
  });
});

describe.each(ENTITY_KINDS)('the kind %s', (kind) => {
  it('is found by the prefix of its ids and says what its fields are', () => {
    expect(kindOfPrefix(KINDS[kind].prefix)).toBe(kind);
    for (const { description } of Object.values(fieldsOf(kind))) expect(description).toMatch(/\.$/);
  });
});
