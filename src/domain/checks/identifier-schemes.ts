import { ALPHA_2, ALPHA_3, ALPHA_4 } from './countries.js';

/** How the codes of one register are written. */
export interface IdentifierScheme {
  readonly name: string;
  /** A code in its normal form. */
  readonly example: string;
  /** Addresses and prefixes under which people copy a code; the first group is the code. */
  readonly copied?: readonly RegExp[];
  /** Brings case, zeros and padding of a code into the normal form. */
  readonly normal: (code: string) => string;
  /** Whether a code in that form can be one. */
  readonly valid: (code: string) => boolean;
}

const upper = (code: string): string => code.toUpperCase();
const lower = (code: string): string => code.toLowerCase();
const bare = (code: string): string => code.replace(/[\s.-]/g, '').toUpperCase();
const like =
  (pattern: RegExp) =>
  (code: string): boolean =>
    pattern.test(code);
/** A code without the full stop, comma or bracket of the sentence that it was copied from. */
const unpunctuated = (code: string): string => code.replace(/[.,;]+$/, '');
/** Whether the last digit of a book's number fits the others. */
function isIsbn(code: string): boolean {
  const digits = Array.from(code, (sign) => (sign === 'X' ? 10 : Number(sign)));
  const weight = (at: number): number => (code.length === 10 ? 10 - at : at % 2 === 0 ? 1 : 3);
  const sum = digits.reduce((all, digit, at) => all + digit * weight(at), 0);
  if (/^\d{9}[\dX]$/.test(code)) return sum % 11 === 0;
  return /^97[89]\d{10}$/.test(code) && sum % 10 === 0;
}
const dashless = (code: string): string => code.replace(/[\s‐‑–—-]/g, '').toUpperCase();
const threeDigits = (code: string): string => code.replace(/^0+(?=\d{3}$)/, '').padStart(3, '0');
const isOne =
  (codes: ReadonlySet<string>) =>
  (code: string): boolean =>
    codes.has(code);

/** Of a symbol, `A/RES/73/195` or `A/73/583/Add.1`: no spaces, capitals, but for words such as Add. */
function symbol(code: string): string {
  const joined = code
    .replace(/[‐‑–]/g, '-')
    .replace(/\s+/g, '')
    .replace(/\.pdf$/i, '')
    // A resolution named with its year, which is no part of the symbol.
    .replace(/^(A\/RES\/\d+\/\d+)\(\d{4}\)$/i, '$1')
    .toUpperCase();
  return joined.replace(
    /\b(?:ADD|AMEND|CORR|REV|SUB|SUMMARY)\./g,
    (word) => word.slice(0, 1) + word.slice(1).toLowerCase(),
  );
}

const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: number): string {
  let rest = number;
  return ROMAN.map(([value, sign]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return sign.repeat(times);
  }).join('');
}

/** Of a treaty, `XVIII-12-a`: the chapter in Roman capitals, the letter small. */
function treaty(code: string): string {
  const [chapter = '', number = '', ...more] = code.replace(/\s+/g, '').split(/[-.]/);
  const written = /^\d{1,2}$/.test(chapter) ? roman(Number(chapter)) : chapter.toUpperCase();
  return [written, number, ...more.map(lower)].join('-');
}

/** Of an organisation in IATI: capitals, but for codes of GRID, whose case is their own. */
function organisation(code: string): string {
  return /^xi-grid-/i.test(code) ? `XI-GRID-${lower(code.slice(8))}` : code.toUpperCase();
}

