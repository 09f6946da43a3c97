import { z } from 'zod';
import { encodingNamed } from '../../files/text-of-file.js';
import type { Item } from '../item.js';
import type { Reading, Source } from '../source.js';
import { readActivity } from './activity/read-activity.js';
import { countElements, Counts } from './counts.js';
import type { RawActivity } from './element.js';
import { inputFiles } from './input-files.js';
import { projectId } from './items/ids.js';
import { introduceProject } from './items/introduce-project.js';
import type { Run } from './items/run.js';
import { sayActivity } from './items/say-activity.js';
import { Survey } from './items/survey.js';
import { projectsIn, runOf } from './look-up.js';
import { Progress } from './progress.js';
import { rejected } from './rejected.js';
import { joinTables } from './tables/join-tables.js';
import { readXml } from './xml/read-xml.js';

const OPTIONS = z.object({ encoding: z.string().optional() });

/** Files or folders of IATI activities, as XML of versions 1.04 to 2.03 or as its tables. */
export const iatiSource: Source<z.infer<typeof OPTIONS>> = {
  options: OPTIONS,
  completes: true,
  async *read(given, { encoding }, reading) {
    const told = encoding === undefined ? null : encodingNamed(encoding);
    const files = await inputFiles(given);
    const xml = files.filter(({ form }) => form === 'xml');
    const sheets = files.filter(({ form }) => form === 'table');
    const progress = new Progress(files, reading);
    const options = progress.options(told);
    const tables = await joinTables(sheets, options);
    const activities = async function* () {
      for (const file of xml) yield* readXml(file, options(file));
      yield* tables.activities;
    };
    const counts = new Counts();
    const run = runOf(new Survey(), reading, counts);
    yield* introduced(activities(), run, reading);
    await run.survey.lookUp((identifiers) => projectsIn(reading.engine, identifiers));
    yield* tables.rejected;
    yield* said(activities(), run, counts, reading);
    for (const [what, rows] of tables.leftOut) counts.add(`rows of ${what}, left out`, rows);
    if (!reading.signal.aborted) progress.end();
    counts.tell(reading.onCount);
  },
};

type Activities = AsyncIterable<RawActivity | Extract<Item, { item: 'rejected' }>>;

/** First all activities as documents and projects, so that later ones may be named by others. */
async function* introduced(
  activities: Activities,
  run: Run,
  { signal }: Reading,
): AsyncGenerator<Item> {
  for await (const raw of activities) {
    if (signal.aborted) return;
    if ('item' in raw) continue;
    const { activity } = readActivity(raw);
    if (activity !== null && run.survey.add(activity)) yield* introduceProject(activity, run).list;
  }
}

/** Then what each says, and what cannot be taken. */
async function* said(
  activities: Activities,
  run: Run,
  counts: Counts,
  { signal }: Reading,
): AsyncGenerator<Item> {
  const taken = new Set<string>();
  for await (const raw of activities) {
    if (signal.aborted) return;
    if ('item' in raw) {
      yield raw;
      continue;
    }
    const understood = readActivity(raw);
    const { activity } = understood;
    countElements(raw, activity, counts);
    yield* understood.rejected;
    if (activity === null) continue;
    const id = projectId(activity.identifier);
    if (taken.has(id)) {
      const reason = `An activity with the identifier ${activity.identifier}, or one that differs in signs only, came before. The first is taken.`;
      yield rejected(activity.place, reason, activity.identifier);
      continue;
    }
    taken.add(id);
    yield* await sayActivity(activity, run);
  }
}
