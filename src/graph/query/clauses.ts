import type { Direction } from '../../domain/filters.js';
import { firstDay, lastDay } from '../../domain/time/partial-date.js';
import {
  RELATION_TYPE_NAMES,
  relationTypeInfo,
  type RelationType,
} from '../../domain/relation-types.js';
import { LIVE } from '../../engine/schema.js';
import type { TimeView } from '../../domain/time/time-view.js';
import { endId, WITHOUT_ENDS } from '../edge-ends.js';
import {
  isNamedOnly,
  listOf,
  NAMED,
  nameProperties,
  RELATION,
  shows,
  STATED,
  STATED_MORE,
  STATED_PROPERTIES,
  WHOLE,
  type Shown,
} from './shown.js';

export { LIVE };

/** The latest time that can be asked for: all that lives was known before `LIVE`. */
const LATEST = '9998-12-31T23:59:59.999Z';

/** A relationship type that nothing has: what an empty list of types matches. */
const NO_TYPE = 'NOTHING';

/** Types without a direction. */
export const SYMMETRIC = RELATION_TYPE_NAMES.filter(
  (type) => relationTypeInfo(type).symmetric === true,
);

/**
 * Collects the parts of one statement: parameters, names of variables, and the preludes that
 * compute sets of entities or ids before the statement proper begins. The same question asked with other
 * values gives the same text, so that plans are cached.
 */
export class Clauses {
  readonly parameters: Record<string, unknown> = {};
  readonly #preludes: string[] = [];
  readonly #sets: string[] = [];
  readonly #made = new Map<object, string | null>();
  #names = 0;

  readonly view: TimeView;

  constructor(view: TimeView) {
    this.view =
      view.knownAt !== null && view.knownAt > LATEST ? { ...view, knownAt: LATEST } : view;
  }

  /** `$p0`: the value as a parameter of the statement. */
  parameter(value: unknown): string {
    const name = `p${Object.keys(this.parameters).length}`;
    this.parameters[name] = value;
    return `$${name}`;
  }

  /** A variable name that is used nowhere else in the statement. */
  variable(letter: string): string {
    this.#names += 1;
    return `${letter}${this.#names}`;
  }

  /**
   * Computes a set before the statement proper, in a subquery of its own: that gives one row
   * even where nothing is found. (Grafeo takes EXISTS after OPTIONAL MATCH for a filter on rows.)
   * @param expression the node or id to collect; nulls are left out.
   * @param minimum with `count`, only those for which that many distinct values were seen.
   */
  set(rows: string, expression: string, minimum?: { count: string; atLeast: number }): string {
    const name = this.variable('s');
    const collect =
      minimum === undefined
        ? `RETURN collect(DISTINCT ${expression}) AS ${name}`
        : `WITH ${expression} AS one, count(DISTINCT ${minimum.count}) AS seen ` +
          `WHERE seen >= ${this.parameter(minimum.atLeast)}\n  RETURN collect(one) AS ${name}`;
    this.#preludes.push(`CALL ${this.scope()} {\n  ${rows}\n  ${collect}\n}\n`);
    this.#sets.push(name);
    return name;
  }

  /** What `make` gave for this part of a filter; made once, however often it is asked for. */
  once<Made extends string | null>(part: object, make: () => Made): Made {
    const known = this.#made.get(part);
    if (known !== undefined) return known as Made;
    const made = make();
    this.#made.set(part, made);
    return made;
  }

  /** All preludes, to stand before the statement proper. */
  prelude(): string {
    return this.#preludes.join('');
  }

  /** The sets that a WITH must hand on: `s1, s2, ` or nothing. */
  kept(): string {
    return this.#sets.map((set) => `${set}, `).join('');
  }

  /** The variables a subquery takes in: `(n, s1)`. */
  scope(...variables: string[]): string {
    return `(${[...variables, ...this.#sets].join(', ')})`;
  }

  /**
   * `(n)-[r:A|B]->(m)`, with superseded versions where the view looks at the past. The far end needs
   * no label: these types join nothing but entities.
   */
  pattern(
    from: string,
    variable: string,
    to: string,
    types: readonly RelationType[],
    direction: Direction,
  ): string {
    const edge = this.#edge(variable, types);
    const arrow = oneWay(types, direction);
    if (arrow === 'OUT') return `(${from})-${edge}->(${to})`;
    return arrow === 'IN' ? `(${from})<-${edge}-(${to})` : `(${from})-${edge}-(${to})`;
  }

