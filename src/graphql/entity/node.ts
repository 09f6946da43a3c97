import { Field, ID, InterfaceType } from 'type-graphql';
import { parseId } from '../../domain/ids.js';
import { KINDS } from '../../domain/kinds.js';

const TYPES = { relation: 'Relation', claim: 'Claim', document: 'Document' } as const;

/** The GraphQL type that an id stands for; undefined when it has not the form of an id. */
export function typeOfId(id: string): string | undefined {
  const parsed = parseId(id);
  if (parsed === null) return undefined;
  return parsed.target === 'entity' ? KINDS[parsed.kind].label : TYPES[parsed.target];
}

/** What an id is, in the schema. */
export const ID_DESCRIPTION =
  'Readable, ASCII and permanent: `<kind>:<slug>` for entities and documents, a hash for relations and claims. Under `asOf` it names the view as well, `organisation:iom@2003~`, so that caches hold two dates at once; look-ups by it answer in that view, and every argument takes either.';

@InterfaceType('Node', {
  description: 'Anything with an id of its own (Relay global object identification).',
  resolveType: (value: { id: string }) => typeOfId(value.id),
})
export abstract class Node {
  @Field(() => ID, {
    description: ID_DESCRIPTION,
  })
  readonly id!: string;
}
