// Lays out the first picture of the explorer from the shipped data set and keeps it as a data file:
//   node scripts/build-opening.mjs
// Run it after the seed or src/explorer/features/opening/choice.json changed. It tries many starts, so it
// takes about a minute; the explorer then needs no time at all.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { runnerImport } from 'vite';

const root = new URL('..', import.meta.url);
const at = (path) => new URL(path, root);
const rows = (folder) =>
  readdirSync(at(folder)).flatMap((file) =>
    file.endsWith('.csv') ? parse(readFileSync(at(`${folder}/${file}`)), { columns: true }) : [],
  );
const load = async (path) => (await runnerImport(at(path).pathname, { logLevel: 'error' })).module;

const { RELATION_TYPES } = await load('src/domain/relation-types.ts');
const { composeScene, shapeOf } = await load('src/explorer/drawing/scene.ts');
const { roughWidth } = await load('src/explorer/drawing/label-box.ts');
const { forces, sunflower } = await load('src/explorer/drawing/layout/force.ts');
const { bestTurn, toPositions } = await load('src/explorer/drawing/layout/layout.ts');
const { separate } = await load('src/explorer/drawing/layout/separate.ts');
const { polish, trouble } = await load('src/explorer/features/opening/polish.ts');
const { runNow } = await load('src/explorer/drawing/layout/run.ts');

/** What the stage of a window of 1440 × 900 holds, labels included. */
const FRAME = { width: 816, height: 730 };
/** The same without the room that labels at the sides need. */
const INNER = { width: 620, height: 680 };
const STARTS = 24;
const STEPS = Number(process.argv[2] ?? 30_000);

const choice = JSON.parse(readFileSync(at('src/explorer/features/opening/choice.json'), 'utf8'));
const chosen = new Set(choice.entities);
const nodes = rows('seed/entities')
  .filter(({ id }) => chosen.has(id))
  .map(({ id, name, shortName, acronym }) => ({
    id,
    kind: id.split(':')[0].toUpperCase(),
    name,
    shortName: choice.labels[id] ?? shortName,
    acronym: acronym || null,
  }));

const roles = new Map();
for (const { subject, type, object, role } of rows('seed/relations')) {
  if (!chosen.has(subject) || !chosen.has(object) || choice.leftOut.types.includes(type)) continue;
  const ends =
    RELATION_TYPES[type].symmetric && object < subject ? [object, subject] : [subject, object];
  const key = [ends[0], type, ends[1]].join(' ');
  roles.set(key, [...(roles.get(key) ?? []), role]);
}
const ordinary = (key, all) =>
  key.split(' ')[1] === 'MEMBER_OF' &&
  !choice.leftOut.but.includes(key) &&
  all.every((role) => choice.leftOut.memberRoles.includes(role));
const relations = [...roles]
  .filter(([key, all]) => !ordinary(key, all))
  .map(([key]) => key)
  .sort();

const picture = {
  nodes,
  relations: relations.map((id) => {
    const [subject, type, object] = id.split(' ');
    return { id, type, subject, object, group: RELATION_TYPES[type].group, confidence: 1 };
  }),
};
const filters = {
  hiddenKinds: new Set(),
  hiddenGroups: new Set(),
  minConfidence: 0,
  sizeBy: 'LINKS',
};
const scene = composeScene(picture, filters, roughWidth);
const shape = shapeOf(scene);

/** The same places drawn to the middle of the frame. */
function inside(places) {
  const along = (read, size, inner) => {
    const all = places.map(read);
    const [low, high] = [Math.min(...all), Math.max(...all)];
    return (value) => (size - inner) / 2 + ((value - low) / (high - low)) * inner;
  };
  const x = along((at) => at.x, FRAME.width, INNER.width);
  const y = along((at) => at.y, FRAME.height, INNER.height);
  return places.map((at) => ({ x: x(at.x), y: y(at.y) }));
}

let best;
for (let start = 0; start < STARTS; start++) {
  const settled = runNow(forces(shape, sunflower(shape, (start * 2 * Math.PI) / STARTS)));
  const places = inside(separate(shape, runNow(bestTurn(shape, settled, INNER))));
  const found = trouble(shape, places, FRAME);
  if (best === undefined || found < best.found) best = { found, places };
}

const places = polish(shape, best.places, FRAME, STEPS);

const opening = {
  title: choice.title,
  leftOut: choice.leftOut,
  labels: choice.labels,
  entities: [...choice.entities].sort(),
  relations,
  positions: toPositions(shape, places),
};
writeFileSync(
  at('src/explorer/core/picture/opening.json'),
  `${JSON.stringify(opening, null, 2)}\n`,
);
console.log(
  `${nodes.length} entities, ${relations.length} relations on ${scene.lines.length} lines; trouble ${Math.round(best.found)}, then ${Math.round(trouble(shape, places, FRAME))}`,
);
