import type { DescriptionInput, Editorial } from '../../domain/claims/description.js';
import { partOf } from '../../domain/claims/properties.js';
import { valuesOf } from '../../domain/claims/stated-values.js';
import { forbidden, invalidInput } from '../../domain/errors.js';
import type { EntityInput } from '../../domain/entity.js';
import type { Recording } from '../../graph/write/recording.js';
import type { Settling } from '../../graph/write/settle-entities.js';
import type { EntityFields } from './entity-inputs.js';
import { spokenParts } from './merge-fields.js';
import type { EvidenceInput } from './relation-inputs.js';

/** The most documents that one mutation may name. */
export const MOST_EVIDENCE = 20;

/** What a mutation says of an entity. */
export interface SaidOfEntity {
  /** One description for each piece of evidence. */
  readonly descriptions: readonly DescriptionInput[];
  /** What needs no document. */
  readonly own: readonly Settling[];
}

/**
 * What the documents named say of an entity, and our own words. Fails with INVALID_INPUT naming
 * `evidence` where a value has no document.
 */
export function descriptionsFrom(
  clean: EntityInput,
  given: EntityFields,
  evidence: readonly EvidenceInput[],
  state: Recording['state'],
): SaidOfEntity {
  const { id, kind } = clean;
  const speaksOf = spokenParts(kind, given);
  const editorial = editorialOf(clean, given);
  checkEvidence(speaksOf, evidence);
  if (state === 'PROPOSED' && speaksOf.length === 0) {
    throw forbidden(
      'A contributor proposes what documents say. Give a value and the document that states it, or ask an editor.',
    );
  }
  const values = valuesOf(clean).filter((value) => speaksOf.includes(partOf(value)));
  const descriptions = evidence.map(({ document, locator, note, polarity, confidence }) => ({
    ...{ statedFor: id, kind, values, speaksOf },
    editorial: state === 'PROPOSED' ? editorial : null,
    ...{ document, locator, polarity, confidence },
    note: note ?? null,
    method: 'MANUAL' as const,
  }));
  return {
    descriptions: speaksOf.length === 0 ? [] : descriptions,
    own: state === 'ACCEPTED' && editorial !== null ? [{ id, kind, editorial }] : [],
  };
}

function editorialOf(clean: EntityInput, given: EntityFields): Editorial | null {
  const editorial = {
    ...(given.shortName === undefined ? {} : { shortName: clean.shortName }),
    ...(given.description === undefined ? {} : { description: clean.description }),
  };
  return Object.keys(editorial).length === 0 ? null : editorial;
}

function checkEvidence(speaksOf: readonly string[], evidence: readonly EvidenceInput[]): void {
  const [first] = speaksOf;
  if (first !== undefined && evidence.length === 0) {
    throw invalidInput(
      `Who says so? Give 1 to ${MOST_EVIDENCE} places in documents that state ${speaksOf.join(', ')}. Only shortName and description need none.`,
      'evidence',
    );
  }
  if (evidence.length > MOST_EVIDENCE) {
    throw invalidInput(
      `Name at most ${MOST_EVIDENCE} documents, not ${evidence.length}.`,
      'evidence',
    );
  }
  const documents = evidence.map(({ document }) => document);
  const twice = documents.find((id, place) => documents.indexOf(id) < place);
  if (twice !== undefined) {
    throw invalidInput(`${twice} is named twice. Name each document once.`, 'evidence');
  }
  if (evidence.some(({ observedOn }) => observedOn != null)) {
    throw invalidInput(
      'Values of an entity have no day of observation. Leave observedOn out; a name has from and to.',
      'evidence',
    );
  }
}
