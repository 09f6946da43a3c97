import { run } from './cli/run.js';
import { serveCommand } from './cli/serve.js';

await run(serveCommand);
// Nothing that a failed start or a silent store left may keep the process.
process.exit();
