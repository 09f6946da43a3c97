import type { ClaimInput } from './claim.js';
import { invalidInput } from './errors.js';
import { parseId } from './ids.js';
import { KINDS, type EntityKind } from './kinds.js';
import { firstDay, lastDay, parsePartialDate } from './partial-date.js';
import { ACTIONS, type RelationKey } from './relation.js';
import {
  relationTypeInfo,
  type RelationProperty,
  type RelationTypeInfo,
} from './relation-types.js';

const LONGEST_ROLE = 100;
const LONGEST_NOTE = 1000;

/**
 * Refuses a claim that the registry does not allow or whose dates are out of order. The error
 * names the field and says what to do.
 */
export function checkClaim(claim: ClaimInput): void {
  checkEnds(claim.key);
  checkProperties(claim);
  checkDates(claim);
  checkEvidence(claim);
}

/** The kind of an entity id, or INVALID_INPUT naming the field. */
function kindOfId(id: string, path: string): EntityKind {
  const parsed = parseId(id);
  if (parsed?.target === 'entity') return parsed.kind;
  throw invalidInput(`"${id}" is not the id of an entity, such as organisation:iom.`, path);
}

function checkEnds({ subject, type, object }: RelationKey): void {
  const ends = [kindOfId(subject, 'subject'), kindOfId(object, 'object')] as const;
  if (subject === object) {
    throw invalidInput(`${subject} cannot be related to itself.`, 'object');
  }
  const info = relationTypeInfo(type);
  if (fits(ends, info) || (info.symmetric === true && fits([ends[1], ends[0]], info))) return;
  const end = info.subjectKinds.includes(ends[0]) ? 'object' : 'subject';
  const allowed = end === 'subject' ? info.subjectKinds : info.objectKinds;
  const words = allowed.map((kind) => KINDS[kind].label).join(', ');
  throw invalidInput(
    `The ${end} of ${type} must be one of: ${words}. Choose another type or swap the ends.`,
    end,
  );
}

function fits(
  [subject, object]: readonly [EntityKind, EntityKind],
  info: RelationTypeInfo,
): boolean {
  return info.subjectKinds.includes(subject) && info.objectKinds.includes(object);
}

function checkProperties({ key, amounts }: ClaimInput): void {
  const { properties = [] } = relationTypeInfo(key.type);
  const given: Readonly<Record<RelationProperty, boolean>> = {
    action: key.action !== null,
    vote: key.vote !== null,
    amounts: amounts.length > 0,
  };
  for (const [name, isGiven] of Object.entries(given) as [RelationProperty, boolean][]) {
    const has = properties.includes(name);
    if (isGiven && !has) throw invalidInput(`${key.type} has no ${name}. Leave it out.`, name);
    if (!isGiven && has && name !== 'amounts') {
      throw invalidInput(`${key.type} needs the ${name}: say how.`, name);
    }
  }
  checkWords(key);
}

function checkWords(key: RelationKey): void {
  if (key.action !== null && !(ACTIONS as readonly string[]).includes(key.action)) {
    throw invalidInput(`The action must be one of: ${ACTIONS.join(', ')}.`, 'action');
  }
  if (key.role !== null && (key.role.trim() === '' || key.role.length > LONGEST_ROLE)) {
    throw invalidInput(`The role must have 1 to ${LONGEST_ROLE} characters.`, 'role');
  }
}

function checkDates({ validFrom, validTo, observedOn }: ClaimInput): void {
  for (const [path, date] of Object.entries({ validFrom, validTo, observedOn })) {
    if (date !== null) parsePartialDate(date, path);
  }
  if (validFrom !== null && validTo !== null && lastDay(validTo) < firstDay(validFrom)) {
    throw invalidInput(
      `The end ${validTo} lies before the start ${validFrom}. Correct or swap the two.`,
      'validTo',
    );
  }
}

function checkEvidence({ confidence, locator, note }: ClaimInput): void {
  if (!(confidence >= 0 && confidence <= 1)) {
    throw invalidInput('The confidence must be between 0 and 1.', 'evidence.confidence');
  }
  if (locator.trim() === '') {
    throw invalidInput(
      'Say where in the document it stands: a page, a row, an article.',
      'evidence.locator',
    );
  }
  if ((note ?? '').length > LONGEST_NOTE) {
    throw invalidInput(
      `The note must have at most ${LONGEST_NOTE} characters, in your own words.`,
      'evidence.note',
    );
  }
}
