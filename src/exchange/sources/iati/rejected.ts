import type { Place, RejectedItem } from '../item.js';

/** Something that cannot be taken. */
export function rejected(place: Place, reason: string, left: string | null = null): RejectedItem {
  return { item: 'rejected', place, reason, left };
}
