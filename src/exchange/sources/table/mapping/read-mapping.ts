import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { z } from 'zod';
import { invalidInput } from '../../../../domain/errors.js';
import { fieldsOf, type EntityKind } from '../../../../domain/kinds.js';
import { relationTypeInfo } from '../../../../domain/relation-types.js';
import { MAPPING, type Mapping, type RelationMapping } from './mapping.js';
import { isOfPersons } from './persons.js';

/** The mapping in a file; INVALID_INPUT says the place within and what to write. */
export async function readMapping(path: string): Promise<Mapping> {
  const name = basename(path);
  const json = parsed(name, await readFile(path, 'utf8'));
  const read = MAPPING.safeParse(withoutComments(json));
  if (!read.success) throw invalidInput(`${name}: ${firstIssue(read.error)}`);
  checkSense(name, read.data);
  return read.data;
}

function parsed(name: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    throw invalidInput(
      `${name} is not JSON: ${why}. Quote names and texts, put commas between entries, and none behind the last. --suggest prints one to begin with.`,
    );
  }
}

/** JSON has no comments: keys that begin with `//` are. */
function withoutComments(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(withoutComments);
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json)
      .filter(([key]) => !key.startsWith('//'))
      .map(([key, value]) => [key, withoutComments(value)]),
  );
}

function firstIssue(error: z.ZodError): string {
  const [issue] = error.issues;
  const place = issue?.path.map(String).join('.') ?? '';
  return `${place === '' ? 'the mapping' : place}: ${issue?.message ?? 'is not right'}. schema/table-mapping.schema.json says what may stand there.`;
}

/** What the form alone does not say: something to import, kinds that fit, columns without persons. */
function checkSense(name: string, mapping: Mapping): void {
  const { entity, relations = [] } = mapping;
  if (entity === undefined && relations.length === 0) {
    throw invalidInput(
      `${name} says nothing of what a row is. Give "entity", "relations" or both.`,
    );
  }
  if (entity !== undefined) {
    const known = Object.keys(fieldsOf(entity.kind));
    const lost = Object.keys(entity.fields ?? {}).find((field) => !known.includes(field));
    if (lost !== undefined) {
      throw invalidInput(
        `${name}: entity.fields.${lost}: ${entity.kind} has no such field. Use one of: ${known.join(', ')}.`,
      );
    }
  }
  relations.forEach((relation, at) => {
    checkEnds(`${name}: relations.${at}`, relation, entity?.kind);
  });
  const persons = columnsOf(mapping).find(isOfPersons);
  if (persons !== undefined) {
    throw invalidInput(
      `${name}: the column "${persons}" holds persons. The graph keeps no natural persons: take it out of the mapping, or name the institution's column.`,
    );
  }
}

function checkEnds(
  place: string,
  relation: RelationMapping,
  rowKind: EntityKind | undefined,
): void {
  const { subjectKinds, objectKinds, symmetric } = relationTypeInfo(relation.type);
  const either = symmetric === true ? [...new Set([...subjectKinds, ...objectKinds])] : null;
  checkEnd(`${place}.from`, relation.from, rowKind, either ?? subjectKinds, relation.type);
  checkEnd(`${place}.to`, relation.to, rowKind, either ?? objectKinds, relation.type);
}

function checkEnd(
  place: string,
  end: RelationMapping['from'],
  rowKind: EntityKind | undefined,
  allowed: readonly EntityKind[],
  type: string,
): void {
  if (end === 'row' && rowKind === undefined) {
    throw invalidInput(`${place} is "row", and the mapping has no "entity".`);
  }
  const kinds = end === 'row' ? [rowKind] : [end.kind, ...(end.orKinds ?? [])];
  const stranger = kinds.find((kind) => kind !== undefined && !allowed.includes(kind));
  if (stranger === undefined) return;
  throw invalidInput(
    `${place}: ${type} has no ${stranger} there, but ${allowed.join(', ')}. Choose another type or swap the ends.`,
  );
}

/** The names of all columns of which a mapping speaks. */
export function columnsOf(mapping: Mapping): string[] {
  return [...new Set(columnsIn([mapping.entity, mapping.relations]))];
}

function columnsIn(part: unknown, key = ''): string[] {
  if (typeof part === 'string') return key === 'column' || key === 'same' ? [part] : [];
  if (Array.isArray(part)) return part.flatMap((one) => columnsIn(one, key));
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) => columnsIn(value, name));
}
