import { z } from 'zod';
import { NAME_KINDS } from '../../../../domain/entity.js';
import { ENTITY_KINDS } from '../../../../domain/kinds.js';
import { AMOUNT_KINDS, RELATION_STATUSES, VOTES } from '../../../../domain/relation.js';
import { RELATION_TYPE_NAMES } from '../../../../domain/relation-types.js';

/** Keys of a table in the order of the table, as zod takes them. */
const oneOf = <Key extends string>(keys: Iterable<Key>) => z.enum([...keys] as [Key, ...Key[]]);
const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] =>
  Object.keys(table) as Key[];

const KIND = oneOf(ENTITY_KINDS);
const COLUMN = z
  .string()
  .describe('The name of a column, as the header has it; "Dates – Start" under a merged header.');
const WORDS = z
  .record(z.string(), z.string())
  .describe('What words of the column stand for: { "completed": "4" }.');

const CELL = z
  .strictObject({
    column: COLUMN.optional(),
    constant: z.union([z.string(), z.number()]).optional().describe('The same for every row.'),
    values: WORDS.optional(),
  })
  .describe('A value: of a column, or the same for every row.');

const MONEY = {
  currency: z
    .union([z.string(), z.strictObject({ column: COLUMN })])
    .optional()
    .describe('The currency of amounts that name none: its code in ISO 4217, or its column.'),
  decimal: z
    .enum(['.', ','])
    .optional()
    .describe('The sign before decimals, where 1.234 is not a thousand.'),
};

const FIELD = z
  .strictObject({
    ...CELL.shape,
    ...MONEY,
    separators: z.array(z.string()).optional().describe('Signs between the words of a list.'),
  })
  .describe('A field of the kind. `budget` also sets `budgetCurrency`.');

const PARTY = z
  .strictObject({
    ...CELL.shape,
    kind: KIND.describe('What the names in it are.'),
    orKinds: z.array(KIND).optional().describe('What some of them may be as well.'),
    separators: z
      .array(z.string().min(1))
      .optional()
      .describe(
        'Signs between several names; a line break, semicolon or bar unless given. With a comma the last "and" of a list parts too, and one between two known names always does.',
      ),
  })
  .describe('Somebody or something that a cell names, to be found in the graph by name.');

const END = z
  .union([z.literal('row'), PARTY])
  .describe('"row" for what the row is about, or a column of names.');

const RELATION = z.strictObject({
  type: oneOf(RELATION_TYPE_NAMES),
  from: END,
  to: END,
  when: z
    .strictObject({
      column: COLUMN,
      is: z.string().describe('"yes", "no", or the text that the cell must have.'),
    })
    .optional()
    .describe('Only rows whose cell says this.'),
  role: CELL.optional(),
  action: CELL.optional(),
  vote: oneOf(keysOf(VOTES)).optional(),
  status: oneOf(keysOf(RELATION_STATUSES)).optional(),
  validFrom: CELL.optional(),
  validTo: CELL.optional(),
  observedOn: CELL.optional(),
  amounts: z
    .array(
      z.strictObject({
        column: COLUMN,
        ...MONEY,
        year: CELL.optional().describe('The year of the amount; that of `validFrom` unless given.'),
        kind: oneOf(keysOf(AMOUNT_KINDS)).optional(),
      }),
    )
    .optional()
    .describe('Left out where a row names several who pay: nobody can say who paid how much.'),
});

const ENTITY = z.strictObject({
  kind: KIND,
  name: CELL,
  same: z
    .array(COLUMN)
    .optional()
    .describe('Columns that together tell one thing from another; the name unless given.'),
  code: z
    .strictObject({
      column: COLUMN,
      scheme: z
        .string()
        .optional()
        .describe('The register of the code, such as iati. Without one it is known here only.'),
    })
    .optional(),
  acronym: CELL.optional(),
  website: CELL.optional(),
  names: z
    .array(
      z.strictObject({
        column: COLUMN,
        language: z.string().optional().describe('BCP 47, such as fr.'),
        kind: oneOf(keysOf(NAME_KINDS)).optional(),
      }),
    )
    .optional(),
  identifiers: z.array(z.strictObject({ column: COLUMN, scheme: z.string() })).optional(),
  fields: z
    .record(z.string(), FIELD)
    .optional()
    .describe('Fields of the kind by name, such as start, end, budget, city.'),
});

/** What the columns of a table mean. Keys that begin with `//` are comments and are taken out before. */
export const MAPPING = z
  .strictObject({
    $schema: z.string().optional(),
    document: z
      .strictObject({
        id: z
          .string()
          .optional()
          .describe('document:slug. One and the same for later versions; else from the file name.'),
        title: z.string().optional(),
        publisher: z.string().optional(),
        url: z.string().optional(),
        date: z.string().optional(),
        language: z.string().optional(),
        reliability: z.number().min(0).max(1).optional(),
      })
      .optional()
      .describe('The table as a source: who made it, where it is found.'),
    sheet: z
      .union([z.string(), z.array(z.string()).min(1)])
      .optional()
      .describe('The sheet of a workbook, or several with the same columns.'),
    headerRow: z.int().min(1).optional().describe('The row of the header, counted from 1.'),
    headerRows: z.int().min(1).max(5).optional().describe('How many rows the header has.'),
    dates: z
      .strictObject({
        dayFirst: z.boolean().optional().describe('In 3/4/2019 the day comes first.'),
        century: z.int().optional().describe('2000 makes 18 the year 2018.'),
        financialYear: z
          .int()
          .min(1)
          .max(12)
          .optional()
          .describe('The month with which a financial year begins: 7 for July.'),
      })
      .optional(),
    confidence: z.number().min(0).max(1).optional().describe('How sure the reading is; 0.9.'),
    review: z
      .boolean()
      .optional()
      .describe('True: what the table says of relations is proposed and waits for a review.'),
    entity: ENTITY.optional().describe('What each row is about.'),
    relations: z.array(RELATION).optional().describe('What each row says of two.'),
  })
  .describe('What the columns of a table mean, for `mgg import table`.');

export type Mapping = z.infer<typeof MAPPING>;
export type EntityMapping = NonNullable<Mapping['entity']>;
export type RelationMapping = NonNullable<Mapping['relations']>[number];
export type PartyMapping = z.infer<typeof PARTY>;
export type CellMapping = z.infer<typeof CELL>;
export type FieldMapping = z.infer<typeof FIELD>;
export type AmountMapping = NonNullable<RelationMapping['amounts']>[number];
