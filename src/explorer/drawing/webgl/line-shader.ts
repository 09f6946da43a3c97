import { ARROW, DASHES, GONE, HOLLOW, VOTE_MARK } from '../line-style.js';

const float = (value: number | undefined): string => (value ?? 0).toFixed(4);
const [dash, dashGap] = DASHES.PLANNED;
const [stretch, stretchGap] = GONE;
const [dot, dotGap] = DASHES.CLAIMED;

export const LINE_VERTEX = `
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec2 a_radii;
attribute float a_bend;
attribute float a_width;
attribute float a_marks;
attribute vec4 a_color;
attribute vec4 a_id;
attribute float a_along;
attribute float a_side;
uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_scale;
varying float v_off;
varying float v_at;
varying float v_length;
varying vec2 v_radii;
varying float v_width;
varying float v_marks;
varying vec4 v_color;
vec2 a, b, c;
vec2 slope(float t) { return 2.0 * mix(c - a, b - c, t); }
float run(float t) {
  float sum = length(slope(0.0)) + 4.0 * length(slope(t * 0.25)) + 2.0 * length(slope(t * 0.5));
  sum += 4.0 * length(slope(t * 0.75)) + length(slope(t));
  return sum * t / 12.0;
}
void main() {
  a = (u_matrix * vec3(a_source, 1.0)).xy * 0.5 * u_viewport;
  b = (u_matrix * vec3(a_target, 1.0)).xy * 0.5 * u_viewport;
  vec2 across = vec2(-(b.y - a.y), b.x - a.x);
  c = (a + b) * 0.5 - across * a_bend;
  // Seen from far away, lines are thinner and bear no small signs.
  float marks = u_scale < 0.6 ? mod(floor(a_marks + 0.5), 4.0) : a_marks;
  float width = a_width * clamp(u_scale * 1.4, 0.5, 1.0);
  vec2 direction = slope(a_along);
  vec2 normal = vec2(-direction.y, direction.x) / max(length(direction), 0.001);
  float t = a_along;
  vec2 at = mix(mix(a, c, t), mix(c, b, t), t);
  #ifdef PICKING_MODE
  float half_width = u_scale < 0.6 ? 2.5 : 6.0;
  v_color = a_id;
  #else
  float half_width = marks >= 3.5 ? 7.0 : width * 0.5 + 1.0;
  v_color = a_color;
  #endif
  v_off = a_side * half_width;
  v_at = run(t);
  v_length = run(1.0);
  v_radii = a_radii * u_scale;
  v_width = width;
  v_marks = marks;
  gl_Position = vec4((at + normal * v_off) * 2.0 / u_viewport, 0.0, 1.0);
}`;

/** Dashes, dots, open ends, votes and arrowheads are cut out of one broad strip. */
export const LINE_FRAGMENT = `
precision highp float;
varying float v_off;
varying float v_at;
varying float v_length;
varying vec2 v_radii;
varying float v_width;
varying float v_marks;
varying vec4 v_color;
uniform float u_pixelRatio;
float has(float mark) { return step(0.5, mod(floor(v_marks / mark + 0.001), 2.0)); }
float cover(float d) { return clamp(0.5 - d * u_pixelRatio, 0.0, 1.0); }
float stroke(float d) { return cover(abs(d) - 0.6); }
float head(float from) {
  float d = max(abs(v_off) - from * ${float(ARROW.half / ARROW.length)}, from - ${float(ARROW.length)});
  return from < 0.0 ? 0.0 : cover(d);
}
void main() {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float start = v_at - v_radii.x - 1.5;
  float end = v_length - v_at - v_radii.y - 1.5;
  float status = mod(floor(v_marks + 0.001), 4.0);
  float line = cover(abs(v_off) - max(v_width, 0.8) * 0.5) * min(1.0, v_width * 1.2);
  if (status > 2.5) {
    float p = mod(start, ${float(stretch + stretchGap)});
    line *= cover(abs(p - ${float(stretch / 2)}) - ${float(stretch / 2)});
  } else if (status > 1.5) {
    float p = mod(start, ${float((dot ?? 0) + (dotGap ?? 0))});
    line = cover(length(vec2(p - ${float((dot ?? 0) / 2 + 0.4)}, v_off)) - max(v_width * 0.6, 0.9));
  } else if (status > 0.5) {
    float p = mod(start, ${float((dash ?? 0) + (dashGap ?? 0))});
    line *= cover(abs(p - ${float((dash ?? 0) / 2)}) - ${float((dash ?? 0) / 2)});
  }
  if (has(4.0) > 0.5) {
    float reach = ${float(HOLLOW)};
    float one = length(vec2(start - reach - 0.5, v_off)) - reach;
    float two = length(vec2(end - reach - 0.5, v_off)) - reach;
    line *= step(0.0, min(one, two));
    line = max(line, max(stroke(one), stroke(two)));
  }
  vec2 middle = vec2(v_at - v_length * 0.5, v_off);
  if (has(8.0) > 0.5) {
    vec2 turned = vec2(middle.x + middle.y, middle.x - middle.y) * 0.7071;
    float size = ${float(VOTE_MARK * 1.3)};
    float one = max(abs(turned.x) - size, abs(turned.y) - 0.8);
    float two = max(abs(turned.y) - size, abs(turned.x) - 0.8);
    line = max(line, cover(min(one, two)));
  }
  if (has(16.0) > 0.5)
    line = max(line, cover(max(abs(middle.y) - ${float(VOTE_MARK)}, abs(middle.x) - 0.9)));
  if (has(32.0) > 0.5) line = max(line, head(end));
  if (has(64.0) > 0.5) line = max(line, head(start));
  if (line <= 0.0) discard;
  gl_FragColor = vec4(v_color.rgb * line, line);
  #endif
}`;
