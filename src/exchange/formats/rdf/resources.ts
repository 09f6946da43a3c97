import type { Engine } from '../../../engine/engine.js';
import { entityOf } from '../../../graph/stored.js';
import { evidenced } from '../../../fact/evidence.js';
import type { About, ExportGraph } from '../export-graph.js';
import { RecentIds } from '../recent-ids.js';
import { entityResource } from '../../../fact/rdf/entity-resource.js';
import {
  claimResource,
  documentResource,
  relationResource,
  shortcutOf,
} from '../../../fact/rdf/relation-resource.js';
import { PropertyList, type Resource } from '../../../fact/rdf/resource.js';
import { vocabulary } from './vocabulary.js';

/** All that an export says in RDF, thing by thing. A document may be described more than once. */
export async function* resourcesOf(engine: Engine, graph: ExportGraph): AsyncGenerator<Resource> {
  const { about } = graph;
  const { base, view } = about;
  yield dataset(about);
  yield* vocabulary(base);
  for await (const page of graph.entities()) {
    for (const row of page) yield entityResource(entityOf(row, view), base);
  }
  const described = new RecentIds();
  for await (const page of graph.relations()) {
    for (const item of await evidenced(engine, page, view, 'all')) {
      yield relationResource(item, base);
      const shortcut = shortcutOf(item.relation, view.validOn, base);
      if (shortcut !== null) yield shortcut;
      for (const { claim, document } of item.sources) {
        yield claimResource(claim, base);
        if (described.isNew(document.id)) yield documentResource(document, base);
      }
    }
  }
}

function dataset({ title, description, base, date, terms, version }: About): Resource {
  const creator = new PropertyList().text('schema:name', terms.creator);
  const says = new PropertyList()
    .text('schema:name', title)
    .text('schema:description', description)
    .link('schema:url', base)
    .link('schema:license', terms.licence)
    .node('schema:creator', ['schema:Organization'], creator)
    .text('schema:version', version)
    .date('schema:dateModified', date);
  return { iri: `${base}/id/graph`, types: ['schema:Dataset', 'prov:Entity'], says: says.list };
}
