import { ask } from '../client.js';
import type { OursRunning } from '../servers/ours.js';
import { at } from './question.js';

/** A relation to write: an organisation is member of a dialogue. */
export interface Membership {
  readonly id: string;
  readonly organisation: string;
  readonly role: string;
  readonly validFrom: string;
  readonly confidence: number;
}

/** Side A: its generated API has no upsert, and `connect` always makes a new one. */
export async function connectMembers(
  url: string,
  dialogue: string,
  rows: readonly Membership[],
): Promise<void> {
  const document =
    'mutation($dialogue: String!, $connect: [DialogueMembersConnectFieldInput!]) { updateDialogues(where: { id: { eq: $dialogue } }, update: { members: [{ connect: $connect }] }) { info { relationshipsCreated } } }';
  const connect = rows.map(({ organisation, ...edge }) => ({
    where: { node: { id: { eq: organisation } } },
    edge,
  }));
  await ask(url, document, { dialogue, connect });
}

/** A document of the generated graph. */
const EVIDENCE = 'document:n0';

const ASSERT =
  'mutation($inputs: [RelationInput!]!) { assertRelations(inputs: $inputs) { outcomes { changed refusal { message } } } }';

/** Sides D and E: a list in one transaction. Returns how many changed the graph. */
export async function assertMembers(
  { url, key }: OursRunning,
  dialogue: string,
  rows: readonly Membership[],
): Promise<number> {
  const inputs = rows.map(({ id, organisation, role, validFrom, confidence }) => ({
    subject: organisation,
    type: 'MEMBER_OF',
    object: dialogue,
    ...{ role, validFrom },
    evidence: [{ document: EVIDENCE, locator: id, confidence }],
  }));
  const data = await ask(url, ASSERT, { inputs }, key);
  const outcomes = at(data, 'assertRelations.outcomes') as readonly unknown[];
  const refusal = outcomes.find((one) => at(one, 'refusal') != null);
  if (refusal !== undefined) throw new Error(String(at(refusal, 'refusal.message')));
  return outcomes.filter((one) => at(one, 'changed') === true).length;
}
