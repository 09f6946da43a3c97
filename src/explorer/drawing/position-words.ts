import type { GraphWords } from './graph-words.js';
import { labelLines } from './label-text.js';
import type { Scene } from './scene.js';

/** What the focus stands on, in words: "ICMPD, organisation, 5 links, 12 of 60"; empty for nothing. */
export function positionInWords(
  scene: Scene | undefined,
  current: string | undefined,
  labels: GraphWords,
  pinned: ReadonlySet<string>,
): string {
  const entry = current === undefined ? undefined : scene?.nodes.get(current);
  if (scene === undefined || current === undefined || entry === undefined) return '';
  const at = [...scene.nodes.keys()].indexOf(current) + 1;
  const name = labelLines(entry.node).join(' ');
  const kind = labels.kinds[entry.node.kind];
  const said = labels.position(name, kind, entry.links, at, scene.nodes.size);
  return pinned.has(current) ? `${said}, ${labels.pinned}` : said;
}

/** The entity that keys act on: the first of those preferred that is drawn, else the best linked. */
export function currentOf(
  scene: Scene | undefined,
  preferred: readonly (string | null)[],
): string | undefined {
  if (scene === undefined) return undefined;
  const found = preferred.find((id) => id !== null && scene.nodes.has(id));
  return found ?? scene.nodes.keys().next().value;
}
