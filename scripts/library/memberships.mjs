// Memberships of states in the bodies of the graph, with their periods:
//   node scripts/library/memberships.mjs SOURCE library/memberships
// SOURCE is a folder with the spells, organisations and states of Correlates of War (IGO, version 3).
import { join } from 'node:path';
import { readCsv } from './lib/csv.mjs';
import { readShipped } from './lib/shipped.mjs';
import { foldersGiven, writePack } from './lib/write-pack.mjs';
import {
  BODIES,
  DOUBTFUL,
  LAST_OF_FORMER_YUGOSLAVIA,
  SEAT_OF_CHINA,
  STATES,
} from './memberships-tables.mjs';

const DOCUMENT = 'document:cow-igo-v3';
/** The last year of the data. */
const LAST = 2014;
/** From here on the data have every year; before, they were gathered in steps of five years. */
const YEARLY = 1965;
const ROLES = { 1: 'member', 2: 'associate', 3: 'observer' };
const KINDS = { member: 'Full member', associate: 'Associate member', observer: 'Observer' };

const { source, folder } = foldersGiven();
const shipped = await readShipped();
const read = (name) => readCsv(join(source, `${name}.csv.gz`));
const states = new Map(
  (await read('cow_states2016')).map(({ ccode, stateabb, statenme }) => [
    ccode,
    { code: ccode, abbreviation: stateabb, country: countryOf(ccode, statenme) },
  ]),
);
const began = earliest(await read('cow_states2016'));
const interrupted = interruptions(await read('cow_states2016'));
const founded = new Map(
  (await read('cow_igo_organisations')).map(({ ioname, sdate }) => [
    ioname.toLowerCase(),
    Number(sdate),
  ]),
);
const spells = (await read('cow_igo_membership_spells'))
  .filter(({ ioname }) => ioname in BODIES)
  .map(spellOf)
  .filter(isKept);

await writePack(
  folder,
  {
    documents: [shipped.document(DOCUMENT)],
    relations: { memberships: joined(spells).map(claimOf) },
  },
  {
    title: 'Memberships of states, 1919–2014',
    description:
      'Which states were members or observers of fourteen bodies of the graph, and from when to when.',
    licence: 'CC BY 4.0',
    sources: [
      {
        title: 'Intergovernmental organizations, state membership, version 3',
        publisher: 'Correlates of War Project',
        url: 'https://github.com/dieghernan/igoR',
        licence: 'No open licence; asks to be cited',
        retrieved: shipped.document(DOCUMENT).retrieved,
      },
    ],
    citation:
      'J. C. Pevehouse, T. Nordstrom, R. W. McManus, A. S. Jamison, "Tracking organizations in the world: The Correlates of War IGO Version 3.0 datasets", Journal of Peace Research 57(3), 2020.',
    made: [
      'node scripts/library/memberships.mjs; bodies and states were matched by hand in memberships-tables.mjs.',
      'A spell that reaches 2014 has no end: it was seen in 2014. Spells that only an occupation of the state or its union with another parts, and those of the Federal Republic before and after 1990, are one.',
      'Years before 1965 come from data in steps of five years and have confidence 0.7; a spell that begins in 1965, where yearly data begin, has no start unless the state or the body is as young.',
      'Left out: Czechoslovakia, the German Democratic Republic, the two former Yemens, the Republic of Vietnam, Zanzibar and Yugoslavia to 1992, which ended; the seat of China in bodies of the United Nations before 1971, which the source splits; two states of the African Union whose years contradict the list of the Union; the European Economic Community and the Organisation of African Unity, which are other bodies.',
    ].join(' '),
    needs: ['core'],
    atStart: true,
  },
);

function countryOf(code, name) {
  if (code in STATES) return STATES[code];
  return shipped.countryNamed(name);
}

