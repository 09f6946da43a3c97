import { parseId } from '../../../../domain/ids.js';
import { problem, type Problem } from '../problem.js';
import type { SeedData } from '../seed-data.js';

/** Meetings of a dialogue are found one way: an event that a dialogue organises is PART_OF it. */
export function checkMeetings(data: SeedData): Problem[] {
  const pair = (part: string, whole: string): string => `${part} ${whole}`;
  const parts = new Set(
    data.relations
      .filter(({ value }) => value.type === 'PART_OF')
      .map(({ value }) => pair(value.subject, value.object)),
  );
  return data.relations.flatMap((row) => {
    const { subject, type, object } = row.value;
    if (type !== 'ORGANISES' || !isOf(subject, 'DIALOGUE') || !isOf(object, 'EVENT')) return [];
    if (parts.has(pair(object, subject))) return [];
    const message = `${object} is organised by ${subject} and not part of it. Add a row ${object},PART_OF,${subject} with the role session or edition; ORGANISES says who prepared it.`;
    return [problem(row, message)];
  });
}

function isOf(id: string, kind: 'DIALOGUE' | 'EVENT'): boolean {
  const parsed = parseId(id);
  return parsed?.target === 'entity' && parsed.kind === kind;
}
