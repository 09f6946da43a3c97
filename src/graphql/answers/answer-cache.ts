import { createHash } from 'node:crypto';
import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import type { StoreVersion } from '../../graph/adjacency/store-version.js';

/** All that decides the answer to an anonymous question. */
export interface Asked {
  /** The document as it was sent. */
  readonly source: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly version: StoreVersion;
}

/** What two questions share that have the same answer: a short text without spaces or quotes. */
export function answerKey({ source, operationName, variables, version }: Asked): string {
  const day = new Date().toISOString().slice(0, 10);
  const parts = [source, operationName, variables ?? {}, version.changed, day];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}

/** Answers as they were sent, the least recently used given up first. */
export class AnswerCache {
  readonly #texts: InMemoryLRUCache;
  readonly #largest: number;

  /** @param bytes how much it holds in all; one answer may take a tenth of it. */
  constructor(bytes: number) {
    this.#texts = new InMemoryLRUCache({ maxSize: bytes });
    this.#largest = bytes / 10;
  }

  get(key: string): Promise<string | undefined> {
    return this.#texts.get(key);
  }

  async set(key: string, text: string): Promise<void> {
    if (text.length <= this.#largest) await this.#texts.set(key, text);
  }
}
