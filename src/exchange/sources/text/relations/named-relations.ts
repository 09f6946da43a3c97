import type { EntityKind } from '../../../../domain/kinds.js';
import type { RelationType } from '../../../../domain/relation-types.js';
import type { Mention } from '../mentions/mention.js';
import type { FoundRelation } from './found-relation.js';

/** What the name of one says of another whose name stands within it. */
export interface NameRow {
  readonly type: RelationType;
  readonly says: string;
  readonly note: string;
  readonly confidence: number;
  readonly outer: readonly EntityKind[];
  readonly inner: readonly EntityKind[];
  /** What must stand before the inner name, within the outer. */
  readonly before?: RegExp;
  /** What must stand in the outer name. */
  readonly has?: RegExp;
  readonly not?: RegExp;
  /** The inner one is the subject. */
  readonly turned?: true;
}

const TEXTS = ['EVENT', 'PROJECT', 'FRAMEWORK', 'RESOURCE'] as const;
const BODY_OF_STATE =
  /\b(?:Ministr|Minister|Department|Government|Commission|Agency|Authority|Parliament)/u;

/** What is read from names that hold other names. */
export const NAMES: readonly NameRow[] = [
  {
    ...{ type: 'PART_OF', outer: ['ORGANISATION'], inner: ['ORGANISATION'], confidence: 0.7 },
    says: 'the body X, whose name begins or ends with that of Y',
    note: 'The name of the subject is made of that of the object',
    before: /^$|\b(?:of|at) (?:the )?$/iu,
    not: /\b(?:Friends|Network|Partners|Support|Delegation|Mission) |Secretariat/u,
  },
  {
    ...{ type: 'PART_OF', outer: ['ORGANISATION'], inner: ['COUNTRY'], confidence: 0.7 },
    says: 'the public body X of COUNTRY',
    note: 'The name of the subject says whose body it is',
    has: BODY_OF_STATE,
  },
  {
    ...{ type: 'LOCATED_IN', outer: ['ORGANISATION'], inner: ['COUNTRY'], confidence: 0.65 },
    says: 'the office X in COUNTRY, by its name',
    note: 'The name of the subject says where it is',
    not: BODY_OF_STATE,
  },
  {
    ...{ type: 'LOCATED_IN', outer: ['EVENT'], inner: ['PLACE', 'COUNTRY'], confidence: 0.7 },
    says: 'the meeting X in PLACE, by its name',
    note: 'The name of the subject says where it is',
    before: /\bin (?:the )?$/iu,
  },
  {
    ...{ type: 'ACTIVE_IN', outer: ['PROJECT'], inner: ['COUNTRY', 'PLACE'], confidence: 0.65 },
    says: 'the project X in COUNTRY, by its name',
    note: 'The name of the subject says where it works',
  },
  {
    ...{ type: 'ADDRESSES', outer: [...TEXTS, 'DIALOGUE'], inner: ['THEME'], confidence: 0.65 },
    says: 'X on THEME, by its name',
    note: 'The name of the subject holds the theme',
  },
  {
    ...{ type: 'ORGANISES', outer: ['EVENT'], inner: ['DIALOGUE'], confidence: 0.65, turned: true },
    says: 'the meeting X of the dialogue Y, by its name',
    note: 'The meeting has the name of the subject',
    before: /^$|\b(?:of|and) (?:the )?$/iu,
  },
  {
    ...{
      type: 'SECRETARIAT_OF',
      outer: ['ORGANISATION'],
      inner: ['DIALOGUE', 'ORGANISATION'],
      confidence: 0.7,
    },
    says: 'the secretariat of Y, by its name',
    note: 'The name of the subject says whose secretariat it is',
    has: /\bSecretariat\b/u,
  },
];

/** The relations that names within names state. Places count UTF-16 units. */
export function namedRelations(text: string, mentions: readonly Mention[]): FoundRelation[] {
  const around: Mention[] = [];
  return mentions.flatMap((mention) => {
    while (
      (around.at(-1)?.end ?? Infinity) < mention.end ||
      (around.at(-1)?.end ?? Infinity) <= mention.start
    )
      around.pop();
    const whole = around.at(-1);
    around.push(mention);
    if (whole === undefined || whole.entityId === mention.entityId) return [];
    return NAMES.filter((row) => fits(text, row, whole, mention)).map((row) =>
      found(row, whole, mention),
    );
  });
}

function fits(text: string, row: NameRow, outer: Mention, inner: Mention): boolean {
  if (!row.outer.includes(outer.kind) || !row.inner.includes(inner.kind)) return false;
  const name = text.slice(outer.start, outer.end);
  if (row.before?.test(text.slice(outer.start, inner.start)) === false) return false;
  return row.has?.test(name) !== false && row.not?.test(name) !== true;
}

function found(row: NameRow, outer: Mention, inner: Mention): FoundRelation {
  const [subject, object] = row.turned === true ? [inner, outer] : [outer, inner];
  const { type, confidence } = row;
  return {
    ...{ subject: subject.entityId, type, object: object.entityId, confidence },
    ...{ start: outer.start, end: outer.end, pattern: row, planned: false, date: null },
  };
}
