// Who signed and ratified twelve treaties, by day:
//   node scripts/library/treaties.mjs SOURCE library/treaties
// SOURCE is a folder with index.csv and treaties/*.csv of the untreaties data set.
import { join } from 'node:path';
import { readCsv } from './lib/csv.mjs';
import { dayIn } from './lib/day.mjs';
import { readShipped } from './lib/shipped.mjs';
import { foldersGiven, RETRIEVED, writePack } from './lib/write-pack.mjs';
import { TREATIES } from './treaties-table.mjs';

/** The letter after a date: what the act was. None is ratification. */
const ACTS = {
  '': { action: 'ratified', note: 'Ratification' },
  A: { action: 'ratified', note: 'Acceptance' },
  AA: { action: 'ratified', note: 'Approval' },
  a: { action: 'acceded', note: 'Accession' },
  c: { action: 'ratified', note: 'Formal confirmation' },
  d: { action: 'succeeded', note: 'Succession' },
};
const PARTICIPANTS = { 'European Union': 'organisation:eu' };

const { source, folder } = foldersGiven();
const shipped = await readShipped();
const tables = await Promise.all(
  TREATIES.map(({ file }) => readCsv(join(source, 'treaties', `${file}.csv`))),
);
const resolutions = new Map(
  TREATIES.filter(({ resolution }) => resolution !== undefined).map((treaty) => [
    resolutionId(treaty),
    treaty,
  ]),
);

await writePack(
  folder,
  {
    documents: [...TREATIES.map(statusPage), ...[...resolutions.values()].map(resolutionText)],
    frameworks: TREATIES.map(framework),
    identifiers: TREATIES.flatMap(codes),
    relations: {
      participants: TREATIES.flatMap((treaty, at) =>
        tables[at].flatMap((row) => participation(treaty, row)),
      ),
      texts: TREATIES.flatMap(aboutText),
    },
  },
  {
    title: 'Twelve treaties on human rights, statelessness and trafficking',
    description:
      'Signatures, ratifications, accessions and successions, each with its day, as the United Nations Treaty Collection had them in March 2015.',
    licence: 'CC BY 4.0',
    sources: [
      {
        title: 'untreaties: participation in multilateral treaties, March 2015',
        publisher: 'United Nations Treaty Collection',
        url: 'https://github.com/zmjones/untreaties',
        licence: 'No licence stated; facts of the depositary',
        retrieved: RETRIEVED,
      },
    ],
    citation:
      'United Nations Treaty Collection, Multilateral Treaties Deposited with the Secretary-General, status of March 2015, read through github.com/zmjones/untreaties.',
    made: [
      'node scripts/library/treaties.mjs; names, days of adoption and resolutions are written by hand in treaties-table.mjs.',
      'Acceptance, approval and formal confirmation count as ratified. All participants exist today.',
      'Left out: participants without a date (China on the Convention of 1954), reservations, declarations and objections, later acts, withdrawals, which the source does not have, amendments and optional protocols.',
    ].join(' '),
    needs: ['core'],
  },
);

function statusPage({ id, mtdsg, name }) {
  const chapter = { IV: 4, V: 5, VII: 7, XVIII: 18 }[mtdsg.split('-')[0]];
  return {
    id: documentId({ mtdsg }),
    title: `Treaty status: ${name} (${id.slice(-4)})`,
    publisher: 'United Nations Treaty Collection',
    url: `http://treaties.un.org/pages/ViewDetails.aspx?src=TREATY&mtdsg_no=${mtdsg}&chapter=${chapter}&lang=en`,
    date: '2015-03-14',
    retrieved: RETRIEVED,
    language: 'en',
    reliability: 1,
  };
}

function documentId({ mtdsg }) {
  const [chapter, ...rest] = mtdsg.split('-');
  return `document:untc-${[{ IV: 4, V: 5, VII: 7, XVIII: 18 }[chapter], ...rest].join('-')}`;
}

function resolutionId({ resolution }) {
  return `document:${resolution.symbol
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/-$/, '')}`;
}

function resolutionText(treaty) {
  const { symbol, said } = treaty.resolution;
  return {
    id: resolutionId(treaty),
    title: `General Assembly resolution ${said}`,
    publisher: 'United Nations General Assembly',
    url: `https://undocs.org/${symbol}`,
    date: treaty.adoptedOn,
    language: 'en',
    reliability: 1,
  };
}

/** The text of the treaty speaks of itself: its resolution, or the page of the depositary. */
function evidence(treaty) {
  return treaty.resolution === undefined
    ? { document: documentId(treaty), locator: 'title of the treaty', confidence: 0.95 }
    : { document: resolutionId(treaty), locator: 'annex, title', confidence: 0.95 };
}

function framework(treaty) {
  const { id, name, shortName, acronym, description, adoptedOn } = treaty;
  const own = { id: `framework:${id}`, name, shortName, acronym, description };
  return { ...own, frameworkType: 'treaty', adoptedOn, ...evidence(treaty) };
}

function codes(treaty) {
  const { id, mtdsg, resolution } = treaty;
  const entity = `framework:${id}`;
  const page = { document: documentId(treaty), locator: 'title of the treaty', confidence: 0.95 };
  const number = { entity, scheme: 'untc-mtdsg', value: mtdsg, ...page };
  // One resolution adopted both covenants: its symbol is the name of neither.
  const shared = TREATIES.filter((one) => one.resolution?.symbol === resolution?.symbol).length > 1;
  if (resolution === undefined || shared) return [number];
  return [number, { entity, scheme: 'un-symbol', value: resolution.symbol, ...evidence(treaty) }];
}

function aboutText(treaty) {
  const framework = `framework:${treaty.id}`;
  const adopted = treaty.resolution !== undefined && {
    subject: 'organisation:unga',
    type: 'ADOPTS',
    object: framework,
    validFrom: treaty.adoptedOn,
    ...evidence(treaty),
    locator: 'operative part',
    note: `Adopted by resolution ${treaty.resolution.said}`,
  };
  const about = treaty.addresses !== undefined && {
    subject: framework,
    type: 'ADDRESSES',
    object: treaty.addresses,
    ...evidence(treaty),
    confidence: 0.9,
    note: 'Follows from the title',
  };
  return [adopted, about].filter((claim) => claim !== false);
}

/** The acts of one participant: its signature, and what bound it. */
function participation(treaty, { Participant: name, ...dates }) {
  const subject = PARTICIPANTS[name] ?? shipped.countryNamed(name);
  if (subject === undefined) throw new Error(`Which country is ${name} (${treaty.file})?`);
  return Object.entries(dates)
    .filter(([, cell]) => cell !== '')
    .map(([column, cell]) => {
      const [, day, act] = /^(\d+ \w+ \d{4}) ?(\w*)$/.exec(cell) ?? [];
      const known = column.startsWith('Signature')
        ? { action: 'signed', note: act === 'd' ? 'Succession to the signature' : 'Signature' }
        : ACTS[act];
      if (known === undefined) throw new Error(`${treaty.file}, ${name}: what is "${cell}"?`);
      return {
        subject,
        type: 'ENDORSES',
        object: `framework:${treaty.id}`,
        validFrom: dayIn(day),
        ...known,
        document: documentId(treaty),
        locator: `participant table: ${name}`,
        confidence: 0.95,
      };
    });
}
