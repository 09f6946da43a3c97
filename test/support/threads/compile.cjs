/** Lets `require` load the TypeScript of this project, as jest does. */
const { existsSync, readFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname, join } = require('node:path');
const { transformSync } = require('@swc/core');

const OPTIONS = {
  jsc: { parser: { syntax: 'typescript', decorators: true }, target: 'es2022' },
  module: { type: 'commonjs' },
};

const find = Module._resolveFilename;
Module._resolveFilename = function (request, parent, ...rest) {
  const beside = /^\.{1,2}\/.*\.js$/.test(request) && parent?.filename !== undefined;
  const source = beside ? join(dirname(parent.filename), request.replace(/\.js$/, '.ts')) : '';
  return beside && existsSync(source) ? source : find.call(this, request, parent, ...rest);
};

Module._extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), { ...OPTIONS, filename });
  module._compile(code, filename);
};
