import { figureOf } from '../../../fact/text/figure.js';
import { sidesOf } from '../../core/address/sides.js';
import { onlyChanges } from '../../core/model/compare.js';
import type { App } from '../../core/app.js';
import type { Entity } from '../../core/documents/entity.js';
import { words } from '../../core/words/words.js';
import { csvFile } from '../../kit/csv-file.js';
import { changeInWords, differenceInWords } from '../../kit/difference.js';
import type { ViewFile } from '../../kit/view.js';
import { saidBy } from './facts.js';
import type { MarkedFact, MarkedRelation } from './load-entity.js';

type Line = readonly (string | number | null)[];

export interface EntityFileInput {
  readonly entity: Entity;
  readonly facts: readonly MarkedFact[];
  readonly relations: readonly MarkedRelation[];
}

/** What is known of an entity, then its relations, as they are listed and filtered. */
export function entityFile({ state }: App, input: EntityFileInput): ViewFile {
  const name = `relations-${input.entity.id.replace(':', '-')}`;
  return csvFile(words.entity.csv, name, () => entityLines(input, state));
}

export function entityLines(
  { entity, facts, relations }: EntityFileInput,
  state: App['state'],
): readonly Line[] {
  const { columns, fileColumns } = words.table;
  const { subject, relation, object, since, until, role, confidence, sources, change } = columns;
  const isCompared = sidesOf(state) !== null;
  return [
    [
      ...[subject, relation, object, since, until, role, confidence, sources],
      ...(isCompared ? [change] : []),
      ...[fileColumns.subject, fileColumns.object, fileColumns.relation],
    ],
    ...onlyChanges(isCompared ? facts : [], state.changes).map((fact) => [
      ...[entity.name, words.compared.facts, saidBy(fact), null, null, null, null, null],
      ...[factChange(fact), entity.id, null, null],
    ]),
    ...onlyChanges(relations, state.changes).map((one) => [
      ...[one.subject.name, one.vote === null ? one.label : words.relation.votes[one.vote]],
      ...[one.object.name, one.validFrom, one.validTo, one.role],
      ...[figureOf(one.confidence), one.sourceCount],
      ...(isCompared ? [differenceInWords(one)] : []),
      ...[one.subject.id, one.object.id, one.id],
    ]),
  ];
}

/** What became of a fact, with what it said before. */
export function factChange({ difference, was }: MarkedFact): string {
  return difference === undefined
    ? ''
    : changeInWords(difference, was === undefined ? null : saidBy(was));
}
