/** Short names of licences, by their addresses. */
const LICENCES: Readonly<Record<string, string>> = {
  'https://creativecommons.org/licenses/by/4.0/': 'CC BY 4.0',
  'https://creativecommons.org/publicdomain/zero/1.0/': 'CC0 1.0',
};

/** A licence by its short name, where it is known, and its address. */
export function licenceInWords(address: string): string {
  const name = LICENCES[address];
  return name === undefined ? address : `${name}, ${address}`;
}
