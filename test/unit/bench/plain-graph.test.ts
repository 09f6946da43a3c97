import { createHash } from 'node:crypto';
import { plainEntities } from '../../../bench/generate/plain/entities.js';
import { plainRelations } from '../../../bench/generate/plain/relations.js';
import { relationTypeInfo } from '../../../src/domain/relation-types.js';

describe('the graph of bench:peer', () => {
  const relations = [...plainRelations('XS')];

  it('is the same for the same size, as another program makes it', () => {
    const hash = createHash('sha256');
    const add = (...cells: readonly (string | number | null)[]): void => {
      hash.update(`${cells.map((cell) => cell ?? '').join('\t')}\n`);
    };
    for (const { kind, id, name, acronym, description, startDate } of plainEntities('XS')) {
      add(kind, id, name, acronym, description, startDate);
    }
    for (const one of relations) {
      const { id, subject, type, object, confidence, validFrom, validTo, amount } = one;
      add(id, subject, type, object, confidence, validFrom, validTo, amount);
    }
    expect(hash.digest('hex').slice(0, 16)).toBe('a212ec7e8acb7c9a');
  });

  it('has only relations that the registry allows', () => {
    const kindOf = (id: string): string => id.split(':')[0]?.toUpperCase() ?? '';
    const strange = relations.filter(({ type, subject, object, role }) => {
      const { subjectKinds, objectKinds, roles } = relationTypeInfo(type);
      return !(
        subjectKinds.some((kind) => kind === kindOf(subject)) &&
        objectKinds.some((kind) => kind === kindOf(object)) &&
        (roles?.includes(role) ?? true)
      );
    });
    expect(strange).toEqual([]);
  });

  it('gives few organisations most relations', () => {
    const degrees = new Map<string, number>();
    for (const { subject } of relations) {
      degrees.set(subject, (degrees.get(subject) ?? 0) + 1);
    }
    const sorted = [...degrees.values()].sort((a, b) => b - a);
    const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0);
    expect(sum(sorted.slice(0, 20)) / sum(sorted)).toBeGreaterThan(0.15);
  });
});
