import type { ClaimInput } from '../../domain/claims/claim.js';
import { canonicalKey, keyText, type YearAmount } from '../../domain/relation.js';
import type { ClaimItem } from '../sources/item.js';
import type { SourceIds } from './source-ids.js';

/**
 * Claims about the entities of the graph that answer for those of a source. Where the source has one
 * body under two names, what its document says of the two with amounts becomes one claim with their
 * sums.
 */
export function underGraphIds(items: readonly ClaimItem[], ids: SourceIds): ClaimItem[] {
  const met = new Map<string, { readonly from: ClaimInput; readonly at: number }>();
  const found: ClaimItem[] = [];
  for (const item of items) {
    const { key, amounts } = item.claim;
    const ends = { subject: ids.get(key.subject), object: ids.get(key.object) };
    const claim = { ...item.claim, key: { ...key, ...ends } };
    const same = met.get(statedBy(claim));
    const before = same === undefined ? undefined : found[same.at];
    if (before !== undefined && same !== undefined && !isSameKey(same.from, item.claim)) {
      const sums = { ...before.claim, amounts: summed([...before.claim.amounts, ...amounts]) };
      found[same.at] = { ...before, claim: sums };
      continue;
    }
    if (amounts.length > 0) met.set(statedBy(claim), { from: item.claim, at: found.length });
    found.push({ ...item, claim });
  }
  return found;
}

const isSameKey = (a: ClaimInput, b: ClaimInput): boolean => keyText(a.key) === keyText(b.key);

/** What two claims share that say the same but for the amounts. */
function statedBy({ key, ...claim }: ClaimInput): string {
  const { document, status, validFrom, validTo, observedOn, polarity } = claim;
  const stated = [document, status, validFrom, validTo, observedOn, polarity];
  return JSON.stringify([keyText(canonicalKey(key)), ...stated]);
}

/** One amount for each year, currency and kind. */
function summed(amounts: readonly YearAmount[]): YearAmount[] {
  const sums = new Map<string, YearAmount>();
  for (const amount of amounts) {
    const place = `${amount.year} ${amount.currency} ${amount.kind ?? ''}`;
    const before = sums.get(place);
    // To the cent: sums of fractions are not exact.
    const value = Math.round(((before?.value ?? 0) + amount.value) * 100) / 100;
    sums.set(place, { ...amount, value });
  }
  return [...sums.values()];
}
