import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ask, askForReply } from '../../core/ask/ask.js';
import type { Evidence } from '../../core/documents/evidence.js';
import { NAMED, PATHS, type FoundPath } from './documents.js';
import type { EntityRef } from '../../core/documents/picture.js';
import { loadEvidence } from '../../core/ask/load-evidence.js';
import { Loading } from '../../core/ask/loading.js';
import { Trouble } from '../../core/ask/trouble.js';
import { today } from '../../../domain/time/partial-date.js';
import { pathFile } from './path-file.js';
import { pathAsText, pathSentence } from './path-text.js';
import { dateInWords } from '../../../fact/text/dates.js';
import '../../kit/copy-button.js';
import '../../kit/file-button.js';
import type { App } from '../../core/app.js';
import '../../kit/entity-picker.js';
import type { EntityPicker } from '../../kit/entity-picker.js';
import { troubleNote, waitingNote } from '../../kit/trouble-note.js';
import { shared } from '../../kit/styles/shared.js';
import { language, words } from '../../core/words/words.js';
import { filterStyles } from '../../kit/filter-choices.js';
import './path-chain.js';
import { narrows, pathFilters } from './path-filters.js';
import { pathList } from './path-list.js';
import { pathsQuestion, MOST_STEPS } from './paths-question.js';
import { pathsViewStyles } from './paths-view.styles.js';

interface Found {
  readonly paths: readonly FoundPath[];
  readonly isIncomplete: boolean;
}

/** How two entities are connected: the shortest paths, and one of them step by step. */
@customElement('mg-paths-view')
export class PathsView extends LitElement {
  static override styles = [shared, filterStyles, pathsViewStyles];

  @property({ attribute: false }) app!: App;
  readonly #named = new Loading<ReadonlyMap<string, EntityRef>>(this);
  readonly #found = new Loading<Found>(this);
  readonly #evidence = new Loading<ReadonlyMap<string, Evidence>>(this);

