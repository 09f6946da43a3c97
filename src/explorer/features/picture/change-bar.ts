import type { nothing, TemplateResult } from 'lit';
import type { App } from '../../core/app.js';
import { countDifferences } from '../../core/model/compare.js';
import { filterSubgraph, type Subgraph } from '../../core/picture/subgraph.js';
import { changeBar } from '../../kit/change-bar.js';
import { differenceLine } from './difference-line.js';

/** How much of the picture differs, with the lines that the drawing has for it. */
export function pictureChanges(app: App, whole: Subgraph): TemplateResult | typeof nothing {
  const { relations } = filterSubgraph(whole, { ...app.state, changes: [] });
  return changeBar({ app, counts: countDifferences(relations), drawn: differenceLine });
}
