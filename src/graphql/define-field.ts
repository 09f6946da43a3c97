import { Arg, Args, Ctx, FieldResolver, ID, Info, Root } from 'type-graphql';
import { Read } from './time/read.js';

/** The fields of a class without the class: what a resolver may spread or make. */
export type Plain<Class> = { readonly [Key in keyof Class]: Class[Key] };

type Source = never;
type Resolve =
  | ((root: Source, context: never, info: never) => unknown)
  | ((root: Source, args: never, context: never, info: never) => unknown);

/** A field that a table describes, to be put on a resolver class. */
export interface FieldDefinition {
  readonly name: string;
  readonly type: () => unknown;
  readonly nullable?: boolean;
  readonly description: string;
  /** The class of its arguments; `id` for a single id; none when missing. */
  readonly args?: 'id' | (new () => object);
  /** Gets the source, the arguments where it has some, the context, and what is selected. */
  readonly resolve: Resolve;
}

/** Adds a field to a resolver class; on the root it stands on Query and Snapshot alike. */
export function defineField(
  resolver: new () => object,
  where: 'type' | 'root',
  field: FieldDefinition,
): void {
  const prototype = resolver.prototype as object;
  const descriptor: PropertyDescriptor = {
    value: field.resolve,
    configurable: true,
    writable: true,
  };
  Object.defineProperty(prototype, field.name, descriptor);
  const options = { description: field.description, nullable: field.nullable ?? false };
  const decorate =
    where === 'root'
      ? Read(field.type, options)
      : FieldResolver(field.type as () => object, options);
  decorate(prototype, field.name, descriptor);
  Root()(prototype, field.name, 0);
  defineArgs(prototype, field);
  const place = field.args === undefined ? 1 : 2;
  Ctx()(prototype, field.name, place);
  Info()(prototype, field.name, place + 1);
}

function defineArgs(prototype: object, { name, args }: FieldDefinition): void {
  if (args === 'id') {
    Arg('id', () => ID, { description: 'Its id, such as `organisation:iom`.' })(prototype, name, 1);
  } else if (args !== undefined) {
    Args(() => args)(prototype, name, 1);
  }
}
