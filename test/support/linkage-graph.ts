import type { Engine } from '../../src/engine/engine.js';
import { recordClaims } from '../../src/graph/write/record-claims.js';
import { storeDocuments } from '../../src/graph/write/store-documents.js';
import { storeEntities } from '../../src/graph/write/store-entities.js';
import { claim, document, entity } from './claims.js';
import { FIRST, SECOND } from './small-graph.js';

/** Names that sort as they are listed: the far ends of linkages come by name. */
const ENTITIES = [
  entity('organisation:alpha', 'Alpha Agency'),
  entity('country:aut', 'Austria'),
  entity('project:bridge', 'Bridge'),
  entity('framework:charter', 'Charter', { fields: { adoptedOn: '2010' } }),
  entity('theme:data', 'Data'),
  entity('framework:goal', 'Goal'),
  entity('dialogue:north', 'North Process'),
  entity('framework:pact', 'Pact', { fields: { adoptedOn: '2018-12-19' } }),
  entity('framework:plan', 'Plan'),
  entity('country:prt', 'Portugal'),
  entity('theme:return', 'Return'),
  entity('framework:round', 'Round'),
  entity('framework:round-part', 'Round part'),
  entity('country:esp', 'Spain'),
  entity('framework:step', 'Step'),
  entity('country:sdn', 'Sudan'),
  entity('event:summit', 'Summit'),
  entity('country:tur', 'Türkiye'),
];

const [pact, goal, step] = ['framework:pact', 'framework:goal', 'framework:step'];
const [charter, plan, alpha] = ['framework:charter', 'framework:plan', 'organisation:alpha'];
const cast = { validFrom: '2018-12-19', validTo: '2018-12-19' };

/**
 * The Pact has a part, the Goal, which has a part, the Step. Two sources differ on Sudan's vote. An
 * allegation against the Pact is no linkage. Two frameworks are, by mistake, part of each other.
 */
const CLAIMS = [
  claim(goal, 'PART_OF', pact),
  claim(step, 'PART_OF', goal),
  claim('framework:round', 'PART_OF', 'framework:round-part'),
  claim('framework:round-part', 'PART_OF', 'framework:round'),
  claim('country:aut', 'VOTED_ON', pact, { vote: 'NO', ...cast }),
  claim('country:prt', 'VOTED_ON', pact, { vote: 'YES', ...cast }),
  claim('country:sdn', 'VOTED_ON', pact, { vote: 'YES', confidence: 0.6, ...cast }),
  claim('country:sdn', 'VOTED_ON', pact, { vote: 'ABSTAIN', confidence: 0.9, ...cast }),
  claim('country:prt', 'ENDORSES', pact, { action: 'champion' }),
  claim('country:aut', 'ENDORSES', charter, { action: 'signed', validFrom: '2011' }),
  claim('country:tur', 'ENDORSES', charter, { action: 'signed' }),
  claim(alpha, 'IMPLEMENTS', goal),
  claim(alpha, 'IMPLEMENTS', step),
  claim(alpha, 'CONTRIBUTES_TO', charter),
  claim(alpha, 'CRITICISES', pact, { status: 'CLAIMED' }),
  claim('dialogue:north', 'ALIGNS_WITH', pact),
  claim('event:summit', 'ADOPTS', pact),
  claim('project:bridge', 'CONTRIBUTES_TO', step),
  claim(goal, 'ADDRESSES', 'theme:return'),
  claim(step, 'ADDRESSES', 'theme:data'),
  claim(charter, 'ADDRESSES', 'theme:return'),
  claim(plan, 'ADDRESSES', 'theme:data'),
  claim(charter, 'ALIGNS_WITH', goal),
];

/** What is learnt a year later: how Türkiye voted. */
const LATER = [claim('country:tur', 'VOTED_ON', pact, { vote: 'YES', ...cast })];

/** Stores a graph of frameworks to compute by hand. */
export async function storeLinkageGraph(engine: Engine): Promise<void> {
  await engine.write(async (transaction) => {
    await storeDocuments(transaction, [document('document:list', 'List')], FIRST);
    await storeEntities(transaction, ENTITIES, FIRST);
    await recordClaims(transaction, CLAIMS, { now: FIRST, state: 'ACCEPTED', by: null });
  });
  await engine.write((transaction) =>
    recordClaims(transaction, LATER, { now: SECOND, state: 'ACCEPTED', by: null }),
  );
}
