require('./compile.cjs');
module.exports = require('../../../src/workers/tasks.ts');
