import type { Engine } from '../../src/engine/engine.js';
import { recordClaims } from '../../src/graph/write/record-claims.js';
import type { Recording } from '../../src/graph/write/recording.js';
import { storeDocuments } from '../../src/graph/write/store-documents.js';
import { storeEntities } from '../../src/graph/write/store-entities.js';
import { claim, document, entity } from './claims.js';
import { relateToItself } from './to-itself.js';

/** When the graph learnt most of what it knows, and when it learnt the rest. */
export const FIRST = '2024-01-01T00:00:00.000Z';
export const BETWEEN = '2024-06-01T00:00:00.000Z';
export const SECOND = '2025-01-01T00:00:00.000Z';

/**
 * A graph to compute by hand: an agency with members, a dialogue with members, a pact that was
 * voted on, a project, two events. Two organisations have one name; some names have accents.
 */
export const ENTITIES = [
  entity('organisation:alpha', 'Alpha Agency', {
    acronym: 'AA',
    names: [{ value: 'Agence Alpha', language: 'fr', kind: 'LABEL', from: null, to: null }],
    identifiers: [{ scheme: 'ror', value: '00alpha12' }],
    fields: { organisationType: '40' },
  }),
  entity('organisation:beta', 'Beta Ministry', {
    fields: { organisationType: '10', functions: ['migration', 'interior', 'interior'] },
  }),
  entity('organisation:eclair', 'Éclair Foundation', {
    names: [{ value: 'Fondation', language: null, kind: 'LABEL', from: null, to: null }],
    fields: { organisationType: '22' },
  }),
  entity('organisation:twin-1', 'Joint Office'),
  entity('organisation:twin-2', 'Joint Office'),
  entity('country:aut', 'Austria', { fields: { region: 'Europe', subRegion: 'Western Europe' } }),
  entity('country:prt', 'Portugal', { fields: { region: 'Europe', subRegion: 'Southern Europe' } }),
  entity('country:sdn', 'Sudan', { fields: { region: 'Africa', subRegion: 'Northern Africa' } }),
  entity('country:tur', 'Türkiye', {
    identifiers: [{ scheme: 'iso3166-1-alpha-2', value: 'TR' }],
    fields: { region: 'Asia', subRegion: 'Western Asia' },
  }),
  entity('dialogue:north', 'North Process', { fields: { established: '2003' } }),
  entity('framework:pact', 'The Pact', { fields: { adoptedOn: '2018-12-19' } }),
  entity('framework:goal-1', 'Goal 1'),
  entity('project:bridge', 'Bridge', { fields: { start: '2015-03', end: '2017' } }),
  entity('event:summit', 'Summit of Vienna', {
    fields: { start: '2018-12-10', end: '2018-12-11', country: 'country:aut', city: 'Vienna' },
  }),
  entity('event:workshop', 'workshop'),
  entity('theme:return', 'Return'),
];

export const DOCUMENTS = [
  document('document:list', 'List of members', { publisher: 'Alpha' }),
  document('document:page', 'About us', { publisher: 'Alpha', url: 'https://alpha.example/about' }),
  document('document:report', 'Report', { publisher: 'Press', reliability: 0.5 }),
  document('document:treaty', 'Treaty'),
];

const [alpha, beta, eclair] = ['organisation:alpha', 'organisation:beta', 'organisation:eclair'];
const [aut, prt, sdn, tur] = ['country:aut', 'country:prt', 'country:sdn', 'country:tur'];
const [north, pact, bridge] = ['dialogue:north', 'framework:pact', 'project:bridge'];
const [summit, workshop, theme] = ['event:summit', 'event:workshop', 'theme:return'];
const report = { document: 'document:report', locator: 'page 3' };

