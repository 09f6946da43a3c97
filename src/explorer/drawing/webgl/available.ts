/** Whether this browser can draw with WebGL at all. */
export function canDraw(): boolean {
  try {
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null && typeof WebGL2RenderingContext !== 'undefined';
  } catch {
    return false;
  }
}
