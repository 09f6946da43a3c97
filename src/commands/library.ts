import { z } from 'zod';
import type { Engine } from '../engine/engine.js';
import { Library, type ListedPack } from '../exchange/library/library.js';
import type { PackState } from '../exchange/library/pack-state.js';
import { reportText } from '../exchange/load/report.js';
import { STOPPED, type CommandIo } from './command-io.js';
import { countsOf, totalsText } from './counts.js';
import { storeCommand } from './store-command.js';

const GIVEN = z.object({
  action: z.enum(['list', 'add', 'remove']),
  names: z.array(z.string()).default([]),
  /** Folders of the library and of the shipped graph. */
  library: z.string(),
  core: z.string(),
});

/** Lists the packs of the library, adds some to the graph or removes them. */
export const libraryCommand = storeCommand(GIVEN, async (engine, given, io) => {
  const { action, names } = given;
  const library = new Library(engine, given.library, { name: 'core', folder: given.core });
  if (action === 'list') {
    await io.out(listText(await library.list()));
    return 0;
  }
  for (const name of names) {
    const stopped = await (action === 'add' ? add : remove)(library, name, io);
    if (stopped) return STOPPED;
  }
  await io.out(await nowText(engine));
  return 0;
});

async function add(library: Library, name: string, io: CommandIo): Promise<boolean> {
  const report = await library.add(name, progressOf(io, `Adding ${name}`));
  await io.out(`${name}\n${reportText(report, { dryRun: false })}\n`);
  return report.stopped;
}

async function remove(library: Library, name: string, io: CommandIo): Promise<boolean> {
  const { claims, entities, stopped } = await library.remove(
    name,
    progressOf(io, `Removing ${name}`),
  );
  const end = stopped ? ' Stopped before the end: run it again to remove the rest.' : '';
  await io.out(
    `${name}\nTaken back: ${claims.toLocaleString('en')} claims, ${entities.toLocaleString('en')} entities of which nothing else speaks.${end}\n`,
  );
  return stopped;
}

function progressOf(io: CommandIo, title: string) {
  return {
    signal: io.signal,
    onProgress: (done: number, total: number): void => {
      io.progress({ title, unit: 'items' }, { done, total });
    },
  };
}

async function nowText(engine: Engine): Promise<string> {
  return `${engine.dialect.name} now holds ${totalsText(await countsOf(engine))}.\n`;
}

const STATES: Readonly<Record<PackState, string>> = {
  LOADED: 'in the graph',
  LOADING: 'in part in the graph: it is being loaded, or add it again',
  REMOVING: 'in part in the graph: remove it again',
  WANTED: 'waits to be loaded',
};

function listText(packs: readonly ListedPack[]): string {
  if (packs.length === 0) return 'The library has no packs.\n';
  return packs.map(packText).join('\n');
}

function packText({ name, title, licence, counts, needs, state, sources }: ListedPack): string {
  const { entities, relations, documents } = counts;
  const number = (count: number): string => count.toLocaleString('en');
  return [
    `${name}: ${title}${state === null ? '' : ` (${STATES[state]})`}`,
    `  ${number(entities)} entities, ${number(relations)} claims of relations, ${number(documents)} ${documents === 1 ? 'document' : 'documents'}; ${licence}`,
    `  from ${sources.map((source) => `${source.title}, ${source.publisher} (${source.licence})`).join('; ')}`,
    ...(needs.length === 0 ? [] : [`  needs ${needs.join(', ')}`]),
    '',
  ].join('\n');
}
