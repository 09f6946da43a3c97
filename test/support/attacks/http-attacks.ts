/** A request as it goes over the wire, and the status that refuses it; several where any will do. */
export interface HttpAttack {
  readonly name: string;
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  readonly status: readonly number[];
}

const JSON_TYPE = { 'content-type': 'application/json' };
const post = (name: string, body: string | Buffer, status: number, headers = {}): HttpAttack => ({
  name,
  path: '/graphql',
  method: 'POST',
  headers: { ...JSON_TYPE, ...headers },
  body,
  status: [status],
});
const get = (name: string, path: string, ...status: number[]): HttpAttack => ({
  name,
  path,
  status,
});
const withHeader = (
  name: string,
  header: string,
  value: string,
  ...status: number[]
): HttpAttack => ({
  ...{ name, path: '/graphql?query=%7B__typename%7D', headers: { [header]: value } },
  status,
});
const form = (name: string, fields: Record<string, string>, ...status: number[]): HttpAttack => ({
  ...{ name, path: '/reconcile', method: 'POST', status },
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams(fields).toString(),
});
const names = (times: number, query: string): string =>
  JSON.stringify(
    Object.fromEntries(Array.from({ length: times }, (_, at) => [`q${at}`, { query }])),
  );
const MUTATION = encodeURIComponent(
  'mutation { retractClaim(ids: ["a"], reason: "b") { __typename } }',
);
const LONG = 'a'.repeat(8_000);

