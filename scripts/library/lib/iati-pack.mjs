import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { trimPack } from './trim-pack.mjs';

const PROGRAM = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));
const run = promisify(execFile);

/**
 * Makes a pack of IATI files: `mgg import iati … --as-pack`, beside the shipped graph and the packs
 * that it needs, less what is not kept. Needs the program to be built.
 *
 * @param folder of the pack; what it held is replaced.
 * @param published day and address of the files as they were read.
 * @param isKept whether a claim stays; themes, plans and organisations of which none is left go.
 * @param same entities that are ones of the graph by another id, decided by hand.
 * @param info of `pack.json`, without the counts.
 */
export async function makeIatiPack({ files, folder, published, isKept, same, info }) {
  const work = await mkdtemp(join(tmpdir(), 'iati-pack-'));
  try {
    const mgg = async (...words) => {
      const { stdout } = await run(process.execPath, [PROGRAM, ...words], {
        env: { ...process.env, DATA_DIR: join(work, 'data') },
        maxBuffer: 100_000_000,
      });
      process.stdout.write(stdout);
    };
    await mgg('seed');
    for (const need of info.needs.filter((name) => name !== 'core')) {
      await mgg('library', 'add', need);
    }
    const made = join(work, 'pack');
    const rejects = ['--rejects', join(work, 'rejected.csv')];
    await mgg('import', 'iati', ...files, '--as-pack', made, ...rejects);
    const counts = await trimPack(made, { published, isKept, same });
    await writeFile(join(made, 'pack.json'), `${JSON.stringify({ ...info, counts }, null, 2)}\n`);
    await rm(folder, { recursive: true, force: true });
    await cp(made, folder, { recursive: true });
    process.stdout.write(`${folder}: ${JSON.stringify(counts)}\n`);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
