import { createHash } from 'node:crypto';
import { fold } from '../../../../domain/names/fold.js';
import { entityId } from '../../../../domain/ids.js';
import type { SourceFile } from '../../source.js';
import type { EntityKind } from '../../../../domain/kinds.js';

const LONGEST = 60;

/** Letters and digits with hyphens; with a mark behind where that is not all that the text says. */
export function slugOf(text: string): string {
  const folded = fold(text).trim();
  const plain = folded.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const isWhole = plain.length <= LONGEST && !/[^\x20-\x7e]/.test(folded) && plain !== '';
  if (isWhole) return plain;
  const mark = createHash('sha256').update(folded).digest('hex').slice(0, 8);
  const short = plain.slice(0, LONGEST).replace(/-$/, '');
  return short === '' ? mark : `${short}-${mark}`;
}

/** `Trainings 2024.xlsx` → `document:table-trainings-2024`, of one sheet with its name behind. */
export function tableDocumentId({ name }: SourceFile, sheet = ''): string {
  const plain = name.replace(/\.gz$/i, '').replace(/\.(?:csv|tsv|txt|tab|xlsx|xlsm)$/i, '');
  return `document:table-${slugOf(sheet === '' ? plain : `${plain} ${sheet}`)}`;
}

/** The id of somebody whom tables name: the same in all of them. */
export function namedId(kind: EntityKind, name: string): string {
  return entityId(kind, `table-${slugOf(name)}`);
}
