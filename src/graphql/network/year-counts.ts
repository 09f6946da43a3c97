import { Field, Int, ObjectType } from 'type-graphql';
import type { Relation } from '../../domain/relation.js';
import type { Plain } from '../define-field.js';

@ObjectType({ description: 'How many relations of a subgraph start and are valid in a year.' })
export class YearCount {
  @Field(() => Int, { description: 'Calendar year.' })
  readonly year!: number;

  @Field(() => Int, { description: 'Relations that start in it.' })
  readonly starting!: number;

  @Field(() => Int, { description: 'Dated relations that may hold at some day of it.' })
  readonly valid!: number;
}

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** Relations per year from the first to the last year named. A missing end reaches to the last year. */
export function countYears(relations: readonly Relation[]): Plain<YearCount>[] {
  const dated = relations.filter(
    ({ validFrom, validTo }) => validFrom !== null || validTo !== null,
  );
  const named = dated.flatMap(({ validFrom, validTo }) =>
    [validFrom, validTo].filter((date) => date !== null).map(yearOf),
  );
  if (named.length === 0) return [];
  const [first, last] = [Math.min(...named), Math.max(...named)];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    return {
      year,
      starting: dated.filter(({ validFrom }) => validFrom !== null && yearOf(validFrom) === year)
        .length,
      valid: dated.filter(
        ({ validFrom, validTo }) =>
          (validFrom === null || yearOf(validFrom) <= year) &&
          (validTo === null || yearOf(validTo) >= year),
      ).length,
    };
  });
}
