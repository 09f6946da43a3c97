/** Who made the data of a graph, and where the terms stand on which others may use them. */
export interface Terms {
  readonly creator: string;
  /** Null where its keepers say nothing about that. */
  readonly licence: string | null;
}

/** Those of the shipped data; whoever keeps other data has settings for it. */
export const SHIPPED_TERMS: Terms = {
  creator: 'Contributors to the Migration Governance Graph',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
};

/** For formats that have only a text to say it in: "By …. Version …. Licence: …." */
export function termsInWords({ creator, licence }: Terms, version: string | null): string {
  const known = version === null ? '' : ` Version of ${version}.`;
  return `By ${creator}.${known}${licence === null ? '' : ` Licence: ${licence}`}`;
}
