import type { ReactiveControllerHost } from 'lit';
import type { App } from '../../../core/app.js';
import { emptyStep, MOST, type Board, type BoardStep } from '../../../core/board/board.js';
import { BoardFault } from '../../../core/board/checks.js';
import { unpackBoard } from '../../../core/board/pack.js';
import { readBoard } from '../../../core/board/read-board.js';
import { pictureOfView, viewOfPicture } from '../../../core/board/step-state.js';
import type { Positions } from '../../../drawing/graph-data.js';
import { dropPacked, packedHere } from './fragment.js';
import { shelf } from './shelf.js';

/** What the desk needs of the drawing. */
export interface Easel {
  /** Where everything stands; empty while nothing is drawn. */
  readonly positions: () => Positions;
  /** Brings symbols to where the step has them. */
  readonly restore: (step: BoardStep) => void;
}

/** Why there is no board, or it is not kept: `missing` is no longer in this browser, `full` has no room. */
export type DeskFault = BoardFault | 'missing' | 'full';

/** The open board: where it came from, which step is shown, and all that can be done to it. */
export class Desk {
  board: Board | null = null;
  /** Where it is kept in this browser; null for one that came with an address. */
  key: string | null = null;
  isEditing = false;
  fault: DeskFault | null = null;
  /** From 1. */
  #shown = 0;
  #visit = 0;
  #source = '';
  /** What the page was before it goes to the view of a step. */
  #stale: App | null = null;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly easel: Easel,
  ) {}

  get step(): BoardStep | null {
    return this.board?.steps[this.#shown - 1] ?? null;
  }

  /** Of the step that is shown, from 1. */
  get number(): number {
    return this.#shown;
  }

  /** Another number each time that a step is gone to. */
  get visit(): number {
    return this.#visit;
  }

  /** Follows the address: another board, another step, or another view of the step that is worked on. */
  follow(app: App): void {
    if (app === this.#stale) return;
    this.#stale = null;
    const packed = packedHere();
    const source = packed === null ? `key ${app.state.board ?? ''}` : `packed ${packed}`;
    if (source !== this.#source) {
      this.#source = source;
      void this.#open(app, packed);
    } else if (this.board !== null) this.#followStep(app, this.board);
  }

  #followStep(app: App, { steps }: Board): void {
    const wanted = Math.min(app.state.step, steps.length);
    if (wanted !== this.#shown) this.#enter(app, wanted);
    else if (this.isEditing && app.state.step === wanted) {
      const view = viewOfPicture(app.state);
      if (this.step !== null && view !== this.step.view) this.edit((step) => ({ ...step, view }));
    }
  }

  async #open(app: App, packed: string | null): Promise<void> {
    const source = this.#source;
    [this.board, this.key, this.fault, this.#shown] = [null, null, null, 0];
    try {
      const key = app.state.board;
      const found = packed !== null ? await unpackBoard(packed) : key && shelf.get(key);
      if (this.#source !== source) return;
      this.board = found === '' ? null : found;
      this.key = packed === null ? key : null;
      if (found === null && key !== null) this.fault = 'missing';
    } catch (error) {
      this.fault = error instanceof BoardFault ? error : new BoardFault('notBoard');
    }
    this.isEditing = this.key !== null;
    this.host.requestUpdate();
  }

  /** Shows a step, from 1, with its own view. */
  go(app: App, number: number): void {
    const count = this.board?.steps.length ?? 0;
    if (number < 1 || number > count) return;
    this.capture();
    this.#enter(app, number);
  }

  #enter(app: App, number: number): void {
    const step = this.board?.steps[number - 1];
    if (step === undefined) return;
    this.#shown = number;
    this.#visit += 1;
    const picture = pictureOfView(step.view);
    const change = { ...picture, view: 'board', step: number, sel: null, rel: [] };
    if (app.href(change) !== app.href({})) this.#stale = app;
    app.change(change, 'replace');
    this.host.requestUpdate();
  }

  /** Notes where everything stands, in the step that is worked on. */
  capture(): void {
    const { step } = this;
    if (!this.isEditing || step === null) return;
    const places = Object.entries(this.easel.positions());
    if (places.length === 0) return;
    const now = Object.fromEntries(
      places.map(([id, [x, y]]) => [id, [Math.round(x), Math.round(y)] as const]),
    );
    const positions = { ...step.positions, ...now };
    if (JSON.stringify(positions) !== JSON.stringify(step.positions))
      this.#put({ ...step, positions });
  }

  /** Changes the step that is worked on, without a way back. */
  edit(change: (step: BoardStep) => BoardStep): void {
    if (this.step !== null) this.#put(change(this.step));
  }

  /** The same as something that can be undone. */
  do(app: App, change: (step: BoardStep) => BoardStep): void {
    this.capture();
    const at = this.#shown - 1;
    this.doAll(app, (board) => ({
      ...board,
      steps: board.steps.map((step, index) => (index === at ? change(step) : step)),
    }));
  }

  /** Changes the whole board, as something that can be undone. */
  doAll(app: App, change: (board: Board) => Board): void {
    const before = this.board;
    if (before === null) return;
    const after = change(before);
    this.#keep(after);
    const back = (board: Board) => (): void => {
      this.#keep(board);
      if (this.step !== null) this.easel.restore(this.step);
    };
    app.record({ undo: back(before), redo: back(after) });
  }

  rename(title: string): void {
    if (this.board !== null) this.#keep({ ...this.board, title: title.slice(0, MOST.title) });
  }

  #put(changed: BoardStep): void {
    const { board } = this;
    if (board === null) return;
    const steps = board.steps.map((step, at) => (at === this.#shown - 1 ? changed : step));
    this.#keep({ ...board, steps });
  }

  #keep(board: Board): void {
    this.board = board;
    if (this.key !== null) this.fault = shelf.put(this.key, board) ? null : 'full';
    this.host.requestUpdate();
  }

  /** A new board of the picture that is shown. */
  begin(app: App, title: string, stepTitle: string): void {
    this.take(app, { title, steps: [emptyStep(stepTitle, viewOfPicture(app.state))] });
  }

  /** Keeps a board in this browser, and goes on with it. */
  take(app: App, board: Board): void {
    const key = shelf.keyFor(board);
    if (!shelf.put(key, board)) {
      this.fault = 'full';
      this.host.requestUpdate();
      return;
    }
    dropPacked();
    const picture = pictureOfView(board.steps[0]?.view ?? '');
    app.change({ ...picture, view: 'board', board: key, step: 1, sel: null, rel: [] }, 'push');
  }

  /** A board from a file; what is wrong with it is told. */
  async open(app: App, file: Blob): Promise<void> {
    try {
      if (file.size > MOST.file) throw new BoardFault('tooMuch');
      this.take(app, readBoard(await file.text()));
    } catch (error) {
      this.fault = error instanceof BoardFault ? error : new BoardFault('notJson');
      this.host.requestUpdate();
    }
  }

  /** Back to the boards of this browser; the picture stays. */
  close(app: App): void {
    this.capture();
    dropPacked();
    app.change({ board: null, step: 1 }, 'push');
    this.host.requestUpdate();
  }

  edits(isEditing: boolean): void {
    this.capture();
    this.isEditing = isEditing && this.key !== null;
    this.host.requestUpdate();
  }
}
