import type { EntityKind } from '../../../domain/kinds.js';
import { question } from '../ask/question.js';

const NODE = 'entityId kind name shortName acronym';
const RELATION =
  'relationId type label confidence status vote role validFrom validTo sourceCount subject { entityId } object { entityId }';

/** What hides a part of a picture that was found. */
export interface SeenFilter {
  readonly types?: readonly string[];
  readonly minConfidence?: number;
  readonly dated?: boolean;
  readonly subject?: { readonly kinds: readonly EntityKind[] };
  readonly object?: { readonly kinds: readonly EntityKind[] };
}

/** The surroundings of some entities, less what the legend hides: for whoever asks elsewhere. */
export const SEEN = question<
  {
    readonly of: readonly string[];
    readonly depth: number;
    readonly limit: number;
    readonly kinds: readonly EntityKind[] | null;
    readonly filter: SeenFilter | null;
    readonly on: string | null;
    readonly known: string | null;
  },
  unknown
>(`query Picture(
  $of: [ID!]!, $depth: Int!, $limit: Int!, $kinds: [EntityKind!], $filter: RelationFilter,
  $on: PartialDate, $known: DateTime
) {
  asOf(validOn: $on, knownAt: $known) {
    neighbourhood(of: $of, depth: $depth, limit: $limit) {
      nodes(kinds: $kinds) { ${NODE} }
      relations(filter: $filter) { ${RELATION} }
    }
  }
}`);

/** As many things as the API gives by their ids at once. */
const AT_ONCE = 100;

export interface PickedVariables {
  readonly entities: readonly string[];
  readonly relations: readonly string[];
  readonly on: string | null;
  readonly known: string | null;
}

/** Entities and relations by their ids, with all ids written out: it needs no variables. */
export function pickedText({ entities, relations, on, known }: PickedVariables): string {
  const some = (name: string, ids: readonly string[], type: string, fields: string): string[] =>
    Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, part) => {
      const listed = JSON.stringify(ids.slice(part * AT_ONCE, (part + 1) * AT_ONCE));
      return `    ${name}${part + 1}: nodes(ids: ${listed}) { ... on ${type} { ${fields} } }`;
    });
  const clocks = [
    on === null ? '' : `validOn: ${JSON.stringify(on)}`,
    known === null ? '' : `knownAt: ${JSON.stringify(known)}`,
  ].filter((clock) => clock !== '');
  return [
    'query Picture {',
    `  asOf${clocks.length === 0 ? '' : `(${clocks.join(', ')})`} {`,
    ...some('entities', entities, 'Entity', NODE),
    ...some('relations', relations, 'Relation', RELATION),
    '  }',
    '}',
  ].join('\n');
}
