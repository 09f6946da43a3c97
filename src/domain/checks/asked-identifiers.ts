import { identifierKey, type Identifier } from '../entity.js';
import { normalIdentifier } from './normal-identifier.js';

/**
 * What to look for when somebody asks for a code: its normal form (`m49` `36` → `036`, an address →
 * the code in it), and the code as it was given, since an older version may have stored it so.
 */
export function askedIdentifiers(given: Identifier): Identifier[] {
  const normal = normalIdentifier(given);
  const asked = [...(normal === null ? [] : [normal]), { ...given, value: given.value.trim() }];
  return [...new Map(asked.map((one) => [identifierKey(one), one])).values()];
}
