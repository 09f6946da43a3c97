import type { Engine } from './engine.js';

/** What not every engine has. */
type Optional = Pick<
  Engine,
  'copyTo' | 'writes' | 'unwritable' | 'orderedIds' | 'diskUse' | 'bookmark' | 'reach'
>;

/** The same store as an object of which single methods can be replaced. */
export function forwarded(engine: Engine): Engine {
  return {
    dialect: engine.dialect,
    read: (statement) => engine.read(statement),
    write: (work, options) => engine.write(work, options),
    findNames: (query) => engine.findNames(query),
    checkpoint: () => engine.checkpoint(),
    close: () => engine.close(),
    ...optional(engine, 'copyTo'),
    ...optional(engine, 'writes'),
    ...optional(engine, 'unwritable'),
    ...optional(engine, 'orderedIds'),
    ...optional(engine, 'diskUse'),
    ...optional(engine, 'bookmark'),
    ...optional(engine, 'reach'),
  };
}

function optional(engine: Engine, name: keyof Optional): Partial<Engine> {
  const method: unknown = Reflect.get(engine, name);
  if (typeof method !== 'function') return {};
  return { [name]: (...given: unknown[]): unknown => Reflect.apply(method, engine, given) };
}
