import { FieldResolver, Query } from 'type-graphql';

type Options = NonNullable<Parameters<typeof FieldResolver>[1]> & { readonly description: string };

/** A field of both Query and Snapshot: the same question, in the present or as of a date. */
export const Read =
  (type: () => unknown, options: Options): MethodDecorator =>
  (target, name, descriptor) => {
    Query(type as () => object, options)(target, name, descriptor);
    FieldResolver(type as () => object, options)(target, name, descriptor);
  };
