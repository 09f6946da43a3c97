/** Milliseconds: frames farther apart are not of one movement. */
const PAUSE = 1600;
const SLOW = 40;
const FRAMES = 4;
/** Fewer lines, or symbols, than this are never what makes a machine slow. */
const FEW_LINES = 800;
const FEW_SYMBOLS = 250;

/**
 * Watches movements. On a machine that cannot keep up, lines are left out until the picture rests;
 * where that is not enough, it says that there are too many symbols.
 */
export class Pace {
  private last = 0;
  private slow = 0;
  private hiding = false;

  constructor(
    private readonly hideLines: () => void,
    private readonly tooMany: () => void,
  ) {}

  /** A frame of a movement. */
  tick(
    drawn: {
      readonly lines: { readonly length: number };
      readonly nodes: { readonly size: number };
    },
    now = performance.now(),
  ): void {
    const gap = now - this.last;
    this.last = now;
    if (gap > PAUSE) return;
    this.slow = gap > SLOW ? this.slow + 1 : 0;
    if (this.slow < FRAMES) return;
    this.slow = 0;
    if (!this.hiding && drawn.lines.length >= FEW_LINES) {
      this.hiding = true;
      this.hideLines();
    } else if (drawn.nodes.size > FEW_SYMBOLS) this.tooMany();
  }
}
