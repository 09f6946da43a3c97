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
import { isEntityChoice } from '../model/facets.js';
import { loadComparison } from './load-comparison.js';
import { loadPicture, pictureKey, type LoadedPicture, type PictureOf } from './load-picture.js';
import type { Subgraph } from './subgraph.js';
import type { Traits } from './traits.js';

export interface Loaded {
  readonly picture: LoadedPicture;
  /** The same at any date, for the bars of the time bar. */
  readonly always: LoadedPicture;
}

type ComparedOf = PictureOf & Pick<State, 'with' | 'since'> & { readonly hasFacets: boolean };

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

  want(state: AnalysisOf & PictureOf & Pick<State, 'with' | 'since' | 'facets'>): void {
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
    const hasFacets = state.facets.some(isEntityChoice);
    const wanted = { of, depth, on, known, with: other, since, hasFacets };
    const key = `${this.#spoken} ${pictureKey(wanted)} ${sidesKey(wanted)} ${String(hasFacets)}`;
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
    const key = `${this.#spoken} ${pictureKey(anyDate)} ${String(wanted.hasFacets)}`;
    const kept = this.#always.get(key);
    const load = (dated: PictureOf): Promise<LoadedPicture> =>
      sides === null
        ? loadPicture(dated, registry, signal)
        : loadComparison(dated, sides, registry, signal);
    const complete = async (picture: LoadedPicture, seen: SidesOf): Promise<LoadedPicture> =>
      wanted.hasFacets ? { ...picture, traits: await traitsOf(picture, seen, signal) } : picture;
    const always = { ...anyDate, with: null, since: null };
    const [whole, picture] = await Promise.all([
      kept ?? loadPicture(anyDate, registry, signal).then((found) => complete(found, always)),
      wanted.on === null && sides === null
        ? null
        : load(wanted).then((found) => complete(found, wanted)),
    ]);
    this.#always.set(key, whole);
    return { always: whole, picture: picture ?? whole };
  }
}

type SidesOf = Parameters<typeof sidesOf>[0];

/** Comes with its first use. */
async function traitsOf({ nodes }: Subgraph, seen: SidesOf, signal: AbortSignal): Promise<Traits> {
  const { loadTraits } = await import('./load-traits.js');
  return loadTraits(nodes, seen, signal);
}
