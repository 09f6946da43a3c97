import { COST_ATTACKS } from '../../test/support/attacks/cost-attacks.js';
import { DOCUMENT_ATTACKS } from '../../test/support/attacks/document-attacks.js';
import { VALUE_ATTACKS } from '../../test/support/attacks/value-attacks.js';
import { codeOf } from './dearest.js';
import { RunningServer } from './running-server.js';

/** What one request may cost: processor time of the server in seconds, and bytes of its answer. */
const MOST_SECONDS = 2;
const MOST_BYTES = 10_500_000;

/**
 * Prints what each request that is meant to do harm takes of a server with the shipped graph and its
 * packs, the least of three.
 *
 * @returns whether all stay below the limits.
 */
export async function benchAttacks(only: string): Promise<boolean> {
  const server = await RunningServer.start(0, { ANSWER_CACHE_MB: '0' });
  const attacks = [...DOCUMENT_ATTACKS, ...COST_ATTACKS, ...VALUE_ATTACKS];
  let within = true;
  process.stdout.write('| attack | processor, s | answer, kB | |\n| --- | --: | --: | --- |\n');
  for (const { name, content } of attacks.filter((attack) => attack.name.includes(only))) {
    const body = JSON.stringify(typeof content === 'string' ? { query: content } : content);
    let least = Infinity;
    let row = '';
    for (let round = 0; round < 3; round += 1) {
      const before = await server.used();
      const answer = await server.send('/graphql', body);
      const seconds = ((await server.used()).milliseconds - before.milliseconds) / 1000;
      const bytes = Buffer.byteLength(answer.text);
      least = Math.min(least, seconds);
      within &&= bytes < MOST_BYTES;
      row = `${Math.ceil(bytes / 1000)} | ${codeOf(answer)}`;
    }
    within &&= least < MOST_SECONDS;
    process.stdout.write(
      `| ${name} | ${least.toFixed(2)}${least < MOST_SECONDS ? '' : ' (too much)'} | ${row} |\n`,
    );
  }
  await server.close();
  return within;
}
