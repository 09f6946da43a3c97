import type { App } from '../../../core/app.js';
import type { BoardArrow, BoardNote, BoardStep } from '../../../core/board/board.js';
import { viewOfPicture } from '../../../core/board/step-state.js';
import { communityRanks } from '../../../core/picture/analysis.js';
import type { Subgraph } from '../../../core/picture/subgraph.js';
import { words } from '../../../core/words/words.js';
import type { GraphView } from '../../../drawing/graph-view.js';
import type { GraphWords } from '../../../drawing/graph-words.js';
import type { Point } from '../../../drawing/geometry.js';
import type { Plan } from '../../../drawing/layout/plan.js';
import type { NoteActions } from '../../../drawing/notes/note-handlers.js';
import { NoteLayer } from '../../../drawing/notes/note-layer.js';
import { memo } from '../model/memo.js';
import { endName, noteName } from './arrow-fields.js';

interface Taken {
  readonly app: App;
  readonly step: BoardStep;
  /** Another one each time that a step is gone to. */
  readonly visit: number;
  readonly whole: unknown;
  readonly shown: Subgraph;
}

/** What the drawing is given of a step: the same things as long as they mean the same. */
export class Easel {
  #taken!: Taken;
  readonly #memo = {
    picture: memo<readonly [whole: unknown, view: string], Subgraph>(() => this.#taken.shown),
    plan: memo<readonly [visit: number, view: string], Plan | null>(() => {
      const { positions } = this.#taken.step;
      const places = Object.entries(positions).map(([id, [x, y]]): [string, Point] => [
        id,
        { x, y },
      ]);
      return places.length === 0 ? null : { by: 'PLACES', places: new Map(places) };
    }),
    pinned: memo((ids: readonly string[]) => new Set(ids)),
    emphasised: memo((ids: readonly string[]) => (ids.length === 0 ? null : new Set(ids))),
    ranks: memo((communities: App['analysis']['communities']) =>
      communities === null ? ('KIND' as const) : communityRanks(communities),
    ),
    labels: memo((drawn: GraphWords): GraphWords => ({ ...drawn })),
    overlay: memo(
      (
        notes: readonly BoardNote[],
        arrows: readonly BoardArrow[],
        acts: NoteActions | null,
        chosen: string | null,
        nodes: Subgraph['nodes'],
      ) =>
        new NoteLayer(
          { notes, arrows },
          {
            acts,
            chosen,
            noteName: ({ id }) => noteName({ notes }, id),
            arrowName: ({ from, to, label }) => {
              const step = { ...this.#taken.step, notes };
              return words.boards.step.arrow(
                endName(from, step, nodes),
                endName(to, step, nodes),
                label,
              );
            },
          },
        ),
    ),
  };

  take(taken: Taken): void {
    this.#taken = taken;
  }

  get #view(): string {
    return viewOfPicture(this.#taken.app.state);
  }

  get picture(): Subgraph {
    return this.#memo.picture(this.#taken.whole, this.#view);
  }

  /** Where the step has everything; made anew with another step or another view, not while it is dragged. */
  get plan(): Plan | null {
    return this.#memo.plan(this.#taken.visit, this.#view);
  }

  get pinned(): ReadonlySet<string> {
    return this.#memo.pinned(this.#taken.step.pinned);
  }

  get emphasised(): ReadonlySet<string> | null {
    return this.#memo.emphasised(this.#taken.step.emphasis);
  }

  get colourBy(): 'KIND' | ReadonlyMap<string, number> {
    return this.#memo.ranks(this.#taken.app.analysis.communities);
  }

  get labels(): GraphWords {
    return this.#memo.labels(words.drawn);
  }

  overlay(acts: NoteActions | null, chosen: string | null): NoteLayer {
    const { notes, arrows } = this.#taken.step;
    return this.#memo.overlay(notes, arrows, acts, chosen, this.picture.nodes);
  }

  /** Puts symbols back to where a step has them. */
  restore({ positions }: BoardStep, drawing: GraphView | null): void {
    const now = drawing?.positions() ?? {};
    for (const [id, [x, y]] of Object.entries(positions)) {
      const at = now[id];
      if (at !== undefined && (Math.round(at[0]) !== x || Math.round(at[1]) !== y))
        drawing?.place(id, { x, y });
    }
  }

  /** A spot for another note: beside who is selected, else right of everything, one below the other. */
  freeSpot(drawing: GraphView | null, { notes }: BoardStep, beside: string | null): Point {
    const all = drawing?.positions() ?? {};
    const own = beside === null ? undefined : all[beside];
    const places = Object.values(all);
    const right = own?.[0] ?? Math.max(0, ...places.map(([x]) => x));
    const top = own?.[1] ?? Math.min(0, ...places.map(([, y]) => y));
    const x = right + (own === undefined ? 230 : 170);
    const near = notes.filter((note) => Math.abs(note.x - x) < 220 && note.y >= top - 60);
    const lowest = Math.max(...near.map((note) => note.y));
    return { x, y: near.length === 0 ? top : lowest + 110 };
  }
}
