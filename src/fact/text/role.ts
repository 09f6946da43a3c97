/** Whether a role adds something to the type: "member" under "has member" says nothing. */
export function saysMore({ type, role }: Saying): boolean {
  return role !== null && !(type === 'MEMBER_OF' && role === 'member');
}

interface Saying {
  readonly type: string;
  readonly role: string | null;
}
