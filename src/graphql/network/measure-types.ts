import { Field, Float, Int, ObjectType } from 'type-graphql';
import { NETWORK_MEASURES } from '../../analytics/measures.js';
import type { NetworkMeasure } from '../../domain/measures.js';
import { Entity, type EntitySource } from '../entity/entity.js';
import { enumOf } from '../enums.js';

const explained = Object.fromEntries(
  Object.entries(NETWORK_MEASURES).map(
    ([key, { description, formula, source, reading, cannotSay }]) => [
      key,
      {
        description: `${description}\n\nFormula: ${formula}.\nSource: ${source}.\nHow to read it: ${reading}\nWhat it cannot say: ${cannotSay}`,
      },
    ],
  ),
) as Record<NetworkMeasure, { description: string }>;

export const NetworkMeasureEnum = enumOf(
  'NetworkMeasure',
  'A number for each node of a network, as networkx defines it. It describes the network shown and nothing beyond: what is left out by a filter or a limit counts as not there.',
  explained,
);

@ObjectType({ description: 'The value of one measure.' })
export class MeasureValue {
  @Field(() => NetworkMeasureEnum, { description: 'Which measure.' })
  readonly measure!: NetworkMeasure;

  @Field(() => Float, { description: 'Its value, without unit.' })
  readonly value!: number;
}

@ObjectType({ description: 'What measures say of one node of a network.' })
export class NodeMetrics {
  @Field(() => Entity, { description: 'The node.' })
  readonly node!: EntitySource;

  @Field(() => [MeasureValue], { description: 'In the order asked for.' })
  readonly values!: readonly MeasureValue[];
}

@ObjectType({
  description:
    'Nodes with more ties among them than to others, found by the Louvain method (Blondel et al. 2008, resolution 1, fixed seed). Other divisions may be nearly as good.',
})
export class Community {
  @Field(() => Int, {
    description:
      'From 1, largest community first. It has a meaning in this answer only, so it is no id.',
  })
  readonly number!: number;

  @Field(() => String, {
    description: 'The short names of its three best-connected members, for a legend.',
  })
  readonly label!: string;

  @Field(() => Int, { description: 'How many nodes it has.' })
  readonly size!: number;

  @Field(() => [Entity], { description: 'Its nodes, best connected inside it first.' })
  readonly nodes!: readonly EntitySource[];
}
