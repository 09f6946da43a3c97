import { dateInWords } from '../../fact/text/dates.js';
import { today } from '../../domain/time/partial-date.js';
import { writeAddress } from '../core/address/address.js';
import { licenceOf } from '../core/ask/licence.js';
import type { Caption } from '../drawing/export/caption.js';
import type { Still } from '../drawing/export/drawing.js';
import { legendEntries, type LegendWords } from '../drawing/export/legend-entries.js';
import { language, words } from '../core/words/words.js';
import { clocksOf, sidesOf } from '../core/address/sides.js';
import { sidesInWords } from './sides-in-words.js';
import type { ShareInput } from './view.js';
import { loadPublishers } from './load-publishers.js';

/** What the legend says, in the language that is spoken. */
const legendWords = (): LegendWords => ({
  kinds: words.kindsMany,
  groups: words.groups,
  planned: words.filters.planned,
  claimed: words.filters.claimed,
  ...words.files.caption.votes,
  possible: words.files.caption.possible,
  differences: words.compared.differences,
});
/** Publishers that are named; more are counted. */
const NAMED = 6;

/** What a picture says of itself on a slide: title, date, filters, legend, sources, licence. */
export async function captionOf(input: ShareInput, still: Still): Promise<Caption> {
  const { app, subject } = input;
  const relations = still.scene.lines.flatMap((line) => line.relations.map(({ id }) => id));
  const [publishers, licence] = await Promise.all([
    loadPublishers(relations, clocksOf(app.state)),
    licenceOf(),
  ]);
  const { caption } = words.files;
  const { theme, colourBy } = still.attention;
  const home = `${location.origin}/${writeAddress(app.state)}`;
  return {
    title: subject,
    facts: factsOf(input, still, relations.length),
    legend: legendEntries(still.scene, { theme, colourBy }, legendWords()),
    notes: [
      caption.sources(
        publishers.slice(0, NAMED).join('; '),
        Math.max(0, publishers.length - NAMED),
      ),
      caption.read(words.title, dateInWords(today(), language.tag), home),
      ...(licence === null ? [] : [caption.licence(licence)]),
    ],
  };
}

function whenOf(
  { on, ...state }: ShareInput['app']['state'],
  say: (date: string) => string,
): string {
  const sides = sidesOf({ on, ...state });
  if (sides !== null) return sidesInWords(sides);
  return on === null ? words.time.any : words.time.asOf(say(on));
}

/** "As of 2016. Without undated relations. 31 entities and 8 relations." */
function factsOf({ app, shown }: ShareInput, { scene }: Still, relations: number): string {
  const { known, minconf, undated } = app.state;
  const { caption } = words.files;
  const say = (date: string): string => dateInWords(date.slice(0, 10), language.tag);
  const hides = shown.hidden > 0 || scene.nodes.size < shown.nodes.length;
  return [
    `${whenOf(app.state, say)}.`,
    ...(known === null ? [] : [words.time.knownOn(say(known))]),
    ...(minconf > 0 ? [caption.sure(minconf)] : []),
    ...(undated === 'hide' ? [caption.dated] : []),
    caption.shown(scene.nodes.size, relations),
    ...(hides ? [caption.less] : []),
  ].join(' ');
}
