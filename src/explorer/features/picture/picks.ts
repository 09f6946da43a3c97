import type { ReactiveControllerHost } from 'lit';
import type { GraphEvents } from '../../drawing/graph-events.js';

/** What is chosen together: by a lasso, by clicks or by keys. */
export class Picks {
  ids: ReadonlySet<string> = new Set();
  /** True while dragging draws a lasso. */
  isLasso = false;

  constructor(private readonly host: ReactiveControllerHost) {}

  pick({ ids, how }: GraphEvents['entities-pick']): void {
    const next = new Set(how === 'SET' ? [] : this.ids);
    for (const id of ids) {
      if (how === 'TOGGLE' && next.has(id)) next.delete(id);
      else next.add(id);
    }
    this.ids = next;
    this.host.requestUpdate();
  }

  clear(): void {
    this.ids = new Set();
    this.host.requestUpdate();
  }

  toggleLasso(): void {
    this.isLasso = !this.isLasso;
    this.host.requestUpdate();
  }

  /** Those that are there, each with all that it stands for. */
  entities(
    nodes: readonly { readonly id: string; readonly members?: readonly string[] }[],
  ): readonly string[] {
    return nodes.filter(({ id }) => this.ids.has(id)).flatMap((node) => membersOf(node));
  }
}

/** What a symbol stands for: itself, or the members of its group. */
export function membersOf({
  id,
  members,
}: {
  readonly id: string;
  readonly members?: readonly string[];
}): readonly string[] {
  return members ?? [id];
}
