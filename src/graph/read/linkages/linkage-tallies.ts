import { isEntityKind, type EntityKind } from '../../../domain/kinds.js';
import type { RelationType } from '../../../domain/relation-types.js';
import type { Vote } from '../../../domain/relation.js';
import type { TimeView } from '../../../domain/time/time-view.js';
import type { Statement } from '../../../engine/statement.js';
import { Clauses } from '../../query/clauses.js';
import { maybe } from '../../stored.js';
import { eachFamily, leadingOut, type LinkageQuestion } from './leading-out.js';

/** How many entities of one kind are linked in one way. */
export interface LinkageTally {
  /** The key of the family. */
  readonly family: string;
  readonly kind: EntityKind;
  readonly type: RelationType;
  readonly action: string | null;
  readonly vote: Vote | null;
  readonly entities: number;
  readonly relations: number;
}

/** The linkages of each family counted by kind and by how, in a fixed order. */
export function linkageTallies(
  families: readonly string[],
  question: LinkageQuestion,
  view: TimeView,
): Statement<LinkageTally> {
  const clauses = new Clauses(view);
  const text = `${eachFamily(clauses, families, question)}
CALL (family) {
  ${leadingOut(clauses, question)}
  WITH m, r, ${clauses.typeOf('r')} AS type
  RETURN m.kind AS kind, type, coalesce(r.action, '') AS action, coalesce(r.vote, '') AS vote,
    count(DISTINCT m.id) AS entities, count(r) AS relations
}
RETURN family.key AS family, kind, type, action, vote, entities, relations
ORDER BY kind, type, action, vote`;
  return {
    text,
    parameters: clauses.parameters,
    decode: ({ family, kind, type, action, vote, entities, relations }) => {
      if (!isEntityKind(kind)) throw new Error(`Linked entity of unknown kind: ${String(kind)}`);
      return {
        family: family as string,
        kind,
        type: type as RelationType,
        action: maybe(action) || null,
        vote: (maybe(vote) || null) as Vote | null,
        entities: entities as number,
        relations: relations as number,
      };
    },
  };
}
