import { initGraphQLTada, type ResultOf, type VariablesOf } from 'gql.tada';
import type { introspection } from './generated/graphql-env.d.ts';

const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { DateTime: string; PartialDate: string; URL: string };
}>();

const VOTES = graphql(`
  query Votes($on: PartialDate, $votes: [Vote!]) {
    asOf(validOn: $on) {
      relations(filter: { types: [VOTED_ON], votes: $votes }, first: 5) {
        nodes {
          id
          vote
          validFrom
          subject {
            kind
            name
          }
        }
      }
    }
  }
`);

type Answer = ResultOf<typeof VOTES>['asOf']['relations']['nodes'][number];
type Asked = VariablesOf<typeof VOTES>;

export const asked: Asked = { on: '2018-12-19', votes: ['YES', 'ABSTAIN'] };
export const said = ({ subject, vote, validFrom }: Answer): string =>
  `${subject.name} (${subject.kind}): ${vote ?? 'no vote'}, ${validFrom ?? 'no date'}`;

// @ts-expect-error: no vote of the schema
export const refused: Asked = { votes: ['PERHAPS'] };
// @ts-expect-error: a date is text
export const noText: Asked = { on: 2018 };
