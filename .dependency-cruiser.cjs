// Folders are layers; see the table in CONTRIBUTING.md, which a test holds to these rules. What may
// be imported is listed, so a new arrow is a decision.

/** A folder or file of ours that may import only these other paths of ours. */
const layer = (folder, ...mayImport) => ({
  name: `layer-${folder.replaceAll('/', '-')}`,
  comment: `src/${folder} may import ${mayImport.join(', ') || 'nothing of ours'}.`,
  severity: 'error',
  from: { path: `^src/${folder}(/|\\.ts$)` },
  to: {
    path: '^src/',
    pathNot: [folder, ...mayImport].map((path) => `^src/${path}(/|\\.ts$)`),
  },
});

/** What is asked or told over HTTP in one way, and the only part of the server that serves it. */
const front = (folder, part) => ({
  name: `served-${folder}`,
  comment: `Of src/http only src/${part}.ts may import src/${folder}: what all fronts tell is in src/fact.`,
  severity: 'error',
  from: { path: '^src/http/', pathNot: `^src/${part}\\.ts$` },
  to: { path: `^src/${folder}/` },
});

/** A package that only these paths of ours may import. */
const onlyIn = (name, packages, ...folders) => ({
  name: `only-in-${name}`,
  comment: `${packages.join(', ')} may be imported by ${folders.join(', ')} only.`,
  severity: 'error',
  from: { path: '^src/', pathNot: folders.map((folder) => `^src/${folder}(/|\\.ts$)`) },
  to: { path: packages.map((name) => `(^|/)node_modules/${name}/`) },
});

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one idea, or one arrow too many.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    layer('domain'),
    layer('config', 'domain'),
    layer('engine', 'domain'),
    {
      name: 'engine-port-knows-no-adapter',
      comment: 'The port and what the adapters share must not depend on one of them.',
      severity: 'error',
      from: { path: '^src/engine/[^/]+\\.ts$' },
      to: { path: '^src/engine/[^/]+/' },
    },
    {
      name: 'adapters-apart',
      comment: 'An adapter must not depend on another.',
      severity: 'error',
      from: { path: '^src/engine/([^/]+)/' },
      to: { path: '^src/engine/[^/]+/', pathNot: '^src/engine/$1/' },
    },
    layer('graph', 'domain', 'engine', 'analytics'),
    {
      name: 'adapters-are-chosen-in-one-place',
      comment: 'Only src/open-engine.ts knows that there are two engines.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(open-engine\\.ts$|engine/)' },
      to: { path: '^src/engine/[^/]+/' },
    },
    layer('analytics', 'domain'),
    layer('workers', 'domain', 'graph', 'analytics'),
    layer('fact', 'domain', 'engine', 'graph'),
    layer('fact/text', 'domain'),
    layer('exchange', 'domain', 'engine', 'graph', 'analytics', 'fact', 'reconcile'),
    layer('graphql', 'domain', 'engine', 'graph', 'analytics', 'workers', 'fact'),
    layer('reconcile', 'domain', 'engine', 'graph', 'fact'),
    layer('access', 'domain', 'engine'),
    layer('commands', 'domain', 'engine', 'graph', 'exchange'),
    layer('control', 'domain', 'engine', 'exchange', 'commands'),
    layer('program-version'),
    layer('open-engine', 'domain', 'engine', 'graph', 'config', 'program-version'),
    layer(
      'http',
      ...['domain', 'engine', 'access', 'graph', 'analytics', 'workers', 'fact', 'exchange'],
      ...['reconcile', 'graphql', 'config', 'program-version'],
    ),
    front('graphql', 'http/(graphql|schema-text)'),
    front('exchange', 'http/export'),
    front('reconcile', 'http/reconcile/[^/]+'),
    layer('explorer', 'domain', 'fact/text'),
    layer('explorer/core', 'domain', 'fact/text'),
    layer('explorer/drawing', 'domain', 'fact/text'),
    layer('explorer/kit', 'explorer/core', 'explorer/drawing', 'domain', 'fact/text'),
    layer(
      'explorer/features',
      ...['explorer/core', 'explorer/kit', 'explorer/drawing', 'domain', 'fact/text'],
    ),
    {
      name: 'features-apart',
      comment: 'A feature must not depend on another: what two need is in core or kit.',
      severity: 'error',
      from: { path: '^src/explorer/features/([^/]+)/' },
      to: { path: '^src/explorer/features/', pathNot: '^src/explorer/features/$1/' },
    },
    layer('explorer/embed', 'explorer/core', 'explorer/drawing', 'domain', 'fact/text'),
    layer('explorer/build', 'explorer/core/ask', 'explorer/core/words'),
    {
      name: 'runs-in-a-browser',
      comment: 'What the explorer takes from us must run without Node.',
      severity: 'error',
      from: { path: '^src/(domain|fact/text)/' },
      to: { dependencyTypes: ['core'] },
    },
    onlyIn('browser', ['lit', 'sigma', 'vite'], 'explorer'),
    onlyIn('neo4j', ['neo4j-driver[^/]*'], 'engine/neo4j'),
    onlyIn('grafeo', ['@grafeo-db'], 'engine/grafeo'),
    onlyIn(
      'graphql',
      ['graphql', 'type-graphql', 'graphql-[^/]+', '@apollo'],
      'graphql',
      'http',
      'main',
      'cli',
    ),
    onlyIn('traces', ['@opentelemetry'], 'http/tracing'),
    onlyIn('threads', ['piscina'], 'workers'),
    onlyIn('tokens', ['jose'], 'access'),
    onlyIn('hash', ['@noble/hashes'], 'domain'),
    onlyIn('http', ['fastify', '@fastify', '@as-integrations'], 'http', 'cli'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types'],
    },
  },
};
