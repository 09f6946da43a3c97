import type { ApolloServerPlugin } from '@apollo/server';
import type { KeyValueCache } from '@apollo/utils.keyvaluecache';
import { GraphQLError } from 'graphql';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Principal } from '../domain/access.js';
import { invalidInput } from '../domain/errors.js';
import { CODES } from '../fact/codes.js';
import { EXPLORER_FOLDER } from './explorer.js';
import { hashOf } from './persisted-queries.js';

/** The word for what the build of the explorer wrote down. */
const OWN = 'explorer';
const OWN_FILE = join(EXPLORER_FOLDER, 'trusted-documents.json');

/** The manifest of Apollo's tools: each document under the SHA-256 of its text. */
const MANIFEST = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  operations: z.array(z.object({ id: z.string(), body: z.string() })),
});

/**
 * Where only known documents are answered to strangers: sent as a whole, or only by their SHA-256 in
 * `extensions.persistedQuery`. Whoever has a key or token may ask anything.
 */
export class TrustedDocuments {
  /** Texts by their SHA-256. */
  readonly #texts: ReadonlyMap<string, string>;

  private constructor(texts: ReadonlyMap<string, string>) {
    this.#texts = texts;
  }

  /**
   * @param sources files of manifests, or `explorer`.
   * @throws DomainError INVALID_INPUT naming a file that is no manifest.
   */
  static async read(sources: readonly string[]): Promise<TrustedDocuments> {
    const lists = await Promise.all(
      sources.map((source) => operationsIn(source === OWN ? OWN_FILE : source)),
    );
    return new TrustedDocuments(new Map(lists.flat().map((text) => [hashOf(text), text])));
  }

  /** For Apollo Server's `persistedQueries`: finds what is known and keeps nothing else. */
  readonly cache: KeyValueCache = {
    get: async (key) => this.#texts.get(key.slice(key.lastIndexOf(':') + 1).toLowerCase()),
    set: async () => undefined,
    delete: async () => undefined,
  };

  /** Refuses all others, by the text that would run. */
  readonly plugin: ApolloServerPlugin<{ readonly principal: Principal | null }> = {
    requestDidStart: async ({ contextValue }) => ({
      didResolveOperation: async ({ source }) => {
        if (contextValue.principal === null && !this.#texts.has(hashOf(source))) throw untrusted();
      },
    }),
  };
}

function untrusted(): GraphQLError {
  return new GraphQLError(
    'This server answers only documents that it knows. Send one of them as it stands in its manifest, or any with a key; whoever runs the server adds manifests to TRUSTED_DOCUMENTS.',
    { extensions: { code: CODES.FORBIDDEN, http: { status: 403 } } },
  );
}

async function operationsIn(file: string): Promise<string[]> {
  const { data } = MANIFEST.safeParse(parsed(await readFile(file, 'utf8')));
  if (data === undefined) {
    throw invalidInput(
      `${file} in TRUSTED_DOCUMENTS is no manifest of documents. Make one with @apollo/generate-persisted-query-manifest.`,
    );
  }
  return data.operations.map(({ body }) => body);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
