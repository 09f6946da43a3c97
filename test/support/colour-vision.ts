/**
 * Small colour arithmetic, so that the palette can be judged without trusting the code that made
 * it: contrast (WCAG 2), colour blindness (Machado, Oliveira and Fernandes 2009, full severity) and
 * colour difference (CIEDE2000, Sharma, Wu and Dalal 2005).
 */
type Three = readonly [number, number, number];

const toLinear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

export const linear = (hex: string): Three => [
  toLinear(parseInt(hex.slice(1, 3), 16) / 255),
  toLinear(parseInt(hex.slice(3, 5), 16) / 255),
  toLinear(parseInt(hex.slice(5, 7), 16) / 255),
];

const apply = (matrix: readonly Three[], [r, g, b]: Three): Three => {
  const row = (at: number): number => {
    const [x, y, z] = matrix[at] ?? [0, 0, 0];
    return x * r + y * g + z * b;
  };
  return [row(0), row(1), row(2)];
};

export function contrast(one: string, other: string): number {
  const luminance = (hex: string): number => {
    const [r, g, b] = linear(hex);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

export const VISION: Readonly<Record<string, readonly Three[]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const TO_XYZ: readonly Three[] = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const WHITE: Three = [0.95047, 1, 1.08883];

function toLab(rgb: Three): Three {
  const clipped: Three = [clip(rgb[0]), clip(rgb[1]), clip(rgb[2])];
  const [x, y, z] = apply(TO_XYZ, clipped);
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const [fx, fy, fz] = [f(x / WHITE[0]), f(y / WHITE[1]), f(z / WHITE[2])];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

const clip = (value: number): number => Math.min(1, Math.max(0, value));
const degrees = (radians: number): number => ((radians * 180) / Math.PI + 360) % 360;
const cos = (angle: number): number => Math.cos((angle * Math.PI) / 180);

function meanHue(h1: number, h2: number, product: number): number {
  if (product === 0) return h1 + h2;
  if (Math.abs(h1 - h2) <= 180) return (h1 + h2) / 2;
  return h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2;
}

function hueStep(h1: number, h2: number, product: number): number {
  if (product === 0) return 0;
  if (Math.abs(h2 - h1) <= 180) return h2 - h1;
  return h2 - h1 > 180 ? h2 - h1 - 360 : h2 - h1 + 360;
}

export function ciede2000([l1, a1, b1]: Three, [l2, a2, b2]: Three): number {
  const seventh = (c: number): number => Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7));
  const g = 0.5 * (1 - seventh((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2));
  const [p1, p2] = [(1 + g) * a1, (1 + g) * a2];
  const [c1, c2] = [Math.hypot(p1, b1), Math.hypot(p2, b2)];
  const [h1, h2] = [degrees(Math.atan2(b1, p1)), degrees(Math.atan2(b2, p2))];
  const [lightness, chroma] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const hue = meanHue(h1, h2, c1 * c2);
  const t =
    1 -
    0.17 * cos(hue - 30) +
    0.24 * cos(2 * hue) +
    0.32 * cos(3 * hue + 6) -
    0.2 * cos(4 * hue - 63);
  const sl = 1 + (0.015 * (lightness - 50) ** 2) / Math.sqrt(20 + (lightness - 50) ** 2);
  const sc = 1 + 0.045 * chroma;
  const sh = 1 + 0.015 * chroma * t;
  const turn = 30 * Math.exp(-(((hue - 275) / 25) ** 2));
  const rt = -Math.sin((2 * turn * Math.PI) / 180) * 2 * seventh(chroma);
  const dh = 2 * Math.sqrt(c1 * c2) * Math.sin((hueStep(h1, h2, c1 * c2) * Math.PI) / 360);
  const [l, c, h] = [(l2 - l1) / sl, (c2 - c1) / sc, dh / sh];
  return Math.sqrt(l * l + c * c + h * h + rt * c * h);
}

/** How different two colours look to somebody with such eyes. */
export const difference = (one: string, other: string, vision: readonly Three[]): number =>
  ciede2000(toLab(apply(vision, linear(one))), toLab(apply(vision, linear(other))));
