import { html, nothing, svg, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { toScreen, type Extent } from '../camera.js';
import type { Layer } from '../export/shapes.js';
import type { Point } from '../geometry.js';
import type { Size } from '../graph-data.js';
import type { Overlay, Painted, Sighted } from '../overlay.js';
import { arrowShapes } from './arrow-shape.js';
import { apart, targets } from './on-screen.js';
import { markdown } from './markdown-html.js';
import { noteStyles } from './note.styles.js';
import type { Annotations, Arrow, Note } from './note.js';
import { noteHandlers, type NoteActions } from './note-handlers.js';
import { paintNotes } from './paint-notes.js';

export interface NoteLayerOptions {
  /** What somebody may do with notes; null where they are only read. */
  readonly acts: NoteActions | null;
  /** The note that is worked on. */
  readonly chosen: string | null;
  /** What a note is called, for those who do not see where it lies. */
  readonly noteName: (note: Note) => string;
  /** An arrow in words. */
  readonly arrowName: (arrow: Arrow) => string;
}

/** Under so many pixels of the screen for one of the picture. */
const SMALL = 0.6;

/** Notes and arrows over a drawing. Others make another layer. */
export class NoteLayer implements Overlay {
  #root: HTMLElement | null = null;
  #view: Sighted | null = null;
  /** Where a note is while it is being moved. */
  #moved: { readonly id: string; readonly at: Point } | null = null;

  constructor(
    private readonly annotations: Annotations,
    private readonly options: NoteLayerOptions,
  ) {}

  readonly render = (): TemplateResult => {
    const { notes, arrows } = this.annotations;
    const { arrowName } = this.options;
    return html`<div class="over" ${ref(this.#attach)}>
      <svg aria-hidden="true">
        ${arrows.map(({ id }) => svg`<g data-arrow=${id}><path class="line" /><path class="head" /></g>`)}
      </svg>
      ${arrows.map(({ id, label }) =>
        label === ''
          ? nothing
          : html`<span class="arrow-label" data-label=${id} dir="auto">${label}</span>`,
      )}
      ${notes.map((note) => this.#note(note))}
      ${
        arrows.length === 0
          ? nothing
          : html`<ul class="hidden">
              ${arrows.map((arrow) => html`<li>${arrowName(arrow)}</li>`)}
            </ul>`
      }
    </div>`;
  };

  readonly place = (view: Sighted): void => {
    this.#view = view;
    const root = this.#dressed();
    if (root === null) return;
    // A small picture has smaller notes, so that something is seen of it.
    root.classList.toggle('small', view.sight.scale < SMALL);
    const sizes = this.#sizes(root);
    const middles = this.#middles(view, sizes);
    const shapes = arrowShapes(this.annotations.arrows, targets(view, middles, sizes));
    for (const group of root.querySelectorAll<SVGElement>('[data-arrow]')) {
      const shape = shapes.get(group.dataset['arrow'] ?? '');
      const [line, head] = group.children;
      line?.setAttribute('d', shape?.line ?? '');
      head?.setAttribute('d', shape?.head ?? '');
    }
    const put = (name: string, at: (id: string) => Point | undefined): void => {
      for (const element of root.querySelectorAll<HTMLElement>(`[data-${name}]`))
        putAt(element, at(element.dataset[name] ?? ''));
    };
    put('label', (id) => shapes.get(id)?.middle);
    put('note', (id) => middles.get(id));
  };

  /** Of the notes, on the screen. */
  #middles(
    { sight, stage }: Sighted,
    sizes: ReadonlyMap<string, Size>,
  ): ReadonlyMap<string, Point> {
    const moved = this.#moved;
    const asked = new Map(
      this.annotations.notes.map((note) => [
        note.id,
        toScreen(moved?.id === note.id ? moved.at : note, sight, stage),
      ]),
    );
    return this.options.acts === null ? apart(asked, sizes) : asked;
  }

  readonly extents = (): readonly Extent[] => {
    const root = this.#dressed();
    if (root === null) return [];
    const sizes = this.#sizes(root);
    return this.annotations.notes.flatMap(({ id, x, y }) => {
      const { width = 0, height = 0 } = sizes.get(id) ?? {};
      const [across, down] = [width / 2 + 4, height / 2 + 4];
      return [{ x, y, left: across, right: across, up: down, down }];
    });
  };

  readonly paint = (picture: Painted): Layer => paintNotes(this.annotations, picture);

  #note(note: Note): TemplateResult {
    const { acts, chosen, noteName } = this.options;
    const classes = `note-box ${acts === null ? '' : 'movable'} ${chosen === note.id ? 'chosen' : ''}`;
    const content = html`${markdown(note.text)}`;
    if (acts === null) {
      return html`<div class=${classes} role="note" data-note=${note.id} dir="auto">
        ${content}
      </div>`;
    }
    const { down, move, up, key } = noteHandlers(note, acts, {
      view: () => this.#view,
      show: (at) => {
        this.#moved = at === null ? null : { id: note.id, at };
        if (this.#view !== null) this.place(this.#view);
      },
    });
    return html`<div
      class=${classes}
      role="group"
      tabindex="0"
      aria-label=${noteName(note)}
      data-note=${note.id}
      dir="auto"
      @pointerdown=${down}
      @pointermove=${move}
      @pointerup=${up}
      @pointercancel=${up}
      @keydown=${key}
    >
      ${content}
    </div>`;
  }

  #sizes(root: HTMLElement): Map<string, Size> {
    const boxes = [...root.querySelectorAll<HTMLElement>('[data-note]')];
    return new Map(
      boxes.map((box) => [
        box.dataset['note'] ?? '',
        { width: box.offsetWidth, height: box.offsetHeight },
      ]),
    );
  }

  readonly #attach = (element: Element | undefined): void => {
    this.#root = element instanceof HTMLElement ? element : null;
    // It is not in the drawing yet when it is new.
    queueMicrotask(() => this.#dressed());
  };

  /** Once it stands in a drawing: the sheet of notes joins those of the drawing. */
  #dressed(): HTMLElement | null {
    const root = this.#root?.getRootNode();
    const sheet = noteStyles.styleSheet;
    if (!(root instanceof ShadowRoot) || sheet === undefined) return null;
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
    return this.#root;
  }
}

/** Puts an element with its middle at a point; the policy of pages allows styles set so. */
function putAt(element: HTMLElement, at: Point | undefined): void {
  element.hidden = at === undefined;
  if (at === undefined) return;
  const [left, top] = [at.x - element.offsetWidth / 2, at.y - element.offsetHeight / 2];
  element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
}
