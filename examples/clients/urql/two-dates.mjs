import { readFileSync } from 'node:fs';
import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { buildSchema, introspectionFromSchema } from 'graphql';
import { url } from '../ask.mjs';
import { compared } from '../compared.mjs';

const read = (name) => readFileSync(new URL(`../../../schema/${name}`, import.meta.url), 'utf8');
const schema = introspectionFromSchema(buildSchema(read('schema.graphql')));
const keys = Object.fromEntries(
  JSON.parse(read('types-without-id.json')).map((type) => [type, () => null]),
);
const client = new Client({
  url,
  preferGetMethod: true,
  exchanges: [cacheExchange({ schema, keys }), fetchExchange],
});

await compared(async (query, variables, requestPolicy) => {
  const { data, error } = await client.query(query, variables, { requestPolicy }).toPromise();
  if (error !== undefined) throw error;
  return data;
});
