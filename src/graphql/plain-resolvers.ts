import {
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type GraphQLTypeResolver,
} from 'graphql';
import { getMetadataStorage, type ResolverData } from 'type-graphql';
import type { Context } from './context.js';
import { argumentReader, mayBeNull } from './given-arguments.js';

/** Lets those pass who may ask a field that is for these roles; throws for others. */
type Authorize = (asked: ResolverData<Context>, roles: never[]) => unknown;

type Described = ReturnType<typeof getMetadataStorage>;
type Handler = Described['fieldResolvers'][number] | Described['queries'][number];
type Param = NonNullable<Handler['params']>[number];
type Args = Readonly<Record<string, unknown>>;
type Resolve = GraphQLFieldResolver<unknown, Context, Args>;
type Method = (...params: unknown[]) => unknown;

/**
 * Puts in place of what type-graphql runs around every field (middlewares, promises, copies of the
 * arguments) a call of the method itself, and nothing where a field only reads a property. Give the
 * schema that was built last.
 */
export function plainResolvers(schema: GraphQLSchema, authorize: Authorize): void {
  const described = getMetadataStorage();
  const methodOf = methods();
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    takeNulls(type);
    if (isInterfaceType(type)) {
      const found = described.interfaceTypes.find(({ name }) => name === type.name);
      type.resolveType = found?.resolveType as GraphQLTypeResolver<unknown, unknown>;
    } else if (isObjectType(type)) {
      const handlerOf = handlers(described, schema, type);
      for (const field of Object.values(type.getFields())) {
        const handler = handlerOf(field.name);
        if (handler === undefined) delete field.resolve;
        else if (!isOwn(handler)) {
          const resolve = resolveWith(handler, methodOf(handler), authorize);
          field.resolve = withRead(resolve, argumentReader(field.args, keepsViews(type, field)));
        }
      }
    }
  }
}

/** Arguments and input fields with a default may be null. */
function takeNulls(type: GraphQLNamedType): void {
  if (isInputObjectType(type)) mayBeNull(Object.values(type.getFields()));
  else if (isObjectType(type) || isInterfaceType(type)) {
    for (const { args } of Object.values(type.getFields())) mayBeNull(args);
  }
}

/** Look-ups by id on the root answer in the view that an id names. */
function keepsViews(
  { name }: GraphQLObjectType,
  { args }: { readonly args: readonly { readonly name: string }[] },
): boolean {
  const isRoot = name === 'Query' || name === 'Snapshot';
  return isRoot && args.length === 1 && ['id', 'ids', 'by'].includes(args[0]?.name ?? '');
}

function withRead(resolve: Resolve, read: ReturnType<typeof argumentReader>): Resolve {
  if (read === null) return resolve;
  return (root, args, context, info) => resolve(root, read(args), context, info);
}

/** Whether the object itself has the method or getter: these are few. */
const isOwn = (handler: Handler): boolean => 'kind' in handler && handler.kind === 'internal';

/** Methods of resolver classes, bound to one instance of each. */
function methods(): (handler: Handler) => Method {
  const instances = new Map<unknown, Readonly<Record<string, Method>>>();
  return ({ target, methodName }) => {
    const Class = target as new () => Readonly<Record<string, Method>>;
    const instance = instances.get(Class) ?? new Class();
    instances.set(Class, instance);
    const method = instance[methodName];
    if (method === undefined) throw new Error(`${Class.name} has no method ${methodName}.`);
    return method.bind(instance);
  };
}

/** Finds the method that answers a field of this type; undefined where it is a property. */
function handlers(
  { queries, mutations, fieldResolvers, objectTypes, interfaceTypes }: Described,
  schema: GraphQLSchema,
  type: GraphQLObjectType,
): (field: string) => Handler | undefined {
  if (type === schema.getQueryType()) return named(queries);
  if (type === schema.getMutationType()) return named(mutations);
  const own = objectTypes.find(({ name }) => name === type.name);
  const classes = [
    own,
    ...interfaceTypes.filter(({ target }) => own?.interfaceClasses?.includes(target)),
  ];
  const resolvers = fieldResolvers.filter((resolver) => {
    const of = resolver.getObjectType?.();
    return classes.some((each) => each?.target === of);
  });
  return named(resolvers);
}

const named =
  (all: readonly Handler[]) =>
  (field: string): Handler | undefined =>
    all.find(({ schemaName }) => schemaName === field);

function resolveWith(
  { params = [], roles }: Handler,
  method: Method,
  authorize: Authorize,
): Resolve {
  const readers = params.toSorted((a, b) => a.index - b.index).map(reader);
  const call: Resolve = (root, args, context, info) =>
    method(...readers.map((read) => read(root, args, context, info)));
  if (roles === undefined || roles.length === 0) return call;
  return (root, args, context, info) => {
    authorize({ root, args, context, info }, roles as never[]);
    return call(root, args, context, info);
  };
}

type Reader = (root: unknown, args: Args, context: Context, info: GraphQLResolveInfo) => unknown;

function reader(param: Param): Reader {
  switch (param.kind) {
    case 'root':
      return (root) => root;
    case 'args':
      return (_root, args) => args;
    case 'arg':
      return (_root, args) => args[param.name];
    case 'context':
      return (_root, _args, context) => context;
    case 'info':
      return (_root, _args, _context, info) => info;
    default:
      throw new Error(`Resolvers take no parameter of kind ${param.kind}.`);
  }
}
