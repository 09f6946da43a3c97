import { run } from './cli/run.js';
import { serveCommand } from './cli/serve.js';

await run(serveCommand);
