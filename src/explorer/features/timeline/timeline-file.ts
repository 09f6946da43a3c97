import { sidesOf } from '../../core/address/sides.js';
import { onlyMarked } from '../../core/model/compare.js';
import { itemDifference } from '../../core/timeline/timeline-change.js';
import { everyPage } from '../../core/ask/every-page.js';
import { runnable } from '../../core/ask/query-text.js';
import type { App } from '../../core/app.js';
import { TIMELINE, type TimelineItem } from '../../core/documents/timeline.js';
import {
  groupRows,
  rowOf,
  whenInWords,
  type TimelineRow,
} from '../../core/timeline/timeline-rows.js';
import { timelineOf, undatedOf } from '../../core/timeline/load-timeline.js';
import { language, words } from '../../core/words/words.js';
import { csvFile } from '../../kit/csv-file.js';
import type { Shared, ShareInput, ViewFile } from '../../kit/view.js';
import {
  aboutOf,
  groupedBy,
  PAGE,
  timelineQuestion,
  timelineSubject,
} from './timeline-question.js';

/** All rows of a timeline under their headings, then what has no date. */
export function timelineFile({ state, registry }: App): ViewFile {
  const about = aboutOf(state);
  const name = about.length === 0 ? 'timeline' : `timeline-${(about[0] ?? '').replace(':', '-')}`;
  return csvFile(words.files.timeline, name, async () => {
    const asked = new Set(about);
    const sides = sidesOf(state);
    const isCompared = sides?.clock === 'valid';
    const rowsOf = (items: readonly TimelineItem[]): readonly TimelineRow[] => {
      const rows = items.map((item) => {
        const difference = itemDifference(item, sides);
        return { ...rowOf(item, asked, registry), ...(difference && { difference }) };
      });
      return onlyMarked(rows, state.changes);
    };
    const line = (group: string, row: TimelineRow): readonly (string | null)[] => [
      ...lineOf(group, row),
      ...(isCompared ? [row.difference ? words.compared.differences[row.difference] : null] : []),
    ];
    const by = groupedBy(state);
    const subject = timelineSubject(state);
    const pages = await everyPage(timelineOf(subject, PAGE));
    const dated = rowsOf(pages.flatMap(({ items }) => items));
    const without = await everyPage(undatedOf(subject, PAGE, PAGE));
    const undated = rowsOf(without.flatMap(({ items }) => items));
    return [
      [
        ...Object.values(words.timeline.fileColumns),
        ...(isCompared ? [words.table.columns.change] : []),
      ],
      ...groupRows(dated, by, words).flatMap(({ label, rows }) =>
        rows.map((row) => line(label, row)),
      ),
      ...undated.map((row) => line(words.timeline.undatedGroup, row)),
    ];
  });
}

function lineOf(group: string, row: TimelineRow): readonly (string | null)[] {
  const { item, kind, name, tie, moment, key } = row;
  return [
    group,
    [tie, name, moment].filter((part) => part !== '').join(' '),
    words.kinds[kind],
    whenInWords(item, words, language.tag),
    item.from,
    item.to,
    item.relation?.lastSeen ?? null,
    item.label,
    key,
  ];
}

/** What can be handed on of a timeline. */
export function timelineShare({ app }: ShareInput): Shared {
  return {
    files: [timelineFile(app)],
    query: runnable(TIMELINE, timelineQuestion(app.state, null)),
    isEmbeddable: false,
  };
}
