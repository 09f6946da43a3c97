import type { Engine } from './engine.js';

/** The same store as an object of which single methods can be replaced. */
export function forwarded(engine: Engine): Engine {
  const copyTo = engine.copyTo?.bind(engine);
  const writes = engine.writes?.bind(engine);
  const unwritable = engine.unwritable?.bind(engine);
  const orderedIds = engine.orderedIds?.bind(engine);
  const diskUse = engine.diskUse?.bind(engine);
  return {
    dialect: engine.dialect,
    read: (statement) => engine.read(statement),
    write: (work, options) => engine.write(work, options),
    findNames: (query) => engine.findNames(query),
    checkpoint: () => engine.checkpoint(),
    close: () => engine.close(),
    ...(copyTo === undefined ? {} : { copyTo }),
    ...(writes === undefined ? {} : { writes }),
    ...(unwritable === undefined ? {} : { unwritable }),
    ...(orderedIds === undefined ? {} : { orderedIds }),
    ...(diskUse === undefined ? {} : { diskUse }),
  };
}
