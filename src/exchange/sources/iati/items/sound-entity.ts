import { cleanEntity } from '../../../../domain/checks/clean-entity.js';
import type { InputProblem } from '../../../../domain/checks/cleaning.js';
import type { DescriptionInput } from '../../../../domain/claims/description.js';
import { valuesOf } from '../../../../domain/claims/stated-values.js';
import type { EntityInput } from '../../../../domain/entity.js';

/** What an entity of this source has at most. */
export type Draft = Pick<EntityInput, 'id' | 'kind' | 'name'> &
  Partial<Pick<EntityInput, 'names' | 'identifiers' | 'fields'>>;

/** How sure the reading of a file is whose fields are named. */
export const SURE = 0.95;

/** A name that tells something is less sure than a field that would say so. */
export const BY_NAME = 0.8;

/**
 * An entity in its normal form without the parts that cannot be taken, each of which is told. Null
 * when that is its name or its id.
 */
export function soundEntity(
  draft: Draft,
  onProblem: (message: string) => void,
): EntityInput | null {
  const input: EntityInput = {
    ...{ names: [], identifiers: [], fields: {} },
    ...{ shortName: null, acronym: null, description: null, website: null },
    ...draft,
  };
  const { value, problems } = cleanEntity(input);
  for (const { message } of problems) onProblem(message);
  if (problems.length === 0) return value;
  if (problems.some(({ path }) => path === 'name' || path === 'id')) return null;
  return cleanEntity(without(input, problems)).value;
}

function without(input: EntityInput, problems: readonly InputProblem[]): EntityInput {
  const bad = new Set(problems.flatMap(({ path }) => [path, path.replace(/\.[a-z]+$/, '')]));
  const isGood = (list: string) => (_: unknown, at: number) => !bad.has(`${list}.${at}`);
  const names = bad.has('names') ? input.names.slice(0, 100) : input.names;
  return {
    ...input,
    names: names.filter(isGood('names')),
    identifiers: input.identifiers.filter(isGood('identifiers')),
    fields: Object.fromEntries(Object.entries(input.fields).filter(([name]) => !bad.has(name))),
  };
}

/** What a document says of an entity: all its values at one place. */
export function describedBy(
  entity: EntityInput,
  document: string,
  locator: string,
): DescriptionInput {
  return {
    ...{ statedFor: entity.id, kind: entity.kind, values: valuesOf(entity) },
    ...{ document, locator, confidence: SURE },
    ...{ speaksOf: null, editorial: null, note: null },
    ...{ polarity: 'ASSERTS', method: 'IMPORT' },
  };
}
