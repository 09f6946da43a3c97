// How states voted on resolutions about migrants, refugees and displaced persons:
//   node scripts/library/roll-calls.mjs SOURCE library/roll-calls
// SOURCE is a folder with the roll calls and votes of the unvotes data set. Which roll calls are
// taken stands in roll-calls.csv, chosen by reading all whose subject or description has a word of
// migration: votes on whole resolutions, of a number that can be trusted.
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { readCsv } from './lib/csv.mjs';
import { readShipped } from './lib/shipped.mjs';
import { foldersGiven, RETRIEVED, writePack } from './lib/write-pack.mjs';

/** Up to this session the day of a vote in the data counts meetings; only its month is a date. */
const LAST_WITHOUT_DAYS = 57;
/** States without a code, and codes of states that ended. */
const STATES = { 'Federal Republic of Germany': 'country:deu' };
const ENDED = [
  'Czechoslovakia',
  'German Democratic Republic',
  'Yemen Arab Republic',
  "Yemen People's Republic",
];
/** From here on, "Yugoslavia" is Serbia and Montenegro, then Serbia. */
const SERBIA_SINCE = '2000-11-01';
/** Press releases of the United Nations, for two days that the data have wrong. */
const PRESS = [
  ['document:un-press-ga-10708', 'GA/10708', 'vote on refugees from Abkhazia', '2008-05-15'],
  ['document:un-press-ga-10724', 'GA/10724', 'peacekeeping budgets, Global Forum', '2008-06-20'],
];

const { source, folder } = foldersGiven();
const shipped = await readShipped();
const chosen = await readCsv(fileURLToPath(new URL('roll-calls.csv', import.meta.url)));
const rollCalls = new Map(
  (await readCsv(join(source, 'unvotes_un_roll_calls.csv.gz'))).map((one) => [one.rcid, one]),
);
const resolutions = new Map(chosen.map((choice) => [choice.rcid, resolutionOf(choice)]));
const votes = (await readCsv(join(source, 'unvotes_un_votes.csv.gz'))).filter(({ rcid }) =>
  resolutions.has(rcid),
);
const all = [...resolutions.values()];
const own = all.filter(({ isNew }) => isNew);

await writePack(
  folder,
  {
    documents: [...sessions().map(sessionDocument), ...PRESS.map(pressRelease)],
    frameworks: own.map(framework),
    identifiers: own.map(symbol),
    relations: { votes: votes.flatMap(voteOf), resolutions: own.flatMap(aboutResolution) },
  },
  {
    title: 'General Assembly roll calls on migrants and refugees, 1975–2019',
    description:
      'How each state voted on resolutions about migrant workers, migration and development, refugees and displaced persons.',
    licence: 'CC BY 4.0',
    sources: [
      {
        title: 'unvotes: roll-call votes of the United Nations General Assembly',
        publisher: 'unvotes data set',
        url: 'https://github.com/dgrtwo/unvotes',
        licence: 'MIT; the votes underneath are those of Voeten and others, no licence stated',
        retrieved: RETRIEVED,
      },
    ],
    citation:
      'E. Voeten, A. Strezhnev, M. Bailey, "United Nations General Assembly Voting Data", read through github.com/dgrtwo/unvotes of March 2021.',
    made: [
      'node scripts/library/roll-calls.mjs; the roll calls were chosen by reading the 299 that have a word of migration, and given titles of our own, in roll-calls.csv.',
      'Up to session 57 the days in the source count meetings, so only year and month are kept; the days of A/RES/62/249 and A/RES/62/270 are those of press releases of the United Nations.',
      'Left out: votes on paragraphs, amendments and motions; sessions before the thirtieth, whose numbers are not those of the resolutions; resolutions on a conflict or a territory that mention refugees; those on refugee property, removals in Gaza and the West Bank, rations, students and scholarships; A/RES/55/92, perhaps a vote on one paragraph; A/RES/73/195, which the core has; votes of states that ended, and of Yugoslavia before November 2000.',
    ].join(' '),
    needs: ['core'],
  },
);

