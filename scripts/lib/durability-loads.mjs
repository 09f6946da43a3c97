// Loads that run beside the clients of scripts/durability.mjs and are killed with the server: tables
// that are imported, and a pack of the library that is added and removed.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROWS = 300;
const PACK = 'treaties';
const MAPPING = {
  document: { title: 'Trainings of the durability test' },
  headerRow: 1,
  headerRows: 1,
  entity: { kind: 'EVENT', name: { column: 'Title' }, fields: { start: { column: 'Date' } } },
  relations: [],
};

/** No load was asked for. */
const NOTHING = { begun: Promise.resolve(), kill: async () => '' };

export class Loads {
  #kinds;
  #folder;
  #program;
  /** What was acknowledged since the last check, and must be there: each checks itself. */
  #acknowledged = [];
  /** Whether the pack was in the graph in full; null while it is there in part. */
  #pack = false;

  /**
   * @param kinds of `import` and `library`, in turns.
   * @param program `start` begins a command of `mgg`, `mgg` runs one to its end.
   */
  constructor(kinds, folder, program) {
    this.#kinds = kinds;
    this.#folder = folder;
    this.#program = program;
  }

  async prepare() {
    writeFileSync(join(this.#folder, 'mapping.json'), JSON.stringify(MAPPING));
    if (!this.#kinds.includes('library')) return;
    await this.#program.mgg('seed');
    this.#pack = (await this.#packState()) === 'in the graph';
  }

  begin(round) {
    if (this.#kinds.length === 0) return NOTHING;
    const kind = this.#kinds[round % this.#kinds.length];
    return kind === 'import' ? this.#import(round) : this.#library();
  }

  /** Fails when something that was acknowledged is not there. */
  async check() {
    for (const isThere of this.#acknowledged.splice(0)) await isThere();
  }

  #import(round) {
    const file = join(this.#folder, `trainings-${process.pid}-${round}.csv`);
    const rows = Array.from(
      { length: ROWS },
      (_, at) => `Training ${process.pid} ${round} ${at},2019`,
    );
    writeFileSync(file, ['Title,Date', ...rows, ''].join('\n'));
    const words = ['import', 'table', file, '--mapping', join(this.#folder, 'mapping.json')];
    return this.#run(words, 'import', () => {
      this.#acknowledged.push(async () => {
        const foreseen = await this.#program.mgg(...words, '--dry-run');
        if (/Entities: \d+ new/.test(foreseen)) throw new Error(`Lost of an import:\n${foreseen}`);
      });
    });
  }

  #library() {
    const adding = this.#pack !== true;
    this.#pack = null;
    return this.#run(['library', adding ? 'add' : 'remove', PACK], 'library', () => {
      this.#pack = adding;
      this.#acknowledged.push(async () => {
        const state = await this.#packState();
        if ((state === 'in the graph') !== adding)
          throw new Error(
            `The pack was ${adding ? 'added' : 'removed'}, and is ${state || 'away'}.`,
          );
      });
    });
  }

  #run(words, name, acknowledge) {
    const { child, output, ended } = this.#program.start(...words);
    let killed = false;
    const done = ended.then((code) => {
      if (code === 0) acknowledge();
      else if (!killed) throw new Error(`mgg ${words.join(' ')}: ${output.stdout}${output.stderr}`);
      return code === 0 ? `, ${name} done` : `, ${name} broken off`;
    });
    // It is looked at when it is killed.
    done.catch(() => undefined);
    // Packs are added and removed by one process at a time: one that was killed is waited for first.
    const works = new Promise((settle) => {
      child.stderr.on('data', () => /\d+%\)/.test(output.stderr) && settle());
    });
    return {
      begun: name === 'library' ? Promise.race([works, ended]) : Promise.resolve(),
      kill: () => {
        killed = true;
        child.kill('SIGKILL');
        return done;
      },
    };
  }

  async #packState() {
    const listed = await this.#program.mgg('library', 'list');
    return new RegExp(`^${PACK}:.*\\((in [^)]*)\\)$`, 'm').exec(listed)?.[1] ?? '';
  }
}
