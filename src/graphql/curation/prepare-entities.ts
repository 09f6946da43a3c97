import { cleanEntity } from '../../domain/checks/clean-entity.js';
import { accepted } from '../../domain/checks/cleaning.js';
import type { Entity } from '../../domain/entity.js';
import { allGranted, granted, tried, type Tried } from '../../domain/errors.js';
import type { EntityKind } from '../../domain/kinds.js';
import { PRESENT } from '../../domain/time/time-view.js';
import type { Transaction } from '../../engine/engine.js';
import { entitiesById } from '../../graph/read/entities-by-id.js';
import { MergedIds } from '../../graph/read/redirects.js';
import type { Prepared } from '../../graph/curate/prepared.js';
import type { Recording } from '../../graph/write/recording.js';
import { missingCountries } from '../../graph/write/require-entities.js';
import type { EntityFields, EntityInput } from './entity-inputs.js';
import { chosenKind, givenInput, underKeptId } from './merge-fields.js';
import type { EvidenceInput } from './relation-inputs.js';
import { descriptionsFrom } from './to-descriptions.js';

/** What is to be written of an entity, and who says so. */
export interface Describing {
  readonly entity: EntityInput;
  readonly evidence: readonly EvidenceInput[];
}

/**
 * Checks what is said of entities against the rules and the countries that are there; the same
 * statements serve all. Those refused say why, as errors about one `input`.
 */
export async function prepareEntities(
  transaction: Transaction,
  inputs: readonly Describing[],
  state: Recording['state'],
): Promise<Tried<Prepared>[]> {
  const ids = inputs.map(({ entity }) => chosenKind(entity).fields.id);
  const mergedIds = await MergedIds.read((statement) => transaction.run(statement), ids);
  const kept = [...new Set(ids.map((id) => mergedIds.keptFor(id)))];
  const found = await transaction.run(entitiesById(kept, PRESENT));
  const stored = new Map(found.map((entity) => [entity.id, entity]));
  const checked = inputs.map(({ entity }) =>
    tried(() => check(chosenKind(entity), mergedIds, stored)),
  );
  const lacks = await missingCountries(
    transaction,
    allGranted(checked).map(({ clean }) => clean),
  );
  return inputs.map(({ evidence }, place) =>
    tried(() => {
      const { given, ...one } = granted(checked[place] as Tried<Checked>);
      const { clean } = one;
      granted(lacks(clean));
      return { ...one, ...descriptionsFrom(clean, given, evidence, state) };
    }),
  );
}

interface Chosen {
  readonly kind: EntityKind;
  readonly fields: EntityFields;
}

type Checked = Pick<Prepared, 'id' | 'clean' | 'isNew'> & { readonly given: EntityFields };

function check(
  { kind, fields }: Chosen,
  mergedIds: MergedIds,
  entities: ReadonlyMap<string, Entity>,
): Checked {
  const id = mergedIds.keptFor(fields.id);
  const stored = entities.get(id);
  const isMerged = id !== fields.id && stored !== undefined;
  const given = isMerged ? underKeptId(fields, stored) : { ...fields, id };
  const clean = accepted(cleanEntity(givenInput(kind, given, stored)), 'input');
  return { id, given, clean, isNew: stored === undefined };
}