function resolutionOf({ rcid, symbol, title, theme, votedOn, adoptedOn, document }) {
  const { session, date, unres } = rollCalls.get(rcid) ?? {};
  if (digits(unres) !== digits(symbol)) throw new Error(`Roll call ${rcid} is not on ${symbol}.`);
  const month = Number(session) <= LAST_WITHOUT_DAYS ? date.slice(0, 7) : date;
  const bearer = shipped.bearerOf('un-symbol', symbol);
  const known = { id: bearer ?? idOf(symbol), isNew: bearer === undefined };
  const dates = { votedOn: votedOn || month, adoptedOn: adoptedOn || month };
  return { rcid, symbol, title, theme, session, document, ...known, ...dates };
}

/** Session, number and letter of a resolution, for comparing `R/45/73A` with `A/RES/45/73A`. */
function digits(symbol) {
  const parts = symbol?.replace(/\((XXX)\)/, '').match(/\d+|[A-Z]$/g);
  return symbol?.startsWith('R/30/') ? parts.slice(1).join() : parts?.join();
}

function idOf(symbol) {
  const slug = symbol.toLowerCase().replace(/[^a-z\d]+/g, '-');
  return `framework:${slug}`;
}

function sessions() {
  return [...new Set(all.map(({ session }) => session))];
}

function sessionDocument(session) {
  return {
    id: `document:unvotes-session-${session}`,
    title: `unvotes: roll calls of session ${session} of the General Assembly`,
    ...{ publisher: 'unvotes data set', url: 'https://github.com/dgrtwo/unvotes' },
    ...{ date: '2021-03-08', retrieved: RETRIEVED, language: 'en', reliability: 0.9 },
  };
}

function pressRelease([id, symbol, about, date]) {
  return {
    id,
    title: `Press release ${symbol}: ${about}`,
    publisher: 'United Nations',
    url: `https://press.un.org/en/2008/${symbol.replace('/', '').toLowerCase()}.doc.htm`,
    ...{ date, retrieved: RETRIEVED, language: 'en', reliability: 1 },
  };
}

/** Where the resolution itself is spoken of. */
function evidence({ rcid, session, document }) {
  return document === ''
    ? { document: `document:unvotes-session-${session}`, locator: `rcid ${rcid}`, confidence: 0.95 }
    : { document, locator: 'title and day', confidence: 0.95 };
}

function framework(resolution) {
  const { id, symbol: code, title, adoptedOn } = resolution;
  return {
    id,
    name: `General Assembly resolution ${code}: ${title}`,
    shortName: code,
    description: `Resolution of the General Assembly, adopted by a recorded vote.`,
    frameworkType: 'UN resolution',
    adoptedOn,
    ...evidence(resolution),
  };
}

function symbol(resolution) {
  const { rcid, session, id, symbol: value } = resolution;
  const place = { document: `document:unvotes-session-${session}`, locator: `rcid ${rcid}` };
  return { entity: id, scheme: 'un-symbol', value, ...place, confidence: 0.95 };
}

function aboutResolution(resolution) {
  const { id, theme, adoptedOn } = resolution;
  const adopted = { subject: 'organisation:unga', type: 'ADOPTS', object: id };
  const about = { subject: id, type: 'ADDRESSES', object: `theme:${theme}` };
  return [
    {
      ...{ ...adopted, validFrom: adoptedOn, ...evidence(resolution) },
      note: 'Adopted by a recorded vote',
    },
    {
      ...{ ...about, ...evidence(resolution), confidence: 0.9 },
      note: 'Follows from the subject of the resolution',
    },
  ];
}

function voteOf({ rcid, country: name, country_code: code, vote }) {
  const { id, symbol, session, votedOn } = resolutions.get(rcid);
  if (ENDED.includes(name)) return [];
  if (name === 'Yugoslavia' && votedOn < SERBIA_SINCE) return [];
  const subject =
    name === 'Yugoslavia' ? 'country:srb' : (STATES[name] ?? shipped.countryOfCode(code));
  if (subject === undefined) throw new Error(`Which country is ${name} (${code})?`);
  return [
    {
      ...{ subject, type: 'VOTED_ON', object: id, validFrom: votedOn },
      vote: vote.toUpperCase(),
      ...{ document: `document:unvotes-session-${session}`, locator: `rcid ${rcid}, ${name}` },
      confidence: 0.95,
      note: `Vote on resolution ${symbol}`,
    },
  ];
}
