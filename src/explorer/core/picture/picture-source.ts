import type { ReactiveControllerHost } from 'lit';
import { language } from '../words/words.js';
import { ask } from '../ask/ask.js';
import { RELATION_WORDS } from '../documents/relation-words.js';
import { Loading } from '../ask/loading.js';
import type { Waiting } from '../ask/patience.js';
import {
  analysisKey,
  loadAnalysis,
  NO_ANALYSIS,
  type Analysis,
  type AnalysisOf,
} from './analysis.js';
import type { Trouble } from '../ask/trouble.js';
import type { Registry } from '../model/group-relations.js';
import type { State } from '../address/state.js';
import { sidesKey, sidesOf } from '../address/sides.js';
import { loadComparison } from './load-comparison.js';
import { loadPicture, pictureKey, type LoadedPicture, type PictureOf } from './load-picture.js';

export interface Loaded {
  readonly picture: LoadedPicture;
  /** The same at any date, for the bars of the time bar. */
  readonly always: LoadedPicture;
}

type ComparedOf = PictureOf & Pick<State, 'with' | 'since'>;

/** Keeps the picture of a state, and the words that its relations need. */
export class PictureSource {
  readonly #registry: Loading<Registry>;
  readonly #picture: Loading<Loaded>;
  readonly #analysis: Loading<Analysis>;
  readonly #always = new Map<string, LoadedPicture>();
  /** The language of the words that relations have. */
  #spoken = '';

  constructor(host: ReactiveControllerHost) {
    this.#registry = new Loading(host);
    this.#picture = new Loading(host);
    this.#analysis = new Loading(host);
  }

  want(state: AnalysisOf & ComparedOf): void {
    const { of, depth, on, known, with: other, since } = state;
    const measured = analysisKey(state);
    if (measured === null) this.#analysis.forget();
    else this.#analysis.want(measured, (signal) => loadAnalysis(state, signal));
    this.#registry.want('once', async (signal) => {
      const spoken = language.tag;
      const { relationTypes } = await ask(RELATION_WORDS, {}, signal);
      this.#spoken = spoken;
      return new Map(relationTypes.map((entry) => [entry.type, entry]));
    });
    const registry = this.#registry.value;
    if (registry === undefined) return;
    const wanted = { of, depth, on, known, with: other, since };
    const key = `${this.#spoken} ${pictureKey(wanted)} ${sidesKey(wanted)}`;
    this.#picture.want(key, (signal) => this.#load(wanted, registry, signal));
  }

  again(): void {
    if (this.#registry.value === undefined) this.#registry.again();
    else this.#picture.again();
  }

  get registry(): Registry {
    return this.#registry.value ?? new Map<string, never>();
  }

  get loaded(): Loaded | undefined {
    return this.#picture.value;
  }

  get analysis(): Analysis {
    return this.#analysis.value ?? NO_ANALYSIS;
  }

  get trouble(): Trouble | null {
    return this.#registry.trouble ?? this.#picture.trouble;
  }

  get waiting(): Waiting {
    return this.#picture.waiting === 'no' ? this.#registry.waiting : this.#picture.waiting;
  }

  async #load(wanted: ComparedOf, registry: Registry, signal: AbortSignal): Promise<Loaded> {
    const sides = sidesOf(wanted);
    const anyDate = { ...wanted, on: null };
    const key = `${this.#spoken} ${pictureKey(anyDate)}`;
    const kept = this.#always.get(key);
    const load = (dated: PictureOf): Promise<LoadedPicture> =>
      sides === null
        ? loadPicture(dated, registry, signal)
        : loadComparison(dated, sides, registry, signal);
    const [always, picture] = await Promise.all([
      kept ?? loadPicture(anyDate, registry, signal),
      wanted.on === null && sides === null ? null : load(wanted),
    ]);
    this.#always.set(key, always);
    return { always, picture: picture ?? always };
  }
}
