import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ClaimInput } from '../../../../src/domain/claims/claim.js';
import type { EntityInput } from '../../../../src/domain/entity.js';
import { iatiSource } from '../../../../src/exchange/sources/iati/iati-source.js';
import type { Item, RejectedItem } from '../../../../src/exchange/sources/item.js';
import type { Reading } from '../../../../src/exchange/sources/source.js';

/** What reading files gave. */
export interface ReadIati {
  readonly items: readonly Item[];
  readonly entities: ReadonlyMap<string, EntityInput>;
  readonly claims: readonly ClaimInput[];
  readonly rejected: readonly RejectedItem[];
  readonly counts: ReadonlyMap<string, number>;
}

/** An engine whose graph has the entities of these ids, and nothing else. */
function engineWith(ids: readonly string[]): Reading['engine'] {
  return {
    read: ({ parameters }) => {
      const asked = Object.values(parameters).flat();
      return Promise.resolve(ids.filter((id) => asked.includes(id)).map((id) => ({ id })) as never);
    },
    findNames: () => Promise.resolve([]),
  };
}

/** Reads files of these names and contents. */
export async function readIati(
  files: Readonly<Record<string, string | Uint8Array>>,
  { encoding, inGraph = [] }: { encoding?: string; inGraph?: readonly string[] } = {},
): Promise<ReadIati> {
  const folder = await mkdtemp(join(tmpdir(), 'iati-'));
  try {
    const given = [];
    for (const [name, content] of Object.entries(files)) {
      await writeFile(join(folder, name), content);
      given.push({ name, path: join(folder, name) });
    }
    return await readFiles(given, { encoding, inGraph });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Reads files or folders that are there. */
export async function readFiles(
  given: readonly { readonly name: string; readonly path: string }[],
  { encoding, inGraph = [] }: { encoding?: string | undefined; inGraph?: readonly string[] } = {},
): Promise<ReadIati> {
  const items: Item[] = [];
  const counts = new Map<string, number>();
  const reading: Reading = {
    engine: engineWith(inGraph),
    signal: new AbortController().signal,
    onProgress: () => undefined,
    onCount: (name, count) => counts.set(name, count),
  };
  for await (const item of iatiSource.read(given, { encoding }, reading)) items.push(item);
  return {
    ...{ items, counts },
    entities: new Map(
      items.flatMap((one) => (one.item === 'entity' ? [[one.entity.id, one.entity]] : [])),
    ),
    claims: items.flatMap((one) => (one.item === 'claim' ? [one.claim] : [])),
    rejected: items.filter((one) => one.item === 'rejected'),
  };
}

/** What is said, in a line each: `organisation:iati-x FUNDS project:iati-y 2020 EUR 5 commitment`. */
export function told({ claims }: ReadIati): string[] {
  return claims.map(({ key: { subject, type, object, role }, amounts }) =>
    [
      ...[subject, type, object, ...(role === null ? [] : [`(${role})`])],
      ...amounts.map((one) => `${one.year} ${one.currency} ${one.value} ${one.kind ?? ''}`),
    ].join(' '),
  );
}

/** Reasons with their places. */
export function complaints({ rejected }: ReadIati): string[] {
  return rejected.map(({ place, reason }) => `${place.file} ${place.at}: ${reason}`);
}

/** A file of activities. */
export function file(...activities: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<iati-activities version="2.03" generated-datetime="2021-06-01T12:00:00Z">
${activities.join('\n')}
</iati-activities>`;
}

/** An activity with what it needs, and more. */
export function activity(more = '', { id = 'XX-1-A', attributes = 'default-currency="EUR"' } = {}) {
  return `<iati-activity ${attributes} last-updated-datetime="2021-05-04T10:00:00Z" xml:lang="en">
<iati-identifier>${id}</iati-identifier>
<reporting-org ref="XX-1" type="40"><narrative>Helpers</narrative></reporting-org>
<title><narrative>Title of ${id}</narrative></title>
${more}
</iati-activity>`;
}

/** A transaction with its type, day, value and parties. */
export function transaction(
  type: string,
  day: string,
  value: string,
  parties = '',
  currency = 'EUR',
): string {
  return `<transaction><transaction-type code="${type}"/><transaction-date iso-date="${day}"/><value currency="${currency}" value-date="${day}">${value}</value>${parties}</transaction>`;
}

export const provider = (name: string, ref = ''): string =>
  `<provider-org ref="${ref}"><narrative>${name}</narrative></provider-org>`;
export const receiver = (name: string, ref = ''): string =>
  `<receiver-org ref="${ref}"><narrative>${name}</narrative></receiver-org>`;
export const funder = (name: string, ref = ''): string =>
  `<participating-org role="1" ref="${ref}" type="10"><narrative>${name}</narrative></participating-org>`;
