import { setInterval } from 'node:timers';
import { openGrafeo } from '../../src/engine/grafeo/open.js';
import { command } from '../../src/engine/statement.js';

/** Opens the file of the first argument, stores one entity durably, says so and stays. */
const engine = await openGrafeo({ path: process.argv[2] ?? null });
await engine.write((transaction) => transaction.run(command("CREATE (n:Entity {id: 'kept'})")));
setInterval(() => undefined, 60_000);
process.stdout.write('stored\n');
