import type { MultiLineString, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { linesWithin, partAt, polygonsOf, splitAt, type Shapes } from './cut.js';
import {
  HELD_PARTS,
  isCut,
  NAMED_AREAS,
  openBoundary,
  SOUTHERN_PARTS,
  UNSETTLED,
} from './disputed.js';

/** An atlas of countries of Natural Earth: ids are M49 codes, which ISO 3166-1 has as numeric ones. */
export type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** A piece of land: the code it is counted to, if any, and whether its status is disputed. */
export interface Area {
  readonly code: string | null;
  readonly shapes: Shapes;
  readonly isDisputed: boolean;
}

export interface World {
  readonly areas: readonly Area[];
  /** Boundaries between countries, without coasts. */
  readonly boundaries: MultiLineString;
  /** Those that are disputed or not settled. */
  readonly open: MultiLineString;
}

type Piece = GeometryObject<{ name?: string }>;

const nameOf = ({ properties }: Piece): string =>
  properties !== undefined && 'name' in properties ? (properties.name ?? '') : '';
const isNamed = (piece: Piece): boolean => nameOf(piece) in NAMED_AREAS;

/** The code a piece is counted to; islands of Australia, say, have no code of their own here. */
function codeOf(piece: Piece): string | null {
  if (isNamed(piece)) return NAMED_AREAS[nameOf(piece)] ?? null;
  return piece.id === undefined ? null : String(piece.id);
}

/** The world of an atlas, with what is disputed set apart. */
export function worldOf(atlas: Atlas): World {
  const pieces = atlas.objects.countries.geometries as Piece[];
  const cuts: Position[][] = [];
  const areas = pieces.flatMap((piece): Area[] => {
    const { geometry } = feature(atlas, piece) as { geometry: Shapes };
    const code = codeOf(piece);
    const isDisputed = isNamed(piece) || UNSETTLED.includes(code ?? '');
    return split({ code, shapes: geometry, isDisputed }, cuts);
  });
  const lines = boundariesOf(atlas);
  return {
    areas,
    boundaries: { type: 'MultiLineString', coordinates: lines.settled },
    open: { type: 'MultiLineString', coordinates: [...lines.open, ...cuts] },
  };
}

/** An area, less what is held but not counted to it; the cuts that this makes are added to a list. */
function split(area: Area, cuts: Position[][]): Area[] {
  const held = HELD_PARTS.find((one) => one.in === area.code);
  if (held !== undefined) {
    const [part, rest] = partAt(area.shapes, held.at) ?? [];
    if (part === undefined || rest === undefined) return [area];
    return [
      { ...area, shapes: rest },
      { code: held.of, shapes: part, isDisputed: true },
    ];
  }
  const southern = SOUTHERN_PARTS.find((one) => one.in === area.code);
  if (southern === undefined) return [area];
  const [south, north] = splitAt(area.shapes, southern.below);
  cuts.push(...cutLines(south, southern.below));
  return [
    { ...area, shapes: north },
    { code: southern.of, shapes: south, isDisputed: true },
  ];
}

/** The stretches of a shape that lie along a parallel: where it was cut. */
function cutLines(shapes: Shapes, parallel: number): Position[][] {
  const rings = polygonsOf(shapes).flat();
  return rings.flatMap((ring) =>
    ring.slice(1).flatMap((to, at) => {
      const from = ring[at] ?? to;
      return from[1] === parallel && to[1] === parallel ? [[from, to]] : [];
    }),
  );
}

function boundariesOf(atlas: Atlas): { settled: Position[][]; open: Position[][] } {
  const open: Position[][] = [];
  const settled: Position[][] = [];
  const pairs = new Map<string, readonly [Piece, Piece]>();
  const meshOf = (keep: (a: Piece, b: Piece) => boolean): Position[][] =>
    mesh(
      atlas,
      atlas.objects.countries,
      (a, b) => a !== b && !isCut(String(a.id), String(b.id)) && keep(a, b),
    ).coordinates;
  const plain = meshOf((a, b) => {
    const isListed = openBoundary(String(a.id), String(b.id)) !== undefined;
    if (isListed) pairs.set([a.id, b.id].sort().join(' '), [a, b]);
    return !isListed && !isNamed(a) && !isNamed(b);
  });
  settled.push(...plain);
  open.push(...meshOf((a, b) => isNamed(a) || isNamed(b)));
  for (const [one, other] of pairs.values()) {
    let left = meshOf((a, b) => (a === one && b === other) || (a === other && b === one));
    for (const box of openBoundary(String(one.id), String(other.id))?.within ?? []) {
      const [inside, outside] = linesWithin(left, box);
      open.push(...inside);
      left = outside;
    }
    settled.push(...left);
  }
  return { settled, open };
}
