import type { RelationType } from '../../../../domain/relation-types.js';
import type { StatedDate } from '../words/dates.js';
import type { PatternRow } from './pattern-row.js';

/** A relation that a sentence states. Places count UTF-16 units, the end not included. */
export interface FoundRelation {
  readonly subject: string;
  readonly type: RelationType;
  readonly object: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly pattern: Pick<PatternRow, 'note' | 'role' | 'action' | 'begins'>;
  readonly planned: boolean;
  readonly date: StatedDate | null;
}
