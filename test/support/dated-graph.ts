import type { Engine } from '../../src/engine/engine.js';
import { recordClaims } from '../../src/graph/write/record-claims.js';
import { storeDocuments } from '../../src/graph/write/store-documents.js';
import { storeEntities } from '../../src/graph/write/store-entities.js';
import { claim, document, entity } from './claims.js';
import { SECOND, storeSmallGraph } from './small-graph.js';

/** Things dated by a year, a month, a day, at one end or not at all, and projects with budgets. */
export const DATED = [
  entity('event:some-day-2018', 'Meeting of a year', { fields: { start: '2018' } }),
  entity('event:may-2018', 'Meeting of a month', { fields: { start: '2018-05', city: 'Évora' } }),
  entity('event:over-by-march', 'Meeting over by March', {
    fields: { start: '2018', end: '2018-03-05', city: 'Evora' },
  }),
  entity('event:last-day', 'Meeting whose last day is known', { fields: { end: '2015-03-31' } }),
  entity('event:turn-of-year', 'Meeting over new year', {
    fields: { start: '2014-12', end: '2015' },
  }),
  entity('project:open', 'Project without end', {
    fields: { start: '2014', budget: 1_000_000, budgetCurrency: 'EUR' },
  }),
  entity('project:ended', 'Project without start', {
    fields: { end: '2015-03', budget: 250_000.5, budgetCurrency: 'USD' },
  }),
  entity('project:past', 'Past project', {
    fields: { start: '1990', end: '2003-05', budget: 1_000_000, budgetCurrency: 'USD' },
  }),
  entity('framework:plan', 'Plan for later', {
    fields: { adoptedOn: '2014-06', periodFrom: '2016', periodTo: '2020' },
  }),
  entity('framework:until', 'Plan until a year', {
    fields: { adoptedOn: '2003', periodTo: '2014', frameworkType: 'Stratégie' },
  }),
  entity('framework:vague', 'Plan without adoption', { fields: { periodTo: '1999' } }),
  entity('resource:atlas', 'Atlas', { fields: { published: '2018-12' } }),
];

const [atlas, plan, open, ended] = [
  'resource:atlas',
  'framework:plan',
  'project:open',
  'project:ended',
];

/** Relations of types without direction among them and to others, in roles and under actions. */
const CLAIMS = [
  claim(atlas, 'RELATED_TO', plan, { role: 'annex', validFrom: '2018' }),
  claim(ended, 'RELATED_TO', 'event:may-2018', { confidence: 0.7 }),
  claim(open, 'RELATED_TO', ended, { role: 'Successor' }),
  claim('organisation:twin-1', 'PARTNERS_WITH', 'organisation:beta', { validFrom: '2014' }),
  claim('organisation:twin-2', 'PARTNERS_WITH', 'organisation:twin-1', { status: 'PLANNED' }),
  claim('country:aut', 'ENDORSES', plan, { action: 'Signed' }),
  claim('country:sdn', 'VOTED_ON', plan, { vote: 'ABSTAIN' }),
  claim('organisation:alpha', 'IMPLEMENTS', open, { role: 'LEAD', validTo: '2017' }),
  claim(open, 'ACTIVE_IN', 'country:tur', { validFrom: '2011', validTo: '2013' }),
  claim(open, 'ACTIVE_IN', 'country:sdn', { validFrom: '2014' }),
  claim(ended, 'ACTIVE_IN', 'country:sdn'),
  claim('country:tur', 'MEMBER_OF', 'organisation:eclair', {
    ...{ role: 'Président', method: 'EXTRACTED', note: 'Türkiye chairs', locator: 'p. 7' },
    document: 'document:lettre',
  }),
  claim('country:prt', 'ENDORSES', plan, {
    ...{ action: 'ratified', method: 'IMPORT', note: 'signed on behalf of Portugal' },
    document: 'document:annual',
  }),
];

/** Documents in several languages, dated by a year, a month and a day. */
export const DATED_DOCUMENTS = [
  document('document:lettre', 'Lettre de Türkiye à la Fondation', {
    ...{ publisher: 'Éclair', language: 'fr-CA', date: '2018' },
  }),
  document('document:annual', 'Annual report on the Pact', {
    ...{ publisher: 'ALPHA', language: 'en', date: '2018-12' },
  }),
  document('document:bericht', 'Report: Bericht', { language: 'de', date: '2015-03-31' }),
];

/** The small graph with all of these. */
export async function storeDatedGraph(engine: Engine): Promise<void> {
  await storeSmallGraph(engine);
  await engine.write(async (transaction) => {
    await storeDocuments(transaction, DATED_DOCUMENTS, SECOND);
    await storeEntities(transaction, DATED, SECOND);
    await recordClaims(transaction, CLAIMS, { now: SECOND, state: 'ACCEPTED', by: null });
  });
}
