/**
 * What a request takes from the allowance of its client, in the unit in which queries cost: about
 * as much work as to read so many objects. GraphQL and reconciliation take the rest once they know
 * what is asked.
 */
const PRICES: Readonly<Record<string, number>> = {
  '/graphql': 100,
  '/reconcile': 100,
  '/export/:format': 20_000,
  '/sitemap.xml': 1_000,
};

/** Pages and files. */
const USUAL = 50;

/** Asked by those who run the server, and never refused. */
const FREE: readonly string[] = ['/health', '/ready', '/metrics'];

/** By the pattern of its route; undefined where there is none. */
export function priceOf(route: string | undefined): number {
  if (route === undefined) return USUAL;
  return isFree(route) ? 0 : (PRICES[route] ?? USUAL);
}

export function isFree(route: string | undefined): boolean {
  return route !== undefined && FREE.includes(route);
}

/** To find the entity that one name of a table means. */
export const NAME_PRICE = 100;
