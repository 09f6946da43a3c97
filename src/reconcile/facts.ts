import type { Entity } from '../domain/entity.js';
import { fieldsOf } from '../domain/kinds.js';
import { relationTypeInfo } from '../domain/relation-types.js';
import { PRESENT } from '../domain/time/time-view.js';
import type { Engine } from '../engine/engine.js';
import { relatedPage } from '../graph/read/related-page.js';
import { PROPERTIES } from './properties.js';

/** One line of a preview: what, and its value. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

const MOST_RELATIONS = 4;
const MOST_FIELDS = 4;

/** The first facts about an entity: fields of its kind, then its surest relations. */
export async function firstFacts(engine: Pick<Engine, 'read'>, entity: Entity): Promise<Fact[]> {
  const labels = new Map(PROPERTIES.map(({ id, name }) => [id, name]));
  const fields = Object.entries(fieldsOf(entity.kind)).flatMap(([id, { type }]): Fact[] => {
    const value = entity.fields[id];
    const text = Array.isArray(value) ? value.join(', ') : String(value ?? '');
    return text === '' || type === 'country' ? [] : [{ label: labels.get(id) ?? id, value: text }];
  });
  const page = { size: MOST_RELATIONS, backward: false, key: null };
  const question = { direction: 'BOTH', relation: {}, other: {} } as const;
  const [row] = await engine.read(
    relatedPage([entity.id], question, 'CONFIDENCE_DESC', page, PRESENT),
  );
  const relations = (row?.items ?? []).slice(0, MOST_RELATIONS).map(({ relation, other }): Fact => {
    const { outLabel, inLabel } = relationTypeInfo(relation.type);
    const label = relation.subject === entity.id ? outLabel : inLabel;
    return { label, value: other.name };
  });
  return [...fields.slice(0, MOST_FIELDS), ...relations];
}
