// Clients that change a graph through the API and remember what they were promised; and the check
// that all of it is there. Used by scripts/durability.mjs.

/** Ids in one question. */
const AT_ONCE = 100;

/** Asks the API; fails when the server is gone or refuses. */
async function ask({ url, key }, query, variables = {}) {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await answer.json();
  if (errors) throw new Error(errors[0].message);
  return data;
}

const DOCUMENT = `mutation ($id: ID!) {
  upsertDocument(input: { id: $id, title: "A page of the durability test" }) { changed }
}`;
const ENTITY = `mutation ($theme: EntityInput!, $document: ID!) {
  upsertEntity(input: $theme, evidence: [{ document: $document, locator: "title" }]) {
    changed claims { id }
  }
}`;
const RELATION = `mutation ($subject: ID!, $object: ID!, $document: ID!) {
  assertRelation(input: { subject: $subject, type: PART_OF, object: $object,
    evidence: [{ document: $document, locator: "line 1" }] }) { claims { id } }
}`;
const RETRACT = `mutation ($id: ID!) {
  retractClaim(ids: [$id], reason: "durability") { claims { state } }
}`;
const STATES = `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Claim { state } } }`;

/** What the clients of one run share: the names of what they make, and what they were promised. */
export function newRun() {
  const name = `durability-${process.pid}-${Date.now().toString(36)}`;
  return {
    document: `document:${name}`,
    theme: (tail) => `theme:${name}-${tail}`,
    promised: new Map(),
  };
}

/** What all mutations need; made again after a crash, which changes nothing. */
export async function prepare(server, run) {
  await ask(server, DOCUMENT, { id: run.document });
  await promiseTheme(server, run, 'all');
}

async function promiseTheme(server, run, tail) {
  const id = run.theme(tail);
  const theme = { theme: { id, name: `Theme ${tail}` } };
  const { upsertEntity } = await ask(server, ENTITY, { theme, document: run.document });
  run.promised.set(id, null);
  for (const claim of upsertEntity.claims) run.promised.set(claim.id, 'ACCEPTED');
  return id;
}

/** Makes entities and relations, and takes every third one back, until the server is gone. */
export async function changeUntilGone(server, run, client) {
  for (let turn = 0; !server.gone; turn += 1) {
    try {
      const subject = await promiseTheme(server, run, `${client}-${turn}`);
      const variables = { subject, object: run.theme('all'), document: run.document };
      const { assertRelation } = await ask(server, RELATION, variables);
      const [{ id }] = assertRelation.claims;
      run.promised.set(id, 'ACCEPTED');
      if (turn % 3 !== 2) continue;
      // Between asking and the answer both states are right.
      run.promised.set(id, undefined);
      await ask(server, RETRACT, { id });
      run.promised.set(id, 'RETRACTED');
    } catch (error) {
      if (!server.gone) throw error;
    }
  }
}

/** What was promised and is not there, in words. */
export async function missing(server, run) {
  const all = [...run.promised];
  const lost = [];
  for (let start = 0; start < all.length; start += AT_ONCE) {
    const part = all.slice(start, start + AT_ONCE);
    const { nodes } = await ask(server, STATES, { ids: part.map(([id]) => id) });
    part.forEach(([id, state], at) => {
      if (nodes[at] === null) lost.push(`${id} is not there`);
      else if (state && nodes[at].state !== state)
        lost.push(`${id} is ${nodes[at].state}, not ${state}`);
    });
  }
  return lost;
}
