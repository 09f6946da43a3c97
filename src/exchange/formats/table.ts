import { labelOf, type Entity, type FieldValue } from '../../domain/entity.js';
import type { FieldType } from '../../domain/kind-field.js';
import { ENTITY_KINDS, fieldsOf, type EntityKind } from '../../domain/kinds.js';
import { relationTypeInfo } from '../../domain/relation-types.js';
import type { YearAmount } from '../../domain/relation.js';
import { DAY_MAX, DAY_MIN, dayText } from '../../domain/time/partial-date.js';
import type { Engine } from '../../engine/engine.js';
import { entityOf } from '../../graph/stored.js';
import { evidenced, type Evidenced } from '../../fact/evidence.js';
import type { About, ExportGraph } from './export-graph.js';
import type { Drawn } from './picked.js';
import { permalink } from '../../fact/text/address.js';

export type Cell = string | number | boolean | null;

export interface Column {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'double' | 'boolean';
}

export interface TableNode {
  readonly id: string;
  readonly label: string;
  readonly kind: EntityKind;
  /** In the order of the columns. */
  readonly cells: readonly Cell[];
  /** Where and how it is drawn, in a picture. */
  readonly drawn?: Drawn | null;
}

/** A line between two nodes. */
export interface TableEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  /** What sort of line it is: lines of different kinds are never taken for one. */
  readonly kind: string;
  /** First and last day it may have held; null where that end is open or not known. */
  readonly start: string | null;
  readonly end: string | null;
  readonly cells: readonly Cell[];
  /** `#0b2d80`, in a picture. */
  readonly colour?: string | null;
}

/** A graph as network programs take it: nodes and edges with columns. All of it is streamed. */
export interface TableGraph {
  readonly about: About;
  /**
   * True when lines go from source to target and several may join the same two nodes; false when
   * lines have no direction and at most one joins any two.
   */
  readonly directed: boolean;
  readonly nodeColumns: readonly Column[];
  readonly edgeColumns: readonly Column[];
  nodes(): AsyncGenerator<TableNode>;
  edges(): AsyncGenerator<TableEdge>;
}

interface Field<Thing> extends Column {
  readonly read: (thing: Thing, base: string) => Cell;
}

/** Entities and relations as nodes and edges. */
export function relationTable(engine: Engine, graph: ExportGraph): TableGraph {
  const { about } = graph;
  return {
    about,
    directed: true,
    ...entityNodes(graph),
    edgeColumns: EDGE_FIELDS,
    async *edges() {
      for await (const page of graph.relations()) {
        for (const item of await evidenced(engine, page, about.view, 'surest')) {
          yield edgeOf(item, about.base);
        }
      }
    },
  };
}

/** Entities as nodes. */
export function entityNodes({
  about,
  entities,
}: ExportGraph): Pick<TableGraph, 'nodeColumns' | 'nodes'> {
  return {
    nodeColumns: NODE_FIELDS,
    async *nodes() {
      for await (const page of entities()) {
        for (const row of page) yield nodeOf(entityOf(row, about.view), about.base);
      }
    },
  };
}

function nodeOf(entity: Entity, base: string): TableNode {
  return {
    id: entity.id,
    label: labelOf(entity),
    kind: entity.kind,
    cells: NODE_FIELDS.map(({ read }) => read(entity, base)),
  };
}

function edgeOf(item: Evidenced, base: string): TableEdge {
  const { id, subject, object, type, validFromDay, validToDay } = item.relation;
  return {
    id,
    source: subject,
    target: object,
    label: relationTypeInfo(type).outLabel,
    kind: type,
    start: validFromDay === DAY_MIN ? null : dayText(validFromDay),
    end: validToDay === DAY_MAX ? null : dayText(validToDay),
    cells: EDGE_FIELDS.map(({ read }) => read(item, base)),
  };
}

const field = <Thing>(
  name: string,
  type: Column['type'],
  read: Field<Thing>['read'],
): Field<Thing> => ({ name, type, read });

const COLUMN_TYPES: Readonly<Record<FieldType, Column['type']>> = {
  text: 'string',
  integer: 'integer',
  number: 'double',
  date: 'string',
  country: 'string',
  list: 'string',
};

/** The fields of all kinds, each name once. */
const KIND_FIELDS = new Map(
  ENTITY_KINDS.flatMap((kind) => Object.entries(fieldsOf(kind))).map(([name, { type }]) => [
    name,
    COLUMN_TYPES[type],
  ]),
);

const NODE_FIELDS: readonly Field<Entity>[] = [
  field('kind', 'string', ({ kind }) => kind),
  field('name', 'string', ({ name }) => name),
  field('acronym', 'string', ({ acronym }) => acronym),
  field('identifiers', 'string', ({ identifiers }) =>
    joined(identifiers.map(({ scheme, value }) => `${scheme}:${value}`)),
  ),
  field('description', 'string', ({ description }) => description),
  field('website', 'string', ({ website }) => website),
  ...[...KIND_FIELDS].map(([name, type]) =>
    field<Entity>(name, type, ({ fields }) => cellOf(fields[name] ?? null)),
  ),
  field('permalink', 'string', ({ id }, base) => permalink(base, id)),
];

const EDGE_FIELDS: readonly Field<Evidenced>[] = [
  field('relationType', 'string', ({ relation }) => relation.type),
  field('group', 'string', ({ relation }) => relationTypeInfo(relation.type).group),
  field(
    'symmetric',
    'boolean',
    ({ relation }) => relationTypeInfo(relation.type).symmetric === true,
  ),
  field('role', 'string', ({ relation }) => relation.role),
  field('status', 'string', ({ relation }) => relation.status),
  field('action', 'string', ({ relation }) => relation.action),
  field('vote', 'string', ({ relation }) => relation.vote),
  field('validFrom', 'string', ({ relation }) => relation.validFrom),
  field('validTo', 'string', ({ relation }) => relation.validTo),
  field('startKnown', 'string', ({ relation }) => relation.validFromKnown),
  field('endKnown', 'string', ({ relation }) => relation.validToKnown),
  field('observedOn', 'string', ({ relation }) => joined(relation.observedOn)),
  field('lastSeen', 'string', ({ relation }) => relation.lastSeen),
  field('amounts', 'string', ({ relation }) => joined(relation.amounts.map(amountCell))),
  field('confidence', 'double', ({ relation }) => relation.confidence),
  field('sourceCount', 'integer', ({ relation }) => relation.sourceCount),
  field('sourceTitle', 'string', ({ sources }) => sources[0]?.document.title ?? null),
  field('sourceUrl', 'string', ({ sources }) => sources[0]?.document.url ?? null),
  field('sourceLocator', 'string', ({ sources }) => sources[0]?.claim.locator ?? null),
];

/** `2016 EUR 5000 commitment`: as the seed files have it. */
function amountCell({ year, currency, value, kind }: YearAmount): string {
  return [year, currency, value, ...(kind === null ? [] : [kind.toLowerCase()])].join(' ');
}

function cellOf(value: FieldValue): string | number | null {
  return value !== null && typeof value === 'object' ? joined(value) : value;
}

function joined(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join('; ');
}
