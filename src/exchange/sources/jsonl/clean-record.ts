import { cleanClaim, toItself } from '../../../domain/checks/clean-claim.js';
import { cleanDescription } from '../../../domain/checks/clean-description.js';
import { cleanDocument } from '../../../domain/checks/clean-document.js';
import { cleanEntity } from '../../../domain/checks/clean-entity.js';
import type { Cleaned } from '../../../domain/checks/cleaning.js';
import { normalIdentifier } from '../../../domain/checks/normal-identifier.js';
import type { ClaimInput } from '../../../domain/claims/claim.js';
import type {
  DescriptionInput,
  Editorial,
  StatedValue,
} from '../../../domain/claims/description.js';
import type { DocumentInput } from '../../../domain/claims/document.js';
import { statedValue } from '../../../domain/claims/stated-values.js';
import { identifierKey, type EntityInput, type FieldValue } from '../../../domain/entity.js';
import { fieldsOf, isEntityKind } from '../../../domain/kinds.js';
import type { YearAmount } from '../../../domain/relation.js';
import type { JsonlRecord } from '../../jsonl-record.js';

type Props = JsonlRecord['props'];

/** A record in the normal form, or why it cannot be taken. */
export type CleanRecord = { readonly record: JsonlRecord } | { readonly complaint: string };

/**
 * A record by the same rules as all other input. Only what counts now is looked at: what was
 * withdrawn, retracted or superseded stays as it was.
 */
export function cleanRecord(record: JsonlRecord): CleanRecord {
  const { props } = record;
  if (record.record === 'relation') {
    const itself = record.subject === record.object && record.type !== 'SUPERSEDED';
    return itself ? { complaint: toItself(record.subject) } : { record };
  }
  const clean = cleaned(record);
  if (clean === undefined) return { record };
  const [first] = clean.problems;
  if (first !== undefined) return { complaint: first.message };
  return { record: { ...record, props: { ...props, ...clean.value } } };
}

function cleaned({ record, props }: JsonlRecord): Cleaned<Props> | undefined {
  try {
    return record === 'relation' ? undefined : CLEANERS[record]?.(props);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const message = `A list in it is broken. ${error.message}`;
    return { value: {}, problems: [{ path: '', message }] };
  }
}

/** What differs in the normal form, and what cannot be taken. */
type Cleaner = (props: Props) => Cleaned<Props> | undefined;

const CLEANERS: Readonly<Partial<Record<JsonlRecord['record'], Cleaner>>> = {
  entity: cleanEntityProps,
  document: cleanDocumentProps,
  claim: cleanClaimProps,
  identifier: cleanIdentifierProps,
};

const LIVE = '9999';
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The items of a list kept as JSON; those of `texts` must be there. */
function itemsIn<Item extends object>(value: unknown, texts: readonly (keyof Item)[]): Item[] {
  const items: unknown = JSON.parse(text(value) ?? '[]');
  if (!Array.isArray(items)) throw new SyntaxError('A list of objects was expected.');
  return items.map((item) => objectIn<Item>(item, texts));
}

/** An object of texts, numbers and null, with these texts. */
function objectIn<Item extends object>(item: unknown, texts: readonly (keyof Item)[]): Item {
  const flat =
    typeof item === 'object' &&
    item !== null &&
    Object.values(item).every((part) => part === null || typeof part !== 'object');
  if (flat && texts.every((name) => typeof (item as Item)[name] === 'string')) return item as Item;
  const needed = texts.length === 0 ? '' : ` with the texts ${texts.join(' and ')}`;
  throw new SyntaxError(`Objects${needed} were expected.`);
}

