import type { Engine } from '../../../engine/engine.js';
import { entityOf } from '../../../graph/stored.js';
import { evidenced } from '../../../fact/evidence.js';
import type { ExportGraph } from '../export-graph.js';
import { RecentIds } from '../recent-ids.js';
import { ftmEntity, type FtmEntity } from './entity.js';
import { ftmDocument, ftmRelation } from './relation.js';

/** FollowTheMoney: an entity of its model on each line; relations and documents are entities too. */
export async function* writeFtm(engine: Engine, graph: ExportGraph): AsyncGenerator<string> {
  const { base, view } = graph.about;
  for await (const page of graph.entities()) {
    for (const row of page) yield line(ftmEntity(entityOf(row, view), base));
  }
  const described = new RecentIds();
  for await (const page of graph.relations()) {
    for (const item of await evidenced(engine, page, view, 'all')) {
      for (const { document } of item.sources) {
        if (described.isNew(document.id)) yield line(ftmDocument(document));
      }
      yield line(ftmRelation(item));
    }
  }
}

function line(entity: FtmEntity): string {
  return `${JSON.stringify(entity)}\n`;
}
