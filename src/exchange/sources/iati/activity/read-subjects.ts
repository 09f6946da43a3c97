import { attributeOf, narrativesOf, type Element } from '../element.js';
import type { Related, Scope, Subject } from './activity.js';
import { KINSHIPS, sectorList } from './codes.js';
import type { Problems } from './problems.js';
import { percentageOf } from './read-values.js';

/** What the elements of one name say that an activity, or a transaction of it, is about. */
export function subjectsOf(
  elements: readonly Element[],
  of: Subject['of'],
  problems: Problems,
): Subject[] {
  return elements.flatMap((element) => {
    const code = attributeOf(element, 'code');
    const vocabulary = attributeOf(element, 'vocabulary');
    if (code === null) {
      if (of === 'activity') problems.add(element, 'It has no code.');
      return [];
    }
    return [
      {
        ...{ code, of },
        vocabulary: element.name === 'sector' ? sectorList(vocabulary) : vocabulary,
        names: narrativesOf(element),
        percentage: of === 'activity' ? percentageOf(element, problems) : null,
      },
    ];
  });
}

/** What the registers of crises hold: GLIDE numbers emergencies, humanitarian plans appeals. */
const REGISTERS: Readonly<Record<string, Scope['type']>> = {
  '1-2': 'emergency',
  '2-1': 'appeal',
};

/** Emergencies and appeals, as their register has them; of other lists the stated type tells. */
export function scopesOf(elements: readonly Element[], problems: Problems): Scope[] {
  return elements.flatMap((element) => {
    const [subject] = subjectsOf([element], 'activity', problems);
    if (subject === undefined) return [];
    const stated = attributeOf(element, 'type') === '1' ? 'emergency' : 'appeal';
    return [{ ...subject, type: REGISTERS[subject.vocabulary ?? ''] ?? stated }];
  });
}

export function relatedOf(elements: readonly Element[], problems: Problems): Related[] {
  return elements.flatMap((element) => {
    const identifier = attributeOf(element, 'ref');
    const kinship = KINSHIPS[attributeOf(element, 'type') ?? ''];
    if (identifier !== null && kinship !== undefined) return [{ identifier, kinship }];
    problems.add(element, 'It needs a ref and a type from 1 to 5.', identifier);
    return [];
  });
}

/** Each subject once: what is said of the activity goes before what is said of transactions. */
export function eachOnce(subjects: readonly Subject[]): Subject[] {
  const distinct = new Map<string, Subject>();
  for (const subject of subjects) {
    const key = `${subject.vocabulary ?? ''} ${subject.code}`;
    const known = distinct.get(key);
    if (known === undefined) distinct.set(key, subject);
    else if (known.names.length === 0 && subject.names.length > 0) {
      distinct.set(key, { ...known, names: subject.names });
    }
  }
  return [...distinct.values()];
}