/** The registers whose codes have a form. Of all others a code is kept as it is written. */
export const IDENTIFIER_SCHEMES: Readonly<Record<string, IdentifierScheme>> = {
  wikidata: {
    name: 'Wikidata',
    example: 'Q45',
    copied: [
      /^(?:https?:\/\/)?(?:www\.|m\.)?wikidata\.org\/(?:wiki|entity)\/(?:Special:EntityPage\/)?(q\d+)(?:[#?/].*)?$/i,
      /^(?:wd|wikidata):(q\d+)$/i,
    ],
    normal: upper,
    valid: like(/^Q[1-9]\d{0,11}$/),
  },
  ror: {
    name: 'the Research Organization Registry',
    example: '03v6m5e25',
    copied: [/^(?:https?:\/\/)?(?:www\.)?ror\.org\/([a-z\d]+)\/?$/i],
    normal: lower,
    valid: like(/^0[a-z\d]{6}\d{2}$/),
  },
  'iati-org': {
    name: 'IATI organisation identifiers',
    example: 'XM-DAC-47066',
    normal: organisation,
    valid: like(/^[A-Z\d]+(?:-[A-Za-z\d._/&]+)*$/),
  },
  m49: {
    name: 'UN M49',
    example: '004',
    normal: threeDigits,
    valid: like(/^(?!000)\d{3}$/),
  },
  'iso3166-1-numeric': {
    name: 'ISO 3166-1 numeric',
    example: '004',
    normal: threeDigits,
    valid: like(/^(?!000)\d{3}$/),
  },
  'iso3166-1-alpha-2': {
    name: 'ISO 3166-1 alpha-2',
    example: 'ME',
    normal: upper,
    valid: isOne(ALPHA_2),
  },
  'iso3166-1-alpha-3': {
    name: 'ISO 3166-1 alpha-3',
    example: 'MNE',
    normal: upper,
    valid: isOne(ALPHA_3),
  },
  'iso3166-3': {
    name: 'ISO 3166-3',
    example: 'YUCS',
    normal: upper,
    valid: isOne(ALPHA_4),
  },
  'iso3166-2': {
    name: 'ISO 3166-2',
    example: 'TR-34',
    normal: upper,
    valid: like(/^[A-Z]{2}-[A-Z\d]{1,3}$/),
  },
  'un-symbol': {
    name: 'symbols of UN documents',
    example: 'A/RES/73/195',
    copied: [
      /^(?:UN\s+)?Doc(?:ument)?\.?:?\s+(\S.*)$/i,
      /^(?:https?:\/\/)?(?:www\.)?undocs\.org\/.*[?&]FinalSymbol=([^&#]+).*$/i,
      /^(?:https?:\/\/)?(?:www\.)?undocs\.org\/(?:(?:ar|zh|en|fr|ru|es)\/)?([^?#]+?)\/?$/i,
      /^(?:https?:\/\/)?docs\.un\.org\/(?:(?:ar|zh|en|fr|ru|es)\/)?([^?#]+?)\/?$/i,
      /^(?:https?:\/\/)?(?:www\.)?un\.org\/(?:en\/)?(?:ga\/search\/view_doc|docs\/)(?:\.asp)?\?symbol=([^&#]+).*$/i,
    ],
    normal: symbol,
    valid: like(
      /^(?!(?:HTTPS?:|[A-Z\d.-]+\.(?:ORG|INT|COM|NET|EU)\/))[A-Z]+(?:[./-][A-Za-z\d]+)*(?:\/[A-Za-z\d.()[\]-]+)+(?<!\.)$/,
    ),
  },
  'untc-mtdsg': {
    name: 'the UN Treaty Collection',
    example: 'XVIII-12-a',
    copied: [/^(?:https?:\/\/)?treaties\.un\.org\/.*[?&]mtdsg_no=([^&#]+).*$/i],
    normal: treaty,
    valid: like(/^(?=[XVI])X{0,2}(?:IX|IV|V?I{0,3})-\d{1,3}(?:-[a-z\d]{1,3})*$/),
  },
  'mptf-fund': {
    name: 'funds of the UN MPTF Office',
    example: 'MIG00',
    copied: [/^(?:https?:\/\/)?mptf\.undp\.org\/(?:factsheet\/)?fund\/([a-z\d]+)\/?$/i],
    normal: upper,
    valid: like(/^[A-Z\d]{3,8}$/),
  },
  doi: {
    name: 'DOI',
    example: '10.18356/9789210053754',
    copied: [/^(?:(?:https?:\/\/)?(?:(?:dx|www)\.)?doi\.org\/|doi:\s*|info:doi\/)(10\..+)$/i],
    normal: (code) => lower(unpunctuated(code)),
    valid: like(/^10\.\d{4,9}\/\S+$/),
  },
  isbn: {
    name: 'ISBN',
    example: '9789210053754',
    copied: [/^urn:isbn:([\dx-]+)$/i, /^ISBN(?:-1[03])?:?\s*([\dx].*)$/i],
    normal: dashless,
    valid: isIsbn,
  },
  issn: {
    name: 'ISSN',
    example: '1561-5502',
    copied: [
      /^(?:https?:\/\/)?portal\.issn\.org\/resource\/ISSN\/([\dx-]+)\/?$/i,
      /^urn:issn:([\dx-]+)$/i,
    ],
    normal: (code) => dashless(code).replace(/^(\d{4})(\d{3}[\dX])$/, '$1-$2'),
    valid: like(/^\d{4}-\d{3}[\dX]$/),
  },
  isni: {
    name: 'ISNI',
    example: '0000000404206882',
    copied: [/^(?:https?:\/\/)?(?:www\.)?isni\.org\/(?:isni\/)?([\dx]+)\/?$/i],
    normal: bare,
    valid: like(/^\d{15}[\dX]$/),
  },
  lei: { name: 'LEI', example: '5493001KJTIIGC8Y1R12', normal: bare, valid: like(/^[A-Z\d]{20}$/) },
  viaf: {
    name: 'VIAF',
    example: '158843021',
    copied: [/^(?:https?:\/\/)?(?:www\.)?viaf\.org\/viaf\/(\d+)\/?$/i],
    normal: lower,
    valid: like(/^[1-9]\d*$/),
  },
  geonames: {
    name: 'GeoNames',
    example: '745044',
    copied: [/^(?:https?:\/\/)?(?:www\.|sws\.)?geonames\.org\/(\d+)(?:\/.*)?$/i],
    normal: lower,
    valid: like(/^[1-9]\d*$/),
  },
  grid: {
    name: 'GRID',
    example: 'grid.435385.d',
    copied: [/^(?:https?:\/\/)?(?:www\.)?grid\.ac\/institutes\/(grid\.[\da-z.]+)\/?$/i],
    normal: lower,
    valid: like(/^grid\.\d{4,6}\.[\da-f]{1,2}$/),
  },
};
