/** Why something is no board that can be opened: which words say so, and where it is. */
export class BoardFault extends Error {
  constructor(
    readonly reason: 'notJson' | 'notBoard' | 'newer' | 'wrong' | 'tooMuch',
    /** Which part, as a path: `steps[2].notes[0].x`. */
    readonly where = '',
  ) {
    super(`${reason} ${where}`.trim());
  }
}

/** A value of unknown shape, and where it stands. */
export interface Given {
  readonly value: unknown;
  readonly where: string;
}

type Check<T> = (given: Given) => T;

const wrong = ({ where }: Given): BoardFault => new BoardFault('wrong', where);

/** The part of an object with this name. */
export function part(given: Given, name: string): Given {
  const { value, where } = given;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(given);
  const found: unknown = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
  return { value: found, where: where === '' ? name : `${where}.${name}` };
}

/** A text of at most so many characters; nothing counts as an empty one. */
export function text(given: Given, most: number): string {
  const { value, where } = given;
  if (value === undefined) return '';
  if (typeof value !== 'string') throw wrong(given);
  if (value.length > most) throw new BoardFault('tooMuch', where);
  return value;
}

/** A number that a picture can hold. */
export function place(given: Given): number {
  const { value } = given;
  if (typeof value !== 'number' || !(Math.abs(value) <= 1e6)) throw wrong(given);
  return value;
}

/** At most so many of something; nothing counts as none. */
export function list<T>(given: Given, most: number, check: Check<T>): readonly T[] {
  const { value, where } = given;
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw wrong(given);
  if (value.length > most) throw new BoardFault('tooMuch', where);
  return value.map((one: unknown, at) => check({ value: one, where: `${where}[${at}]` }));
}

const ID = /^[a-z]+:[a-z0-9][a-z0-9-]{0,199}$/;
const OWN_ID = /^[a-z0-9-]{1,40}$/;

/** The id of an entity. */
export function entityId(given: Given): string {
  const { value } = given;
  if (typeof value !== 'string' || !ID.test(value)) throw wrong(given);
  return value;
}

/** The id of a note or an arrow. */
export function ownId(given: Given): string {
  const { value } = given;
  if (typeof value !== 'string' || !OWN_ID.test(value)) throw wrong(given);
  return value;
}
