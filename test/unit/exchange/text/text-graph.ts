import type { Engine } from '../../../../src/engine/engine.js';
import { openGrafeo } from '../../../../src/engine/grafeo/open.js';
import { analyse } from '../../../../src/exchange/sources/text/analysis.js';
import { entity } from '../../../support/claims.js';
import { Curator } from '../../../support/curating.js';

/** A small graph of made-up bodies among true countries. */
export async function textGraph(): Promise<Engine> {
  const engine = await openGrafeo({ path: null });
  await new Curator(engine).store(
    entity('country:deu', 'Germany'),
    entity('country:irq', 'Iraq'),
    entity('country:ken', 'Kenya'),
    entity('country:jor', 'Jordan'),
    entity('country:che', 'Switzerland'),
    entity('country:png', 'Papua New Guinea'),
    entity('country:gin', 'Guinea'),
    entity('place:nairobi', 'Nairobi'),
    entity('organisation:wofuse', 'World Fund for Seabirds', { acronym: 'WOFUSE' }),
    entity('organisation:wofuse-kenya', 'WOFUSE Kenya'),
    entity('organisation:nrc-north', 'Northern Relief Council', { acronym: 'NRC' }),
    entity('organisation:nrc-nairobi', 'Nairobi Rescue Committee', { acronym: 'NRC' }),
    entity('organisation:who', 'Western Harbour Office', { acronym: 'WHO' }),
    entity('organisation:iq-moi', 'Ministry of Interior (Iraq)'),
    entity('organisation:ke-moi', 'Ministry of the Interior (Kenya)'),
    entity('dialogue:herring', 'Herring Process', { acronym: 'HP' }),
    entity('event:tides', '2nd Ministerial Conference of the Herring Process'),
    entity('project:ferries', 'Ferry Facility'),
    entity('framework:charter', 'Charter for Migrating Birds'),
    entity('theme:data', 'Migration data'),
  );
  return engine;
}

/** `dialogue:herring [Herring Process]`, for each mention of a text. */
export async function mentionsIn(engine: Engine, text: string): Promise<string[]> {
  const points = Array.from(text);
  const { mentions } = await analyse(engine, text);
  return mentions.map(
    ({ entityId, start, end }) => `${entityId} [${points.slice(start, end).join('')}]`,
  );
}

/** `country:deu FUNDS project:ferries`, for each relation of a text. */
export async function relationsIn(engine: Engine, text: string): Promise<string[]> {
  const { relations } = await analyse(engine, text);
  return relations.map(({ subject, type, object }) => `${subject} ${type} ${object}`);
}
