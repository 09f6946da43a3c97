import type { State } from '../../core/address/state.js';
import type { EntityRef } from '../../core/documents/picture.js';
import type { Subgraph } from '../../core/picture/subgraph.js';
import type { Countries } from '../../core/where/load-where.js';
import type { Seats } from '../../core/where/seats.js';
import { FLAT } from './atlas.js';
import { classesOf } from './classes.js';
import type { Drawn, Mark } from './layers.js';
import { fillOf } from './marks.js';
import { measureOf, subjectsOf } from './measures.js';
import { cellInWords } from './numbers.js';
import { fewestLinks, symbolsOf } from './symbols.js';
import type { Tally } from './tally.js';
import { targetsOf } from './targets.js';

interface Given {
  readonly countries: Countries;
  readonly tally: Tally;
  readonly seats: Seats | undefined;
  readonly shown: Subgraph;
  readonly state: State;
}

/** All that stands on the map, with what is left out of it. */
export function drawnOf({ countries, tally, seats, shown, state }: Given): Drawn & {
  readonly allLinks: number;
  readonly unplaced: readonly EntityRef[];
} {
  const { stops, links, unplaced } = symbolsOf(shown, seats ?? new Map());
  const targets = targetsOf(countries.all, countries.codes, stops);
  const nameOf = (key: string): string =>
    targets.find((one) => one.key === key)?.entities[0]?.shortName ?? '';
  const near = [...subjectsOf(state), ...(state.sel === null ? [] : [state.sel])];
  const drawn = fewestLinks(links, stops, near);
  return {
    marks: marksOf(countries, tally, state),
    targets,
    places: new Map(
      targets.flatMap(({ key, spot }) => {
        const place = FLAT.place(...spot);
        return place === null ? [] : [[key, place] as const];
      }),
    ),
    links: drawn.map((link) => ({ ...link, names: [nameOf(link.ends[0]), nameOf(link.ends[1])] })),
    allLinks: links.length,
    unplaced: seats === undefined ? [] : unplaced,
  };
}

function marksOf({ all, codes }: Countries, tally: Tally, state: State): ReadonlyMap<string, Mark> {
  const measure = measureOf(state);
  const classes = tally.isOneOf
    ? []
    : classesOf([...tally.cells.values()].map(({ value }) => value));
  return new Map(
    all.flatMap(({ id, name }) => {
      const code = codes.get(id);
      if (code === undefined) return [];
      const cell = tally.cells.get(id);
      const said = cellInWords(measure, cell, tally);
      return [[code, { id, name, said, fill: fillOf(cell, tally, classes) }] as const];
    }),
  );
}
