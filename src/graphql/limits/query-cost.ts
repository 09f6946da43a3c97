import {
  GraphQLError,
  isCompositeType,
  getNamedType,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import {
  getComplexity,
  type ComplexityEstimator,
  type ComplexityEstimatorArgs,
} from 'graphql-query-complexity';
import { refuseOutOfBounds } from './argument-bounds.js';
import { sizeOf } from './list-size.js';
import { EXPLAINED_TIES } from './list-sizes.js';
import { asksFor, fieldsIn, linksIn } from './what-is-asked.js';
import { asksForSchema, withoutIntrospection } from './without-introspection.js';

/** An operation as a client sent it. */
export type Operation = Omit<Parameters<typeof getComplexity>[0], 'estimators' | 'schema'>;

/**
 * How many objects an operation may make us read: an object costs 1, 32 scalars of it as
 * much again, a list as many times its content as it has elements at most. Letting parts act for
 * their whole costs 50 more, the search for partners 10, a link in a filter 10, thirty times as much within another link.
 * What is asked about the schema has a limit of its own (`introspection-size`).
 *
 * @example `{ organisations(first: 10) { nodes { name } } }` costs 1 + 10 × 1 = 11.
 * @throws GraphQLError with code BAD_USER_INPUT when a variable or argument cannot be read.
 */
export function queryCost(schema: GraphQLSchema, operation: Operation): number {
  try {
    // The number of fields is limited before, by `selections-rule`.
    const cost = getComplexity({
      ...operation,
      query: asksForSchema(operation.query)
        ? withoutIntrospection(operation.query)
        : operation.query,
      schema,
      estimators: [estimatorFor(operation.query)],
      maxQueryNodes: Infinity,
    });
    return Math.floor(cost);
  } catch (error) {
    throw error instanceof GraphQLError ? unreadable(error) : error;
  }
}

/** So many scalars of one object cost as much as an object more. */
const VALUES = 32;

/** What a link in a filter costs: it is asked for each entity that is met. */
const LINK_COST = 10;

/** About how many entities a link leads to. */
const LED_TO = 30;

function estimatorFor(document: DocumentNode): ComplexityEstimator {
  const groups = new GroupCosts(document);
  return ({ type, field, node, args, childComplexity }: ComplexityEstimatorArgs) => {
    refuseOutOfBounds(field, args, node);
    if (!isCompositeType(getNamedType(field.type))) return 1 / VALUES;
    if (field.name === 'groups') {
      return groups.put(node, 1 + sizeOf(type.name, field, args) * Math.floor(childComplexity));
    }
    const explained = field.name === 'ties' && asksFor('shared', node, document);
    return (
      1 +
      (explained ? EXPLAINED_TIES : sizeOf(type.name, field, args)) * Math.floor(childComplexity) +
      (asksForParts(field, args) ? PARTS_COST : 0) +
      searchCost(field) +
      LINK_COST * linksIn(args, LED_TO) +
      groups.under(node)
    );
  };
}

/**
 * Groups are of a list, not of each element of its page: what they cost is put aside and counted
 * once where the list is.
 */
class GroupCosts {
  readonly #costs = new Map<unknown, number>();

  constructor(private readonly document: DocumentNode) {}

  /** @returns what the field costs for each element of the page: nothing. */
  put(node: unknown, cost: number): number {
    this.#costs.set(node, cost);
    return 0;
  }

  under(list: ComplexityEstimatorArgs['node']): number {
    if (this.#costs.size === 0) return 0;
    return fieldsIn(list, this.document)
      .map((node) => this.#costs.get(node) ?? 0)
      .reduce((sum, cost) => sum + cost, 0);
  }
}

/** What it costs to find who shares something, however few of them are shown. */
const SEARCH_COST = 10;

function searchCost({ type }: ComplexityEstimatorArgs['field']): number {
  return getNamedType(type).name === 'PartnerConnection' ? SEARCH_COST : 0;
}

/** What it costs to let the parts of bodies act for them: who is part of whom must be read. */
const PARTS_COST = 50;

/** Only where it is a choice: what counts parts by itself costs what it gives. */
function asksForParts({ args }: ComplexityEstimatorArgs['field'], given: object): boolean {
  const choice = args.find(
    ({ name, defaultValue }) => name === 'includeParts' && defaultValue === false,
  );
  return choice !== undefined && 'includeParts' in given && given.includeParts === true;
}

/** An argument or variable that cannot be read, as clients are told. */
export function unreadable({
  message,
  nodes,
  originalError,
  extensions,
}: GraphQLError): GraphQLError {
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    originalError: originalError ?? null,
    extensions: { ...extensions, code: 'BAD_USER_INPUT', http: { status: 400 } },
  });
}
