import type { EntityKind } from '../../domain/kinds.js';

export interface Colour {
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

const colour = (r: number, g: number, b: number): Colour => ({ r, g, b });

/** One colour per kind, told apart on white also by the colour-blind: those of the explorer. */
export const KIND_COLOURS: Readonly<Record<EntityKind, Colour>> = {
  ORGANISATION: colour(0x0b, 0x2d, 0x80),
  COUNTRY: colour(0x27, 0x9b, 0x74),
  DIALOGUE: colour(0x89, 0x5d, 0x35),
  FRAMEWORK: colour(0x75, 0x62, 0xd5),
  PROJECT: colour(0x8d, 0x9a, 0x05),
  EVENT: colour(0x73, 0x00, 0x00),
  THEME: colour(0xb2, 0x7a, 0xa1),
  RESOURCE: colour(0x17, 0x68, 0x68),
  PLACE: colour(0x30, 0x30, 0x31),
};

/** `#0b2d80` as its three parts. */
export function colourOf(text: string): Colour {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16));
  return colour(r, g, b);
}