/** With what relates a theme to itself 37 claims that make 36 relations: the two on Portugal disagree on the year. */
export const CLAIMS = [
  claim(aut, 'MEMBER_OF', alpha, { validFrom: '1951' }),
  claim(prt, 'MEMBER_OF', alpha, { validFrom: '2004', confidence: 0.9 }),
  claim(prt, 'MEMBER_OF', alpha, { validFrom: '2002', confidence: 0.8, ...report }),
  claim(sdn, 'MEMBER_OF', alpha, { validFrom: '1990', validTo: '2000' }),
  claim(sdn, 'MEMBER_OF', alpha, { validFrom: '2010' }),
  claim(tur, 'MEMBER_OF', alpha, { observedOn: '2020-06-01' }),
  claim(aut, 'MEMBER_OF', north, { validFrom: '2003' }),
  claim(sdn, 'MEMBER_OF', north, { validFrom: '2014-11', role: 'member' }),
  claim(tur, 'MEMBER_OF', north, { role: 'observer' }),
  claim(alpha, 'MEMBER_OF', north, { role: 'observer' }),
  claim(prt, 'MEMBER_OF', north, { validFrom: '2003', validTo: '2012' }),
  claim(tur, 'CHAIRS', north, { validFrom: '2016', validTo: '2018', role: 'chair' }),
  claim(alpha, 'SECRETARIAT_OF', north, { validFrom: '2006' }),
  claim(aut, 'PARTICIPATES_IN', summit),
  claim(sdn, 'PARTICIPATES_IN', summit),
  claim(beta, 'PARTICIPATES_IN', summit),
  claim(alpha, 'PARTICIPATES_IN', workshop),
  claim(beta, 'PARTICIPATES_IN', workshop),
  claim(aut, 'HOSTS', summit),
  claim(alpha, 'ORGANISES', summit),
  claim(summit, 'ADOPTS', pact),
  claim('framework:goal-1', 'PART_OF', pact),
  claim(aut, 'VOTED_ON', pact, { vote: 'ABSTAIN', validFrom: '2018-12-19', validTo: '2018-12-19' }),
  claim(prt, 'VOTED_ON', pact, { vote: 'YES', validFrom: '2018-12-19', validTo: '2018-12-19' }),
  claim(sdn, 'VOTED_ON', pact, { vote: 'YES', validFrom: '2018-12-19', validTo: '2018-12-19' }),
  claim(prt, 'ENDORSES', pact, { action: 'champion' }),
  claim(tur, 'ENDORSES', pact, { action: 'endorsed', confidence: 0.6 }),
  claim(beta, 'FUNDS', bridge, {
    amounts: [{ year: 2016, currency: 'EUR', value: 5000, kind: 'COMMITMENT' }],
  }),
  claim(alpha, 'IMPLEMENTS', bridge, { validFrom: '2015-03', validTo: '2017' }),
  claim(eclair, 'IMPLEMENTS', bridge, { status: 'PLANNED' }),
  claim(eclair, 'PARTNERS_WITH', alpha, { document: 'document:page' }),
  claim(eclair, 'CRITICISES', bridge, { status: 'CLAIMED', confidence: 0.5, ...report }),
  claim(bridge, 'ADDRESSES', theme),
  claim(beta, 'PART_OF', aut),
  claim('organisation:twin-1', 'PART_OF', alpha),
  claim('organisation:twin-2', 'PART_OF', alpha),
];

/** What the graph learns a year later: Austria joined the dialogue in May 2003, and a newcomer. */
export const LATER_ENTITIES = [entity('organisation:newcomer', 'Newcomer')];
export const LATER_CLAIMS = [
  claim(aut, 'MEMBER_OF', north, { validFrom: '2003-05', document: 'document:treaty' }),
  claim('organisation:newcomer', 'MEMBER_OF', north, { validFrom: '2020' }),
];

/** Stores the small graph as it was known first, and then what was learnt later. */
export async function storeSmallGraph(engine: Engine): Promise<void> {
  await engine.write(async (transaction) => {
    await storeDocuments(transaction, DOCUMENTS, FIRST);
    await storeEntities(transaction, ENTITIES, FIRST);
    await recordClaims(transaction, CLAIMS, recording(FIRST));
    await relateToItself(transaction, theme, FIRST);
  });
  await engine.write(async (transaction) => {
    await storeEntities(transaction, LATER_ENTITIES, SECOND);
    await recordClaims(transaction, LATER_CLAIMS, recording(SECOND));
  });
}

function recording(now: string): Recording {
  return { now, state: 'ACCEPTED', by: null };
}
