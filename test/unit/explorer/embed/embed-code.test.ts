import { explorerAddress } from '../../../../src/explorer/embed/explorer-address.js';
import {
  readRequest,
  REQUEST_ATTRIBUTES,
  type Attributes,
} from '../../../../src/explorer/core/address/graph-request.js';
import { settingsOf } from '../../../../src/explorer/embed/frame/messages.js';
import { elementCode, embedSettings, frameCode } from '../../../../src/explorer/kit/embed-code.js';
import { writeAddress } from '../../../../src/explorer/core/address/address.js';
import { START, type State } from '../../../../src/explorer/core/address/state.js';

const ORIGIN = 'https://graph.example';
const JVAP: State = { ...START, of: ['framework:jvap'], on: '2018-12-31' };

/** What an element reads of code that was copied. */
function attributesOf(code: string): Attributes {
  const given = new Map(
    [...code.matchAll(/ ([a-z-]+)="([^"]*)"/g)].map(([, name = '', text = '']) => [name, text]),
  );
  return Object.fromEntries(
    REQUEST_ATTRIBUTES.map((name) => [name, given.get(name) ?? null]),
  ) as Attributes;
}

describe('code for other pages', () => {
  it('is two lines for what the Joint Valletta Action Plan connected at the end of 2018', () => {
    const settings = embedSettings(JVAP, 10, 'Around Joint Valletta Action Plan');
    expect(elementCode(settings, ORIGIN)).toBe(
      `<script type="module" src="https://graph.example/actor-graph.js"></script>
<actor-graph of="framework:jvap" as-of="2018-12-31" title="Around Joint Valletta Action Plan"></actor-graph>`,
    );
  });

  it('is a frame of the same', () => {
    expect(frameCode(embedSettings(JVAP, 10, 'A & "B"'), ORIGIN)).toBe(
      '<iframe src="https://graph.example/embed?of=framework:jvap&amp;asOf=2018-12-31&amp;title=A+%26+%22B%22" title="A &amp; &quot;B&quot;" width="100%" height="460" style="border: 0" loading="lazy" allow="fullscreen"></iframe>',
    );
  });

  it('cannot break out of its attributes', () => {
    const code = elementCode(embedSettings(JVAP, 10, '"><script>x</script>'), ORIGIN);
    expect(code).toContain('title="&quot;&gt;&lt;script&gt;x&lt;/script&gt;"');
  });

  it.each<[string, Partial<State>, number]>([
    ['several subjects', { of: ['framework:gcm', 'framework:jvap'], depth: 2 }, 200],
    ['filters', { of: ['country:ita'], kinds: ['COUNTRY', 'DIALOGUE'], groups: ['STEERING'] }, 20],
    ['types of relation', { of: ['framework:gcm'], hide: ['VOTED_ON', 'PART_OF'] }, 20],
    ['sureness and dates', { of: ['country:ita'], minconf: 0.7, undated: 'hide', on: '2018' }, 20],
    ['another state of knowledge', { of: ['country:ita'], known: '2026-01-31T12:00:00Z' }, 20],
    ['the first picture', { of: ['opening'] }, 60],
  ])('leads back to the view that it was made for: %s', (_, change, entities) => {
    const state = { ...START, ...change };
    const settings = embedSettings(state, entities, 'T');
    const { request, faults } = readRequest(attributesOf(elementCode(settings, ORIGIN)));
    expect(faults).toEqual([]);
    expect(explorerAddress(`${ORIGIN}/`, request)).toBe(`${ORIGIN}/${writeAddress(state)}`);
    expect(request.limit).toBe(entities > 60 ? 200 : 60);
    const query = new URL(
      /src="([^"]+)"/.exec(frameCode(settings, ORIGIN))?.[1]?.replaceAll('&amp;', '&') ?? '',
    );
    const framed = new Map(settingsOf(Object.fromEntries(query.searchParams)));
    const said = REQUEST_ATTRIBUTES.map((name) => [name, framed.get(name) ?? null]);
    expect(readRequest(Object.fromEntries(said) as Attributes).request).toEqual(request);
  });
});
