import { ask } from '../../core/ask/ask.js';
import { runnable } from '../../core/ask/query-text.js';
import type { App } from '../../core/app.js';
import {
  TIMELINE,
  UNDATED,
  type TimelineItem,
  type TimelineItems,
} from '../../core/documents/timeline.js';
import {
  groupRows,
  rowOf,
  whenInWords,
  type TimelineRow,
} from '../../core/timeline/timeline-rows.js';
import { language, words } from '../../core/words/words.js';
import { csvFile } from '../../kit/csv-file.js';
import type { Shared, ShareInput, ViewFile } from '../../kit/view.js';
import { aboutOf, groupedBy, timelineQuestion } from './timeline-question.js';

/** All rows of a timeline under their headings, then what has no date. */
export function timelineFile({ state, registry }: App): ViewFile {
  const about = aboutOf(state);
  const name = about.length === 0 ? 'timeline' : `timeline-${(about[0] ?? '').replace(':', '-')}`;
  return csvFile(words.files.timeline, name, async () => {
    const asked = new Set(about);
    const rowsOf = (items: readonly TimelineItem[]): readonly TimelineRow[] =>
      items.map((item) => rowOf(item, asked, registry));
    const by = groupedBy(state);
    const dated = rowsOf(
      await all((after) => ask(TIMELINE, timelineQuestion(state, after)), dates),
    );
    const undated = rowsOf(
      await all((after) => ask(UNDATED, timelineQuestion(state, after)), noDates),
    );
    return [
      Object.values(words.timeline.fileColumns),
      ...groupRows(dated, by, words).flatMap(({ label, rows }) =>
        rows.map((row) => line(label, row)),
      ),
      ...undated.map((row) => line(words.timeline.undatedGroup, row)),
    ];
  });
}

const dates = ({ asOf }: { asOf: { timeline: TimelineItems } }): TimelineItems => asOf.timeline;
const noDates = ({ asOf }: { asOf: { timeline: { undated: TimelineItems } } }): TimelineItems =>
  asOf.timeline.undated;

/** Every page of a list. */
async function all<Answer>(
  page: (after: string | null) => Promise<Answer>,
  itemsOf: (answer: Answer) => TimelineItems,
): Promise<readonly TimelineItem[]> {
  const items: TimelineItem[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { nodes, pageInfo }: TimelineItems = itemsOf(await page(after));
    items.push(...nodes);
    after = pageInfo.endCursor;
    more = pageInfo.hasNextPage;
  }
  return items;
}

function line(group: string, row: TimelineRow): readonly (string | null)[] {
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
