import { FileKeyStore } from '../../../src/access/file-key-store.js';
import { makeKey } from '../../../src/access/keys.js';

/** Adds keys to a file while others do: `add-key.child.ts FILE PREFIX COUNT`. */
const [path = '', prefix = '', count = ''] = process.argv.slice(2);
for (let at = 0; at < Number(count); at += 1) {
  const { key } = makeKey({ name: `${prefix}${at}`, role: 'READER', expiresAt: null });
  await new FileKeyStore(path).add(key);
}
process.stdout.write('added\n');
