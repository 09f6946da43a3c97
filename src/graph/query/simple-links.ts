import type { LinkFilter } from '../../domain/filters.js';

/** The fewest links that say the same as all of these together: the entity has every one. */
export function everyLink(links: readonly LinkFilter[]): LinkFilter[] {
  const distinct = distinctLinks(links);
  const special = distinct.filter((link) => !isAnyRelation(link));
  // Whoever has a link of some sort has a relation.
  return special.length > 0 ? special : distinct;
}

/** The fewest links that say the same as all of these together: the entity has none of them. */
export function noLink(links: readonly LinkFilter[]): LinkFilter[] {
  const distinct = distinctLinks(links);
  // Whoever has no relation has no link of any sort.
  const any = distinct.find(isAnyRelation);
  return any === undefined ? distinct : [any];
}

function distinctLinks(links: readonly LinkFilter[]): LinkFilter[] {
  return [...new Map(links.map((link) => [JSON.stringify(link), link])).values()];
}

/** Whether every relation is such a link. */
function isAnyRelation({ minimum = 1, direction = 'BOTH', to = {}, ...rest }: LinkFilter): boolean {
  return (
    minimum <= 1 &&
    direction === 'BOTH' &&
    Object.keys(to).length === 0 &&
    Object.keys(rest).length === 0
  );
}
