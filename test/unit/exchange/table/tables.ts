import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeXlsx, type CellValue, type MergeRange } from 'hucre/xlsx';
import type { Engine } from '../../../../src/engine/engine.js';
import type { Item } from '../../../../src/exchange/sources/item.js';
import type { Reading } from '../../../../src/exchange/sources/source.js';
import { tableSource } from '../../../../src/exchange/sources/table/table-source.js';

/** What is read without a graph: nobody is known. */
export const EMPTY: Pick<Engine, 'read' | 'findNames'> = {
  read: async () => [],
  findNames: async () => [],
};

export interface Heard {
  readonly progress: [number, number][];
  readonly counts: Record<string, number>;
}

export function reading(heard: Heard = { progress: [], counts: {} }): Reading {
  return {
    engine: EMPTY,
    signal: new AbortController().signal,
    onProgress: (done, total) => void heard.progress.push([done, total]),
    onCount: (name, count) => void (heard.counts[name] = (heard.counts[name] ?? 0) + count),
  };
}

/** The items of files under a mapping; a text or bytes is written as a file first. */
export async function itemsOf(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  mapping: object,
  more: { readonly heard?: Heard; readonly options?: object } = {},
): Promise<Item[]> {
  const path = join(folder, 'mapping.json');
  await writeFile(path, JSON.stringify(mapping));
  const given = await written(folder, files);
  const items: Item[] = [];
  const options = { mapping: path, ...more.options };
  for await (const item of tableSource.read(given, options, reading(more.heard))) items.push(item);
  return items;
}

/** The mapping that is suggested for a file. */
export async function suggested(
  folder: string,
  name: string,
  content: string | Uint8Array,
  options: object = {},
): Promise<Record<string, unknown>> {
  const files = await written(folder, { [name]: content });
  const text = await tableSource.print?.(files, { suggest: true, ...options }, reading());
  return JSON.parse(text ?? 'null') as Record<string, unknown>;
}

async function written(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<{ name: string; path: string }[]> {
  const given = Object.keys(files).map((name) => ({ name, path: join(folder, name) }));
  for (const { name, path } of given) await writeFile(path, files[name] ?? '');
  return given;
}

/** A workbook of one sheet, `Trainings`, and a first one that is not the table. */
export function workbookOf(rows: CellValue[][], merges: MergeRange[] = []): Promise<Uint8Array> {
  const notes = { name: 'Read me', rows: [['How to use this file']] };
  return writeXlsx({ sheets: [notes, { name: 'Trainings', rows, merges }] });
}

/** A workbook of several sheets, by their names. */
export function workbookOfSheets(
  sheets: Readonly<Record<string, CellValue[][]>>,
): Promise<Uint8Array> {
  return writeXlsx({ sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows })) });
}

export const entities = (items: readonly Item[]) =>
  items.flatMap((item) => (item.item === 'entity' ? [item.entity] : []));
/** `organisation:table-iom FUNDS event:t-1`, with the dates where there are some. */
export const claims = (items: readonly Item[]): string[] =>
  items.flatMap((item) => {
    if (item.item !== 'claim') return [];
    const { key, validFrom, validTo } = item.claim;
    const dates =
      validFrom === null && validTo === null ? '' : ` ${validFrom ?? ''}/${validTo ?? ''}`;
    return [`${key.subject} ${key.type} ${key.object}${dates}`];
  });
export const rejects = (items: readonly Item[]): string[] =>
  items.flatMap((item) => (item.item === 'rejected' ? [`${item.place.at}: ${item.reason}`] : []));
