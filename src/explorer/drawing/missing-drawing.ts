import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { GraphEvents } from './graph-events.js';

/** Why there is no drawing: the browser has no WebGL, or took the memory of the drawing away. */
export type MissingReason = 'noWebgl' | 'lostWebgl';

/** Whether a host has a drawing to show. One that was lost can be drawn again. */
export class MissingDrawing implements ReactiveController {
  why: MissingReason | null = null;

  /** `restart` draws again where the drawing was not taken out of its page. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly restart: () => void = () => undefined,
  ) {
    host.addController(this);
  }

  /** A drawing begins anew where it is put, and says so when it cannot. */
  hostConnected(): void {
    this.why = null;
  }

  readonly note = ({ isLost }: GraphEvents['view-unavailable']): void => {
    this.#set(isLost ? 'lostWebgl' : 'noWebgl');
  };

  readonly drawAgain = (): void => {
    this.#set(null);
    void this.host.updateComplete.then(this.restart);
  };

  #set(why: MissingReason | null): void {
    this.why = why;
    this.host.requestUpdate();
  }
}
