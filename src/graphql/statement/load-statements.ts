import { grouped } from '../../domain/grouped.js';
import { isAskedFor, schemeOf, statedProperties } from '../../domain/claims/properties.js';
import type { Testified } from '../../domain/claims/said.js';
import { statementsOf } from '../../domain/claims/statements.js';
import { invalidInput } from '../../domain/errors.js';
import { KINDS, type EntityKind } from '../../domain/kinds.js';
import type { TimeView } from '../../domain/time/time-view.js';
import { descriptionsOf } from '../../graph/read/descriptions.js';
import type { Context } from '../context.js';
import { statementSource, type StatementSource } from './statement.js';

/** Properties that can be asked for and that no document states: they are our own words. */
const EDITORIAL = ['shortName', 'description'];
const LISTS = ['names', 'identifiers'];

/** What documents say of the values of an entity. Entities asked in one tick are one statement. */
export async function loadStatements(
  { engine, loaders }: Context,
  { id, kind }: { readonly id: string; readonly kind: EntityKind },
  property: string | null,
  view: TimeView,
): Promise<StatementSource[]> {
  if (property !== null) refuseUnknown(property, kind);
  const loader = loaders.get<readonly Testified[]>(
    ['descriptions', view.knownAt],
    async (ids) =>
      grouped(
        await engine.read(descriptionsOf(ids, view)),
        ({ description }) => description.entity,
      ),
    [],
  );
  return statementsOf(kind, await loader.load(id))
    .filter(({ stated }) => property === null || isAskedFor(stated, property))
    .map((statement) => statementSource(statement, view));
}

function refuseUnknown(property: string, kind: EntityKind): void {
  const known = [...statedProperties(kind), ...LISTS, ...EDITORIAL];
  if (schemeOf(property) !== null || known.includes(property)) return;
  throw invalidInput(
    `"${property}" is no property of the kind ${KINDS[kind].label}. Ask for one of ${known.join(', ')} or identifier:<scheme>, or for all.`,
    'property',
  );
}
