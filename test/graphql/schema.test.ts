import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { ENTITY_KINDS, KINDS } from '../../src/domain/kinds.js';
import { printGraphSchema } from '../../src/graphql/schema.js';
import { apiSchema } from '../support/api.js';

const FILE = join(__dirname, '../../schema/schema.graphql');
const types = (): GraphQLNamedType[] =>
  Object.values(apiSchema().getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
}

/** A type with all it is made of, by name: `Query.node(id:)`. */
function described(type: GraphQLNamedType): Described[] {
  const own = (part: Described, suffix = ''): Described => ({
    name: `${type.name}.${part.name}${suffix}`,
    description: part.description,
  });
  if (isEnumType(type)) return [type, ...type.getValues().map((value) => own(value))];
  if (isInputObjectType(type)) {
    return [type, ...Object.values(type.getFields()).map((field) => own(field))];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [type];
  const fields = Object.values(type.getFields());
  const args = fields.flatMap((field) => field.args.map((arg) => own(field, `(${arg.name}:)`)));
  const said = fields.flatMap((field) => field.args.map(({ description }) => description));
  return [
    type,
    ...fields.map((field) => own(field)),
    ...args.map(({ name }, at) => ({ name, description: said[at] })),
  ];
}

const fieldsOf = (name: string): string[] =>
  Object.keys((apiSchema().getType(name) as GraphQLObjectType).getFields());

describe('the schema', () => {
  it('is the one that is kept in schema/schema.graphql', () => {
    const printed = printGraphSchema(apiSchema());
    if (process.env['UPDATE_SCHEMA'] === '1') writeFileSync(FILE, printed);
    // When this fails on purpose: `npm run schema` writes the file anew.
    expect(printed).toBe(readFileSync(FILE, 'utf8'));
  });

  it('describes every type, field, argument and value', () => {
    const silent = types()
      .flatMap(described)
      .filter(({ description }) => (description ?? '').trim() === '');
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('has no two definitions of one field, of which one would be lost without a word', () => {
    apiSchema();
    const { queries, fieldResolvers } = getMetadataStorage();
    const owners: unknown[] = [];
    const numberOf = (owner: unknown): number =>
      owners.includes(owner) ? owners.indexOf(owner) : owners.push(owner) - 1;
    const names = [
      ...queries.map(({ schemaName }) => `Query.${schemaName}`),
      ...fieldResolvers.map(
        ({ getObjectType, schemaName }) => `${numberOf(getObjectType?.())}.${schemaName}`,
      ),
    ];
    expect(owners.length).toBeGreaterThan(10);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('asks the same of the present and of any date', () => {
    const query = fieldsOf('Query').filter((name) => name !== 'asOf');
    const snapshot = fieldsOf('Snapshot').filter((name) => !['validOn', 'knownAt'].includes(name));
    expect(snapshot.sort()).toEqual(query.sort());
  });

  it('takes exactly one way to name an entity', () => {
    expect(printGraphSchema(apiSchema())).toContain('input EntityRef @oneOf');
  });

  it.each([
    ['Query', 'node nodes entity entities relation relations claim claims document documents'],
    ['Query', 'search suggest relationTypes neighbourhood statistics asOf'],
    ['Entity', 'id kind name shortName acronym names identifiers description website entityId'],
    ['Entity', 'recordedAt updatedAt relations relationCounts neighbourhood documents'],
    ['Actor', 'memberOf partners'],
    ['Relation', 'id type label subject object role status validFrom validTo current confidence'],
    [
      'Relation',
      'sourceCount action vote amounts relationId validity claims disagreements citation',
    ],
    ['Relation', 'history recordedAt retractedAt'],
    [
      'Claim',
      'id claimId document locator note polarity role validFrom validTo observedOn confidence',
    ],
    ['Claim', 'method state recordedAt subject type object relation'],
    [
      'Document',
      'id documentId url title publisher date retrieved language reliability entities claims',
    ],
    ['Organisation', 'members parent units secretariatOf memberOf partners'],
    ['Dialogue', 'members chairs secretariat memberOf partners'],
    ['Country', 'memberships memberOf partners'],
    ['Framework', 'endorsements votes parts partOf implementers'],
    ['Project', 'funders implementers partners'],
    ['Event', 'participants organisers hosts chairs followsUp followedUpBy'],
    ['PartnerEdge', 'cursor node sharedCount weight shared direct'],
    ['Subgraph', 'nodes relations truncated totalNodes undatedCount years metrics communities'],
    ['Network', 'nodes ties truncated totalNodes metrics communities'],
    ['Tie', 'source target sharedCount weight shared'],
    ['NodeMetrics', 'node values'],
    ['Community', 'number size nodes label'],
    ['Query', 'network subgraph'],
    ['Statistics', 'entities relations claims documents entitiesByKind relationsByType lastChange'],
    ['SearchEdge', 'node score matchedName'],
    ['Suggestion', 'entity matchedName detail'],
  ])('keeps what clients of %s rely on: %s', (type, names) => {
    expect(fieldsOf(type)).toEqual(expect.arrayContaining(names.split(' ')));
  });

  it.each(ENTITY_KINDS)('has a type, a look-up, a list and neighbours of the kind %s', (kind) => {
    const { label, prefix, plural } = KINDS[kind];
    expect(fieldsOf('Query')).toEqual(expect.arrayContaining([prefix, plural]));
    expect(fieldsOf('Entity')).toContain(plural);
    expect(fieldsOf(label)).toEqual(expect.arrayContaining(fieldsOf('Entity')));
  });
});
