import { attributeOf, childOf, narrativesOf, type Element } from '../element.js';
import type { Activity, Party } from './activity.js';
import { ROLES } from './codes.js';
import { LONGEST_NAME } from '../../../../domain/checks/read-name.js';
import type { Problems } from './problems.js';

/** What people write in place of a code, or of a name, where there is none. */
const NONE = /^(?:[-–—.0?\s]*|n\/?a|none|null|nil|unknown|.*-null|tbc|tbd|not applicable)$/i;

/** A code of an organisation, which some write in place of its name. */
const CODE = /^[A-Z]{2}-[A-Z]+-[A-Z\d_.-]+$/;

/** The organisation that an element names; null when it names none. */
export function partyOf(element: Element | null): Party | null {
  if (element === null) return null;
  const ref = attributeOf(element, 'ref');
  const texts = narrativesOf(element).filter(({ text }) => !NONE.test(text));
  const given = ref === null || NONE.test(ref) ? null : ref.replace(/\s+/g, ' ');
  const named = texts.filter(({ text }) => !CODE.test(text) && text !== given);
  const short = named.filter(({ text }) => text.length <= LONGEST_NAME);
  // Some publishers put what an organisation does beside its name, or before it.
  const names = short.length > 0 ? short : named;
  const code = given ?? texts.find(({ text }) => CODE.test(text))?.text ?? null;
  if (code === null && names.length === 0) return null;
  return { ref: code, names, type: attributeOf(element, 'type') };
}

/** The organisation that a child of an element names. */
export function partyIn(element: Element, name: string): Party | null {
  return partyOf(childOf(element, name));
}

/** Who takes part, and how. */
export function rolesOf(elements: readonly Element[], problems: Problems): Activity['roles'] {
  return elements.flatMap((element) => {
    const code = attributeOf(element, 'role') ?? '';
    const type = ROLES[code.toUpperCase()];
    const party = partyOf(element);
    if (party === null) {
      problems.add(element, 'It names no organisation: neither a name nor a code.');
    } else if (type === undefined) {
      problems.add(element, `The role "${code}" is none of 1 to 4.`, party.names[0]?.text ?? null);
    } else return [{ type, party }];
    return [];
  });
}
