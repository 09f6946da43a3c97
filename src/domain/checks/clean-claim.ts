import type { ClaimInput } from '../claims/claim.js';
import { isEntityId, parseId } from '../ids.js';
import type { EntityKind } from '../kinds.js';
import { firstDay, lastDay } from '../time/partial-date.js';
import { ACTIONS } from '../actions.js';
import { RELATION_STATUSES, VOTES, type RelationKey } from '../relation.js';
import { isRelationType, RELATION_TYPE_NAMES, relationTypeInfo } from '../relation-types.js';
import { cleanAmounts } from './clean-amounts.js';
import { Cleaning, type Cleaned } from './cleaning.js';
import { refusePerson } from './persons.js';
import { checkOrder, readDate } from './read-date.js';
import { readLocator } from './read-locator.js';
import { readShare } from './read-share.js';
import { readShort } from './read-text.js';
import { readRole, wordIn } from './read-word.js';

const LONGEST_NOTE = 1000;

/** A claim in its normal form, by the rules for all input and those of the registry. */
export function cleanClaim(input: ClaimInput): Cleaned<ClaimInput> {
  const cleaning = new Cleaning();
  checkEnds(cleaning, input.key);
  const words = cleanWords(cleaning, input);
  const value: ClaimInput = {
    ...input,
    key: { ...input.key, role: words.role, action: words.action },
    ...cleanDates(cleaning, input),
    amounts: cleanAmounts(cleaning, input.amounts),
    locator: words.locator,
    note: words.note,
    confidence: cleaning.take(
      'confidence',
      readShare('confidence', input.confidence),
      input.confidence,
    ),
  };
  checkLists(cleaning, value);
  if (isRelationType(input.key.type)) {
    checkProperties(cleaning, value);
    checkRole(cleaning, value.key);
  }
  refusePerson(cleaning, 'role', input.key.role);
  refusePerson(cleaning, 'locator', input.locator);
  refusePerson(cleaning, 'note', input.note);
  return { value, problems: cleaning.problems };
}

function checkEnds(cleaning: Cleaning, key: RelationKey): void {
  if (!isRelationType(key.type)) {
    const types = RELATION_TYPE_NAMES.join(', ');
    cleaning.refuse('type', `The type "${String(key.type)}" is not known. Use one of: ${types}.`);
  }
  const strangers = (['subject', 'object'] as const).filter((end) => !isEntityId(key[end]));
  for (const end of strangers) {
    cleaning.refuse(
      end,
      `"${key[end]}" is not the id of an entity. Write its kind and a slug, such as organisation:iom.`,
    );
  }
  if (strangers.length > 0) return;
  if (key.subject === key.object) cleaning.refuse('object', toItself(key.subject));
  else if (isRelationType(key.type)) checkKinds(cleaning, key);
}

/** Why nothing is related to itself. */
export function toItself(id: string): string {
  return `${id} cannot be related to itself. Correct one end.`;
}

function kindOf(id: string): EntityKind | null {
  const parsed = parseId(id);
  return parsed?.target === 'entity' ? parsed.kind : null;
}

function checkKinds(cleaning: Cleaning, { subject, type, object }: RelationKey): void {
  const { subjectKinds, objectKinds, symmetric } = relationTypeInfo(type);
  const misfits = (ends: { subject: string; object: string }) => [
    ...misfit('subject', ends.subject, subjectKinds),
    ...misfit('object', ends.object, objectKinds),
  ];
  const wrong = misfits({ subject, object });
  if (wrong.length === 0) return;
  if (symmetric === true && misfits({ subject: object, object: subject }).length === 0) return;
  for (const { end, id, allowed } of wrong) {
    cleaning.refuse(
      end,
      `${id} cannot be the ${end} of ${type}, which takes ${allowed.join(', ')}. Choose another type or swap the ends.`,
    );
  }
}

function misfit(end: 'subject' | 'object', id: string, allowed: readonly EntityKind[]) {
  const kind = kindOf(id);
  return kind === null || allowed.includes(kind) ? [] : [{ end, id, allowed }];
}

/** Properties whose value makes the relation what it is, so that it cannot be left open. */
const REQUIRED = ['action', 'vote'] as const;

function checkProperties(cleaning: Cleaning, { key, amounts }: ClaimInput): void {
  const { properties = [] } = relationTypeInfo(key.type);
  const given = {
    action: key.action !== null,
    vote: key.vote !== null,
    amounts: amounts.length > 0,
  };
  for (const property of ['action', 'vote', 'amounts'] as const) {
    const has = properties.includes(property);
    if (given[property] && !has) {
      cleaning.refuse(property, `${key.type} has no ${property}. Leave it out.`);
    }
    if (!given[property] && has && REQUIRED.some((name) => name === property)) {
      cleaning.refuse(property, `${key.type} needs the ${property}. Say how.`);
    }
  }
}

function checkRole(cleaning: Cleaning, { type, role }: RelationKey): void {
  const { roles } = relationTypeInfo(type);
  if (role === null || roles === undefined || roles.includes(role)) return;
  cleaning.refuse(
    'role',
    `${type} has no role "${role}". Use one of: ${roles.join(', ')}; or leave it out.`,
  );
}

const LISTS = {
  status: Object.keys(RELATION_STATUSES),
  action: ACTIONS,
  vote: Object.keys(VOTES),
} as const satisfies Record<string, readonly string[]>;

function checkLists(cleaning: Cleaning, { key: { action, vote }, status }: ClaimInput): void {
  for (const [path, word] of Object.entries({ status, action, vote })) {
    const list: readonly string[] = LISTS[path as keyof typeof LISTS];
    if (word === null || list.includes(word)) continue;
    cleaning.refuse(path, `The ${path} "${word}" is not known. Use one of: ${list.join(', ')}.`);
  }
}

type Dates = Pick<ClaimInput, 'validFrom' | 'validTo' | 'observedOn'>;

function cleanDates(cleaning: Cleaning, input: ClaimInput): Dates {
  const date = (end: keyof Dates): string | null =>
    cleaning.take(end, readDate(end, input[end] ?? ''), null);
  const dates = {
    validFrom: date('validFrom'),
    validTo: date('validTo'),
    observedOn: date('observedOn'),
  };
  checkOrder(cleaning, [dates.validFrom, dates.validTo], ['validFrom', 'validTo']);
  checkObserved(cleaning, dates);
  return dates;
}

/** One source cannot say that it ended, or had not begun, and that it held on a day. */
function checkObserved(cleaning: Cleaning, { validFrom, validTo, observedOn }: Dates): void {
  if (observedOn === null) return;
  const before = validFrom !== null && lastDay(observedOn) < firstDay(validFrom);
  const after = validTo !== null && firstDay(observedOn) > lastDay(validTo);
  if (!before && !after) return;
  const period = `${validFrom ?? '…'} to ${validTo ?? '…'}`;
  cleaning.refuse(
    'observedOn',
    `The observedOn "${observedOn}" lies outside the period ${period} that the same source states. Correct one of them, or record two claims.`,
  );
}

function cleanWords(cleaning: Cleaning, { key, locator, note }: ClaimInput) {
  const role = cleaning.take('role', readRole(key.role), null);
  const { roles = [] } = isRelationType(key.type) ? relationTypeInfo(key.type) : {};
  const read = readShort('note', note ?? '', { most: LONGEST_NOTE });
  return {
    role: role === null ? null : (wordIn(roles, role) ?? role),
    action: key.action === null ? null : (wordIn(ACTIONS, key.action) ?? key.action),
    locator: cleaning.take('locator', readLocator(locator), ''),
    note: cleaning.take('note', read, null),
  };
}
