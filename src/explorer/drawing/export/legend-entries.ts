import type { Difference } from '../../../domain/differences.js';
import { ENTITY_KINDS, type EntityKind } from '../../../domain/kinds.js';
import { LEGEND_GROUPS, type RelationGroup } from '../../../domain/relation-groups.js';
import { DASHES, GONE } from '../line-style.js';
import type { Attention } from '../look.js';
import { PALETTES } from '../palette.js';
import type { Line } from '../lines.js';
import type { Scene } from '../scene.js';
import { SHAPE_OF, type Shape } from '../symbols.js';
import { votePath } from './line-path.js';

/** A symbol or a line, and what it means. */
export interface LegendEntry {
  readonly label: string;
  /** Null for a line. */
  readonly shape: Shape | null;
  readonly colour: string;
  readonly width: number;
  readonly dashes: readonly number[];
  /** Strokes across the middle of a line. */
  readonly marks: (x: number, y: number) => readonly string[];
  /** True where an end is an open circle. */
  readonly isOpen: boolean;
  /** The badge of symbols that stands before the line. */
  readonly badge?: Exclude<Difference, 'same'>;
}

export interface LegendWords {
  readonly kinds: Readonly<Record<EntityKind, string>>;
  readonly groups: Readonly<Record<RelationGroup, string>>;
  readonly planned: string;
  readonly claimed: string;
  readonly no: string;
  readonly abstained: string;
  readonly possible: string;
  readonly differences: Readonly<Record<Difference, string>>;
}

/** Lines that differ between two dates have other colours. */
const hasColourOf = (group: RelationGroup, one: Line): boolean =>
  one.group === group && (one.difference === undefined || one.difference === 'same');
const NO_MARKS = (): readonly string[] => [];

/** What is in a drawing, each symbol and line once, in the order of the legend. */
export function legendEntries(
  { nodes, lines }: Scene,
  { theme, colourBy }: Pick<Attention, 'theme' | 'colourBy'>,
  words: LegendWords,
): readonly LegendEntry[] {
  const { kinds, groups, differences, ink2 } = PALETTES[theme];
  const all = [...nodes.values()];
  const line = (label: string, colour: string, more: Partial<LegendEntry> = {}): LegendEntry => ({
    ...{ label, shape: null, colour, width: 1.6, dashes: [], marks: NO_MARKS, isOpen: false },
    ...more,
  });
  const vote = (label: string, said: 'NO' | 'ABSTAIN'): LegendEntry =>
    line(label, groups.COMMITMENT, {
      marks: (x, y) => [votePath({ x: x - 9, y }, { x: x + 9, y }, 0, said)],
    });
  const present = <T>(entry: LegendEntry, of: readonly T[], test: (one: T) => boolean) =>
    of.some(test) ? [entry] : [];
  return [
    ...ENTITY_KINDS.filter((kind) => all.some(({ node }) => node.kind === kind)).map((kind) => ({
      ...line(words.kinds[kind], colourBy === 'KIND' ? kinds[kind] : ink2),
      shape: SHAPE_OF[kind],
    })),
    ...(['new', 'gone', 'changed'] as const).flatMap((name) =>
      present(
        line(words.differences[name], differences[name], {
          dashes: name === 'gone' ? GONE : [],
          badge: name,
        }),
        [...lines, ...all.map(({ node }) => node)],
        ({ difference }) => difference === name,
      ),
    ),
    ...LEGEND_GROUPS.filter((group) => lines.some((one) => hasColourOf(group, one))).map((group) =>
      line(words.groups[group], groups[group]),
    ),
    ...present(
      line(words.planned, ink2, { dashes: DASHES.PLANNED }),
      lines,
      ({ status }) => status === 'PLANNED',
    ),
    ...present(
      line(words.claimed, ink2, { dashes: DASHES.CLAIMED }),
      lines,
      ({ status }) => status === 'CLAIMED',
    ),
    ...present(vote(words.no, 'NO'), lines, (one) => one.vote === 'NO'),
    ...present(vote(words.abstained, 'ABSTAIN'), lines, (one) => one.vote === 'ABSTAIN'),
    ...present(line(words.possible, ink2, { isOpen: true }), lines, ({ possible }) => possible),
  ];
}
