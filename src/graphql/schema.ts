import 'reflect-metadata';
import {
  GraphQLInputObjectType,
  assertValidSchema,
  lexicographicSortSchema,
  printSchema,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { authChecker } from './curation/auth-checker.js';
import { ChangeResolver, ChangesResolver } from './curation/changes.js';
import {
  BatchMutations,
  EntityOutcomeFields,
  RelationOutcomeFields,
} from './curation/batch-mutations.js';
import { ClaimMutations } from './curation/claim-mutations.js';
import { DocumentMutations } from './curation/document-mutations.js';
import { EntityMutations } from './curation/entity-mutations.js';
import { DuplicatesResolver } from './curation/duplicates.js';
import { MatchMutations } from './curation/match-mutations.js';
import {
  MatchCandidateResolver,
  MatchQuestionResolver,
  MatchQuestionsResolver,
} from './curation/match-questions.js';
import { MergeMutations } from './curation/merge-mutations.js';
import { EntityMergeResolver, MergesResolver, RedirectedFromResolver } from './curation/merges.js';
import { AboutResolver } from './about/about.js';
import { ViewerResolver } from './curation/viewer.js';
import { ClaimResolver } from './claim/claim-resolver.js';
import { DocumentResolver } from './document/document-resolver.js';
import { EntityResolver, RelationEdgeResolver } from './entity/entity-resolver.js';
import { ActorResolver, KIND_RESOLVERS } from './entity/kind-resolvers.js';
import { KIND_TYPES } from './entity/kind-types.js';
import { NetworkResolver, TieResolver } from './network/network-resolver.js';
import { FrameworkLinkagesResolver } from './linkages/framework-linkages.js';
import {
  FrameworkLinkagesField,
  FrameworkLinksResolver,
} from './linkages/framework-links-resolver.js';
import { PackMutations, PackResolver } from './library/packs.js';
import { GroupValueResolver } from './groups/group-value-resolver.js';
import { GROUPS_RESOLVERS } from './groups/groups-resolvers.js';
import { LinkageResolver } from './linkages/linkage.js';
import { PartnerEdgeResolver, PartnersResolver } from './network/partner-resolver.js';
import {
  ActorPairResolver,
  ActorTiesResolver,
  PartnershipResolver,
} from './network/partnership-resolver.js';
import { PathResolver, PathsResolver } from './network/path-resolver.js';
import { plainResolvers } from './plain-resolvers.js';
import { EntityNeighbourhoodResolver, NeighbourhoodResolver } from './network/subgraph-resolver.js';
import { SharedLinkResolver } from './network/shared-link.js';
import { RelationResolver } from './relation/relation-resolver.js';
import { RootResolver } from './root/root-resolver.js';
import { SearchResolver, SuggestionsResolver } from './search/search-resolver.js';
import { EntityStatementsResolver, StatementResolver } from './statement/statement-resolver.js';
import { StatisticsResolver } from './statistics/statistics.js';
import { TimelineItemResolver } from './timeline/timeline-item.js';
import { EntityTimelineResolver, TimelineRootResolver } from './timeline/timeline-resolver.js';
import { TimelineResolver } from './timeline/timeline.js';

/** All resolvers. A class that is missing here takes its fields with it, without a word. */
const RESOLVERS: NonEmptyArray<new () => object> = [
  RootResolver,
  EntityResolver,
  RelationEdgeResolver,
  ActorResolver,
  ...KIND_RESOLVERS,
  PartnersResolver,
  PartnerEdgeResolver,
  PartnershipResolver,
  ActorPairResolver,
  ActorTiesResolver,
  SharedLinkResolver,
  NeighbourhoodResolver,
  EntityNeighbourhoodResolver,
  NetworkResolver,
  TieResolver,
  FrameworkLinkagesResolver,
  FrameworkLinkagesField,
  FrameworkLinksResolver,
  LinkageResolver,
  TimelineRootResolver,
  EntityTimelineResolver,
  TimelineResolver,
  TimelineItemResolver,
  PathsResolver,
  PathResolver,
  RelationResolver,
  ClaimResolver,
  StatementResolver,
  EntityStatementsResolver,
  DocumentResolver,
  SearchResolver,
  SuggestionsResolver,
  StatisticsResolver,
  GroupValueResolver,
  ...GROUPS_RESOLVERS,
  ClaimMutations,
  BatchMutations,
  RelationOutcomeFields,
  EntityOutcomeFields,
  EntityMutations,
  DocumentMutations,
  ChangesResolver,
  ChangeResolver,
  MergeMutations,
  MergesResolver,
  EntityMergeResolver,
  RedirectedFromResolver,
  DuplicatesResolver,
  MatchQuestionsResolver,
  MatchQuestionResolver,
  MatchCandidateResolver,
  MatchMutations,
  AboutResolver,
  ViewerResolver,
  PackResolver,
  PackMutations,
];

/** Inputs of which exactly one field must be given; type-graphql cannot say so. */
const ONE_OF = ['EntityRef', 'EntityInput'];

/** The schema of the API, with `more` resolvers. Give `presentSnapshot` as the root value. */
export function buildGraphSchema(more: readonly (new () => object)[] = []): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [...RESOLVERS, ...more],
    orphanedTypes: Object.values(KIND_TYPES),
    validate: false,
    authChecker,
    skipCheck: true,
  });
  plainResolvers(schema, authChecker);
  for (const name of ONE_OF) {
    const type = schema.getType(name);
    if (!(type instanceof GraphQLInputObjectType)) throw new Error(`No input type ${name}.`);
    type.isOneOf = true;
  }
  describe(
    schema.getQueryType(),
    'Questions to the graph as it is known now, with no period filtered. `asOf` asks the same of any date.',
  );
  describe(
    schema.getMutationType(),
    'Changes to the graph. Each needs a role, is done wholly or not at all, and changes nothing when it is sent again.',
  );
  assertValidSchema(schema);
  return schema;
}

/** type-graphql cannot describe the root types. */
function describe(type: GraphQLObjectType | null | undefined, description: string): void {
  if (type != null) type.description = description;
}

/** The schema as text, in one fixed order. */
export function printGraphSchema(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