  override willUpdate(): void {
    const { from, to, avoid, known, on } = this.app.state;
    const ids = [...new Set([from, to, ...avoid].filter((id) => id !== null))];
    this.#named.want(JSON.stringify([ids, known]), (signal) => loadNamed(ids, known, signal));
    this.#wantPaths();
    const path = this.#path;
    if (path === undefined) return;
    const relations = path.steps.map(({ relation }) => relation.id);
    this.#evidence.want(JSON.stringify([relations, on, known]), (signal) =>
      loadEvidence(relations, { on, known }, signal),
    );
  }

  #wantPaths(): void {
    const question = pathsQuestion(this.app.state);
    if (question === null) {
      this.#found.forget();
      return;
    }
    this.#found.want(JSON.stringify(question), async (signal) => {
      const { answer, isIncomplete } = await askForReply(PATHS, question, signal);
      return { paths: answer.asOf.paths, isIncomplete };
    });
  }

  override render(): TemplateResult {
    const { value } = this.#found;
    return html`
      <div class="side">
        <div class="ends">${this.#end('from')} ${this.#end('to')}</div>
        ${pathFilters(this.app, this.#named.value ?? new Map<string, never>())}
        ${
          value === undefined || value.paths.length === 0
            ? nothing
            : pathList(this.app, value.paths, this.#chosen)
        }
      </div>
      <div class="main">${this.#main()}</div>
    `;
  }

  #end(end: 'from' | 'to'): TemplateResult {
    const id = this.app.state[end];
    return html`<mg-entity-picker
      .app=${this.app}
      .label=${words.paths.ends[end]}
      .entity=${id === null ? null : (this.#entity(id) ?? null)}
      @entity-pick=${({ detail }: CustomEvent<{ id: string | null }>) => {
        const avoid = this.app.state.avoid.filter((one) => one !== detail.id);
        this.app.change({ [end]: detail.id, avoid, path: 1, sel: null, rel: [] });
        if (detail.id !== null) this.#goOn();
      }}
    ></mg-entity-picker>`;
  }

  /** After one end comes the other, while that is missing. */
  #goOn(): void {
    const { from, to } = this.app.state;
    if (from !== null && to !== null) return;
    const pickers = this.renderRoot.querySelectorAll<EntityPicker>('mg-entity-picker');
    void pickers[from === null ? 0 : 1]?.focusField();
  }

  #main(): TemplateResult {
    const { trouble, value, waiting } = this.#found;
    if (this.#isOne) return this.#start();
    const troubled = this.#named.trouble ?? trouble;
    if (troubled !== null) {
      return troubleNote(troubled, () => {
        this.#named.again();
        this.#found.again();
      });
    }
    if (pathsQuestion(this.app.state) === null) return this.#start();
    if (value === undefined) return html`${waitingNote(waiting)}`;
    const path = this.#path;
    return html`${path === undefined ? this.#none(value) : this.#shown(path, value)}
    ${waitingNote(waiting)}`;
  }

  /** True when both ends are one entity, though perhaps by two ids. */
  get #isOne(): boolean {
    const [from, to] = [this.app.state.from, this.app.state.to].map((id) => this.#entity(id ?? ''));
    return from !== undefined && from.id === to?.id;
  }

  #start(): TemplateResult {
    const { from, to } = this.app.state;
    const one = this.#entity(from ?? to ?? '')?.shortName;
    const said = this.#isOne ? words.paths.same : words.paths.pickOther;
    return html`<h1>${words.paths.title}</h1>
      <p class="lede" role="status">${one === undefined ? words.paths.pick : said(one)}</p>`;
  }

  #none({ isIncomplete }: Found): TemplateResult {
    const { steps } = this.app.state;
    return html`<div role="status"><h1>${words.paths.none(steps)}</h1></div>
      ${narrows(this.app.state) ? html`<p class="lede">${words.paths.noneFiltered}</p>` : nothing}
      ${isIncomplete ? html`<p class="incomplete">${words.paths.incomplete}</p>` : nothing}
      <p class="acts">
        ${
          steps < MOST_STEPS
            ? html`<button
                class="button primary"
                @click=${() => {
                  this.app.change({ steps: Math.min(MOST_STEPS, steps + 2), path: 1 });
                }}
              >
                ${words.paths.allowMore}
              </button>`
            : nothing
        }
        ${
          narrows(this.app.state)
            ? html`<button
                class="button"
                @click=${() => {
                  this.app.change({ via: [], avoid: [], minconf: 0, on: null, path: 1 });
                }}
              >
                ${words.filters.clear}
              </button>`
            : nothing
        }
      </p>`;
  }

  #shown(path: FoundPath, { paths, isIncomplete }: Found): TemplateResult {
    const evidence = this.#evidence;
    return html`
      <div role="status"><h1 dir="auto">${this.#heading(paths)}</h1></div>
      <p class="lede" dir="auto">${pathSentence(path, words)}</p>
      ${isIncomplete ? html`<p class="incomplete">${words.paths.incomplete}</p>` : nothing}
      <mg-path-chain .app=${this.app} .path=${path} .evidence=${evidence.value}></mg-path-chain>
      ${
        evidence.trouble === null
          ? waitingNote(evidence.waiting)
          : troubleNote(evidence.trouble, () => {
              evidence.again();
            })
      }
      <p class="acts">
        <button
          class="button primary"
          @click=${() => {
            const of = path.nodes.map(({ id }) => id);
            const change = { view: 'graph', of, depth: 0, sel: null, rel: [] } as const;
            this.app.change({ ...change, kinds: [], groups: [] }, 'push');
          }}
        >
          ${words.paths.inGraph}
        </button>
        <mg-copy-button
          ?disabled=${evidence.value === undefined}
          .text=${this.#text(path)}
          .label=${words.paths.copy}
        ></mg-copy-button>
        <mg-file-button
          .file=${pathFile(path, { loaded: this.#claims, state: this.app.state })}
        ></mg-file-button>
      </p>
    `;
  }

  /** "ICRC and ICMPD are three steps apart", by the shortest path. */
  #heading([shortest]: readonly FoundPath[]): string {
    const nodes = shortest?.nodes ?? [];
    const [from, to] = [nodes[0]?.shortName ?? '', nodes.at(-1)?.shortName ?? ''];
    const said = words.paths.apart(from, to, shortest?.length ?? 0);
    return narrows(this.app.state) ? words.paths.withFilters(said) : said;
  }

  get #chosen(): number {
    const count = this.#found.value?.paths.length ?? 0;
    return Math.max(0, Math.min(this.app.state.path, count) - 1);
  }

  get #path(): FoundPath | undefined {
    return this.#found.value?.paths[this.#chosen];
  }

  /** An end as it is called: what was merged goes by the name of what was kept. */
  #entity(id: string): EntityRef | undefined {
    return this.#named.value?.get(id);
  }

  get #claims(): ReadonlyMap<string, Evidence['claims']['nodes']> {
    const found = [...(this.#evidence.value ?? [])];
    return new Map(found.map(([id, { claims }]) => [id, claims.nodes]));
  }

  /** The path for a text, with the documents of each step. */
  #text(path: FoundPath): string {
    const say = (date: string): string => dateInWords(date, language.tag);
    const { on } = this.app.state;
    const asOf = on === null ? words.time.any : words.time.asOf(say(on));
    const link = `${location.origin}${this.app.href({})}`;
    return [
      `${this.#heading(this.#found.value?.paths ?? [path])}. ${pathSentence(path, words)}`,
      pathAsText(path, { claims: this.#claims, words, language: language.tag }),
      words.paths.read(asOf, say(today()), link),
    ].join('\n\n');
  }
}

async function loadNamed(
  ids: readonly string[],
  known: string | null,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, EntityRef>> {
  if (ids.length === 0) return new Map();
  const { nodes } = (await ask(NAMED, { ids, known }, signal)).asOf;
  const gone = nodes.indexOf(null);
  if (gone !== -1) throw new Trouble('gone', ids[gone]);
  return new Map(nodes.flatMap((node, at) => (node === null ? [] : [[ids[at] ?? '', node]])));
}
