import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../scalars/date-time.js';
import { PRESENT, type TimeView } from '../../domain/time/time-view.js';
import { PartialDateScalar } from '../scalars/partial-date.js';

@ObjectType({
  description:
    'The whole graph as of a date, on two clocks. It has every field of Query but `asOf`; everything reached from it is read in the same view.',
})
export class Snapshot {
  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Relations that certainly did not hold then are hidden. Null: any time.',
  })
  readonly validOn: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'What this graph knew then. Null: now.',
  })
  readonly knownAt: string | null;

  constructor(readonly view: TimeView) {
    this.validOn = view.validOn;
    this.knownAt = view.knownAt;
  }
}

/** The root of a query: the present, with no period filtered. */
export const presentSnapshot = new Snapshot(PRESENT);
