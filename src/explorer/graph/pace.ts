/** Milliseconds: frames farther apart are not of one movement. */
const PAUSE = 1600;
const SLOW = 40;
const FRAMES = 4;
/** Fewer lines than this are never what makes a machine slow. */
const FEW = 800;

/** Watches movements: on a machine that cannot keep up, lines are left out until the picture rests. */
export class Pace {
  private last = 0;
  private slow = 0;
  private hiding = false;

  constructor(private readonly hide: (slow: boolean) => void) {}

  tick(lines: number, now = performance.now()): void {
    const gap = now - this.last;
    this.last = now;
    if (this.hiding || lines < FEW || gap > PAUSE) return;
    this.slow = gap > SLOW ? this.slow + 1 : 0;
    if (this.slow < FRAMES) return;
    this.hiding = true;
    this.hide(true);
  }
}
