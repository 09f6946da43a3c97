import { voiceOf, type Description, type StatedValue } from './description.js';
import type { DocumentInput } from './document.js';
import { partOf } from './properties.js';

/** A description that counts, with the document it cites. */
export interface Testified {
  readonly description: Description;
  readonly document: DocumentInput;
  /** Record time since which it counts. */
  readonly since: string;
}

/** One value that a document gives, with how sure that is. */
export interface Said {
  readonly stated: StatedValue;
  readonly description: Description;
  readonly document: DocumentInput;
  readonly confidence: number;
  /** True when it was said of another entity, which was merged into this one. */
  readonly ofMerged: boolean;
}

/**
 * What documents say of an entity: of each part what each document said last. First those that
 * count for longest, so that lists keep their order when something is added.
 */
export function saidBy(testified: readonly Testified[]): Said[] {
  const oldestFirst = [...testified].sort(byAge);
  return oldestFirst.flatMap(({ description, document }, place) => {
    const newer = saidSince(oldestFirst, place);
    return description.values
      .filter((stated) => !newer.some((other) => speaksOf(other, partOf(stated))))
      .map((stated) => ({
        ...{ stated, description, document },
        confidence: stated.confidence ?? description.confidence,
        ofMerged: description.statedFor !== description.entity,
      }));
  });
}

/** True when its document said something later of a part of which this description speaks. */
export function isOvertaken(id: string, testified: readonly Testified[]): boolean {
  const oldestFirst = [...testified].sort(byAge);
  const place = oldestFirst.findIndex(({ description }) => description.id === id);
  const own = oldestFirst[place]?.description;
  return own !== undefined && saidSince(oldestFirst, place).some((newer) => overlap(newer, own));
}

/** What the same voice said after the description at this place. */
function saidSince(oldestFirst: readonly Testified[], place: number): Description[] {
  const [own, ...later] = oldestFirst.slice(place).map(({ description }) => description);
  return later.filter((other) => own !== undefined && voiceOf(other) === voiceOf(own));
}

/** Whether both speak of some part. */
export function overlap(
  newer: Pick<Description, 'speaksOf'>,
  older: Pick<Description, 'speaksOf'>,
): boolean {
  if (newer.speaksOf === null || older.speaksOf === null) return true;
  return older.speaksOf.some((part) => speaksOf(newer, part));
}

function byAge(a: Testified, b: Testified): number {
  if (a.since !== b.since) return a.since < b.since ? -1 : 1;
  const order = ({ description, document }: Testified): string =>
    `${document.id} ${description.recordedAt} ${description.id}`;
  return order(a) < order(b) ? -1 : 1;
}

/** Whether a description says something of a part, or says nothing of it any more. */
export function speaksOf(
  { speaksOf: parts }: Pick<Description, 'speaksOf'>,
  part: string,
): boolean {
  return parts === null || parts.includes(part);
}

/** True when all that the older one speaks of is spoken of by the newer one. */
export function replaces(
  newer: Pick<Description, 'speaksOf'>,
  older: Pick<Description, 'speaksOf'>,
): boolean {
  if (newer.speaksOf === null) return true;
  return older.speaksOf !== null && older.speaksOf.every((part) => speaksOf(newer, part));
}
