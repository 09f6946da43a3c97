import type { Transaction } from '../../engine/engine.js';
import { command, type Statement } from '../../engine/statement.js';

/**
 * The next record time: now, or a millisecond after the last one when the wall clock has not moved
 * or went back. Writers take turns, so record times follow the order in which changes land.
 * @returns ISO 8601 in UTC with milliseconds.
 */
export async function nextRecordTime(transaction: Transaction): Promise<string> {
  const [last] = await transaction.run(lastTime());
  const wall = Date.now();
  const next = last == null ? wall : Math.max(wall, Date.parse(last) + 1);
  const time = new Date(next).toISOString();
  await transaction.run(command(`MERGE (c:Clock {id: 'record'}) SET c.last = $time`, { time }));
  return time;
}

function lastTime(): Statement<string> {
  return {
    text: `MATCH (c:Clock {id: 'record'}) RETURN c.last AS last`,
    parameters: {},
    decode: (row) => row.last as string,
  };
}
