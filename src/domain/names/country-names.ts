import { iso31661 } from 'iso-3166';
import { plainWords } from './compared-words.js';
import { COUNTRY_SPELLINGS } from './country-spellings.js';
import { OFFICIAL_COUNTRY_NAMES } from './official-country-names.js';
import { withinOneSlip } from './typing-distance.js';
import { bareWord } from './word-forms.js';

/** The languages whose names of countries are known, from CLDR as this process has it. */
const LANGUAGES = [
  'fr es de it pt nl ar ru zh zh-Hant ja ko tr fa ur pl cs sk hu ro bg uk be sr',
  'sr-Latn hr bs sl mk sq el sv da nb fi is et lv lt he hy ka az kk ky uz tg tk ps',
  'ku hi bn pa ta te ne si th lo km my vi id ms fil am ti so sw ha ca gl eu ga mt',
  'af mn',
].flatMap((line) => line.split(' '));

/** Abbreviations in names of countries, written out. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'saint',
  sainte: 'saint',
  rep: 'republic',
  dem: 'democratic',
  fed: 'federation',
  is: 'islands',
  isl: 'islands',
  island: 'islands',
  govt: 'government',
  gov: 'government',
  peoples: 'people',
};

/** Articles and the like in names of countries. Legal forms are not among them: they make a body. */
const SMALL = new Set(
  'the of and s de la le les du des d l et el los las del y da do dos das o e der die das und dell della di van het ya wa i'.split(
    ' ',
  ),
);
const GOVERNMENT = new Set(['government', 'gouvernement', 'gobierno', 'governo', 'regierung']);
/** What a state calls itself, in names that go on with that of the country. A language or two a line. */
const STATE = new Set(
  [
    'republic kingdom royal state states commonwealth federation federal federative federated federate',
    'islamic arab democratic socialist people plurinational bolivarian cooperative co operative',
    'united union independent sovereign sultanate emirate principality grand duchy hashemite bailiwick',
    'republique royaume etat federale islamique arabe democratique socialiste populaire',
    'unie unies principaute sultanat emirat duche independant plurinational bolivarienne hachemite',
    'republica reino estado islamica arabe democratica socialista popular federativa federal',
    'unida unidos principado sultania emirato independiente plurinacional bolivariana hachemita',
    'repubblica regno stato principato emirato islamico islamica araba popolare cooperativa',
    'grossherzogtum foderale sozialistische vereinigte vereinigtes',
    'republik konigreich staat furstentum islamische arabische demokratische bundesrepublik volksrepublik',
    'republiek koninkrijk islamitische democratische bondsrepubliek volksrepubliek federale',
    'republiken republikken konungariket kongeriket kongeriget kungariket forbundsrepubliken',
    'forbundsrepublikken forbundsrepublikk forbundsrepublik tasavalta liittotasavalta kuningaskunta',
    'vabariik liitvabariik kuningriik karaliste respublika karalyste',
    'republika krolestwo federalna islamska demokratyczna ludowa spolkova kralovstvi kralovstvo',
    'demokraticka socialisticka lidova ludova kraljevina savezna zvezna demokratska narodna ng',
    'mbreteria islamike demokratike regatul regatului federala populara democrata',
    'koztarsasag kiralysag szovetsegi iszlam nepkoztarsasag demokratikus',
    'cumhuriyeti kralligi devleti islam demokratik halk arap birlesik birligi',
    'respublikasi республикасы республикаси чумхурии',
    'республика королевство государство исламская арабская демократическая народная федеративная',
    'великое герцогство объединенная социалистическая княжество султанат союз федерация',
    'република кралство краљевина савезна исламска демократска народна федеративна федерална',
    'республіка рэспубліка королівство каралеуства ісламська демократична',
    'δημοκρατια βασιλειο ομοσπονδιακη ισλαμικη λαικη',
    'جمهوريه مملكه دوله اسلاميه عربيه ديمقراطيه شعبيه اتحاديه سلطنه هاشميه متحده فيدراليه امير',
    'جمهوري اسلامي پادشاهي فدرال جمهوريت اتحاد',
    'מדינת kerajaan negara jamhuri muungano ufalme',
    'cong hoa xa hoi chu nghia vuong quoc lien bang nhan dan',
  ].flatMap((line) => line.split(' ')),
);
/** The same in scripts without spaces and in Korean, where it stands within a word. */
const STATE_INSIDE =
  /(?:ราชอาณาจักร|สาธารณรัฐ|ประเทศ|伊斯兰|伊斯蘭|イスラム|阿拉伯|社会主义|社會主義|民主|人民|联邦|聯邦|連邦|共和国|共和國|王国|王國|이슬람|연방|민주|인민|공화국|왕국)/gu;

