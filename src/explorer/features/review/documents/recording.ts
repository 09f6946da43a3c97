import { ENTITY_KINDS, fieldsOf, KINDS, type EntityKind } from '../../../../domain/kinds.js';
import { question, type Question } from '../../../core/ask/question.js';

export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly path: string | null;
}

export interface Recorded {
  readonly outcomes: readonly {
    readonly changed: boolean;
    readonly refusal: Refusal | null;
  }[];
}

interface Variables {
  readonly inputs: readonly object[];
  readonly reason: string | null;
  readonly dryRun: boolean;
}

/** One relation, with its evidence; a list, since lists can be tried without recording. */
export const ASSERT = question<Variables, { readonly assertRelations: Recorded }>(
  `mutation Assert($inputs: [RelationInput!]!, $reason: String, $dryRun: Boolean!) {
  assertRelations(inputs: $inputs, reason: $reason, dryRun: $dryRun) {
    outcomes { changed refusal { code message path } }
  }
}`,
);

export const DESCRIBE = question<Variables, { readonly describeEntities: Recorded }>(
  `mutation Describe($inputs: [DescribeEntityInput!]!, $reason: String, $dryRun: Boolean!) {
  describeEntities(inputs: $inputs, reason: $reason, dryRun: $dryRun) {
    outcomes { changed refusal { code message path } }
  }
}`,
);

export const WRITE_DOCUMENT = question<
  { readonly input: object },
  { readonly upsertDocument: { readonly changed: boolean } }
>(`mutation WriteDocument($input: DocumentInput!) { upsertDocument(input: $input) { changed } }`);

type FieldValue = string | number | readonly string[] | { readonly id: string } | null;

/** What an entity shows now, by the names of the form; under other names where types differ. */
export interface Current {
  readonly id: string;
  readonly name: string;
  readonly acronym: string | null;
  readonly website: string | null;
  readonly description: string | null;
  readonly [field: string]: FieldValue;
}

/** The values of an entity of a kind, as they are shown now. */
export const CURRENT: Readonly<
  Record<EntityKind, Question<{ readonly id: string }, { readonly entity: Current | null }>>
> = Object.fromEntries(
  ENTITY_KINDS.map((kind) => [
    kind,
    question(`query Current($id: ID!) {
  entity(by: { id: $id }) {
    id: entityId name acronym website description
    ... on ${KINDS[kind].label} { ${fieldsAsked(kind)} }
  }
}`),
  ]),
) as unknown as typeof CURRENT;

function fieldsAsked(kind: EntityKind): string {
  return Object.entries(fieldsOf(kind))
    .map(([name, { type }]) => (type === 'country' ? `${name} { id: entityId }` : name))
    .join(' ');
}
