import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { EntityRef } from '../core/documents/picture.js';
import { Loading } from '../core/ask/loading.js';
import type { RelationRow } from '../core/picture/table-rows.js';
import { SOURCES, type Sources } from './documents.js';
import type { Links } from './parts/links.js';
import type { GraphRequest } from '../core/address/graph-request.js';
import type { Server } from './server.js';
import type { ShownGraph } from './shown-graph.js';
import { strongestLinks } from './strongest-links.js';

const FEW = 12;

/** What the reader looks at: an entity, or the relations that one line stands for. */
export type Chosen = { readonly entity: string } | { readonly relations: readonly string[] };

/** What selections are made in. */
export interface Surroundings {
  readonly server: Server;
  readonly request: GraphRequest;
  readonly shown: ShownGraph;
}

/** What is chosen in a picture, how many links are listed, and whose documents are open. */
export class Selection implements ReactiveController {
  chosen: Chosen | null = null;
  #open: string | null = null;
  #most = FEW;
  readonly #sources: Loading<Sources | null>;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly around: () => Surroundings,
  ) {
    host.addController(this);
    this.#sources = new Loading(host);
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  /** The entity chosen, when one is. */
  get id(): string | null {
    return this.chosen !== null && 'entity' in this.chosen ? this.chosen.entity : null;
  }

  choose(chosen: Chosen | null): void {
    this.chosen = chosen;
    this.#most = FEW;
    const relations = chosen !== null && 'relations' in chosen ? chosen.relations : [];
    this.#unfold(relations.length === 1 ? (relations[0] ?? null) : null);
  }

  /** The links of what is chosen; null when nothing is, or it is no longer in the picture. */
  rows(): { readonly entity: EntityRef | null; readonly rows: readonly RelationRow[] } | null {
    const { chosen } = this;
    const { shown, request } = this.around();
    if (chosen === null) return null;
    if ('relations' in chosen) {
      const rows = strongestLinks(shown, []).filter(({ id }) => chosen.relations.includes(id));
      return rows.length === 0 ? null : { entity: null, rows };
    }
    const entity = shown.nodes.find(({ id }) => id === chosen.entity);
    if (entity === undefined) return null;
    const rows = strongestLinks(shown, request.of).filter(({ subject, object }) =>
      [subject.id, object.id].includes(entity.id),
    );
    return { entity, rows };
  }

  links(rows: readonly RelationRow[]): Links {
    return {
      rows,
      most: this.#most,
      open: this.#open,
      sources: this.#sources,
      toggle: (id) => {
        this.#unfold(id === this.#open ? null : id);
      },
      showAll: () => {
        this.#most = Infinity;
        this.host.requestUpdate();
      },
    };
  }

  #unfold(id: string | null): void {
    this.#open = id;
    this.host.requestUpdate();
    if (id === null) return;
    const { server, request } = this.around();
    const { on, known } = request;
    this.#sources.want(JSON.stringify([server.base, id, on, known]), async (signal) => {
      const { asOf } = await server.ask(SOURCES, { id, on, known }, signal);
      return asOf.nodes[0] ?? null;
    });
  }
}
