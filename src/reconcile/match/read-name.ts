import { comparedWords } from '../../domain/names/compared-words.js';
import { countriesCalled } from '../../domain/names/country-names.js';
import { CutName } from '../../domain/names/kinship.js';
import { comparedName, type ComparedName } from '../../domain/names/likeness.js';
import { acronymKey, isAcronym, isInitialsOf } from './acronyms.js';
import { withoutBrackets } from './brackets.js';
import { placeInName, type Placed } from './place-in-name.js';

type Where = { readonly how: Placed['how'] | 'WHOLE'; readonly countries: readonly string[] };
type Beside = Where & {
  readonly owner?: string | null;
  readonly needs?: string | null;
  readonly oneOf?: number;
};

/** One way to read a name: what is called so, and what else the name says of it. */
export class NameReading {
  /** How the name tells its country; WHOLE where it tells none. */
  readonly how: Placed['how'] | 'WHOLE';
  /** Ids of the country that the name tells, whether the body holds it or not. */
  readonly countries: readonly string[];
  /** The body that this one is a unit of: `European Commission` of `European Commission - DG HOME`. */
  readonly owner: string | null;
  /** An acronym beside the body, which must be its own: `… - BHA` may be a unit too. */
  readonly needs: string | null;
  /** Of how many names that stand side by side this is one: `… / …`. */
  readonly oneOf: number;
  readonly cut: CutName;
  #compared: ComparedName | null = null;

  constructor(
    readonly body: string,
    { how, countries, owner = null, needs = null, oneOf = 1 }: Beside,
  ) {
    this.cut = new CutName(body);
    this.how = how;
    this.countries = countries;
    this.owner = owner;
    this.needs = needs;
    this.oneOf = oneOf;
  }

  /** For likeness; made when it is asked for. */
  get compared(): ComparedName {
    return (this.#compared ??= comparedName(comparedWords(this.body)));
  }
}

export interface ReadName {
  readonly text: string;
  readonly readings: readonly NameReading[];
  /** Keys of acronyms that stand beside the name. */
  readonly acronyms: readonly string[];
}

/** The ways to read the name of a body or country, the whole name first. */
export function readName(text: string): ReadName {
  const { bare, whole, countries, acronyms } = withoutBrackets(text.trim());
  const read = (): NameReading[] => {
    if (countriesCalled(whole).length > 0) return [reading(whole, WHOLE)];
    const placed: Placed | null =
      countries.length > 0 ? { body: bare, countries, how: 'TAIL' } : placeInName(bare);
    const bodies = placed === null || placed.body === '' ? [whole] : [whole, placed.body];
    const where = placed ?? WHOLE;
    return [
      ...[...bodies, ...bodies.flatMap(withoutOffice)].map((body) => reading(body, where)),
      ...withinBody(placed?.body ?? bare, where),
    ];
  };
  return { text, readings: read(), acronyms: acronyms.map(acronymKey) };
}

const OFFICE =
  /^(?:the\s+)?(?:office of|bureau (?:du|de|des|of)|oficina del?|b\u00fcro des)\s+(?:the\s+|la\s+)?/iu;

/** `Office of the High Commissioner` is also called by who heads it. */
function withoutOffice(body: string): string[] {
  const rest = body.replace(OFFICE, '');
  return rest === body || rest === '' ? [] : [rest];
}

const WHOLE: Where = { how: 'WHOLE', countries: [] };

const reading = (body: string, beside: Beside): NameReading => new NameReading(body, beside);

const BESIDE = /\s+[-–—:]\s+|\s*[()]\s*/u;
const OTHERWISE = /\s+[/|]\s+|\s*\/\s+/u;

/** What a body is made of: the names of it side by side, an acronym and a name, or an owner and its unit. */
function withinBody(body: string, { how, countries }: Where): NameReading[] {
  const others = body.split(OTHERWISE).filter((part) => part !== '');
  if (others.length > 1) {
    return others.map((part) => reading(part, { how, countries, oneOf: others.length }));
  }
  const parts = body.split(BESIDE).filter((part) => part.trim() !== '');
  const [first = '', ...rest] = parts;
  const last = rest.at(-1);
  if (last === undefined) return [];
  const named =
    acronymBeside(first, rest.join(' - ')) ?? acronymBeside(last, parts.slice(0, -1).join(' - '));
  if (named !== null) return [reading(named.body, { how, countries, needs: named.needs })];
  return [reading(last, { how, countries, owner: parts.slice(0, -1).join(' - ') })];
}

function acronymBeside(part: string, body: string): { body: string; needs: string | null } | null {
  if (!isAcronym(part)) return null;
  return { body, needs: isInitialsOf(part, body) ? null : acronymKey(part) };
}
