import type { EntityRef } from '../../core/documents/picture.js';
import { idOfSource, isMembers, isNamedSource } from './model/row-source.js';
import { words } from '../../core/words/words.js';

/** What a source of rows is called: "Khartoum Process members". */
export function sourceName(source: string, named: readonly EntityRef[]): string {
  if (isNamedSource(source)) return words.linkages.named[source];
  const id = idOfSource(source) ?? source;
  const name = named.find((entity) => entity.id === id)?.shortName ?? id;
  return isMembers(source) ? words.linkages.members(name) : name;
}
