import type { ClaimInput } from '../claims/claim.js';
import { invalidInput } from '../errors.js';
import { parseId } from '../ids.js';
import type { EntityKind } from '../kinds.js';
import { firstDay, lastDay, parsePartialDate } from '../time/partial-date.js';
import { ACTIONS } from '../relation.js';
import { isRelationType, relationTypeInfo } from '../relation-types.js';

/** Throws INVALID_INPUT, naming the field, for a claim that the registry does not allow. */
export function checkClaim(claim: ClaimInput): void {
  for (const check of CHECKS) check(claim);
}

const CHECKS: readonly ((claim: ClaimInput) => void)[] = [
  checkEnds,
  checkProperties,
  checkRole,
  checkDates,
  checkConfidence,
  checkTexts,
];

const LONGEST_ROLE = 100;
const LONGEST_NOTE = 1000;

function kindOf(id: string, path: string): EntityKind {
  const parsed = parseId(id);
  if (parsed?.target === 'entity') return parsed.kind;
  throw invalidInput(`"${id}" is not the id of an entity. Write one like organisation:iom.`, path);
}

function checkEnds({ key: { subject, type, object } }: ClaimInput): void {
  if (!isRelationType(type)) {
    throw invalidInput(`"${String(type)}" is not a relation type. See relationTypes.`, 'type');
  }
  const [from, to] = [kindOf(subject, 'subject'), kindOf(object, 'object')];
  const { subjectKinds, objectKinds, symmetric } = relationTypeInfo(type);
  const allowed = (a: EntityKind, b: EntityKind): boolean =>
    subjectKinds.includes(a) && objectKinds.includes(b);
  if (allowed(from, to) || (symmetric === true && allowed(to, from))) return;
  throw invalidInput(
    `${type} does not lead from ${from} to ${to}: from ${subjectKinds.join(', ')} to ${objectKinds.join(', ')}. Choose another type.`,
    'type',
  );
}

function checkProperties({ key: { type, action, vote }, amounts }: ClaimInput): void {
  const { properties = [] } = relationTypeInfo(type);
  const given = { action: action !== null, vote: vote !== null, amounts: amounts.length > 0 };
  for (const [property, isGiven] of Object.entries(given)) {
    if (!isGiven || properties.some((known) => known === property)) continue;
    throw invalidInput(`${type} has no ${property}. Leave it out.`, property);
  }
  for (const property of ['action', 'vote'] as const) {
    if (given[property] || !properties.some((known) => known === property)) continue;
    throw invalidInput(`${type} needs the ${property}: say how.`, property);
  }
  if (action !== null && !ACTIONS.some((known) => known === action)) {
    throw invalidInput(
      `"${action}" is not an action. Write one of ${ACTIONS.join(', ')}.`,
      'action',
    );
  }
}

function checkRole({ key: { type, role } }: ClaimInput): void {
  const { roles } = relationTypeInfo(type);
  if (role === null || roles === undefined || roles.includes(role)) return;
  throw invalidInput(
    `${type} has no role "${role}". Write one of ${roles.join(', ')}, or none.`,
    'role',
  );
}

function checkDates(claim: ClaimInput): void {
  for (const end of ['validFrom', 'validTo', 'observedOn'] as const) {
    const date = claim[end];
    if (date !== null) parsePartialDate(date, end);
  }
  const { validFrom, validTo } = claim;
  if (validFrom === null || validTo === null || firstDay(validFrom) <= lastDay(validTo)) return;
  throw invalidInput(`It cannot end in ${validTo}, before it begins in ${validFrom}.`, 'validTo');
}

function checkConfidence({ confidence }: ClaimInput): void {
  if (confidence >= 0 && confidence <= 1) return;
  throw invalidInput(`\`confidence\` must be between 0 and 1, not ${confidence}.`, 'confidence');
}

function checkTexts({ key: { role }, locator, document, note }: ClaimInput): void {
  if (locator.trim() === '') {
    throw invalidInput(`Say where in ${document} it stands: a page, a row, an article.`, 'locator');
  }
  if (role !== null && (role.trim() === '' || role.length > LONGEST_ROLE)) {
    throw invalidInput(`The role must have 1 to ${LONGEST_ROLE} characters.`, 'role');
  }
  if (note !== null && note.length > LONGEST_NOTE) {
    throw invalidInput(
      `The note must have at most ${LONGEST_NOTE} characters, in your own words.`,
      'note',
    );
  }
}
