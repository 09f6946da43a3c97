import { emit } from './graph-events.js';
import type { GraphProperties } from './graph-properties.js';
import type { Attention } from './look.js';
import { Pointed } from './pointed.js';
import { listenToPointer } from './pointer.js';
import type { Viewer } from './viewer.js';

interface Canvases {
  readonly container: HTMLElement;
  readonly layer: HTMLCanvasElement;
}

/** A drawing as its viewer sees it. */
type Target = GraphProperties & {
  readonly attention: Attention;
  placeFocus(): void;
};

/**
 * What draws with WebGL: it is large, and comes after the first look at the page.
 * @returns it with what the pointer does in it; null when it was stopped meanwhile.
 */
export async function startViewer(
  view: Target,
  { container, layer }: Canvases,
  stopped: AbortSignal,
): Promise<{ readonly viewer: Viewer; readonly pointed: Pointed } | null> {
  const { Viewer } = await import('./viewer.js');
  if (stopped.aborted) return null;
  const state = () => ({
    attention: view.attention,
    pinned: view.pinned,
    picked: view.picked,
    overlay: view.overlay,
    still: view.reducedMotion,
    tools: view.tools,
    isRtl: view.matches(':dir(rtl)'),
  });
  const viewer = new Viewer(container, layer, getComputedStyle(view).fontFamily, state, {
    afterFrame: () => {
      view.placeFocus();
    },
    tooSlow: (drawn) => {
      emit(view, 'too-slow', { drawn });
    },
  });
  for (const canvas of container.querySelectorAll('canvas'))
    canvas.addEventListener('webglcontextlost', () => {
      // One that was put away loses its context too, after this has been moved in its page.
      if (!stopped.aborted) emit(view, 'view-unavailable', { isLost: true });
    });
  const pointed = new Pointed(view, viewer);
  listenToPointer(viewer.stage, container, pointed);
  viewer.stage.sigma.getCamera().on('updated', () => {
    emit(view, 'camera-change', viewer.stage.sight);
  });
  return { viewer, pointed };
}
