import { attribute, xml } from '../../fact/text/markup.js';
import { words } from '../core/words/words.js';
import type { Still } from '../drawing/export/drawing.js';
import { looksOf } from '../drawing/export/looks.js';
import type { Line } from '../drawing/lines.js';
import type { Scene } from '../drawing/scene.js';
import { csvFile } from './csv-file.js';
import type { ViewFile } from './view.js';

/** Whether some symbols stand for several entities: no server knows such a picture. */
export const isFolded = ({ nodes }: Scene): boolean =>
  [...nodes.values()].some(({ node }) => node.members !== undefined);

/** Files of a picture with groups: a row for each symbol, a row for each line with its count. */
export function foldedFiles(still: Still, title: string, name: string): readonly ViewFile[] {
  const { columns, gexf, symbols, lines } = words.files.folded;
  return [
    {
      label: gexf,
      name: `${name}.gexf`,
      make: () =>
        Promise.resolve(new Blob([gexfOf(still, title)], { type: 'application/gexf+xml' })),
    },
    csvFile(symbols, `${name}-symbols`, () => [
      [columns.id, columns.name, columns.kind, columns.count, columns.members],
      ...[...still.scene.nodes.values()].map(({ node }) => [
        ...[node.id, node.name, words.kinds[node.kind]],
        ...[node.members?.length ?? 1, (node.members ?? [node.id]).join(' ')],
      ]),
    ]),
    csvFile(lines, `${name}-lines`, () => [
      [columns.source, columns.target, columns.relations, columns.types, columns.ids],
      ...still.scene.lines.map((line) => [
        ...[line.source, line.target, line.relations.length, typesOf(line)],
        line.relations.map(({ id }) => id).join(' '),
      ]),
    ]),
  ];
}

function typesOf({ relations }: Line): string {
  return [...new Set(relations.map(({ label }) => label))].join('; ');
}

/** GEXF 1.3: lines weigh as many relations as they stand for. Gephi counts upwards from below. */
function gexfOf(still: Still, title: string): string {
  const looks = looksOf(still)?.nodes;
  const nodes = [...still.scene.nodes.values()].map(({ node }) => {
    const at = looks?.get(node.id);
    const [red, green, blue] = [1, 3, 5].map((from) =>
      Number.parseInt(at?.colour.slice(from, from + 2) ?? '0', 16),
    );
    const look =
      at === undefined
        ? ''
        : `<viz:color r="${red}" g="${green}" b="${blue}"/><viz:position x="${at.x}" y="${0 - at.y}" z="0"/><viz:size value="${at.size}"/>`;
    const values = [node.kind, node.members?.length ?? 1].map(
      (value, at) => `<attvalue for="${at}" value="${value}"/>`,
    );
    return `<node${attribute('id', node.id)}${attribute('label', node.name)}><attvalues>${values.join('')}</attvalues>${look}</node>`;
  });
  const edges = still.scene.lines.map((line) => {
    const ends = attribute('source', line.source) + attribute('target', line.target);
    const said = attribute('label', typesOf(line));
    return `<edge${attribute('id', line.id)}${ends}${said} weight="${line.relations.length}"/>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
<meta><description>${xml(title)}</description></meta>
<graph defaultedgetype="undirected" mode="static">
<attributes class="node" mode="static">
<attribute id="0" title="kind" type="string"/>
<attribute id="1" title="entities" type="integer"/>
</attributes>
<nodes>
${nodes.join('\n')}
</nodes>
<edges>
${edges.join('\n')}
</edges>
</graph>
</gexf>
`;
}
