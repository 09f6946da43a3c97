const ACTOR = /^(organisation|country|dialogue):/;

/** The first id of an actor, the only kinds that have partners; null when there is none. */
export function actorOf(ids: readonly string[]): string | null {
  return ids.find((id) => ACTOR.test(id)) ?? null;
}
