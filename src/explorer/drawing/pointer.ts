import type { MouseCoords } from 'sigma/types';
import { toPicture } from './camera.js';
import type { Point } from './geometry.js';
import type { Stage } from './stage.js';

export interface PointerActions {
  hover(id: string | null): void;
  hoverLine(id: string | null): void;
  select(id: string | null): void;
  /** Chosen together with others, or no longer. */
  pick(id: string): void;
  expand(id: string): void;
  chooseLine(id: string): void;
  /** Ids of a symbol, of a line, or null; `at` in pixels of the window. */
  menu(id: string | null, line: string | null, at: Point): void;
  drag(id: string, to: Point): void;
  dropped(id: string): void;
}

/** Turns what sigma hears of mouse and touch into what a reader means. */
export function listenToPointer(
  stage: Stage,
  container: HTMLElement,
  actions: PointerActions,
): void {
  const { sigma } = stage;
  let dragged: string | null = null;
  let moved = false;
  const cursor = (name: string): void => {
    container.style.cursor = name;
  };
  sigma.on('enterNode', ({ node }) => {
    cursor('pointer');
    if (dragged === null) actions.hover(node);
  });
  sigma.on('leaveNode', () => {
    cursor('');
    if (dragged === null) actions.hover(null);
  });
  sigma.on('enterEdge', ({ edge }) => {
    cursor('pointer');
    if (dragged === null) actions.hoverLine(edge);
  });
  sigma.on('leaveEdge', () => {
    cursor('');
    actions.hoverLine(null);
  });
  sigma.on('leaveStage', () => {
    if (dragged !== null) return;
    actions.hover(null);
    actions.hoverLine(null);
  });
  sigma.on('clickNode', ({ node, event: { original } }) => {
    // The end of a short drag is no click.
    if (moved) return;
    if (original.shiftKey) actions.pick(node);
    else actions.select(node);
  });
  sigma.on('doubleClickNode', (event) => {
    event.preventSigmaDefault();
    actions.expand(event.node);
  });
  sigma.on('clickEdge', ({ edge }) => {
    actions.chooseLine(edge);
  });
  sigma.on('clickStage', () => {
    actions.select(null);
  });
  const menu = (id: string | null, line: string | null, { original }: MouseCoords): void => {
    if (!(original instanceof MouseEvent)) return;
    original.preventDefault();
    actions.menu(id, line, { x: original.clientX, y: original.clientY });
  };
  sigma.on('rightClickNode', ({ node, event }) => {
    menu(node, null, event);
  });
  sigma.on('rightClickEdge', ({ edge, event }) => {
    menu(null, edge, event);
  });
  sigma.on('rightClickStage', ({ event }) => {
    menu(null, null, event);
  });
  sigma.on('downNode', ({ node, event }) => {
    if (!(event.original instanceof MouseEvent) || event.original.button !== 0) return;
    dragged = node;
    moved = false;
    sigma.getCamera().disable();
  });
  const captor = sigma.getMouseCaptor();
  captor.on('mousemovebody', (event: MouseCoords) => {
    if (dragged === null) return;
    event.preventSigmaDefault();
    moved = true;
    actions.drag(dragged, toPicture(event, stage.sight, stage.size));
  });
  captor.on('mouseup', () => {
    if (dragged === null) return;
    if (moved) actions.dropped(dragged);
    dragged = null;
    sigma.getCamera().enable();
  });
}