/** The first year of each state. */
function earliest(rows) {
  const years = new Map();
  for (const { ccode, styear } of rows) {
    years.set(ccode, Math.min(years.get(ccode) ?? LAST, Number(styear)));
  }
  return years;
}

/** Up to ten years in which a state was occupied or in a union: the source ends its memberships there. */
function interruptions(rows) {
  const found = new Map();
  for (const [at, { ccode, styear }] of rows.entries()) {
    const before = rows[at - 1];
    if (before?.ccode !== ccode) continue;
    const gap = { from: Number(before.endyear), to: Number(styear) };
    if (gap.to - gap.from <= 10) found.set(ccode, gap);
  }
  return found;
}

function spellOf({ ioname: body, ccode, status, from_year: from, to_year: to }) {
  const state = states.get(ccode);
  if (state?.country === undefined) throw new Error(`Which country is state ${ccode} in ${body}?`);
  const role = ROLES[status];
  const years = { from: Number(from), to: Number(to) };
  return { body, state, role, ...years, parts: [{ state, ...years }] };
}

function isKept({ body, state, to }) {
  if (state.country === null) return false;
  if (DOUBTFUL.some((one) => one.body === body && String(one.state) === state.code)) return false;
  if (state.country === 'country:srb') return to > LAST_OF_FORMER_YUGOSLAVIA;
  const china = state.country === 'country:chn' || state.country === 'country:twn';
  return !(china && SEAT_OF_CHINA.includes(body) && (to < LAST || state.code === '713'));
}

/** Spells that follow upon one another, or that only such an interruption parts, are one. */
function joined(all) {
  const found = [];
  const order = (a, b) =>
    compare([a.body, a.state.country, a.role], [b.body, b.state.country, b.role]) ||
    a.from - b.from;
  for (const spell of all.toSorted(order)) {
    const last = found.at(-1);
    if (last !== undefined && goesOn(last, spell)) {
      const parts = [...last.parts, ...spell.parts];
      found[found.length - 1] = { ...last, to: spell.to, parts };
    } else found.push(spell);
  }
  return found;
}

function goesOn(before, spell) {
  const one = ({ body, state, role }) => [body, state.country, role].join(' ');
  if (one(before) !== one(spell)) return false;
  if (before.to + 1 === spell.from) return true;
  const gap = interrupted.get(spell.state.code);
  return gap !== undefined && before.to >= gap.from - 1 && spell.from <= gap.to + 1;
}

function compare(a, b) {
  const [left, right] = [a.join(' '), b.join(' ')];
  return left < right ? -1 : Number(left > right);
}

function claimOf(spell) {
  const { body, state, parts, role, from, to } = spell;
  const start = isStart(spell) ? from : undefined;
  const end = to < LAST ? to : undefined;
  const early = [start, end].some((year) => year !== undefined && year < YEARLY);
  const places = parts.map(
    (part) => `${part.state.abbreviation} (${part.state.code}), ${part.from}–${part.to}`,
  );
  return {
    subject: state.country,
    type: 'MEMBER_OF',
    object: BODIES[body],
    role,
    validFrom: start,
    validTo: end,
    observedOn: end === undefined ? LAST : undefined,
    document: DOCUMENT,
    locator: `${body}, ${places.join(' and ')}`,
    confidence: early ? 0.7 : 0.95,
    note: [
      `${KINDS[role]} in the years of the data`,
      ...(start === undefined ? ['when it began is not told'] : []),
      ...(early ? ['before 1965 the data come in steps of five years'] : []),
    ].join('; '),
  };
}

/** Whether the first year of a spell is the year in which the membership began. */
function isStart({ body, state, from }) {
  if (state.country === 'country:srb') return from > LAST_OF_FORMER_YUGOSLAVIA;
  if (state.country === 'country:chn' && SEAT_OF_CHINA.includes(body)) return false;
  const young = began.get(state.code) >= YEARLY - 1 || founded.get(body) >= YEARLY;
  return from !== YEARLY || young;
}
