import type { CodegenConfig } from '@graphql-codegen/cli';

/** Reads the schema of this repository; a running server gives the same at `/schema.graphql`. */
const config: CodegenConfig = {
  schema: process.env['SCHEMA'] ?? '../../schema/schema.graphql',
  documents: ['src/**/*.ts'],
  importExtension: '.js',
  generates: {
    './src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'documentNode',
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: { DateTime: 'string', PartialDate: 'string', URL: 'string' },
      },
    },
  },
};

export default config;
