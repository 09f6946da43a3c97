import { ArgsType, Field, InputType } from 'type-graphql';
import type { DocumentFilter } from '../../domain/filters.js';
import type { DocumentOrder } from '../../graph/read/documents.js';
import { PageArgs } from '../connection/page-args.js';
import { DocumentOrderEnum } from '../enums.js';
import { checkLength, given } from '../filter/budget.js';
import { checkText } from '../filter/check-text.js';
import { DateRangeInput } from '../filter/ranges.js';
import { toDateRange } from '../filter/read-ranges.js';

@InputType('DocumentFilter', { description: 'Tests documents. All conditions given must hold.' })
export class DocumentFilterInput {
  @Field(() => String, {
    nullable: true,
    description:
      'The title has all these words in it, in any order and also within words; case and accents do not matter.',
  })
  text?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Of one of these publishers; case, accents and punctuation do not matter.',
  })
  publishers?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'In one of these languages, BCP 47: `fr` is also `fr-CA`.',
  })
  languages?: string[] | null;

  @Field(() => DateRangeInput, { nullable: true, description: 'Dated in this range.' })
  date?: DateRangeInput | null;
}

@ArgsType()
export class DocumentListArgs extends PageArgs {
  @Field(() => DocumentFilterInput, { nullable: true, description: 'Tests the documents.' })
  filter?: DocumentFilterInput | null;

  @Field(() => DocumentOrderEnum, { defaultValue: 'TITLE_ASC', description: 'Order of the list.' })
  orderBy!: DocumentOrder;
}

/** The filter; INVALID_INPUT names the field that breaks a limit. */
export function toDocumentFilter(input: DocumentFilterInput | null | undefined): DocumentFilter {
  if (input == null) return {};
  const { date, ...filter } = given(input);
  for (const [key, value] of Object.entries(filter)) checkLength(value, `filter.${key}`);
  checkText(filter.text, 'filter.text');
  return { ...filter, ...(date === undefined ? {} : { date: toDateRange(date, 'filter.date') }) };
}
