import { question } from '../ask/question.js';

/** Some entities of a graph that holds none of those of the first picture. */
export const SOME_IDS = question<
  { readonly known: string | null },
  { readonly asOf: { readonly entities: { readonly nodes: readonly { readonly id: string }[] } } }
>(`query SomeIds($known: DateTime) {
  asOf(knownAt: $known) { entities(first: 40) { nodes { id: entityId } } }
}`);
