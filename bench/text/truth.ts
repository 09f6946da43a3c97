import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { countriesMeant } from '../../src/domain/names/country-names.js';

/** A mention that people found. */
export interface TrueMention {
  readonly id: string;
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
}

export interface Truth {
  readonly mentions: readonly TrueMention[];
  /** Entities by file, as far as people listed them. */
  readonly named: ReadonlyMap<string, ReadonlySet<string>>;
  readonly relations: readonly TrueRelation[];
}

export interface TrueRelation {
  readonly key: string;
  readonly file: string;
  /** `explicit`, `name`, `inferred`, `outside`, `tag`. */
  readonly certainty: string;
  readonly evidence: string;
}

const PREFIXES: Readonly<Record<string, string>> = {
  ...{ org: 'organisation', cty: 'country', dlg: 'dialogue', plc: 'place', frm: 'framework' },
  ...{ evt: 'event', prj: 'project', thm: 'theme', plt: 'resource' },
};
const TYPES: Readonly<Record<string, string>> = { CO_CHAIRS: 'CHAIRS' };

/** What people found, with the ids of the graph where it has them. */
export async function readTruth(folder: string): Promise<Truth> {
  const entities = await table(folder, 'entities.csv');
  const ids = new Map(entities.map((row) => [row['id'] ?? '', idOf(row)]));
  const id = (own = ''): string => ids.get(own) ?? own;
  const named = new Map<string, Set<string>>();
  for (const row of entities) {
    const files = [row['seed_file'] ?? '', ...(row['also_in'] ?? '').split(' | ')];
    for (const file of files.map((one) => one.replace(/:\d+$/, ''))) {
      named.set(file, (named.get(file) ?? new Set()).add(id(row['id'])));
    }
  }
  const mentions = (await table(folder, 'mentions.csv')).map((row) => {
    const [start, surface] = [Number(row['char_offset']), row['surface_form'] ?? ''];
    const file = row['seed_file'] ?? '';
    return { id: id(row['id']), file, start, end: start + Array.from(surface).length, surface };
  });
  const relations = (await table(folder, 'relations.csv')).map((row) => ({
    key: relationKey(
      id(row['from_id']),
      TYPES[row['type'] ?? ''] ?? row['type'] ?? '',
      id(row['to_id']),
    ),
    file: row['seed_file'] ?? '',
    certainty: row['certainty'] ?? '',
    evidence: row['evidence'] ?? '',
  }));
  return { mentions, named, relations };
}

/** One key for a relation without direction. */
export function relationKey(subject: string, type: string, object: string): string {
  const [first, second] =
    type === 'PARTNERS_WITH' && subject > object ? [object, subject] : [subject, object];
  return `${first} ${type} ${second}`;
}

function idOf({ id = '', name = '' }: Record<string, string>): string {
  const [, prefix = '', slug = ''] = /^([a-z]+)-(.+)$/.exec(id) ?? [];
  const country = prefix === 'cty' ? countriesMeant(name)[0] : undefined;
  return country ?? `${PREFIXES[prefix] ?? prefix}:${slug}`;
}

async function table(folder: string, name: string): Promise<Record<string, string>[]> {
  return parse(await readFile(join(folder, name)), { columns: true, bom: true });
}
