import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Point } from '../../drawing/geometry.js';
import { kindSymbol } from '../../kit/kind-symbol.js';
import { FLAT, type DrawnWorld } from './atlas.js';
import type { Fill } from './marks.js';
import { toScreen, type Sight } from './sight.js';
import type { Link } from './symbols.js';
import type { Target } from './targets.js';

/** A country as it is coloured, and what is said of it. */
export interface Mark {
  readonly id: string;
  readonly name: string;
  readonly said: string;
  readonly fill: Fill;
}

export interface NamedLink extends Link {
  readonly names: readonly [string, string];
}

/** What stands on the map. */
export interface Drawn {
  /** Countries by their codes. */
  readonly marks: ReadonlyMap<string, Mark>;
  readonly targets: readonly Target[];
  /** Targets on paper. */
  readonly places: ReadonlyMap<string, Point>;
  readonly links: readonly NamedLink[];
}

/** Land under so many square pixels of the screen cannot be hit: a dot stands for it. */
const LEAST_AREA = 60;
const DOT = 4.5;
const SYMBOL = 14;

/** Symbols of a whole world on a small screen are smaller, so that the land is seen. */
const shrink = ({ scale }: Sight): number => Math.min(1, Math.max(0.5, scale));

/** Sea, land in its colours, boundaries. */
export function landLayer(
  { sea, lands, boundaries, open }: DrawnWorld,
  { marks }: Drawn,
  sel: string | null,
): SVGTemplateResult {
  const chosen = lands.filter(({ code }) => code !== null && marks.get(code)?.id === sel);
  return svg`
    <path class="sea" d=${sea} />
    ${lands.map(
      ({ code, path }) =>
        svg`<path class="land ${fillClass(marks.get(code ?? ''))}" d=${path} data-code=${code ?? nothing} />`,
    )}
    ${lands.map(({ isDisputed, path }) =>
      isDisputed ? svg`<path class="disputed" d=${path} fill="url(#open)" />` : nothing,
    )}
    <path class="boundary" d=${boundaries} />
    <path class="boundary open" d=${open} />
    ${chosen.map(({ path }) => svg`<path class="chosen" d=${path} />`)}
  `;
}

const fillClass = (mark: Mark | undefined): string => mark?.fill ?? 'none';

/** Lines between spots, along the shortest way over the globe. */
export function linkLayer(
  { links, targets }: Drawn,
  { sel, rel }: { readonly sel: string | null; readonly rel: readonly string[] },
): SVGTemplateResult {
  const at = targets.find(({ entities }) => entities.some(({ id }) => id === sel))?.key;
  const isStrong = ({ ends, relations }: NamedLink): boolean =>
    (at !== undefined && ends.includes(at)) || relations.some((id) => rel.includes(id));
  const hasStrong = links.some(isStrong);
  const weight = (link: NamedLink): string => {
    if (!hasStrong) return '';
    return isStrong(link) ? 'strong' : 'faint';
  };
  return svg`${links.map((link) => {
    const d = FLAT.path({ type: 'LineString', coordinates: [[...link.from], [...link.to]] }) ?? '';
    return svg`<path class="reach" d=${d} data-link=${link.key} /><path
      class="link ${weight(link)}" d=${d} stroke="var(--group-${link.group.toLowerCase()})" />`;
  })}`;
}

/** Dots for land that is too small to be seen, and symbols for what is in a city. */
export function dots(
  { sizes }: DrawnWorld,
  { targets, places, marks, links }: Drawn,
  sight: Sight,
  sel: string | null,
): SVGTemplateResult {
  const linked = new Set(links.flatMap(({ ends }) => ends));
  const factor = shrink(sight);
  const isSmall = (code: string): boolean => (sizes.get(code) ?? 0) * sight.scale ** 2 < LEAST_AREA;
  return svg`${targets.map(({ key, code, entities }) => {
    const place = places.get(key);
    if (place === undefined) return nothing;
    const { x, y } = toScreen(place, sight);
    const chosen = entities.some(({ id }) => id === sel) ? 'chosen-dot' : '';
    const others = code === null ? entities : entities.slice(1);
    if (others.length > 0) {
      return svg`<g class="stop ${chosen}" data-key=${key} transform="translate(${x} ${y}) scale(${factor})">
        <circle r="9" />${symbolOf(others)}${countOf(others.length)}</g>`;
    }
    if (code !== null && isSmall(code)) {
      return svg`<circle class="dot ${fillClass(marks.get(code))} ${chosen}" data-code=${code}
        cx=${x} cy=${y} r=${DOT * factor * (marks.get(code)?.fill == null ? 0.7 : 1)} />`;
    }
    return linked.has(key) ? svg`<circle class="end" cx=${x} cy=${y} r="2.5" />` : nothing;
  })}`;
}

function symbolOf([first]: Target['entities']): SVGTemplateResult | typeof nothing {
  if (first === undefined) return nothing;
  return svg`<g transform="translate(${-SYMBOL / 2} ${-SYMBOL / 2})">${kindSymbol(first.kind, SYMBOL)}</g>`;
}

const countOf = (count: number): SVGTemplateResult | typeof nothing =>
  count > 1 ? svg`<text x="9" y="-6">${count}</text>` : nothing;
