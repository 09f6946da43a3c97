import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readCsv, writeCsv } from './csv.mjs';
import { oneOfEach, toldApart } from './tidy-claims.mjs';
import { RETRIEVED } from './write-pack.mjs';

/** Documents that no publisher of activities wrote. */
const CODE_LISTS = /^document:iati-code-lists/;

/**
 * Rewrites the files of a pack: entities that are ones of the graph go, with what is not kept and
 * what then nobody speaks of.
 *
 * @returns the counts of `pack.json`.
 */
export async function trimPack(folder, { published, isKept, same }) {
  const top = await readdir(folder);
  const rewrite = async (file, change) => {
    const rows = await readCsv(join(folder, file));
    const kept = change(rows);
    if (kept.length === 0) await rm(join(folder, file));
    else await writeCsv(join(folder, file), Object.keys(rows[0]), kept);
    return kept;
  };
  const meant = (id) => same[id] ?? id;
  const claims = await rewrite('relations/iati.csv', (rows) =>
    oneOfEach(
      rows
        .filter(isKept)
        .map((row) => ({ ...row, subject: meant(row.subject), object: meant(row.object) }))
        .filter(({ subject, object }) => subject !== object),
    ),
  );
  const spoken = new Set(claims.flatMap(({ subject, object }) => [subject, object]));
  const isLeft = (id) => id.startsWith('project:') || (spoken.has(id) && !(id in same));
  const cited = new Set(claims.map(({ document }) => document));
  const citing = (rows) => {
    for (const { document } of rows) cited.add(document);
    return rows;
  };
  let entities = 0;
  for (const file of await readdir(join(folder, 'entities'))) {
    const left = await rewrite(join('entities', file), (rows) => {
      const own = citing(rows.filter(({ id }) => isLeft(id)));
      return file === 'project.csv' ? own : toldApart(own);
    });
    entities += left.length;
  }
  for (const file of ['names.csv', 'identifiers.csv', 'values.csv']) {
    if (!top.includes(file)) continue;
    await rewrite(file, (rows) => citing(rows.filter(({ entity }) => isLeft(entity))));
  }
  await rewrite('matches.csv', (rows) =>
    rows
      .map((row) => ({ ...row, ...(row.entity in same ? { decision: 'SAME' } : {}) }))
      .map((row) => ({ ...row, entity: meant(row.entity) }))
      .filter(({ entity, decision }) => decision === 'SAME' || isLeft(entity)),
  );
  const documents = await rewrite('documents.csv', (rows) =>
    rows
      .filter(({ id }) => cited.has(id))
      .map((row) => ({ ...row, ...(CODE_LISTS.test(row.id) ? {} : published) }))
      .map((row) => ({ ...row, retrieved: RETRIEVED })),
  );
  return { documents: documents.length, entities, relations: claims.length };
}
