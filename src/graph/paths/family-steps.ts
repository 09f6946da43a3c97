import type { StandIns } from '../../domain/parts/stand-ins.js';
import type { StepRule } from '../read/path-steps.js';
import type { StepSource } from './reader.js';

/** Bodies as they stand on paths: each together with the parts that stand for it. */
export class PathFamilies {
  readonly #avoided: ReadonlySet<string>;

  constructor(
    private readonly standIns: StandIns,
    { avoiding }: Pick<StepRule, 'avoiding'>,
  ) {
    this.#avoided = new Set(avoiding);
  }

  /** The body itself, then the parts that stand for it and need not be avoided. */
  members(id: string): readonly string[] {
    return [id, ...this.standIns.for(id).filter((part) => !this.#avoided.has(part))];
  }

  /** The rule for members: a part may be met where the body that it stands for may. */
  ruleFor(rule: StepRule): StepRule {
    const { ends, through, avoiding } = rule;
    const mayBeMet = (head: string): boolean => {
      if (ends.includes(head)) return true;
      if (this.#avoided.has(head)) return false;
      const kind = this.standIns.parts.kindOf(head);
      return through === null || (kind !== undefined && through.includes(kind));
    };
    const open = { met: [] as string[], shut: [...avoiding] };
    for (const [part, heads] of Object.entries(this.standIns.table)) {
      (heads.some(mayBeMet) ? open.met : open.shut).push(part);
    }
    const met = open.met.filter((part) => !this.#avoided.has(part)).sort();
    return { ...rule, alsoMet: through === null ? [] : met, avoiding: open.shut.sort() };
  }

  /** Steps between bodies; nothing is left out, so that a limit is noticed. */
  source(steps: StepSource): StepSource {
    const all = (ids: readonly string[]): string[] => [
      ...new Set(ids.flatMap((id) => this.members(id))),
    ];
    return {
      degrees: async (ids) => {
        const rows = await steps.degrees(all(ids));
        const totals = new Map(rows.map(({ id, total }) => [id, total]));
        const sum = (id: string): number =>
          this.members(id).reduce((total, member) => total + (totals.get(member) ?? 0), 0);
        return ids.map((id) => ({ id, total: sum(id) }));
      },
      steps: async (ids, into, limit) => {
        const rows = await steps.steps(all(ids), into === null ? null : all(into), limit);
        return rows.flatMap(({ a, b, sure }) =>
          this.standIns
            .headsOf(a)
            .flatMap((from) => this.standIns.headsOf(b).map((to) => ({ a: from, b: to, sure }))),
        );
      },
    };
  }
}