/** A country that a text may name, and how. */
export interface CalledCountry {
  readonly id: string;
  /** True when the text names its government: an organisation of that name comes first. */
  readonly asGovernment: boolean;
}

interface KnownNames {
  /** From our own list, ISO 3166-1 and CLDR in English. */
  readonly first: ReadonlyMap<string, ReadonlySet<string>>;
  /** From CLDR in other languages. */
  readonly others: ReadonlyMap<string, ReadonlySet<string>>;
}

let known: KnownNames | null = null;

/**
 * The countries that a text names in one of the many ways people write them: in some seventy
 * languages, by an older name or abbreviation, with what the state calls itself before or behind
 * (`Kenya, Republic of`), or as its government. Word order and small words do not matter. Empty for
 * a text that is more than the name of a country, several where one name fits several.
 */
export function countriesCalled(text: string): CalledCountry[] {
  const words = wordsOf(text);
  const named = words.filter((word) => !GOVERNMENT.has(word));
  const asGovernment = named.length < words.length;
  if (isAbbreviation(named) && text !== text.toUpperCase()) return [];
  const ids =
    lookUp(named) ??
    lookUp(
      named.map(withoutState).filter((word) => word !== '' && !STATE.has(word)),
      DIVIDED,
    ) ??
    [];
  return [...ids].map((id) => ({ id, asGovernment }));
}

/**
 * The countries that a cell of a column of countries means: its id, a code of ISO 3166-1, or a name
 * as `countriesCalled` reads it.
 */
export function countriesMeant(text: string): string[] {
  const cell = text.trim();
  const code = cell.replace(/^country:/i, '').toUpperCase();
  const coded = CODES.find(({ region, slug }) => [region, slug.toUpperCase()].includes(code));
  if (coded !== undefined) return [`country:${coded.slug}`];
  return countriesCalled(cell).map(({ id }) => id);
}

/** Whether a word stands in the name of a country, so that a text that ends with it may name one. */
export function isCountryWord(word: string): boolean {
  countryWords ??= new Set(
    [...names().first.keys(), ...names().others.keys()].flatMap((key) => key.split(' ')),
  );
  return wordsOf(word).some((one) => countryWords?.has(one) === true);
}

let countryWords: ReadonlySet<string> | null = null;

/** The text without its words for a government; null where it has none. */
export function governed(text: string): string | null {
  const words = plainWords(text);
  const rest = words.filter((word) => !GOVERNMENT.has(word));
  return rest.length === words.length ? null : rest.join(' ');
}

/** States of which two share a name: what they call themselves must be known to tell them apart. */
const DIVIDED = new Set(
  ['cod', 'cog', 'kor', 'prk', 'chn', 'twn'].map((slug) => `country:${slug}`),
);

const withoutState = (word: string): string => word.replace(STATE_INSIDE, '');

/** `car` may be the beginning of much, `CAR` is the Central African Republic. */
const isAbbreviation = ([word = '', ...more]: readonly string[]): boolean =>
  more.length === 0 && /^[a-z]{1,3}$/.test(word);

