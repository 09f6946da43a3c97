import Ajv, { type ValidateFunction } from 'ajv';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PLACE = process.env['RECONCILIATION_SCHEMAS'] ?? '.cache/reconciliation-0.2';
const PUBLISHED = 'https://reconciliation-api.github.io/specs/0.2/schemas/';

export type Schemas = (name: string) => ValidateFunction;

/**
 * The JSON schemas that the W3C Community Group publishes with version 0.2. They are not ours to
 * ship, so a copy is looked for in a folder; null when there is none. REQUIRE_SCHEMAS=1 makes that
 * a failure.
 */
export function findSchemas(): Schemas | null {
  if (existsSync(join(PLACE, 'manifest.json'))) return load();
  const missing = `no copy of ${PUBLISHED} in ${PLACE} (RECONCILIATION_SCHEMAS names another folder)`;
  if (process.env['REQUIRE_SCHEMAS'] === '1') throw new Error(`REQUIRE_SCHEMAS=1, but ${missing}.`);
  process.stdout.write(`Reconciliation schemas: ${missing}, so answers are not validated.\n`);
  return null;
}

function load(): Schemas {
  const ajv = new Ajv({ allErrors: true });
  const compiled = new Map<string, ValidateFunction>();
  const files = readdirSync(PLACE).filter(
    (file) => file.endsWith('.json') && file !== 'openapi.json',
  );
  const schemas = files.map((file) => ({ file, schema: read(file) }));
  for (const { file, schema } of schemas) if (file === 'type.json') ajv.addSchema(schema);
  return (name) => {
    const known = compiled.get(name);
    if (known !== undefined) return known;
    const found = schemas.find(({ file }) => file === `${name}.json`);
    if (found === undefined) throw new Error(`There is no schema ${name}.`);
    const made = ajv.compile(found.schema);
    compiled.set(name, made);
    return made;
  };
}

/** Without the dialect, whose address stands for none in particular, and the schema of another standard that one part refers to. */
function read(file: string): object {
  const schema = JSON.parse(readFileSync(join(PLACE, file), 'utf8')) as {
    $schema?: string;
    properties?: Record<string, unknown>;
  };
  delete schema.$schema;
  if (schema.properties?.['authentication'] !== undefined) {
    schema.properties['authentication'] = { type: 'object', required: ['type'] };
  }
  return schema;
}
