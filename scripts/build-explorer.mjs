// Builds the page in the browser when something of it is newer than the last build; tests use it.
import { buildExplorer } from './lib/prepare.mjs';

buildExplorer();
