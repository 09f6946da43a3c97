import type { YearAmount } from '../../../../domain/relation.js';
import { Sums } from './sums.js';

/** What one organisation gives to a project: as the project received it, and as it was paid out. */
export class Gift {
  readonly received = new Sums();
  readonly paid = new Sums();
  /** Said to be a funder by its role, not only by what it pays. */
  byRole = false;

  /** What was received, and of kinds of which nothing was, what was paid: the two tell of one money. */
  amounts(): YearAmount[] {
    const paid = this.paid.list().filter(({ kind }) => !this.received.has(kind));
    return [...this.received.list(), ...paid];
  }
}

/** Values by the id of the organisation that they are of. */
export class ByParty<Value> {
  readonly all = new Map<string, Value>();

  constructor(private readonly make: () => Value) {}

  of(id: string): Value {
    const value = this.all.get(id) ?? this.make();
    this.all.set(id, value);
    return value;
  }
}
