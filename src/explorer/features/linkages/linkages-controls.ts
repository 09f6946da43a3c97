import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { ask } from '../../core/ask/ask.js';
import { SUGGEST } from '../../core/documents/suggest.js';
import type { EntityRef } from '../../core/documents/picture.js';
import { Loading } from '../../core/ask/loading.js';
import { ENTITY_KINDS, isActor } from '../../../domain/kinds.js';
import type { Choices } from './model/load-matrix.js';
import { NAMED_SOURCES, sourceOfOne } from './model/row-source.js';
import type { App } from '../../core/app.js';
import { icon } from '../../kit/icon.js';
import type { State } from '../../core/address/state.js';
import { shared } from '../../kit/styles/shared.js';
import { words } from '../../core/words/words.js';
import { controlsStyles } from './linkages-controls.styles.js';
import '../../kit/date-form.js';
import { dateLabel } from '../../kit/filter-choices.js';
import '../../kit/pick-list.js';
import type { Choice, ChoiceGroup } from '../../kit/pick-list.js';
import '../../kit/pop-button.js';
import type { PopButton } from '../../kit/pop-button.js';
import { sourceName } from './source-name.js';

/** The server compares so many frameworks at once. */
const MOST_FRAMEWORKS = 20;
const MOST_SOURCES = 12;

/** Who the rows are, which frameworks are the columns, as of when. */
@customElement('mg-linkages-controls')
export class LinkagesControls extends LitElement {
  static override styles = [shared, controlsStyles];

  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) choices: Choices | undefined;
  /** What is shown: what was chosen, or else the usual. */
  @property({ attribute: false }) shown: Pick<State, 'frameworks' | 'actors'> | undefined;
  @property({ attribute: false }) counts: ReadonlyMap<string, number> | undefined;
  @state() private text = '';
  @query('.date') private datePop!: PopButton;
  readonly #found = new Loading<readonly EntityRef[]>(this);

  override render(): TemplateResult {
    const { frameworks = [], actors = [] } = this.shown ?? {};
    const { only } = this.app.state;
    return html`
      <div class="set" role="group" aria-label=${words.linkages.actors}>
        <span class="name">${words.linkages.actors}</span>
        ${actors.map((source) => this.#chip(source))}
        <mg-pop-button label="+ ${words.linkages.add}" called=${words.linkages.addActors}>
          <mg-pick-list
            label=${words.linkages.findActor}
            .groups=${this.#actorGroups()}
            .chosen=${actors}
            .most=${MOST_SOURCES}
            @find=${this.#onFind}
            @pick=${({ detail }: CustomEvent<{ value: string }>) => {
              this.#toggleActor(detail.value);
            }}
          ></mg-pick-list>
        </mg-pop-button>
      </div>
      <div class="set" role="group" aria-label=${words.linkages.frameworks}>
        <span class="name">${words.linkages.frameworks}</span>
        <mg-pop-button
          chevron
          label=${words.linkages.chosen(frameworks.length)}
          called="${words.linkages.frameworks}: ${words.linkages.chosen(frameworks.length)}"
        >
          <mg-pick-list
            label=${words.linkages.find}
            .groups=${this.#frameworkGroups()}
            .chosen=${frameworks}
            .most=${MOST_FRAMEWORKS}
            @pick=${({ detail }: CustomEvent<{ value: string }>) => {
              this.#toggleFramework(detail.value);
            }}
          >
            <p class="foot meta">${words.linkages.most(MOST_FRAMEWORKS)}</p>
          </mg-pick-list>
        </mg-pop-button>
        <button
          class="button round"
          aria-pressed=${only.includes('gaps') ? 'true' : 'false'}
          title=${words.linkages.gapsHelp}
          @click=${() => {
            this.app.change({ only: only.includes('gaps') ? [] : ['gaps'] });
          }}
        >
          ${words.linkages.gaps}
        </button>
        ${this.#date()}
      </div>
    `;
  }

  #chip(source: string): TemplateResult {
    const name = sourceName(source, this.choices?.named ?? []);
    return html`<button
      class="button round chosen"
      title=${words.linkages.remove(name)}
      @click=${() => {
        this.#toggleActor(source);
      }}
    >
      <span dir="auto">${name}</span> <span class="count">${this.counts?.get(source) ?? ''}</span>
      <span class="hidden">, ${words.linkages.removed}</span>${icon('close', 14)}
    </button>`;
  }

  #actorGroups(): readonly ChoiceGroup[] {
    const { groups = [] } = this.choices ?? {};
    const members = groups.map((group): Choice => ({ value: group.id, ...namesOf(group) }));
    const found = this.text.length < 2 ? [] : (this.#found.value ?? []);
    const single = found.map(({ id, kind, name }): Choice => {
      return { value: sourceOfOne(id), name, also: this.text, kind };
    });
    const byKind = NAMED_SOURCES.map((value) => ({ value, name: words.linkages.named[value] }));
    return [
      { title: words.linkages.single, choices: single },
      { title: words.linkages.membersOf, choices: members },
      { title: words.linkages.kinds, choices: byKind },
    ];
  }

  #frameworkGroups(): readonly ChoiceGroup[] {
    const { frameworks = [], parts = [] } = this.choices ?? {};
    const toChoice = (framework: EntityRef): Choice => ({
      value: framework.id,
      ...namesOf(framework),
    });
    return [
      { title: words.linkages.whole, choices: frameworks.map(toChoice) },
      { title: words.linkages.parts, choices: parts.map(toChoice) },
    ];
  }

  #date(): TemplateResult {
    const { on, since } = this.app.state;
    const label = dateLabel(this.app.state);
    return html`<mg-pop-button
      class="date"
      chevron
      ?on=${on !== null || since !== null}
      label=${label}
      called="${words.linkages.date}: ${label}"
    >
      <mg-date-form
        compares
        .app=${this.app}
        @done=${() => {
          this.datePop.close();
        }}
      ></mg-date-form>
    </mg-pop-button>`;
  }

  readonly #onFind = ({ detail: { text } }: CustomEvent<{ text: string }>): void => {
    this.text = text;
    if (text.length < 2) return;
    const { known } = this.app.state;
    this.#found.want(JSON.stringify([text, known]), async (signal) => {
      const { suggest } = (
        await ask(SUGGEST, { prefix: text, kinds: ENTITY_KINDS.filter(isActor), known }, signal)
      ).asOf;
      return suggest.map(({ entity }) => ({ ...entity, shortName: entity.name, acronym: null }));
    });
  };

  #toggleActor(source: string): void {
    this.app.change({ actors: toggled(this.shown?.actors ?? [], source), cell: null });
  }

  #toggleFramework(id: string): void {
    this.app.change({ frameworks: toggled(this.shown?.frameworks ?? [], id), cell: null });
  }
}

function toggled(all: readonly string[], one: string): readonly string[] {
  return all.includes(one) ? all.filter((other) => other !== one) : [...all, one];
}

function namesOf({ name, shortName, acronym, kind }: EntityRef): Omit<Choice, 'value'> {
  return { name, also: `${shortName} ${acronym ?? ''}`, kind };
}