  /**
   * `(m)-[r:A|B]->(o)`: from subject to object as stored; begun at the object `(o)<-[r:A|B]-(m)`. The
   * embedded engine begins at the first node of a pattern, so that must be the one that is known.
   */
  stored(
    subject: string,
    variable: string,
    object: string,
    types: readonly RelationType[],
    begun: 'subject' | 'object' = 'subject',
  ): string {
    const edge = this.#edge(variable, types);
    return begun === 'subject'
      ? `(${subject})-${edge}->(${object})`
      : `(${object})<-${edge}-(${subject})`;
  }

  #edge(variable: string, types: readonly RelationType[]): string {
    const past = this.view.knownAt === null ? [] : ['SUPERSEDED'];
    const names = [...[...types].sort(), ...past];
    return `[${variable}:${names.length === 0 ? NO_TYPE : names.join('|')}]`;
  }

  /** What the pattern alone cannot say: the view, and the direction where symmetric types mix in. */
  conditions(
    from: string,
    variable: string,
    types: readonly RelationType[],
    direction: Direction,
  ): string[] {
    const found = this.inView(variable, types);
    if (direction !== 'BOTH' && oneWay(types, direction) === 'BOTH') {
      const near = endId(variable, direction === 'OUT' ? 'subject' : 'object');
      found.push(
        `(${near} = ${from}.id OR ${this.typeOf(variable)} IN ${this.parameter(SYMMETRIC)})`,
      );
    }
    return found;
  }

  /** The relation as the view shows it; nothing for the present. */
  inView(variable: string, types: readonly RelationType[]): string[] {
    const { validOn, knownAt } = this.view;
    const found: string[] = [];
    if (validOn !== null) found.push(...this.overlap(variable, { from: validOn, to: validOn }));
    if (knownAt !== null) {
      const known = this.parameter(knownAt);
      found.push(
        `${this.typeOf(variable)} IN ${this.parameter([...types].sort())}`,
        `${variable}.recordedAt <= ${known}`,
        `${variable}.retractedAt > ${known}`,
      );
    }
    return found;
  }

  /** True when the relation may have held at some day of the period. */
  overlap(
    variable: string,
    period: { from?: string | undefined; to?: string | undefined },
  ): string[] {
    const found: string[] = [];
    if (period.to !== undefined) {
      found.push(`${variable}.validFromDay <= ${this.parameter(lastDay(period.to))}`);
    }
    if (period.from !== undefined) {
      found.push(`${variable}.validToDay >= ${this.parameter(firstDay(period.from))}`);
    }
    return found;
  }

  /** The type of a relation, also of a superseded version. */
  typeOf(variable: string): string {
    if (this.view.knownAt === null) return `type(${variable})`;
    return `CASE WHEN type(${variable}) = 'SUPERSEDED' THEN ${variable}.type ELSE type(${variable}) END`;
  }

  /** An entity the view shows: recorded by then, not withdrawn by then and not taken out at that time. */
  visible(variable: string): string {
    if (this.view.knownAt === null) return `${variable}.retractedAt = '${LIVE}'`;
    const known = this.parameter(this.view.knownAt);
    const away = `any(span IN coalesce(${variable}.absences, []) WHERE substring(span, 0, 24) <= ${known} AND substring(span, 25) > ${known})`;
    return `${variable}.recordedAt <= ${known} AND ${variable}.retractedAt > ${known} AND NOT ${away}`;
  }

  /**
   * An entity as a map, or of its names a list: what `entityShown` decodes. Its past is read only for
   * a view of the past.
   */
  entityMap(variable: string, shown: Shown = WHOLE): string {
    if (!shows(shown, NAMED)) return 'null';
    if (isNamedOnly(shown)) return listOf(variable, nameProperties(this.view));
    const past = this.view.knownAt === null ? ', past: null' : '';
    return `${variable} {.*, relationCounts: null${past}}`;
  }

  /** A relation as a map, or in short a list: what `relationShown` decodes. */
  relationMap(variable: string, shown: Shown = RELATION): string {
    if (!shows(shown, STATED)) return 'null';
    const more = [this.typeOf(variable), endId(variable, 'subject'), endId(variable, 'object')];
    if (!shows(shown, RELATION)) return listOf(variable, STATED_PROPERTIES, more);
    const named = STATED_MORE.map((name, at) => `${name}: ${more[at] ?? 'null'}`).join(', ');
    return `${variable} {.*, ${named}, ${WITHOUT_ENDS}}`;
  }
}

/** The way that an arrow can show: symmetric types are stored one way and read both ways. */
export function oneWay(types: readonly RelationType[], direction: Direction): Direction {
  return types.some((type) => SYMMETRIC.includes(type)) ? 'BOTH' : direction;
}

/** `WHERE a AND b`, or nothing. */
export function where(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
}
