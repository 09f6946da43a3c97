import type { Engine } from '../../src/engine/engine.js';
import { claim, document, entity } from './claims.js';
import { Curator } from './curating.js';

const body = (slug: string, name: string, type: string, more: object = {}) =>
  entity(`organisation:${slug}`, name, { fields: { organisationType: type }, ...more });
const ministry = (slug: string, name: string, ...functions: readonly string[]) =>
  entity(`organisation:${slug}`, name, {
    fields: { organisationType: '10', organisationSubtype: 'ministry', functions },
  });
const alias = (value: string) => ({
  ...{ value, language: null, from: null, to: null },
  kind: 'ALIAS' as const,
});

/** Bodies whose names are easily taken for one another. */
export async function fillMatchingGraph(engine: Engine): Promise<void> {
  const curator = new Curator(engine);
  await curator.store(
    entity('country:irq', 'Iraq'),
    entity('country:nor', 'Norway'),
    entity('country:ken', 'Kenya'),
    entity('country:kor', 'South Korea'),
    entity('country:prk', 'North Korea'),
    ministry('iq-moi', 'Ministry of Interior (Iraq)', 'interior'),
    ministry('no-moi', 'Ministry of the Interior (Norway)', 'interior'),
    ministry('no-mfa', 'Ministry of Foreign Affairs of Norway', 'foreign-affairs'),
    body('fund', 'World Fund for Seabirds', '40', {
      ...{ acronym: 'WOFUSE', names: [alias('Fonds mondial des oiseaux de mer')] },
      identifiers: [{ scheme: 'iati-org', value: 'XM-DAC-49999' }],
    }),
    body('fund-kenya', 'WOFUSE Kenya', '40'),
    body('nrc', 'Northern Relief Council', '21', { acronym: 'NRC' }),
    body('nairobi', 'Nairobi Rescue Committee', '22', { acronym: 'NRC' }),
    body('lantern', 'Lantern Foundation', '22'),
    body('commission', 'Seven Isles Commission', '15'),
    body('dg', 'Directorate-General for Tides and Ferries', '15', { acronym: 'DG TIDES' }),
    body('herring', 'Herring Forum', '90', { acronym: 'HF' }),
    entity('project:ferries', 'Ferry Facility'),
    body('rights', 'National Human Rights Commission', '10'),
    body('office', 'Office of the Seven Isles High Commissioner for Herring', '40'),
  );
  await curator.cite(document('document:list', 'List'));
  await curator.record(
    claim('organisation:iq-moi', 'PART_OF', 'country:irq'),
    claim('organisation:no-moi', 'PART_OF', 'country:nor'),
    claim('organisation:no-mfa', 'PART_OF', 'country:nor'),
    claim('organisation:rights', 'PART_OF', 'country:ken'),
    claim('organisation:nrc', 'LOCATED_IN', 'country:nor'),
    claim('organisation:dg', 'PART_OF', 'organisation:commission'),
  );
}
