import { CORNERS, HOLE, RIM, SYMBOLS } from '../symbols.js';

const float = (value: number): string => value.toFixed(4);

/** Distance to a polygon of fixed corners, y upwards; negative inside. */
function polygon(name: string, corners: readonly (readonly [number, number])[]): string {
  const list = corners.map(([x, y]) => `vec2(${float(x)}, ${float(-y)})`);
  const steps = list.map((corner, at) => {
    const before = list[(at + list.length - 1) % list.length] ?? corner;
    return `edge(p, ${corner}, ${before}, d, s);`;
  });
  return `float ${name}(vec2 p) {
  float d = 1e9; float s = 1.0;
  ${steps.join('\n  ')}
  return s * sqrt(d);
}`;
}

const functionName = (shape: string): string => shape.replaceAll('-', '_');
const polygons = Object.entries(CORNERS);

export const SYMBOL_VERTEX = `
attribute vec2 a_position;
attribute float a_radius;
attribute float a_shape;
attribute vec4 a_color;
attribute vec4 a_id;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_scale;
varying vec2 v_at;
varying float v_radius;
varying float v_shape;
varying vec4 v_color;
void main() {
  v_radius = a_radius * u_scale;
  #ifdef PICKING_MODE
  float reach = max(v_radius * 1.3, 13.0);
  #else
  float reach = v_radius * 1.3 + 3.0;
  #endif
  v_at = a_corner * reach;
  v_shape = a_shape;
  vec2 centre = (u_matrix * vec3(a_position, 1.0)).xy;
  gl_Position = vec4(centre + v_at * 2.0 / u_viewport, 0.0, 1.0);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
}`;

/** One program draws all nine symbols by their distance fields, so that edges stay sharp at any size. */
export const SYMBOL_FRAGMENT = `
precision highp float;
varying vec2 v_at;
varying float v_radius;
varying float v_shape;
varying vec4 v_color;
uniform vec3 u_canvas;
uniform float u_pixelRatio;
void edge(vec2 p, vec2 a, vec2 b, inout float d, inout float s) {
  vec2 e = b - a;
  vec2 w = p - a;
  vec2 q = w - e * clamp(dot(w, e) / dot(e, e), 0.0, 1.0);
  d = min(d, dot(q, q));
  bvec3 c = bvec3(p.y >= a.y, p.y < b.y, e.x * w.y > e.y * w.x);
  if (all(c) || all(not(c))) s = -s;
}
${polygons.map(([shape, corners]) => polygon(functionName(shape), corners)).join('\n')}
float outline(vec2 p) {
  ${polygons
    .map(([shape]) => {
      const number = SYMBOLS.findIndex((symbol) => symbol === shape);
      return `if (abs(v_shape - ${float(number)}) < 0.5) return ${functionName(shape)}(p);`;
    })
    .join('\n  ')}
  return length(p) - 1.0;
}
void main() {
  #ifdef PICKING_MODE
  if (length(v_at) > max(v_radius * 1.2, 12.0)) discard;
  gl_FragColor = v_color;
  #else
  float d = outline(v_at / v_radius) * v_radius;
  float sharp = u_pixelRatio;
  float inside = clamp(0.5 - d * sharp, 0.0, 1.0);
  if (abs(v_shape - ${float(SYMBOLS.indexOf('ring'))}) < 0.5)
    inside *= clamp(0.5 + (length(v_at) - v_radius * ${float(HOLE)}) * sharp, 0.0, 1.0);
  float cover = clamp(0.5 - (d - ${float(RIM)}) * sharp, 0.0, 1.0);
  if (cover <= 0.0) discard;
  gl_FragColor = vec4(mix(u_canvas, v_color.rgb, inside) * cover, cover);
  #endif
}`;