/** The countries one of whose English names is a typing slip away from the text. */
export function countriesNearlyCalled(text: string): string[] {
  const key = keyOf(wordsOf(text));
  if (key.length < SHORTEST_SLIP) return [];
  const near = [...names().first].filter(
    ([name]) => Math.abs(name.length - key.length) < 2 && withinOneSlip(key, name),
  );
  return [...new Set(near.flatMap(([, ids]) => [...ids]))];
}

const SHORTEST_SLIP = 6;

function lookUp(
  words: readonly string[],
  except: ReadonlySet<string> = new Set(),
): ReadonlySet<string> | null {
  if (words.length === 0) return null;
  const { first, others } = names();
  const key = keyOf(words);
  const found = first.get(key) ?? others.get(key) ?? null;
  return found === null || [...found].some((id) => except.has(id)) ? null : found;
}

function wordsOf(text: string): string[] {
  const words = plainWords(withDirection(text)).map(bareWord);
  const telling = words.filter((word) => !SMALL.has(word));
  return (telling.length === 0 ? words : telling).map((word) =>
    Object.hasOwn(WRITTEN_OUT, word) ? (WRITTEN_OUT[word] ?? word) : word,
  );
}

/** `S. Korea` → `South Korea`; else an s would be that of "people's". */
function withDirection(text: string): string {
  return text.replace(/^\s*([ns])\.\s*(?=\p{L}{3})/iu, (_, sign: string) =>
    sign.toLowerCase() === 's' ? 'South ' : 'North ',
  );
}

/** Each word once, in one order: `Korea, South` is `South Korea`. */
const keyOf = (words: readonly string[]): string => [...new Set(words)].sort().join(' ');

/** Read once, when the first name is asked for: some seven thousand. */
function names(): KnownNames {
  known ??= { first: firstNames(), others: otherNames() };
  return known;
}

type Names = Map<string, Set<string>>;

function learn(names: Names, text: string, slug: string): void {
  const key = keyOf(wordsOf(text));
  if (key !== '') names.set(key, (names.get(key) ?? new Set()).add(`country:${slug}`));
}

const KOSOVO = { alpha2: 'XK', alpha3: 'XKX', name: 'Kosovo' };
const CODES = [...iso31661, KOSOVO].map(({ alpha2, alpha3, name }) => ({
  region: alpha2,
  slug: alpha3.toLowerCase(),
  name,
}));

function firstNames(): Names {
  const names: Names = new Map();
  for (const table of [COUNTRY_SPELLINGS, OFFICIAL_COUNTRY_NAMES]) {
    for (const [slug, spellings] of Object.entries(table)) {
      for (const spelling of spellings) learn(names, spelling, slug);
    }
  }
  const own = new Set(names.keys());
  const more: Names = new Map();
  for (const { region, slug, name } of CODES) {
    for (const text of [name, ...cldrNames('en', region)]) learn(more, text, slug);
  }
  for (const [key, ids] of more) if (!own.has(key)) names.set(key, ids);
  return names;
}

function otherNames(): Names {
  const names: Names = new Map();
  for (const { region, slug } of CODES) {
    const texts = LANGUAGES.flatMap((language) => cldrNames(language, region, ['long']));
    for (const text of new Set(texts)) learn(names, text, slug);
  }
  return names;
}

type Style = 'long' | 'short';

function cldrNames(
  language: string,
  region: string,
  styles: readonly Style[] = ['long', 'short'],
): string[] {
  return styles.flatMap((style) => {
    const name = displayNames(language, style).of(region);
    return name === undefined || name === region ? [] : [name];
  });
}

const DISPLAY = new Map<string, Intl.DisplayNames>();

function displayNames(language: string, style: Style): Intl.DisplayNames {
  const key = `${language} ${style}`;
  const found = DISPLAY.get(key) ?? new Intl.DisplayNames([language], { type: 'region', style });
  DISPLAY.set(key, found);
  return found;
}
