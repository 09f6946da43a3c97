import type { TimelineItem } from '../documents/timeline.js';
import type { Words } from '../words/en.js';
import type { Marked } from '../model/compare.js';
import type { Registry } from '../model/group-relations.js';
import { ENTITY_KINDS, type EntityKind } from '../../../domain/kinds.js';
import { yearOf } from '../../../domain/time/partial-date.js';
import { dateInWords } from '../../../fact/text/dates.js';

/** An item as a row: what it is called, and what opens it. */
export interface TimelineRow extends Marked<never> {
  readonly item: TimelineItem;
  readonly key: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** What it has to do with what was asked about, as words before its name: "has member". */
  readonly tie: string;
  /** What happened to it on that day: "established". */
  readonly moment: string;
  /** Type of relation that leads to it; null for dates of its own. */
  readonly type: string | null;
}

export interface TimelineGroup {
  readonly key: string;
  readonly label: string;
  readonly rows: readonly TimelineRow[];
}

/** The words of a type as they read from one of those asked about. */
function wordsOf(type: string, isSubject: boolean, registry: Registry): string {
  const found = registry.get(type);
  return (isSubject ? found?.outLabel : found?.inLabel) ?? type.toLowerCase();
}

export function rowOf(
  item: TimelineItem,
  about: ReadonlySet<string>,
  registry: Registry,
): TimelineRow {
  if (item.relation !== null) return relationRow(item, item.relation, about, registry);
  if (item.entity !== null) return entityRow(item, item.entity, about, registry);
  throw new Error(`"${item.label}" is neither an entity nor a relation.`);
}

function relationRow(
  item: TimelineItem,
  { id, type, subject, object }: NonNullable<TimelineItem['relation']>,
  about: ReadonlySet<string>,
  registry: Registry,
): TimelineRow {
  const isSubject = actsIn(item, about).has(subject.id);
  const other = isSubject ? object : subject;
  const words = wordsOf(type, isSubject, registry);
  // Around several, only the sentence is clear.
  const isClear = about.size === 1;
  const name = isClear ? other.name : item.label;
  return {
    item,
    key: id,
    kind: other.kind,
    name,
    tie: isClear ? throughParts(item, words) : '',
    moment: '',
    type: words,
  };
}

function entityRow(
  item: TimelineItem,
  { id, kind, name }: NonNullable<TimelineItem['entity']>,
  about: ReadonlySet<string>,
  registry: Registry,
): TimelineRow {
  const acting = actsIn(item, about);
  const said = item.ties.map(({ type, subject }) =>
    wordsOf(type, acting.has(subject.id), registry),
  );
  const moment = item.label.slice(name.length).replace(/^, /, '');
  const tie = throughParts(item, [...new Set(said)].join(', '));
  return { item, key: id, kind, name, tie, moment, type: said[0] ?? null };
}

/** Those asked about, and the parts that act for them here. */
function actsIn({ through }: TimelineItem, about: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...about, ...through.map(({ id }) => id)]);
}

/** "Foreign Ministry takes part in": a part by its name, before what it does. */
function throughParts({ through }: TimelineItem, said: string): string {
  return [through.map(({ shortName }) => shortName).join(', '), said]
    .filter((text) => text !== '')
    .join(' ');
}

/** Rows under headings; within each they keep their order. */
export function groupRows(
  rows: readonly TimelineRow[],
  by: 'kind' | 'type',
  words: Pick<Words, 'kindsMany' | 'timeline'>,
): readonly TimelineGroup[] {
  const groups = new Map<string, TimelineRow[]>();
  for (const row of rows) {
    const key = by === 'kind' ? row.kind : (row.type ?? '');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const rank = (key: string): number => ENTITY_KINDS.findIndex((kind) => kind === key);
  return [...groups]
    .map(([key, members]) => ({
      key,
      label:
        by === 'kind'
          ? words.kindsMany[key as EntityKind]
          : key === ''
            ? words.timeline.own
            : `${key.charAt(0).toUpperCase()}${key.slice(1)}`,
      rows: members,
    }))
    .sort((a, b) => (by === 'kind' ? rank(a.key) - rank(b.key) : a.key.localeCompare(b.key)));
}

type Ends = Pick<TimelineItem, 'from' | 'to' | 'startKnown' | 'endKnown'>;
type When = Ends & { readonly relation?: { readonly lastSeen?: string | null } | null };
type Said = Pick<Words, 'timeline' | 'relation'>;

/** When it was, with what is not known about it. */
export function whenInWords(when: When, words: Said, language: string): string {
  const { from, to, startKnown, endKnown } = when;
  const { timeline, relation } = words;
  const say = (date: string): string => dateInWords(date, language);
  if (from !== null && to !== null) {
    return from === to ? say(from) : relation.fromTo(say(from), say(to));
  }
  if (to !== null) {
    return startKnown === 'UNKNOWN' ? timeline.startUnknown(say(to)) : relation.until(say(to));
  }
  if (from !== null) return sinceInWords(from, when, words, say);
  return endKnown === 'OPEN' ? timeline.goesOnFrom : relation.noDates;
}

/** What no source ends goes on at least until one last saw it. */
function sinceInWords(
  from: string,
  { endKnown, relation }: When,
  words: Said,
  say: (date: string) => string,
): string {
  if (endKnown !== 'OPEN') return words.timeline.endUnknown(say(from));
  const lastSeen = relation?.lastSeen ?? null;
  if (lastSeen === null) return words.timeline.goesOn(say(from));
  return words.relation.seen(words.relation.since(say(from)), say(lastSeen));
}

export interface Axis {
  readonly first: number;
  /** The end of the last year. */
  readonly last: number;
}

/** Whole years around all that is shown, up to this year at least. */
export function axisOf(items: readonly TimelineItem[], now: number): Axis {
  const years = items.flatMap((item) =>
    [item.startEarliest, item.startLatest, item.endEarliest, item.endLatest].flatMap((day) =>
      day === null ? [] : [yearOf(day)],
    ),
  );
  const first = Math.min(...years, Math.floor(now));
  // A start that nothing bounds has some years in which to fade.
  const room = items.some(({ startEarliest }) => startEarliest === null) ? 2 : 0;
  return { first: first - room, last: Math.max(...years, Math.floor(now)) + 1 };
}

/** The years that have a line and a figure, so that figures keep their distance. */
export function ticksOf({ first, last }: Axis, width: number): readonly number[] {
  const least = ((last - first) * 56) / Math.max(width, 1);
  const every = [1, 2, 5, 10, 20, 50].find((step) => step >= least) ?? 100;
  const from = Math.ceil(first / every) * every;
  return Array.from(
    { length: Math.floor((last - from) / every) + 1 },
    (_, at) => from + at * every,
  );
}
