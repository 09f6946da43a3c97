import type { Identifier } from '../../../domain/entity.js';
import { html, type Markup } from '../../html.js';

interface Register {
  readonly name: string;
  /** Where the register tells of a code; absent where it has no page of its own. */
  readonly address?: (value: string) => string;
}

const REGISTERS: Readonly<Record<string, Register>> = {
  wikidata: { name: 'Wikidata', address: (value) => `https://www.wikidata.org/wiki/${value}` },
  ror: {
    name: 'ROR',
    address: (value) => `https://ror.org/${value.replace(/^https:\/\/ror\.org\//, '')}`,
  },
  'iso3166-1-alpha-2': {
    name: 'ISO 3166-1 alpha-2',
    address: (value) => `https://www.iso.org/obp/ui/#iso:code:3166:${value}`,
  },
  'iso3166-1-alpha-3': { name: 'ISO 3166-1 alpha-3' },
  m49: { name: 'UN M49' },
  'iati-org': {
    name: 'IATI organisation',
    address: (value) => `https://d-portal.org/ctrack.html?reporting_ref=${value}`,
  },
  'untc-mtdsg': { name: 'UN Treaty Collection' },
  'mptf-fund': { name: 'UN MPTF fund' },
};

/** A code of another register, as a link where that register has a page for it. */
export function identifierLine({ scheme, value }: Identifier): Markup {
  const { name, address } = REGISTERS[scheme.toLowerCase()] ?? { name: scheme };
  const code =
    address === undefined
      ? html`${value}`
      : html`<a href="${address(encodeURIComponent(value))}">${value}</a>`;
  return html`<div>
    <dt>${name}</dt>
    <dd>${code}</dd>
  </div>`;
}
