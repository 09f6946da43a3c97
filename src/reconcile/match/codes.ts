import { askedIdentifiers } from '../../domain/checks/asked-identifiers.js';
import { identifierKey, type Identifier } from '../../domain/entity.js';
import type { Engine } from '../../engine/engine.js';
import { identified } from '../../graph/read/identified.js';
import { similarity } from '../../domain/names/likeness.js';
import type { Party } from './party.js';
import { readName, type ReadName } from './read-name.js';

/** The ids that the codes of each party belong to, without those that prove nothing: one statement. */
export async function idsByCode(
  engine: Pick<Engine, 'read'>,
  parties: readonly Party[],
): Promise<string[][]> {
  const codes = parties.map(codesOf);
  const all = codes.flat();
  const found = all.length === 0 ? [] : await engine.read(identified(all));
  const byKey = new Map(found.map(({ key, id }) => [key, id]));
  return codes.map((some) => [
    ...new Set(some.flatMap((code) => byKey.get(identifierKey(code)) ?? [])),
  ]);
}

function codesOf({ code, codeIsAmbiguous, identifiers }: Party): Identifier[] {
  const own = code === null || codeIsAmbiguous === true ? [] : [code];
  return [...own, ...identifiers].flatMap(otherwise).flatMap(askedIdentifiers);
}

/** Codes of channels of the DAC are written with and without their agency: `41122`, `XM-DAC-41122`. */
function otherwise(code: Identifier): Identifier[] {
  if (code.scheme !== 'iati-org') return [code];
  const [, number] = /^(?:XM-DAC-)?(\d{5})$/.exec(code.value.trim()) ?? [];
  if (number === undefined) return [code];
  return [number, `XM-DAC-${number}`].map((value) => ({ ...code, value }));
}

/**
 * The codes of a source that stand for several names, as keys: such a code proves nothing.
 * @param named each name that the source gives with its code.
 */
export function ambiguousCodes(
  named: Iterable<{ readonly code: Identifier | null; readonly name: string }>,
): Set<string> {
  const names = new Map<string, ReadName[]>();
  const ambiguous = new Set<string>();
  for (const { code, name } of named) {
    if (code === null || name.trim() === '') continue;
    const key = identifierKey(code);
    const others = names.get(key) ?? [];
    const read = readName(name);
    if (others.some((other) => !isOneName(read, other))) ambiguous.add(key);
    if (others.length < LOOKED_AT) names.set(key, [...others, read]);
  }
  return ambiguous;
}

/** How many names of one code are compared with others. */
const LOOKED_AT = 5;

function isOneName(one: ReadName, other: ReadName): boolean {
  return one.readings.some((mine) =>
    other.readings.some((theirs) => similarity(mine.compared, theirs.compared) >= LIKE),
  );
}

/** Names of one body in a file are less alike than this only where they mean several. */
const LIKE = 0.8;
