import {
  getNullableType,
  GraphQLID,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql';
import { plainId } from '../domain/time/view-id.js';

type Args = Readonly<Record<string, unknown>>;
type Change = (value: unknown) => unknown;

/**
 * Brings the arguments of a field into the form that resolvers take: ids without the view in which
 * a client saw them, and the default in place of a null. Null where there is nothing to change.
 * @param keepsViews for fields that answer in the view that an id names.
 */
export function argumentReader(
  args: readonly GraphQLArgument[],
  keepsViews: boolean,
): ((given: Args) => Args) | null {
  const changes = args.flatMap((arg) => {
    const change = both(keepsViews ? null : idChange(arg.type), defaultChange(arg));
    return change === null ? [] : [[arg.name, change] as const];
  });
  if (changes.length === 0) return null;
  return (given) => {
    let read: Record<string, unknown> | null = null;
    for (const [name, change] of changes) {
      const before = given[name];
      const after = before === undefined ? before : change(before);
      if (after !== before) (read ??= { ...given })[name] = after;
    }
    return read ?? given;
  };
}

/** A null stands for the default, as clients with variables send it. */
export function mayBeNull(args: readonly (GraphQLArgument | GraphQLInputField)[]): void {
  for (const arg of args) {
    if (arg.defaultValue !== undefined) arg.type = getNullableType<GraphQLInputType>(arg.type);
  }
}

function both(first: Change | null, then: Change | null): Change | null {
  if (first === null || then === null) return first ?? then;
  return (value) => then(value === null ? value : first(value));
}

function defaultChange({ defaultValue }: Pick<GraphQLArgument, 'defaultValue'>): Change | null {
  return defaultValue === undefined || defaultValue === null
    ? null
    : (value) => value ?? defaultValue;
}

/** What is being worked out, for inputs that contain themselves, or is known. */
const CHANGES = new WeakMap<GraphQLInputType, { change: Change | null }>();

/** Takes the views from all ids within a value of this type; null where it holds none. */
function idChange(type: GraphQLInputType): Change | null {
  if (isNonNullType(type)) return idChange(type.ofType);
  if (type === GraphQLID) return (value) => (typeof value === 'string' ? plainId(value) : value);
  if (isListType(type)) {
    const change = idChange(type.ofType);
    return (
      change &&
      ((value) => (Array.isArray(value) ? value.map((one) => changed(one, change)) : value))
    );
  }
  if (!isInputObjectType(type)) return null;
  const known = CHANGES.get(type);
  if (known !== undefined) return (value) => known.change?.(value) ?? value;
  const own: { change: Change | null } = { change: null };
  CHANGES.set(type, own);
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const change = both(idChange(field.type), defaultChange(field));
    return change === null ? [] : [[field.name, change] as const];
  });
  own.change = fields.length === 0 ? null : (value) => inFields(value, fields);
  return own.change;
}

const changed = (value: unknown, change: Change): unknown =>
  value === null ? null : change(value);

function inFields(value: unknown, fields: readonly (readonly [string, Change])[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const given = value as Readonly<Record<string, unknown>>;
  const copy: Record<string, unknown> = Object.assign(
    Object.create(Object.getPrototypeOf(value) as object) as Record<string, unknown>,
    given,
  );
  for (const [name, change] of fields) {
    if (given[name] !== undefined) copy[name] = change(given[name]);
  }
  return copy;
}
