import { parseId } from '../../../domain/ids.js';
import type { EntityKind } from '../../../domain/kinds.js';
import type { SourceDocument } from '../../../domain/claims/document.js';
import { relationTypeInfo, type RelationType } from '../../../domain/relation-types.js';
import type { Evidenced } from '../../../fact/evidence.js';
import { ftmId, ftmProperties, type FtmEntity } from './entity.js';

/** A schema that stands for a relation, with its names for the two ends. */
interface Link {
  readonly schema: string;
  readonly subject: string;
  readonly object: string;
}

const BODIES: readonly EntityKind[] = ['ORGANISATION', 'COUNTRY', 'DIALOGUE'];
const ANY: Link = { schema: 'UnknownLink', subject: 'subject', object: 'object' };
const IN_PROJECT: Link = {
  schema: 'ProjectParticipant',
  subject: 'participant',
  object: 'project',
};

/** Between two bodies, types that have a schema of their own. */
const BETWEEN_BODIES: Partial<Readonly<Record<RelationType, Link>>> = {
  MEMBER_OF: { schema: 'Membership', subject: 'member', object: 'organization' },
  CHAIRS: { schema: 'Directorship', subject: 'director', object: 'organization' },
  SECRETARIAT_OF: { schema: 'Representation', subject: 'agent', object: 'client' },
  SUCCEEDED_BY: { schema: 'Succession', subject: 'predecessor', object: 'successor' },
};

/** What bodies do in a project, as a participant. */
const TAKING_PART: readonly RelationType[] = [
  ...(['MEMBER_OF', 'PARTICIPATES_IN', 'PARTNERS_WITH', 'FUNDS', 'IMPLEMENTS'] as const),
  ...(['ACCOUNTABLE_FOR', 'EXTENDS', 'ORGANISES', 'CHAIRS', 'SUPPORTS'] as const),
];

/** A relation with its period and the documents it rests on. */
export function ftmRelation({ relation, sources }: Evidenced): FtmEntity {
  const { id, subject, object, type, role, action, vote, status } = relation;
  const link = linkOf(type, kindOf(subject), kindOf(object));
  const words = relationTypeInfo(type).outLabel;
  const asserting = sources.filter(({ claim }) => claim.polarity === 'ASSERTS');
  const denying = sources.length - asserting.length;
  return {
    id: ftmId(id),
    schema: link.schema,
    properties: ftmProperties({
      [link.subject]: [ftmId(subject)],
      [link.object]: [ftmId(object)],
      role: [role ?? action ?? vote?.toLowerCase() ?? words],
      summary: [`${words}${denying === 0 ? '' : `; denied by ${denying} of its sources`}`],
      status: [status.toLowerCase()],
      startDate: [relation.validFrom],
      endDate: [relation.validTo],
      date: relation.observedOn,
      recordId: [id],
      proof: asserting.map(({ document }) => ftmId(document.id)),
      sourceUrl: asserting.map(({ document }) => document.url),
      publisher: asserting.map(({ document }) => document.publisher),
      description: asserting.map(
        ({ claim, document }) =>
          `${document.title}, ${claim.locator}${claim.note === null ? '' : `: ${claim.note}`}`,
      ),
    }),
  };
}

/** A source. */
export function ftmDocument(document: SourceDocument): FtmEntity {
  return {
    id: ftmId(document.id),
    schema: 'Document',
    properties: ftmProperties({
      name: [document.title],
      title: [document.title],
      fileName: [document.title],
      publisher: [document.publisher],
      sourceUrl: [document.url],
      date: [document.date],
      retrievedAt: [document.retrieved],
      language: [document.language],
    }),
  };
}

function linkOf(type: RelationType, subject: EntityKind | null, object: EntityKind | null): Link {
  if (!isBody(subject)) return ANY;
  if (isBody(object)) return BETWEEN_BODIES[type] ?? ANY;
  return object === 'PROJECT' && TAKING_PART.includes(type) ? IN_PROJECT : ANY;
}

function isBody(kind: EntityKind | null): boolean {
  return kind !== null && BODIES.includes(kind);
}

function kindOf(id: string): EntityKind | null {
  const parsed = parseId(id);
  return parsed?.target === 'entity' ? parsed.kind : null;
}