function cleanEntityProps(props: Props): Cleaned<Props> | undefined {
  const { kind } = props;
  if (!isEntityKind(kind) || props['retractedAt'] !== LIVE) return undefined;
  const given: EntityInput = {
    ...{ id: String(props['id']), kind, name: text(props['name']) ?? '' },
    shortName: text(props['shortName']),
    acronym: text(props['acronym']),
    names: itemsIn(props['names'], ['value', 'kind']),
    identifiers: itemsIn(props['identifiers'], ['scheme', 'value']),
    description: text(props['description']),
    website: text(props['website']),
    fields: Object.fromEntries(
      Object.keys(fieldsOf(kind)).map((name) => [name, (props[name] ?? null) as FieldValue]),
    ),
  };
  const { value, problems } = cleanEntity(given);
  const changed = changes(entityProps(given), entityProps(value));
  const { names, identifiers } = value;
  const lists = { names: JSON.stringify(names), identifiers: JSON.stringify(identifiers) };
  const written = Object.entries(lists).filter(([name]) => name in changed);
  return { value: { ...changed, ...Object.fromEntries(written) }, problems };
}

/** What is compared: lists item by item, in whatever order their properties stand. */
function entityProps({ fields, names, identifiers, ...own }: EntityInput): Props {
  const lists = {
    names: names.map(({ value, language, kind, from, to }) => [value, language, kind, from, to]),
    identifiers: identifiers.map(({ scheme, value }) => [scheme, value]),
  };
  const same = (list: unknown): string => JSON.stringify(list);
  return {
    ...own,
    names: same(lists.names),
    identifiers: same(lists.identifiers),
    ...fields,
  };
}

function cleanDocumentProps(props: Props): Cleaned<Props> {
  const given = { ...props, title: text(props['title']) ?? '' } as unknown as DocumentInput;
  const { value, problems } = cleanDocument(given);
  return { value: changes(props, { ...value }), problems };
}

const COUNTING = ['ACCEPTED', 'PROPOSED'];

function cleanClaimProps(props: Props): Cleaned<Props> | undefined {
  if (!COUNTING.includes(text(props['state']) ?? '')) return undefined;
  if (typeof props['entityId'] === 'string') return cleanDescriptionProps(props);
  if (typeof props['relationKey'] !== 'string') return undefined;
  const { subjectId, type, objectId, role, action, vote } = props;
  const key = { subject: subjectId, type, object: objectId, role, action, vote };
  const given = {
    ...props,
    key: Object.fromEntries(Object.entries(key).map(([name, value]) => [name, value ?? null])),
    amounts: itemsIn<YearAmount>(props['amounts'], ['currency']),
  } as unknown as ClaimInput;
  const { value, problems } = cleanClaim(given);
  const { locator, note } = value;
  const written = { locator, note, amounts: JSON.stringify(value.amounts) };
  return { value: changes(props, written), problems };
}

function cleanDescriptionProps(props: Props): Cleaned<Props> {
  if (!isEntityKind(props['kind'])) {
    const message = `"${String(props['kind'])}" is no kind of entity.`;
    return { value: {}, problems: [{ path: 'kind', message }] };
  }
  const editorial = text(props['editorial']);
  const given = {
    ...{ ...props, note: text(props['note']), locator: text(props['locator']) ?? '' },
    values: itemsIn<StatedValue>(props['values'], ['property', 'value']).map((one) => ({
      ...statedValue(one.property, one.value),
      ...one,
    })),
    editorial: editorial === null ? null : objectIn<Editorial>(JSON.parse(editorial), []),
  } as unknown as DescriptionInput;
  const { value, problems } = cleanDescription(given);
  const { locator, note, values } = value;
  const same = JSON.stringify(values) === JSON.stringify(given.values);
  const written = { locator, note, ...(same ? {} : { values: JSON.stringify(values) }) };
  return { value: changes(props, written), problems };
}

function cleanIdentifierProps(props: Props): Cleaned<Props> {
  const [scheme = '', ...rest] = (text(props['key']) ?? '').split('|');
  const normal = normalIdentifier({ scheme, value: rest.join('|') });
  if (normal !== null) return { value: { key: identifierKey(normal) }, problems: [] };
  const message = `The identifier "${String(props['key'])}" is not a code of its scheme.`;
  return { value: {}, problems: [{ path: 'key', message }] };
}

/** Only what is other than before, so that a record in its normal form stays byte by byte. */
function changes(before: Props, after: Props): Props {
  return Object.fromEntries(
    Object.entries(after).filter(
      ([name, value]) => JSON.stringify(value ?? null) !== JSON.stringify(before[name] ?? null),
    ),
  );
}
