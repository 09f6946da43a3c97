import { toPicture } from '../camera.js';
import type { Point } from '../geometry.js';
import { isDirection, wayOf } from '../keys.js';
import type { Sighted } from '../overlay.js';
import type { Note } from './note.js';

/** What somebody may do with notes. */
export interface NoteActions {
  readonly choose: (id: string) => void;
  /** Put elsewhere: its new middle, in pixels of the picture. */
  readonly move: (id: string, to: Point) => void;
  readonly edit: (id: string) => void;
  readonly remove: (id: string) => void;
}

interface Surroundings {
  readonly view: () => Sighted | null;
  /** Shows the note elsewhere for the moment; null: where it belongs. */
  readonly show: (at: Point | null) => void;
}

const KEYS: Readonly<Record<string, 'edit' | 'choose' | 'remove'>> = {
  Enter: 'edit',
  ' ': 'choose',
  Delete: 'remove',
  Backspace: 'remove',
};

/** Pixels of the screen by which arrow keys move a note, alone and with Shift. */
const STEP = 10;
const STRIDE = 50;
/** Less than this is a click. */
const STILL = 3;

/** Moving a note by pointer or arrow keys, and what else keys do with it. */
export function noteHandlers(
  note: Note,
  acts: NoteActions,
  { view, show }: Surroundings,
): {
  readonly down: (event: PointerEvent) => void;
  readonly move: (event: PointerEvent) => void;
  readonly up: (event: PointerEvent) => void;
  readonly key: (event: KeyboardEvent) => void;
} {
  let grip: Point | null = null;
  let at: Point | null = null;
  return {
    down: (event) => {
      if (event.button !== 0 || event.target instanceof HTMLAnchorElement) return;
      grip = { x: event.clientX, y: event.clientY };
      (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    },
    move: ({ clientX, clientY }) => {
      const seen = view();
      if (grip === null || seen === null) return;
      const by = { x: clientX - grip.x, y: clientY - grip.y };
      if (at === null && Math.hypot(by.x, by.y) < STILL) return;
      at = shifted(note, by, seen);
      show(at);
    },
    up: () => {
      if (grip === null) return;
      const to = at;
      [grip, at] = [null, null];
      show(null);
      if (to === null) acts.choose(note.id);
      else acts.move(note.id, to);
    },
    key: (event) => {
      const seen = view();
      const isOurs = event.target === event.currentTarget && !withControl(event);
      if (seen === null || !isOurs) return;
      const far = event.shiftKey ? STRIDE : STEP;
      const act = KEYS[event.key];
      if (isDirection(event.key)) {
        const { x, y } = wayOf(event.key);
        acts.move(note.id, shifted(note, { x: x * far, y: y * far }, seen));
      } else if (act !== undefined) acts[act](note.id);
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}

const withControl = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  ctrlKey || metaKey || altKey;

/** So many pixels of the screen away, in pixels of the picture. */
function shifted({ x, y }: Point, by: Point, { sight, stage }: Sighted): Point {
  const middle = toPicture({ x: stage.width / 2 + by.x, y: stage.height / 2 + by.y }, sight, stage);
  return { x: x + middle.x - sight.centre.x, y: y + middle.y - sight.centre.y };
}
