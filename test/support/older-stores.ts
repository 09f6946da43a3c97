import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { command, type Statement } from '../../src/engine/statement.js';

/** The commits that made the stores in `test/contract/older-stores/`, oldest first. */
export const OLDER_STORES = ['08daa58'] as const;

/** A file of an older store, unpacked. */
export async function olderStore(name: string): Promise<Buffer> {
  return gunzipSync(await readFile(`test/contract/older-stores/${name}.gz`));
}

interface Line {
  readonly labels?: readonly string[];
  readonly type?: string;
  readonly from?: readonly [label: string, key: string, value: string];
  readonly to?: readonly [label: string, key: string, value: string];
  readonly props: Readonly<Record<string, unknown>>;
}

/** What puts the nodes and relationships of such a file back, one by one. */
export function restoringStatements(text: string): Statement<unknown>[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => {
      const { labels = [], type = '', from, to, props } = JSON.parse(line) as Line;
      if (from === undefined || to === undefined) {
        return command(`CREATE (n:${labels.join(':')}) SET n = $props`, { props });
      }
      const ends = `MATCH (a:${from[0]} {${from[1]}: $from}), (b:${to[0]} {${to[1]}: $to})`;
      const parameters = { from: from[2], to: to[2], props };
      return command(`${ends} CREATE (a)-[r:${type}]->(b) SET r = $props`, parameters);
    });
}