/** What is wrong before a question is read, or asked of other parts of the server. */
export const HTTP_ATTACKS: readonly HttpAttack[] = [
  post('ten megabytes', `{"query":"${'a'.repeat(10_000_000)}"}`, 413),
  post(
    'JSON a hundred thousand levels deep',
    `{"query":"{__typename}","variables":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    400,
  ),
  post(
    'objects a hundred thousand levels deep',
    `{"query":"{__typename}","variables":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`,
    200,
  ),
  post(
    'one name fifty thousand times',
    `{${'"query":"{__typename}",'.repeat(40_000)}"variables":{}}`,
    200,
  ),
  post('a prototype', '{"query":"{__typename}","variables":{"__proto__":{"admin":true}}}', 400),
  post(
    'a prototype of a constructor',
    '{"query":"{__typename}","variables":{"constructor":{"prototype":{"a":1}}}}',
    400,
  ),
  post('half of JSON', '{"query":"{__ty', 400),
  post('no JSON at all', Buffer.from([0xff, 0xfe, 0x00, 0xd8]), 400),
  post('nothing', '', 400),
  post('a form of another site', '{"query":"{__typename}"}', 400, { 'content-type': 'text/plain' }),
  post('a form with files', '--x\r\n\r\n--x--', 415, {
    'content-type': 'multipart/form-data; boundary=x',
  }),
  post('a packed body', '{"query":"{__typename}"}', 200, { 'content-encoding': 'gzip' }),
  post('a type that is none', '{"query":"{__typename}"}', 415, { 'content-type': `${LONG}/x` }),
  get('a change by GET', `/graphql?query=${MUTATION}`, 405),
  get('two questions by GET', '/graphql?query=%7Ba%7D&query=%7Bb%7D', 400),
  get('an address of 20 kB', `/graphql?query=${'a'.repeat(20_000)}`, 431),
  { name: 'a method that GraphQL has not', path: '/graphql', method: 'PUT', status: [405] },
  { name: 'a deletion', path: '/graphql', method: 'DELETE', status: [405] },
  { name: 'a trace', path: '/', method: 'PATCH', status: [404, 405] },
  withHeader(
    'a key that is none',
    'authorization',
    'Bearer mgg_000000000000_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    401,
  ),
  withHeader(
    'a token without a signature',
    'authorization',
    'Bearer eyJhbGciOiJub25lIn0.eyJyb2xlIjoiYWRtaW4ifQ.',
    401,
  ),
  withHeader('a password', 'authorization', 'Basic YWRtaW46YWRtaW4=', 401),
  withHeader('eight kilobytes of key', 'authorization', `Bearer ${LONG}`, 401),
  withHeader('what is a line of a log', 'x-request-id', 'a"} {"level":60,"msg":"x', 200),
  withHeader('a host of somebody else', 'x-forwarded-host', 'evil.example', 200),
  withHeader('a thousand proxies', 'x-forwarded-for', '10.0.0.1, '.repeat(700) + '10.0.0.1', 200),
  withHeader('a thousand languages', 'accept-language', 'a;q=0.1, '.repeat(800) + 'b', 200),
  withHeader('a thousand types', 'accept', 'a/b;q=0.1, '.repeat(700) + '*/*', 200),
  withHeader('a thousand tags', 'if-none-match', '"a", '.repeat(1_500) + '"b"', 200),
  withHeader('headers of 20 kB', 'x-a', 'a'.repeat(20_000), 431),
  get('an address that is no text', '/id/%ff', 400),
  get('a part of an address that is too long', `/id/country/${'a'.repeat(500)}`, 414),
  get('an id with a way up', '/id/country/..%2f..%2fpackage.json', 404),
  get('a file above', '/assets/..%2f..%2fpackage.json', 403, 404),
  get('a file far above', '/assets/%2e%2e%2f%2e%2e%2f%2e%2e%2fetc%2fpasswd', 403, 404),
  get('a file beside', '/embed/..%5c..%5cpackage.json', 403, 404),
  get('the list of known documents', '/trusted-documents.json', 404),
  get('a page for an id with a script', '/id/country/%3Cscript%3Ealert(1)%3C%2Fscript%3E', 404),
  get('a thousand types of page', `/id/country/ita?format=${'a'.repeat(3_000)}`, 400, 404),
  get('a format that is none', '/export/..%2fjsonl', 404),
  get(
    'a thousand ids in an export',
    `/export/gexf?of=${Array.from({ length: 1_000 }, (_, at) => `country:${at}`).join()}`,
    400,
    404,
  ),
  get('one parameter a thousand times', `/export/gexf?${'kinds=COUNTRY&'.repeat(700)}`, 200, 400),
  get(
    'a network of everything',
    '/export/gexf?network=COUNTRY,ORGANISATION&via=EVENT,DIALOGUE,FRAMEWORK,PROJECT&minimumShared=1&limit=500',
    200,
  ),
  get(
    'a network with all measures',
    '/export/csv?network=COUNTRY&via=EVENT,DIALOGUE&measures=DEGREE,WEIGHTED_DEGREE,BETWEENNESS,CLOSENESS,CLUSTERING,PAGERANK,BROKERAGE',
    200,
  ),
  get('measures of the whole graph', '/export/csv?measures=BETWEENNESS,BROKERAGE', 200, 400),
  form('ten thousand names', { queries: names(10_000, 'Italy') }, 400),
  form('a name of 100 kB', { queries: names(1, 'a'.repeat(100_000)) }, 200, 400),
  form(
    'fifty long names',
    { queries: names(50, 'International Organization for Migration '.repeat(20)) },
    200,
    400,
  ),
  form('questions that are no JSON', { queries: '{"q0":' }, 400),
  form(
    'an extension of thousands',
    {
      extend: JSON.stringify({
        ids: Array.from({ length: 10_000 }, (_, at) => `country:${at}`),
        properties: [{ id: 'name' }],
      }),
    },
    400,
  ),
  get('a beginning of 8 kB', `/reconcile/suggest/entity?prefix=${LONG}`, 200, 400),
  get(
    'a page of the map of the site that is not there',
    '/sitemap.xml?page=99999999',
    200,
    400,
    404,
  ),
];

/** Bytes that are no request, with the status that is told before the connection ends. */
export const BYTES: readonly (readonly [name: string, bytes: string, status: number])[] = [
  ['no request at all', '\u0016\u0003\u0001 hello\r\n\r\n', 400],
  ['a length that is none', 'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n', 400],
  [
    'two lengths',
    'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}',
    400,
  ],
  [
    'a length and pieces',
    'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    400,
  ],
  ['a header with a line break', 'GET /health HTTP/1.1\r\nHost: a\r\nX: a\rb\r\n\r\n', 400],
  ['an old version', 'GET /health HTTP/9.9\r\nHost: a\r\n\r\n', 400],
];
