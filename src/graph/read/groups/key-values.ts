import { ENTITY_KINDS, fieldsOf } from '../../../domain/kinds.js';
import type { KindField } from '../../../domain/kind-field.js';
import type { RelationType } from '../../../domain/relation-types.js';
import type { Clauses } from '../../query/clauses.js';
import { where } from '../../query/clauses.js';
import { countedClaims } from '../claims.js';
import { moneyMoved } from './sums.js';
import { listInView, textInView } from './value-in-view.js';

/** Where the values of a key are read: the names of variables of a statement. */
export interface ReadFrom {
  readonly clauses: Clauses;
  readonly entity: string;
  readonly relation: string;
  readonly subject: string;
  readonly object: string;
}

/** What a value is, which decides how it is called. */
export type ValueOf = 'text' | 'entity' | 'entityId' | 'document';

/** How a key is read: clauses that make a row of each value, where there are several, and the value. */
export interface KeyValue {
  readonly rows?: string;
  readonly value: string;
  readonly of: ValueOf;
  /** The money that belongs to the value alone, where it is not all of a row's. */
  readonly money?: string;
  /** True when several rows can have the same value. */
  readonly repeats?: true;
}

export type ReadKey = (from: ReadFrom) => KeyValue;

const text = (value: string): KeyValue => ({ value, of: 'text' });

/** What the entity says in this field. */
export const field =
  (name: string): ReadKey =>
  ({ clauses, entity }) =>
    text(textInView(clauses, entity, name));

/** Each of what it says in a field that is a list. */
export const eachOf =
  (name: string): ReadKey =>
  ({ clauses, entity }) =>
    each(clauses, '', listInView(clauses, entity, name), 'text');

/** The year of the date that says when an entity began, or ended. */
export const yearOf =
  (marks: KindField['marks']): ReadKey =>
  ({ clauses, entity }) => {
    const names = ENTITY_KINDS.flatMap((kind) =>
      Object.entries(fieldsOf(kind)).flatMap(([name, info]) => (info.marks === marks ? name : [])),
    );
    const dates = [...new Set(names)].map((name) => textInView(clauses, entity, name));
    return text(`substring(coalesce(${dates.join(', ')}), 0, 4)`);
  };

/** The country that an entity names. Fields keep the id they were given: a merged one gives its own away. */
export const country: ReadKey = ({ clauses, entity }) => {
  const [redirect, pair] = [clauses.variable('d'), clauses.variable('x')];
  const merged = clauses.set(
    `MATCH (${redirect}:Redirect) WHERE ${redirect}.id STARTS WITH 'country:'`,
    `[${redirect}.id, ${redirect}.target]`,
  );
  const id = textInView(clauses, entity, 'country');
  const value = `coalesce(head([${pair} IN ${merged} WHERE ${pair}[0] = ${id} | ${pair}[1]]), ${id})`;
  return { value, of: 'entityId' };
};

/** Each entity that a relation of this type leads to in the view, of one of these labels. */
const reached =
  (type: RelationType, labels: string): ReadKey =>
  ({ clauses, entity }) => {
    const [edge, other, list] = ['l', 'x', 'g'].map((letter) => clauses.variable(letter)) as [
      string,
      string,
      string,
    ];
    const conditions = [...clauses.inView(edge, [type]), clauses.visible(other)];
    const rows = `CALL ${clauses.scope(entity)} {
    MATCH ${clauses.pattern(entity, edge, `${other}:${labels}`, [type], 'OUT')}
    ${where(conditions)}
    RETURN collect(DISTINCT ${other}) AS ${list}
  }`;
    return each(clauses, rows, list, 'entity');
  };

/** Each theme that an entity addresses in the view. */
export const themes: ReadKey = reached('ADDRESSES', 'Theme');

/** Each country and place in which an entity is active in the view. */
export const whereActive: ReadKey = reached('ACTIVE_IN', 'Entity');

/** What a relation says itself. */
export const said =
  (name: string): ReadKey =>
  ({ relation }) =>
    text(`${relation}.${name}`);

export const relationType: ReadKey = ({ clauses, relation }) => text(clauses.typeOf(relation));

export const relationYear: ReadKey = ({ relation }) =>
  text(`substring(${relation}.validFrom, 0, 4)`);

/** Each year for which FUNDS states an amount, with the amounts of that year. */
export const amountYears: ReadKey = ({ clauses, relation }) => {
  const one = clauses.variable('v');
  const rows = `UNWIND split(coalesce(${moneyMoved(clauses, relation).value}, '[]'), '},{') AS ${one}`;
  const value = `split(split(${one}, '"year":')[1], ',')[0]`;
  return { rows, value, of: 'text', money: one, repeats: true };
};

/** The entity at this end. */
export const end =
  (name: 'subject' | 'object'): ReadKey =>
  (from) => ({ value: from[name], of: 'entity' });

export const endRegion =
  (name: 'subject' | 'object'): ReadKey =>
  (from) =>
    text(textInView(from.clauses, from[name], 'region'));

/** Each document, or publisher of one, whose claims count as evidence of the relation in the view. */
export const cited =
  (property: 'publisher' | null): ReadKey =>
  ({ clauses, relation }) => {
    const list = clauses.variable('g');
    const one = property === null ? 'd' : `d.${property}`;
    const rows = `CALL ${clauses.scope(relation)} {
    MATCH (c:Claim {relationId: ${relation}.id})-[:CITES]->(d:Document)
    ${where(countedClaims(clauses))}
    RETURN collect(DISTINCT ${one}) AS ${list}
  }`;
    return each(clauses, rows, list, property === null ? 'document' : 'text');
  };

/** A row of each element of a list, and one without a value where it has none. */
function each(clauses: Clauses, rows: string, list: string, of: ValueOf): KeyValue {
  const value = clauses.variable('v');
  const unwind = `UNWIND CASE WHEN size(${list}) = 0 THEN [null] ELSE ${list} END AS ${value}`;
  return { rows: `${rows}\n  ${unwind}`, value, of };
}
