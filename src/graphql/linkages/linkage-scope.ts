import { invalidInput } from '../../domain/errors.js';
import type { FrameworkFamily, Linkage } from '../../domain/linkages/linkage.js';
import type { TimeView } from '../../domain/time/time-view.js';
import { familyKey, type LinkageQuestion } from '../../graph/read/linkages/leading-out.js';
import type { Context } from '../context.js';
import type { EntitySource } from '../entity/entity.js';
import { linkageSource, type LinkageSource } from './linkage.js';
import { requireFrameworks } from './load-families.js';

/** The frameworks that are compared, and which relations count. */
export class LinkageScope {
  constructor(
    readonly context: Context,
    readonly frameworks: readonly EntitySource[],
    readonly families: readonly FrameworkFamily[],
    readonly question: LinkageQuestion,
    readonly view: TimeView,
  ) {}

  get keys(): string[] {
    return this.families.map(familyKey);
  }

  /** The place of a framework among those asked for. */
  placeOf(framework: string): number {
    return this.families.findIndex(({ id }) => id === framework);
  }

  source(linkage: Linkage): LinkageSource {
    const family = this.families[this.placeOf(linkage.framework)];
    if (family === undefined) throw new Error(`${linkage.framework} was not asked for.`);
    return linkageSource(linkage, family, this.view);
  }

  /** The columns that these ids name; INVALID_INPUT for a framework that is no column. */
  async columns(ids: readonly string[], path: string): Promise<string[]> {
    const found = await requireFrameworks(this.context, ids, this.view, path);
    const stranger = found.find(({ id }) => this.placeOf(id) === -1);
    if (stranger === undefined) return found.map(({ id }) => id);
    throw invalidInput(
      `${stranger.id} is not among the \`frameworks\` asked for. Add it there, or name one of them.`,
      path,
    );
  }
}
