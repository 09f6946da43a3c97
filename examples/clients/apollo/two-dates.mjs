import { readFileSync } from 'node:fs';
import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { url } from '../ask.mjs';
import { compared } from '../compared.mjs';

const possibleTypes = JSON.parse(
  readFileSync(new URL('../../../schema/possible-types.json', import.meta.url), 'utf8'),
);
const client = new ApolloClient({
  cache: new InMemoryCache({ possibleTypes }),
  link: new HttpLink({ uri: url, useGETForQueries: true }),
});

await compared(async (query, variables, fetchPolicy) => {
  const { data } = await client.query({ query: gql(query), variables, fetchPolicy });
  return data;
});
client.stop();
