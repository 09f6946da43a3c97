import type { ClaimInput } from '../../src/domain/claims/claim.js';
import type { DocumentInput } from '../../src/domain/claims/document.js';
import type { EntityInput } from '../../src/domain/entity.js';
import { parseId } from '../../src/domain/ids.js';
import type { RelationKey } from '../../src/domain/relation.js';
import type { RelationType } from '../../src/domain/relation-types.js';

/** What a claim says beside who and what; all that is left out is unknown. */
export type Saying = Partial<
  Omit<ClaimInput, 'key'> & Pick<RelationKey, 'role' | 'action' | 'vote'>
>;

/** "Austria is a member of Alpha, since 1951": a sure claim of `document:list`. */
export function claim(
  subject: string,
  type: RelationType,
  object: string,
  { role = null, action = null, vote = null, ...saying }: Saying = {},
): ClaimInput {
  return {
    key: { subject, type, object, role, action, vote },
    status: 'ACTUAL',
    validFrom: null,
    validTo: null,
    observedOn: null,
    dateBasis: 'STATED',
    amounts: [],
    document: 'document:list',
    locator: 'row 1',
    note: null,
    polarity: 'ASSERTS',
    confidence: 1,
    method: 'MANUAL',
    ...saying,
  };
}

/** An entity with this id and name; its kind is read from the id. */
export function entity(id: string, name: string, more: Partial<EntityInput> = {}): EntityInput {
  const parsed = parseId(id);
  if (parsed?.target !== 'entity') throw new Error(`No id of an entity: ${id}`);
  return {
    id,
    kind: parsed.kind,
    name,
    shortName: null,
    acronym: null,
    names: [],
    identifiers: [],
    description: null,
    website: null,
    fields: {},
    ...more,
  };
}

/** A document with this id that can be trusted fully. */
export function document(
  id: string,
  title: string,
  more: Partial<DocumentInput> = {},
): DocumentInput {
  return {
    id,
    title,
    publisher: null,
    url: null,
    date: null,
    retrieved: null,
    language: null,
    reliability: 1,
    ...more,
  };
}
