import type { Element } from '../element.js';

/** A row by the names of its columns; empty cells are left out. */
export type Row = Readonly<Record<string, string>>;

/** The elements of an activity that a row of a sheet gives. */
type Reader = (row: Row) => Omit<Element, 'place'>[];

const element = (
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  children: readonly Element[] = [],
  text = '',
): Element => ({
  ...{ name, text, children },
  attributes: Object.fromEntries(
    Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined),
  ),
});

const narrative = (text: string | undefined, language?: string): Element[] =>
  text === undefined ? [] : [element('narrative', { 'xml:lang': language }, [], text)];

const value = (row: Row, prefix: string): Element =>
  element(
    'value',
    { currency: row[`${prefix}_currency`], 'value-date': row[`${prefix}_value_date`] },
    [],
    row[`${prefix}_value`] ?? '',
  );

const LANGUAGES = { eng: 'en', fr: 'fr', es: 'es', zh: 'zh', ru: 'ru', ar: 'ar' };

/** Columns are read by these names and no others: those of contacts and of descriptions never. */
const SHEETS: Readonly<Record<string, { readonly mark: string; readonly read: Reader }>> = {
  activity: { mark: 'activity_status_code', read: activity },
  participating_org: {
    mark: 'participating_org_role',
    read: (row) => [
      element(
        'participating-org',
        {
          role: row['participating_org_role'],
          ref: row['participating_org_ref'],
          type: row['participating_org_type'],
        },
        narrative(row['participating_org_eng'], 'en'),
      ),
    ],
  },
  transaction: { mark: 'transaction_type_code', read: transaction },
  sector: {
    mark: 'sector_code',
    read: (row) => [
      element(
        'sector',
        {
          vocabulary: row['sector_vocabulary'],
          code: row['sector_code'],
          percentage: row['sector_pct'],
        },
        narrative(row['sector_desc'], 'en'),
      ),
    ],
  },
  budget: {
    mark: 'budget_period_start',
    read: (row) => [
      element('budget', { type: row['budget_type'] }, [
        element('period-start', { 'iso-date': row['budget_period_start'] }),
        element('period-end', { 'iso-date': row['budget_period_end'] }),
        value(row, 'budget'),
      ]),
    ],
  },
  related_activity: {
    mark: 'related_activity_ref',
    read: (row) => [
      element('related-activity', {
        ref: row['related_activity_ref'],
        type: row['related_activity_type'],
      }),
    ],
  },
  humanitarian_scope: {
    mark: 'humanitarian_scope_code',
    read: (row) => [
      element(
        'humanitarian-scope',
        {
          type: row['humanitarian_scope_type'],
          vocabulary: row['humanitarian_scope_vocabulary'],
          code: row['humanitarian_scope_code'],
        },
        [
          ...narrative(row['humanitarian_scope_desc_eng'], 'en'),
          ...narrative(row['humanitarian_scope_desc_fr'], 'fr'),
        ],
      ),
    ],
  },
};

/** The sheets that are left out, by a column of theirs. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  result_type: 'results',
  document_url: 'document links',
  location_name: 'locations',
  default_aid_type_code: 'aid types',
};

export const IDENTIFIER = 'iati_identifier';

/** What a file of these columns is: a sheet that is read, one that is left out, or neither. */
export type SheetKind =
  { readonly sheet: string; readonly read: Reader } | { readonly leftOut: string } | null;

export function sheetOf(columns: readonly string[]): SheetKind {
  if (!columns.includes(IDENTIFIER)) return null;
  const found = Object.entries(SHEETS).find(([, { mark }]) => columns.includes(mark));
  if (found !== undefined) return { sheet: found[0], read: found[1].read };
  const leftOut = Object.entries(LEFT_OUT).find(([mark]) => columns.includes(mark))?.[1];
  return leftOut === undefined ? null : { leftOut };
}

function activity(row: Row): Element[] {
  const titles = Object.entries(LANGUAGES).flatMap(([column, language]) =>
    narrative(row[`title_${column}`], language),
  );
  const dates = [1, 2, 3, 4].flatMap((number) => {
    const type = row[`activity_date_type_${number}`];
    const date = row[`activity_date_${number}`];
    return date === undefined ? [] : [element('activity-date', { type, 'iso-date': date })];
  });
  const country = row['recipient_country_code'];
  const region = row['recipient_region_code'];
  return [
    element('iati-identifier', {}, [], row[IDENTIFIER]),
    element(
      'reporting-org',
      { ref: row['reporting_org_ref'], type: row['reporting_org_type'] },
      narrative(row['reporting_org'], 'en'),
    ),
    element('title', {}, titles),
    element('activity-status', { code: row['activity_status_code'] }),
    ...dates,
    ...(country === undefined
      ? []
      : [
          element(
            'recipient-country',
            { code: country, percentage: row['recipient_country_pct'] },
            narrative(row['recipient_country'], 'en'),
          ),
        ]),
    ...(region === undefined
      ? []
      : [
          element(
            'recipient-region',
            {
              code: region,
              vocabulary: row['recipient_region_vocabulary'],
              percentage: row['recipient_region_pct'],
            },
            narrative(row['recipient_region'], 'en'),
          ),
        ]),
  ];
}

function transaction(row: Row): Element[] {
  const party = (name: string, prefix: string): Element[] => {
    const [ref, text] = [row[`${prefix}_ref`], row[prefix]];
    if (ref === undefined && text === undefined) return [];
    return [element(name, { ref, type: row[`${prefix}_type`] }, narrative(text, 'en'))];
  };
  const { transaction_value_currency: currency, transaction_value_date: valueDate } = row;
  return [
    element('transaction', {}, [
      element('transaction-type', { code: row['transaction_type_code'] }),
      element('transaction-date', { 'iso-date': row['transaction_date'] }),
      element('value', { currency, 'value-date': valueDate }, [], row['transaction_value'] ?? ''),
      ...party('provider-org', 'transaction_provider_org'),
      ...party('receiver-org', 'transaction_receiver_org'),
    ]),
  ];
}
