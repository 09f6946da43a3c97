/** Signs between parts of a cell that no name has within. */
export const USUAL_SEPARATORS = ['\n', ';', '|'] as const;
/** Words before the last part of a list; they also stand within names. */
const AND = /\s+(?:and|et|&|y|und)\s+/iu;
const ACRONYM = /^[\p{Lu}\d][\p{Lu}\d&.-]+$/u;
const BULLET = /^[\s•·▪*–-]+\s|^\s*\d{1,2}[.)]\s+/u;

/**
 * The names in a cell: `A, B and C` → three. A comma or an `and` within a name that is known parts
 * nothing, nor does a comma or slash within brackets, nor the comma in `Ministry of Interior, Kenya`.
 * @param separators signs between names; with a comma among them the last `and` of a list parts too,
 * and one between two names that are known always does.
 * @param isKnown whether a text is one name.
 */
export async function namesIn(
  text: string,
  separators: readonly string[],
  isKnown: IsKnown,
): Promise<string[]> {
  const [soft, hard] = [separators.filter(isSoft), separators.filter((sign) => !isSoft(sign))];
  const parts = splitAt(text, hard).map(withoutBullet);
  const names: string[] = [];
  for (const part of parts) names.push(...(await softParts(part, soft, isKnown)));
  return [...new Set(names.filter((name) => name !== ''))];
}

const isSoft = (sign: string): boolean => sign === ',' || sign === '/';
const withoutBullet = (part: string): string => part.replace(BULLET, '').trim();

type IsKnown = (text: string) => Promise<boolean>;

async function softParts(
  text: string,
  separators: readonly string[],
  isKnown: IsKnown,
): Promise<string[]> {
  if (text === '' || (await isKnown(text))) return [text];
  if (separators.length === 0) return knownPair(text, isKnown);
  const parts = splitAt(text, separators).map((part) => part.trim());
  if (parts.length === 1) return andParts(text, isKnown);
  if (await isOneWithPlace(parts, isKnown)) return [text];
  const last = parts.at(-1) ?? '';
  const ends = await andParts(last.replace(/^(?:and|et|&)\s+/iu, ''), isKnown);
  return [...parts.slice(0, -1), ...ends];
}

/** `Ministry of Interior, Kenya`: one that is not known by itself, and something that is. */
async function isOneWithPlace(
  [first = '', second = '', ...more]: readonly string[],
  isKnown: IsKnown,
): Promise<boolean> {
  if (more.length > 0 || AND.test(second)) return false;
  return !(await isName(first, isKnown)) && isKnown(second);
}

/** Two names around an `and` that are both known: then it parts, whatever the separators are. */
async function knownPair(text: string, isKnown: IsKnown): Promise<string[]> {
  const halves = text.split(AND);
  if (halves.length !== 2) return [text];
  for (const half of halves) if (!(await isKnown(half))) return [text];
  return halves;
}

/** The two names around an `and`, where at least one of them is surely a name. */
async function andParts(text: string, isKnown: IsKnown): Promise<string[]> {
  if (await isKnown(text)) return [text];
  const halves = text.split(AND);
  const [first = '', second] = halves;
  if (second === undefined || halves.length > 2) return [text];
  const sure = [await isName(first, isKnown), await isName(second, isKnown)];
  const areNames = sure.includes(true) && halves.every((half) => /^\p{Lu}/u.test(half));
  return areNames ? [first, second] : [text];
}

const isName = async (text: string, isKnown: IsKnown): Promise<boolean> =>
  ACRONYM.test(text) || isKnown(text);

/** A text cut at each of these signs that stands in no brackets. */
function splitAt(text: string, signs: readonly string[]): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (letter === '(') depth += 1;
    if (letter === ')') depth = Math.max(0, depth - 1);
    const sign = depth === 0 ? signs.find((one) => text.startsWith(one, at)) : undefined;
    if (sign === undefined) continue;
    parts.push(text.slice(start, at));
    start = at + sign.length;
    at = start - 1;
  }
  return [...parts, text.slice(start)];
}
