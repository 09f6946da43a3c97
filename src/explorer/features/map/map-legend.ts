import { html, nothing, type TemplateResult } from 'lit';
import type { MapMeasure } from '../../core/address/map-measures.js';
import { words } from '../../core/words/words.js';
import type { Class } from './classes.js';
import { fillOfClass, fillOfColumn, OTHERWISE } from './marks.js';
import { classInWords, columnInWords, isMoney, numberInWords } from './numbers.js';
import { countOfColumns, type Tally } from './tally.js';

interface Legend {
  readonly measure: MapMeasure;
  readonly tally: Tally;
  readonly classes: readonly Class[];
  /** Countries of which nothing is recorded. */
  readonly missing: number;
  readonly lines: number;
  readonly hasSymbols: boolean;
}

const swatch = (fill: string): TemplateResult =>
  html`<svg class="swatch" width="18" height="12" aria-hidden="true">
    <rect class=${fill} x="0.5" y="0.5" width="17" height="11" rx="2" />
  </svg>`;

const entry = (symbol: TemplateResult, label: string, count?: number): TemplateResult =>
  html`<li>
    ${symbol}<span
      >${label}${count === undefined ? nothing : html` <b>${numberInWords(count)}</b>`}</span
    >
  </li>`;

const line = (name: string): TemplateResult =>
  html`<svg class="swatch" width="22" height="12" aria-hidden="true">
    <path class=${name} d="M1 6H21" />
  </svg>`;

const hatched = html`<svg class="swatch" width="18" height="12" aria-hidden="true">
  <defs>
    <pattern
      id="hatched"
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <path class="hatch" d="M0 0V5" />
    </pattern>
  </defs>
  <rect class="none" x="0.5" y="0.5" width="17" height="11" rx="2" />
  <rect fill="url(#hatched)" x="0.5" y="0.5" width="17" height="11" rx="2" />
</svg>`;

const circle = (name: string): TemplateResult =>
  html`<svg class="swatch" width="12" height="12" aria-hidden="true">
    <circle class=${name} cx="6" cy="6" r="4.5" />
  </svg>`;

/** What colours, dots and lines stand for, with how many countries there are of each. */
export function mapLegend(legend: Legend): TemplateResult {
  const { measure, tally, classes, missing, lines, hasSymbols } = legend;
  const [first] = tally.columns;
  const counted = classes.reduce((sum, { countries }) => sum + countries, 0);
  const otherwise = tally.isOneOf ? 0 : tally.cells.size - counted;
  return html`<ul class="legend" aria-label=${words.map.colours}>
    ${
      isMoney(measure) && first !== undefined
        ? html`<li class="unit">${columnInWords(measure, first.key)}</li>`
        : nothing
    }
    ${
      tally.isOneOf
        ? [...countOfColumns(tally)].map(([key, countries]) =>
            entry(swatch(fillOfColumn(key, tally)), columnInWords(measure, key), countries),
          )
        : classes.map((one, at) =>
            entry(
              swatch(fillOfClass(at, classes.length)),
              classInWords(measure, one),
              one.countries,
            ),
          )
    }
    ${otherwise > 0 ? entry(swatch(OTHERWISE), words.map.otherwise, otherwise) : nothing}
    ${entry(swatch('none'), words.map.missing[measure], missing)}
    ${entry(circle('dot none'), words.map.dot)}
    ${hasSymbols ? entry(circle('spot'), words.map.symbols) : nothing}
    ${lines > 0 ? entry(line('link'), words.map.lines(lines)) : nothing}
    ${entry(line('boundary open'), words.map.open)} ${entry(hatched, words.map.disputed)}
  </ul>`;
}
