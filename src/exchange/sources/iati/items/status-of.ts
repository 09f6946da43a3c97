import type { RelationStatus } from '../../../../domain/relation.js';
import type { Activity } from '../activity/activity.js';

const PIPELINE = '1';

/** Whether what an activity says of money and roles holds, or is planned: while it is in the pipeline. */
export function statusOf({ status }: Activity): RelationStatus {
  return status === PIPELINE ? 'PLANNED' : 'ACTUAL';
}
