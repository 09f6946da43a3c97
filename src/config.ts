import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { z } from 'zod';
import { misspellings, type Misspelling } from './config/misspellings.js';
import { CHECKED, SETTINGS, type Settings } from './config/settings.js';

type Name = keyof Settings;
export type Environment = Readonly<Record<string, string | undefined>>;

/** The settings, read once at the start and handed down. */
export type Config = ReturnType<typeof configOf>;

/** A setting has a value it cannot have; the message names it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads all settings. An empty value counts as none. A name that is a slip of a setting is refused,
 * since what it was to close would stay open.
 *
 * @throws ConfigError with a sentence per wrong setting.
 */
export function readConfig(environment: Environment = process.env): Config {
  const given = Object.entries(environment).filter(([, value]) => value !== '');
  const { data, error } = CHECKED.safeParse(Object.fromEntries(given));
  const slips = misspellings(
    given.map(([name]) => name),
    Object.keys(SETTINGS.shape),
  );
  if (error === undefined && slips.length === 0) return Object.freeze(configOf(data));
  const wrong = error?.issues ?? [];
  const sentences = [
    ...slips.map(unknown),
    ...wrong.map(({ path, message }) => sentence(path[0] as Name, message)),
  ];
  throw new ConfigError([...new Set(sentences)].join('\n'));
}

function sentence(name: Name, must: string): string {
  return `The setting ${name} ${must}.`;
}

function unknown({ given, meant }: Misspelling): string {
  return `There is no setting ${given}. Write ${meant}, or unset ${given} for this program.`;
}

function orNull(text: string | undefined): string | null {
  return text ?? null;
}

function configOf(settings: Settings) {
  const { NEO4J_URI: uri, JWT_JWKS_URL: jwksUrl } = settings;
  const neo4j = {
    user: settings.NEO4J_USER,
    password: settings.NEO4J_PASSWORD,
    database: settings.NEO4J_DATABASE,
    timeoutMs: settings.STATEMENT_TIMEOUT_MS,
  };
  const jwt = {
    issuer: settings.JWT_ISSUER ?? '',
    audience: settings.JWT_AUDIENCE ?? '',
    roleClaim: settings.JWT_ROLE_CLAIM,
  };
  return {
    port: settings.PORT,
    host: settings.HOST,
    /** Without a slash at the end. */
    publicUrl: settings.PUBLIC_URL ?? `http://127.0.0.1:${settings.PORT}`,
    /** False where that address is only a guess, which nobody should cite. */
    hasPublicUrl: settings.PUBLIC_URL !== undefined,
    /** What exports say on who made the data and how they may be used. */
    terms: Object.freeze({
      creator: settings.DATA_CREATOR,
      licence: settings.DATA_LICENCE === 'none' ? null : settings.DATA_LICENCE,
    }),
    /** Where errors in the data are reported; null for nowhere. */
    contact: orNull(settings.CONTACT),
    metrics: settings.METRICS,
    dataDirectory: resolve(settings.DATA_DIR),
    /** Null for the embedded engine. */
    neo4j: uri === undefined ? null : Object.freeze({ uri, ...neo4j }),
    storeWaitMs: settings.STORE_WAIT_S * 1_000,
    logLevel: settings.LOG_LEVEL,
    seed: settings.SEED,
    /** Null for those that each new graph is given. */
    packs: packsOf(settings.PACKS),
    introspection: settings.INTROSPECTION === 'on',
    readAccess: settings.READ_ACCESS,
    /** Null where no tokens are taken. */
    jwt: jwksUrl === undefined ? null : Object.freeze({ jwksUrl, ...jwt }),
    corsOrigins: settings.CORS_ORIGINS,
    embedOrigins: settings.EMBED_ORIGINS ?? settings.CORS_ORIGINS,
    limits: Object.freeze({
      maxCost: settings.MAX_COST,
      maxDepth: settings.MAX_DEPTH,
      maxTokens: settings.MAX_TOKENS,
      maxAnswerBytes: settings.MAX_ANSWER_MB * 1_000_000,
      requestMs: settings.REQUEST_TIMEOUT_MS,
    }),
    clients: Object.freeze({
      /** What each may take in a minute; 0 for no limit. */
      points: Object.freeze({ address: settings.RATE_LIMIT, key: settings.RATE_LIMIT_KEY }),
      /** Null where each server counts for itself. */
      store: orNull(settings.RATE_LIMIT_STORE),
      trustedProxies: settings.TRUSTED_PROXIES,
      loopDelayMs: settings.MAX_LOOP_DELAY_MS,
    }),
    /** Manifests; without any strangers may ask anything. */
    trustedDocuments: settings.TRUSTED_DOCUMENTS,
    graphInMemory: settings.GRAPH_IN_MEMORY,
    answerCacheBytes: settings.ANSWER_CACHE_MB * 1_000_000,
    workers: Object.freeze({
      threads: settings.WORKER_THREADS ?? usualThreads(),
      memoryMb: settings.WORKER_MEMORY_MB,
      queue: settings.WORKER_QUEUE,
      budgetMs: settings.STATEMENT_TIMEOUT_MS,
    }),
    slowMs: settings.SLOW_MS,
    tracing: tracingOf(settings),
    shutdownMs: settings.SHUTDOWN_MS,
  };
}

function packsOf(names: readonly string[] | undefined): readonly string[] | null {
  if (names === undefined) return null;
  return names.length === 1 && names[0] === 'none' ? [] : names;
}

/** Null where no traces are sent. */
function tracingOf({
  OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
  OTEL_EXPORTER_OTLP_PROTOCOL: protocol,
  OTEL_SDK_DISABLED: disabled,
}: Settings) {
  if (endpoint === undefined || disabled === 'true') return null;
  return Object.freeze({ url: `${endpoint}/v1/traces`, protocol });
}

/** One processor is left to those who only look something up. */
function usualThreads(): number {
  return Math.min(4, Math.max(1, availableParallelism() - 1));
}

/** One setting as it is described: its value is a word, a number or a list of words. */
type Setting = z.ZodType<string | number | readonly string[] | undefined>;

/** All settings with their defaults, for `--help`. */
export function describeSettings(
  settings: Readonly<Record<string, Setting>> = SETTINGS.shape,
): string {
  const lines = Object.entries(settings).map(([name, type]) => {
    const fallback = String(type.parse(undefined) ?? '');
    const note = fallback === '' ? '' : ` (${fallback})`;
    return `  ${name}${note}\n      ${type.description ?? ''}`;
  });
  return ['Settings are read from the environment; defaults in brackets.', ...lines].join('\n');
}
