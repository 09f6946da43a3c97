import { hintsOf } from '../../domain/relation-types.js';

/** Whether a role adds something to the type: "member" under "has member" says nothing. */
export function saysMore({ type, role }: Saying): boolean {
  return role !== null && role !== hintsOf(type).usualRole;
}

interface Saying {
  readonly type: string;
  readonly role: string | null;
}
