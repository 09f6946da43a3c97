import { cleanEntity } from '../../../../domain/checks/clean-entity.js';
import type { Read } from '../../../../domain/checks/cleaning.js';
import type { EntityInput, Identifier, Name } from '../../../../domain/entity.js';
import type { EntityMapping } from '../mapping/mapping.js';
import type { TableContext } from './context.js';
import { fieldValues, type BadCell } from './field-values.js';
import type { RowCells } from './row-cells.js';

export interface RowEntity {
  readonly entity: EntityInput;
  readonly bad: readonly BadCell[];
}

/** What a row says of the thing it is about, without the cells that cannot be taken. */
export function rowEntity(context: TableContext, row: RowCells, id: string): Read<RowEntity> {
  const { entity: mapping } = context.mapping;
  if (mapping === undefined) throw new Error('A row is about nothing without a mapping of it.');
  const bad: BadCell[] = [];
  const given: EntityInput = {
    ...{ id, kind: mapping.kind, name: row.text(mapping.name) },
    acronym: mapping.acronym === undefined ? null : row.text(mapping.acronym) || null,
    website: mapping.website === undefined ? null : address(row.text(mapping.website)),
    names: furtherNames(row, mapping),
    identifiers: codesOf(row, mapping),
    fields: fieldValues(context, row, mapping, bad),
    ...{ shortName: null, description: null },
  };
  return withoutFaults(given, mapping, bad);
}

const address = (text: string): string | null => {
  if (text === '') return null;
  return /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
};

function furtherNames(row: RowCells, { names = [] }: EntityMapping): Name[] {
  return names.flatMap(({ column, language = null, kind = 'LABEL' }) => {
    const value = row.text({ column });
    return value === '' ? [] : [{ value, language, kind, from: null, to: null }];
  });
}

function codesOf(row: RowCells, { code, identifiers = [] }: EntityMapping): Identifier[] {
  const own = code?.scheme === undefined ? [] : [{ column: code.column, scheme: code.scheme }];
  return [...own, ...identifiers].flatMap(({ column, scheme }) => {
    const value = row.text({ column });
    return value === '' ? [] : [{ scheme, value }];
  });
}

/** Takes out what the rules for all input refuse, and tells; without a sound name nothing is left. */
function withoutFaults(
  given: EntityInput,
  mapping: EntityMapping,
  bad: readonly BadCell[],
): Read<RowEntity> {
  const first = cleanEntity(given);
  if (first.problems.length === 0) return { value: { entity: first.value, bad } };
  const paths = first.problems.map(({ path }) => path);
  const sifted = without(given, paths);
  const second = cleanEntity(sifted);
  const [problem] = second.problems;
  if (problem !== undefined) return { complaint: problem.message };
  const more = first.problems.map(({ path, message }) => ({
    ...{ column: columnOf(mapping, path), complaint: message, left: '' },
  }));
  return { value: { entity: second.value, bad: [...bad, ...more] } };
}

function without(given: EntityInput, paths: readonly string[]): EntityInput {
  const isBad = (path: string): boolean => paths.some((one) => one.startsWith(path));
  const money = isBad('budget');
  const fields = Object.entries(given.fields).map(([field, value]) => {
    const goes = paths.includes(field) || (money && field.startsWith('budget'));
    return [field, goes ? null : value] as const;
  });
  return {
    ...given,
    acronym: isBad('acronym') ? null : given.acronym,
    website: isBad('website') ? null : given.website,
    names: given.names.filter((_, at) => !isBad(`names.${at}.`)),
    identifiers: given.identifiers.filter((_, at) => !isBad(`identifiers.${at}.`)),
    fields: Object.fromEntries(fields),
  };
}

function columnOf(mapping: EntityMapping, path: string): string | undefined {
  if (path === 'website') return mapping.website?.column;
  if (path === 'acronym') return mapping.acronym?.column;
  return mapping.fields?.[path]?.column;
}
