import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { identifierKey } from '../../src/domain/entity.js';
import { ambiguousCodes } from '../../src/reconcile/match/codes.js';
import type { Party } from '../../src/reconcile/match/party.js';

/** A name of a file, and the entity of the shipped graph that it means; null where it has none. */
export interface TrueMatch {
  readonly party: Party;
  readonly entity: string | null;
}

interface Row {
  readonly name: string;
  /** Codes that the file gives the name, the usual one first, with `;` between them. */
  readonly codes: string;
  readonly type: string;
  readonly entity: string;
}

/** Reads a table of names with what they mean; codes of several names are marked as such. */
export async function readTruth(file: string): Promise<TrueMatch[]> {
  const rows: Row[] = parse(await readFile(file, 'utf8'), { columns: true });
  const named = rows.map((row) => ({ row, name: row.name, code: codeOf(row) }));
  const ambiguous = ambiguousCodes(named);
  return named.map(({ row, code, name }) => ({
    entity: row.entity === '' ? null : row.entity,
    party: {
      ...{ source: file, code, name, otherNames: [], identifiers: [] },
      codeIsAmbiguous: code !== null && ambiguous.has(identifierKey(code)),
      ...{ kind: 'ORGANISATION', orKinds: ['COUNTRY', 'DIALOGUE', 'PROJECT'], country: null },
      ...{ functions: [], organisationType: row.type === '' ? null : row.type },
    },
  }));
}

function codeOf({ codes }: Row): Party['code'] {
  const [value = ''] = codes.split(';');
  return value === '' ? null : { scheme: 'iati-org', value };
}
