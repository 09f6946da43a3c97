import { isIP } from 'node:net';
import { z } from 'zod';
import { SHIPPED_TERMS } from '../domain/terms.js';

/** Whole numbers as the environment writes them. */
function whole(least: number, most: number): z.ZodType<number, string> {
  const must = `must be a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,15}$/, must)
    .transform(Number)
    .refine((value) => value >= least && value <= most, must);
}

function oneOf<Word extends string>(...words: Word[]): z.ZodEnum<{ [Key in Word]: Key }> {
  return z.enum(words, `must be one of: ${words.join(', ')}`);
}

function list(of: z.ZodType<string, string>): z.ZodType<readonly string[], string> {
  const split = z.string().transform((text) => text.split(',').map((part) => part.trim()));
  return split.pipe(z.array(of));
}

/** What Fastify takes as a proxy that it may trust. */
function isProxy(text: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true;
  const [address = '', bits, ...more] = text.split('/');
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return (
    more.length === 0 && most > 0 && (bits === undefined || (/^\d+$/.test(bits) && +bits <= most))
  );
}

const store = z.url({
  protocol: /^(neo4j|bolt)(\+s|\+ssc)?$/,
  error: 'must be an address like neo4j://host:7687',
});
const https = z
  .string()
  .regex(
    /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/])\S+$/,
    'must be an address with https:// (or http:// on this machine)',
  );
const http = z
  .string()
  .regex(/^https?:\/\/[^\s?#]+$/, 'must be an address like https://graph.example.org')
  .transform((address) => address.replace(/\/+$/, ''));
const redis = z.url({
  protocol: /^rediss?$/,
  error: 'must be an address like redis://host:6379',
});
const proxy = z
  .string()
  .refine(
    isProxy,
    'must be addresses like 10.0.0.1 or 10.0.0.0/8, loopback, linklocal or uniquelocal, with commas',
  );
const origin = z
  .string()
  .regex(
    /^(\*|https?:\/\/[^/\s*;'"<>]+)$/,
    'must be * or origins like https://example.org, with commas',
  );

/** Every setting there is: its name in the environment, its default and what it does. */
export const SETTINGS = z.object({
  PORT: whole(0, 65_535).default(4000).describe('Port of the HTTP server; 0 takes a free one.'),
  HOST: z
    .string()
    .default('127.0.0.1')
    .describe('Address the server listens on; 0.0.0.0 to be reached from other machines.'),
  PUBLIC_URL: http
    .optional()
    .describe(
      'The address under which others reach this server, as https://graph.example.org: permalinks begin with it. http://127.0.0.1 and PORT when missing.',
    ),
  DATA_DIR: z
    .string()
    .default('./data')
    .describe('Folder of the embedded store. Not used with NEO4J_URI.'),
  NEO4J_URI: store
    .optional()
    .describe(
      'Address of a Neo4j server (5.26 or later), as neo4j://host:7687. Without it the graph is kept in DATA_DIR.',
    ),
  NEO4J_USER: z.string().default('neo4j').describe('User of the Neo4j server.'),
  NEO4J_PASSWORD: z.string().default('').describe('Password of that user.'),
  NEO4J_DATABASE: z.string().default('neo4j').describe('Database on the Neo4j server.'),
  STORE_WAIT_S: whole(0, 86_400)
    .default(60)
    .describe(
      'How long a server that starts waits for a Neo4j that does not answer yet, in seconds; then it ends with the exit code 1.',
    ),
  DATA_CREATOR: z
    .string()
    .default(SHIPPED_TERMS.creator)
    .describe('Who made the data, as exports name them.'),
  DATA_LICENCE: z
    .string()
    .regex(/^(none|https?:\/\/[^\s<>"]+)$/, 'must be an address with https://, or none')
    .default(SHIPPED_TERMS.licence ?? 'none')
    .describe(
      'Address of the terms on which the data may be used, as exports name it. Set it when the graph holds data of yours. none: exports say nothing.',
    ),
  CONTACT: z
    .string()
    .regex(
      /^(mailto:[^\s<>"]+@[^\s<>"]+|https?:\/\/[^\s<>"]+)$/,
      'must be an address with https:// or mailto:',
    )
    .optional()
    .describe(
      'Where people report errors in the data: a page, or mailto: with an address. The explorer links to it.',
    ),
  LOG_LEVEL: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'silent')
    .default('info')
    .describe(
      'The log, on the standard error output, from this level: fatal, error, warn, info, debug or silent.',
    ),
  SEED: oneOf('if-empty', 'never')
    .default('if-empty')
    .describe('if-empty: an empty store is given the shipped graph. never: it stays empty.'),
  PACKS: list(z.string().min(1))
    .optional()
    .describe(
      'Which packs of the library an empty store is given beside the shipped graph, by the names of `mgg library list`, with commas between, or none. Three with projects, money and memberships when missing.',
    ),
  INTROSPECTION: oneOf('on', 'off')
    .default('on')
    .describe('Whether clients may ask the API for its schema: on or off.'),
  TRUSTED_DOCUMENTS: list(z.string())
    .default([])
    .describe(
      'Strangers get answers only to documents of these manifests, files with commas between; explorer is what the explorer and embedded graphs ask. Whoever has a key may ask anything. All may when missing.',
    ),
  READ_ACCESS: oneOf('open', 'key')
    .default('open')
    .describe('open: everybody may read. key: reading too needs a key or a token.'),
  JWT_JWKS_URL: https
    .optional()
    .describe(
      'Where an identity provider publishes its public keys, as https://login.example.org/jwks.json. Without it only keys of this program are taken.',
    ),
  JWT_ISSUER: z.string().optional().describe('The `iss` of its tokens. Needed with JWT_JWKS_URL.'),
  JWT_AUDIENCE: z
    .string()
    .optional()
    .describe('The `aud` of tokens made for this server. Needed with JWT_JWKS_URL.'),
  JWT_ROLE_CLAIM: z
    .string()
    .default('role')
    .describe(
      'The claim of a token that holds its role or a list of them: contributor, editor or admin. A dot leads inwards: realm_access.roles.',
    ),
  METRICS: oneOf('key', 'open', 'off')
    .default('key')
    .describe(
      'Who may read /metrics. key: whoever has a key or a token. open: everybody. off: there is none.',
    ),
  CORS_ORIGINS: list(origin)
    .default(['*'])
    .describe('Web sites whose pages may call the API, with commas between; * for all.'),
  EMBED_ORIGINS: list(origin)
    .optional()
    .describe(
      'Web sites whose pages may embed the graph, in a frame or by its script, with commas between; * for all. Those of CORS_ORIGINS when missing.',
    ),
  MAX_COST: whole(1, 1_000_000_000)
    .default(100_000)
    .describe('The most objects that one query may ask for, by its page sizes.'),
  MAX_DEPTH: whole(1, 1_000).default(20).describe('How many levels of fields one query may nest.'),
  MAX_TOKENS: whole(1, 10_000_000)
    .default(4_000)
    .describe('How many words and signs one query may have.'),
  MAX_ANSWER_MB: whole(1, 500)
    .default(10)
    .describe('How long one answer of the GraphQL API may be, in MB.'),
  RATE_LIMIT: whole(0, 1_000_000_000_000)
    .default(1_000_000)
    .describe(
      'How much may be asked from one address in a minute, in the unit of MAX_COST, 100 for each request beside its cost; then it gets 429. 0: no limit.',
    ),
  RATE_LIMIT_KEY: whole(0, 1_000_000_000_000)
    .default(10_000_000)
    .describe('The same for each key and token, from whatever address.'),
  RATE_LIMIT_STORE: redis
    .optional()
    .describe(
      'A Redis (or Valkey) in which several servers count together, as redis://host:6379. Each counts for itself when missing, and while it is away.',
    ),
  TRUSTED_PROXIES: list(proxy)
    .default([])
    .describe(
      'Addresses of the reverse proxies in front, as 10.0.0.0/8, with commas between; loopback is this machine. Who comes through them has the address that they tell in X-Forwarded-For.',
    ),
  MAX_LOOP_DELAY_MS: whole(0, 3_600_000)
    .default(1_000)
    .describe(
      'How late the process may be, on average over a second and in milliseconds, before it answers 503; 0: however late.',
    ),
  REQUEST_TIMEOUT_MS: whole(1, 3_600_000)
    .default(30_000)
    .describe(
      'How long one GraphQL request may take, in milliseconds; then it fails with TIMEOUT. A change that has begun goes on to its end.',
    ),
  STATEMENT_TIMEOUT_MS: whole(1, 3_600_000)
    .default(10_000)
    .describe(
      'How long Neo4j may work on one read, and a thread on one computation, in milliseconds. 2 seconds later a Neo4j that says nothing counts as lost.',
    ),
  GRAPH_IN_MEMORY: whole(0, 100_000_000)
    .default(5_000_000)
    .describe(
      'Up to how many relations the present graph is also kept in memory, where paths, partners and networks are searched. 0: never.',
    ),
  ANSWER_CACHE_MB: whole(0, 100_000)
    .default(16)
    .describe(
      'How much memory may keep answers to anonymous questions until the graph changes, in MB; 0 keeps none.',
    ),
  WORKER_THREADS: whole(1, 64)
    .optional()
    .describe(
      'How many threads work on large computations, such as measures. One fewer than there are processors, 1 to 4, when missing. Each is started when it is needed.',
    ),
  WORKER_MEMORY_MB: whole(64, 1_000_000)
    .default(512)
    .describe('How much memory one computation may take, in MB.'),
  WORKER_QUEUE: whole(0, 100_000)
    .default(100)
    .describe('How many computations may wait for a thread; more are refused with BUSY.'),
  SLOW_MS: whole(0, 3_600_000)
    .default(1_000)
    .describe(
      'From how many milliseconds on a GraphQL operation is written to the log with its slowest statements and the shape of its variables, never with their values; 0: never.',
    ),
  OTEL_EXPORTER_OTLP_ENDPOINT: http
    .optional()
    .describe(
      'Where traces are sent by OTLP, as http://collector:4318. Without it there are none. The other variables of OpenTelemetry hold too, as OTEL_SERVICE_NAME, OTEL_TRACES_SAMPLER and OTEL_EXPORTER_OTLP_HEADERS.',
    ),
  OTEL_EXPORTER_OTLP_PROTOCOL: oneOf('http/protobuf', 'http/json')
    .default('http/protobuf')
    .describe('In which form: http/protobuf or http/json.'),
  OTEL_SDK_DISABLED: oneOf('true', 'false')
    .default('false')
    .describe('true: no traces, whatever else is set.'),
  SHUTDOWN_MS: whole(0, 3_600_000)
    .default(10_000)
    .describe(
      'How long the server may take to stop, in milliseconds. Running requests have most of it, the store up to 2 seconds at the end.',
    ),
});

export type Settings = z.infer<typeof SETTINGS>;

/** Without them the server would take tokens that the provider made for others. */
const NEEDED_FOR_TOKENS = ['JWT_ISSUER', 'JWT_AUDIENCE'] as const;

/** The same, with what they need of each other. */
export const CHECKED = SETTINGS.superRefine((settings, context) => {
  if (settings.JWT_JWKS_URL === undefined) return;
  for (const name of NEEDED_FOR_TOKENS.filter((needed) => settings[needed] === undefined)) {
    context.addIssue({ code: 'custom', path: [name], message: 'must be set with JWT_JWKS_URL' });
  }
});
