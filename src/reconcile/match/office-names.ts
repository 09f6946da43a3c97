import { kinship } from '../../domain/names/kinship.js';
import type { AskedParty } from './asked-party.js';
import type { KnownParty } from './known-party.js';
import { isMultilateral } from './place-verdict.js';
import type { NameReading } from './read-name.js';

/**
 * What else an office of a body of many countries may be called: `World Food Programme, Kenya` also
 * `WFP Kenya`. None where the party is no such office.
 */
export function officeNames({ names }: AskedParty, whole: KnownParty): string[] {
  const { acronym, names: others } = whole.entity;
  if (!isMultilateral(whole)) return [];
  const short = others.filter(({ kind, to }) => kind === 'ACRONYM' && to === null);
  const acronyms = [acronym, ...short.map(({ value }) => value)].filter((one) => one !== null);
  return names.flatMap(({ readings: [full, ...parts] }) => {
    const body = parts.find((part) => part.how === 'TAIL' && isNameOf(part, whole));
    if (full === undefined || body === undefined) return [];
    const place = full.cut.words.filter((word) => !body.cut.words.includes(word)).join(' ');
    return acronyms.map((one) => `${one} ${place}`);
  });
}

function isNameOf({ cut }: NameReading, { names }: KnownParty): boolean {
  return names.some(
    ({ readings: [full] }) => full !== undefined && kinship(cut, full.cut) !== null,
  );
}
