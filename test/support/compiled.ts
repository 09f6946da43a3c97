import { mkdirSync, readdirSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { transformFile } from '@swc/core';

/** A copy of the checkout in JavaScript, so that a process of ours starts at once. */
const COPY = resolve('.cache/compiled');
const CHILD = /\.child\.ts$/;

/** What the program finds from where it lies: the shipped data, and the page in the browser. */
const BESIDE = ['seed', 'library', 'dist'];

const COMPILER = {
  swcrc: false,
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true },
    target: 'es2022',
  },
  module: { type: 'es6' },
} as const;

/** The JavaScript of one of our TypeScript files. */
export function compiled(file: string): string {
  return join(COPY, file.replace(/\.ts$/, '.js'));
}

/** Compiles what processes of their own run, where a source is not as old as what was made of it. */
export async function compileAll(): Promise<void> {
  const files = [
    ...sourcesIn('src').filter((file) => !file.startsWith(join('src', 'explorer'))),
    ...sourcesIn('test').filter((file) => CHILD.test(file)),
  ];
  await Promise.all(files.filter(isStale).map(compile));
  BESIDE.forEach(link);
}

function sourcesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.ts')).map((name) => join(folder, name));
}

function isStale(file: string): boolean {
  const made = statSync(compiled(file), { throwIfNoEntry: false });
  return made?.mtime.getTime() !== statSync(file).mtime.getTime();
}

async function compile(file: string): Promise<void> {
  const { mtime } = statSync(file);
  const { code } = await transformFile(file, COMPILER);
  const target = compiled(file);
  const unfinished = `${target}.${process.pid}`;
  mkdirSync(dirname(target), { recursive: true });
  await writeFile(unfinished, code);
  utimesSync(unfinished, mtime, mtime);
  await rename(unfinished, target);
}

function link(name: string): void {
  try {
    symlinkSync(resolve(name), join(COPY, name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
