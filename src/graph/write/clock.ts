import type { Transaction } from '../../engine/engine.js';
import type { Statement } from '../../engine/statement.js';

/**
 * The next record time: now, or a millisecond after the last one when the wall clock has not moved
 * or went back. Taking it locks the clock, so record times follow the order in which changes land.
 * @returns ISO 8601 in UTC with milliseconds.
 */
export async function nextRecordTime(transaction: Transaction): Promise<string> {
  const [last] = await transaction.run(lockClock());
  const wall = Date.now();
  const time = new Date(
    last === undefined || last === null ? wall : Math.max(wall, Date.parse(last) + 1),
  ).toISOString();
  await transaction.run({
    text: `MATCH (c:Clock {id: 'record'}) SET c.last = $time`,
    parameters: { time },
    decode: () => null,
  });
  return time;
}

function lockClock(): Statement<string | null> {
  return {
    text: `MERGE (c:Clock {id: 'record'}) SET c.locks = coalesce(c.locks, 0) + 1 RETURN c.last AS last`,
    parameters: {},
    decode: (row) => (typeof row.last === 'string' ? row.last : null),
  };
}
