import { cleanClaim, toItself } from '../../domain/checks/clean-claim.js';
import { cleanDocument } from '../../domain/checks/clean-document.js';
import { cleanEntity } from '../../domain/checks/clean-entity.js';
import type { Cleaned } from '../../domain/checks/cleaning.js';
import { normalIdentifier } from '../../domain/checks/normal-identifier.js';
import type { ClaimInput } from '../../domain/claims/claim.js';
import type { DocumentInput } from '../../domain/claims/document.js';
import { identifierKey, type EntityInput, type FieldValue } from '../../domain/entity.js';
import { fieldsOf, isEntityKind } from '../../domain/kinds.js';
import type { JsonlRecord } from '../jsonl-record.js';

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
  const clean = CLEANERS[record.record]?.(props);
  if (clean === undefined) return { record };
  const [first] = clean.problems;
  if (first !== undefined) return { complaint: first.message };
  return { record: { ...record, props: { ...props, ...clean.value } } };
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

function itemsIn<Item>(value: unknown): Item[] {
  const items: unknown = JSON.parse(text(value) ?? '[]');
  return Array.isArray(items) ? (items as Item[]) : [];
}

function cleanEntityProps(props: Props): Cleaned<Props> | undefined {
  const { kind } = props;
  if (!isEntityKind(kind) || props['retractedAt'] !== LIVE) return undefined;
  const given: EntityInput = {
    ...{ id: String(props['id']), kind, name: text(props['name']) ?? '' },
    shortName: text(props['shortName']),
    acronym: text(props['acronym']),
    names: itemsIn(props['names']),
    identifiers: itemsIn(props['identifiers']),
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
  const counts = COUNTING.includes(text(props['state']) ?? '');
  if (!counts || typeof props['relationKey'] !== 'string') return undefined;
  const { subjectId, type, objectId, role, action, vote } = props;
  const key = { subject: subjectId, type, object: objectId, role, action, vote };
  const given = {
    ...props,
    key: Object.fromEntries(Object.entries(key).map(([name, value]) => [name, value ?? null])),
    amounts: itemsIn(props['amounts']),
  } as unknown as ClaimInput;
  const { value, problems } = cleanClaim(given);
  const { locator, note } = value;
  const written = { locator, note, amounts: JSON.stringify(value.amounts) };
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
