import { parseId } from '../../../domain/ids.js';
import { isActor, type EntityKind } from '../../../domain/kinds.js';
import type { FtmLink } from '../../../domain/relation-hints.js';
import type { SourceDocument } from '../../../domain/claims/document.js';
import { relationTypeInfo, type RelationType } from '../../../domain/relation-types.js';
import type { Evidenced } from '../../../fact/evidence.js';
import { ftmId, ftmProperties, type FtmEntity } from './entity.js';

const ANY: FtmLink = { schema: 'UnknownLink', subject: 'subject', object: 'object' };
const IN_PROJECT: FtmLink = {
  schema: 'ProjectParticipant',
  subject: 'participant',
  object: 'project',
};

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

function linkOf(
  type: RelationType,
  subject: EntityKind | null,
  object: EntityKind | null,
): FtmLink {
  const { ftm = {} } = relationTypeInfo(type);
  if (!isBody(subject)) return ANY;
  if (isBody(object)) return ftm.bodies ?? ANY;
  return object === 'PROJECT' && ftm.inProject === true ? IN_PROJECT : ANY;
}

function isBody(kind: EntityKind | null): boolean {
  return kind !== null && isActor(kind);
}

function kindOf(id: string): EntityKind | null {
  const parsed = parseId(id);
  return parsed?.target === 'entity' ? parsed.kind : null;
}
