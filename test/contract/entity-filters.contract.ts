import type { EntityFilter } from '../../src/domain/filters.js';
import { PRESENT } from '../../src/domain/time/time-view.js';
import { entityCount, entityPage } from '../../src/graph/read/entity-page.js';
import type { EngineUnderTest } from '../support/engines.js';
import { ENTITIES, LATER_ENTITIES, storeSmallGraph } from '../support/small-graph.js';
import { useGraph } from '../support/use-graph.js';
import { ALL } from '../support/walk.js';

const [alpha, beta, eclair] = ['organisation:alpha', 'organisation:beta', 'organisation:eclair'];
const [twin1, twin2] = ['organisation:twin-1', 'organisation:twin-2'];
const newcomer = 'organisation:newcomer';
const [aut, prt, sdn, tur] = ['country:aut', 'country:prt', 'country:sdn', 'country:tur'];
const [north, pact, bridge] = ['dialogue:north', 'framework:pact', 'project:bridge'];
const [summit, workshop, theme] = ['event:summit', 'event:workshop', 'theme:return'];

const everyone = [...ENTITIES, ...LATER_ENTITIES].map(({ id }) => id);
const allBut = (...ids: string[]): string[] => everyone.filter((id) => !ids.includes(id));
const members = [aut, sdn, tur, alpha, prt, newcomer];

type Case = readonly [sentence: string, filter: EntityFilter, expected: readonly string[]];

const PLAIN: readonly Case[] = [
  ['all', {}, everyone],
  ['some by id, unknown ones left out', { ids: [aut, tur, aut, 'country:xyz'] }, [aut, tur]],
  ['none by no id', { ids: [] }, []],
  ['those of two kinds', { kinds: ['DIALOGUE', 'THEME'] }, [north, theme]],
  ['none of no kind', { kinds: [] }, []],
  ['one by its whole name without accents', { name: { equals: 'TURKIYE' } }, [tur]],
  ['one by the beginning of its name', { name: { startsWith: 'e' } }, [eclair]],
  ['two by a part of their name', { name: { contains: 'Öffice' } }, [twin1, twin2]],
  ['two by their names', { name: { in: ['austria', 'Sudan', 'x'] } }, [aut, sdn]],
  ['none by no name', { name: { in: [] } }, []],
  [
    'those that meet all tests of the name',
    { name: { startsWith: 'b', contains: 'r' } },
    [beta, bridge],
  ],
  ['one by a code', { identifier: { scheme: 'ISO3166-1-Alpha-2', value: 'TR' } }, [tur]],
  ['none by a code in other letters', { identifier: { scheme: 'ror', value: '00ALPHA' } }, []],
  ['those of a region', { fields: { region: ['Europe', 'Oceania'] } }, [aut, prt]],
  [
    'those that meet two fields',
    { fields: { region: ['Europe'], subRegion: ['Western Europe'] } },
    [aut],
  ],
  ['those with one of some functions', { fields: { functions: ['interior', 'border'] } }, [beta]],
  [
    'those without a function, whether they have others or none',
    { not: { fields: { functions: ['border'] } } },
    everyone,
  ],
  ['none of no function', { fields: { functions: [] } }, []],
  ['none of no region', { fields: { region: [] } }, []],
  ['events by the country they are in', { fields: { country: [aut] } }, [summit]],
  ['those that start after a day', { start: { after: '2018-12-10' } }, [pact]],
  ['those that start after a year', { start: { after: '2015' } }, [summit, pact]],
  [
    'those that may start after a month of their year',
    { start: { after: '2003-06' }, kinds: ['DIALOGUE'] },
    [north],
  ],
  ['those that start before a month', { start: { before: '2015-03' } }, [north]],
  ['those between two dates', { start: { after: '2014', before: '2018-12-19' } }, [bridge, summit]],
];

const LOGIC: readonly Case[] = [
  ['all by an empty and', { and: [] }, everyone],
  ['none by an empty or', { or: [] }, []],
  ['all by an or with an empty part', { or: [{ ids: [] }, {}] }, everyone],
  ['either of two', { or: [{ ids: [aut] }, { name: { contains: 'pact' } }] }, [aut, pact]],
  ['both of two', { and: [{ kinds: ['COUNTRY'] }, { name: { startsWith: 's' } }] }, [sdn]],
  ['all others', { not: { kinds: ['COUNTRY'] } }, allBut(aut, prt, sdn, tur)],
  ['none but the empty filter', { not: {} }, []],
  [
    'those not known to start later, undated too',
    { not: { start: { after: '2015' } } },
    allBut(summit, pact),
  ],
  [
    'those not known to be in Europe, without region too',
    { not: { fields: { region: ['Europe'] } } },
    allBut(aut, prt),
  ],
  ['the same, twice denied', { not: { not: { fields: { region: ['Europe'] } } } }, [aut, prt]],
  [
    'not either',
    { not: { or: [{ start: { before: '2015' } }, { ids: [aut] }] } },
    allBut(north, aut),
  ],
];

const LINKS: readonly Case[] = [
  [
    'members of the dialogue',
    { linked: [{ types: ['MEMBER_OF'], to: { ids: [north] } }] },
    members,
  ],
  ['who has members', { linked: [{ types: ['MEMBER_OF'], direction: 'IN' }] }, [alpha, north]],
  ['observers and what they observe', { linked: [{ roles: ['observer'] }] }, [tur, alpha, north]],
  ['observers', { linked: [{ roles: ['observer'], direction: 'OUT' }] }, [tur, alpha]],
  ['both ends of what is planned', { linked: [{ statuses: ['PLANNED'] }] }, [eclair, bridge]],
  ['champions', { linked: [{ actions: ['champion'], direction: 'OUT' }] }, [prt]],
  ['who voted yes', { linked: [{ votes: ['YES'], to: { ids: [pact] } }] }, [prt, sdn]],
  [
    'countries that did not vote yes',
    {
      kinds: ['COUNTRY'],
      notLinked: [{ types: ['VOTED_ON'], votes: ['YES'], to: { ids: [pact] } }],
    },
    [aut, tur],
  ],
  [
    'members of both',
    {
      linked: [
        { types: ['MEMBER_OF'], to: { ids: [north] } },
        { types: ['MEMBER_OF'], to: { ids: [alpha] } },
      ],
    },
    [aut, prt, sdn, tur],
  ],
  [
    'partners, whichever is stored first',
    { linked: [{ types: ['PARTNERS_WITH'], direction: 'OUT', to: { ids: [eclair] } }] },
    [alpha],
  ],
  [
    'partners, asked the other way',
    { linked: [{ types: ['PARTNERS_WITH'], direction: 'OUT', to: { ids: [alpha] } }] },
    [eclair],
  ],
  [
    'partners, with no end named',
    { linked: [{ types: ['PARTNERS_WITH'], direction: 'IN' }] },
    [alpha, eclair],
  ],
  ['what is related to itself', { linked: [{ types: ['RELATED_TO'] }] }, [theme]],
  ['none over no type', { linked: [{ types: [] }] }, []],
  ['all by no link', { linked: [], notLinked: [] }, everyone],
  ['none linked to nobody', { linked: [{ to: { ids: [] } }] }, []],
  ['all not linked to nobody', { notLinked: [{ to: { ids: [] } }] }, everyone],
  [
    'who is linked to a code',
    {
      kinds: ['DIALOGUE'],
      linked: [{ to: { identifier: { scheme: 'ror', value: '00alpha12' } } }],
    },
    [north],
  ],
];

const COUNTED: readonly Case[] = [
  [
    'with two events',
    { linked: [{ types: ['PARTICIPATES_IN'], direction: 'OUT', minimum: 2 }] },
    [beta],
  ],
  [
    'either way',
    { linked: [{ types: ['PARTICIPATES_IN'], minimum: 2 }] },
    [beta, summit, workshop],
  ],
  [
    'with three participants',
    { linked: [{ types: ['PARTICIPATES_IN'], direction: 'IN', minimum: 3 }] },
    [summit],
  ],
  [
    'two spells with one entity count once',
    { linked: [{ types: ['MEMBER_OF'], to: { ids: [alpha] }, minimum: 2 }] },
    [],
  ],
  [
    'among named ends',
    {
      linked: [{ types: ['MEMBER_OF'], direction: 'OUT', to: { ids: [alpha, north] }, minimum: 2 }],
    },
    [aut, prt, sdn, tur],
  ],
  [
    'not so many',
    { kinds: ['EVENT'], notLinked: [{ types: ['PARTICIPATES_IN'], minimum: 3 }] },
    [workshop],
  ],
  [
    'of which only some count',
    { linked: [{ types: ['MEMBER_OF'], direction: 'IN', to: { kinds: ['COUNTRY'] }, minimum: 5 }] },
    [],
  ],
];

const DURING: readonly Case[] = [
  [
    'members between two years',
    {
      linked: [
        {
          types: ['MEMBER_OF'],
          direction: 'OUT',
          to: { ids: [alpha] },
          during: { from: '2001', to: '2009' },
        },
      ],
    },
    [aut, prt, tur],
  ],
  [
    'members until a year',
    {
      linked: [
        { types: ['MEMBER_OF'], direction: 'OUT', to: { ids: [alpha] }, during: { to: '1989' } },
      ],
    },
    [aut, tur],
  ],
  [
    'members from a year on',
    {
      linked: [
        { types: ['MEMBER_OF'], direction: 'OUT', to: { ids: [alpha] }, during: { from: '2001' } },
      ],
    },
    [aut, prt, sdn, tur],
  ],
  [
    'members at any time',
    { linked: [{ types: ['MEMBER_OF'], direction: 'OUT', to: { ids: [alpha] }, during: {} }] },
    [aut, prt, sdn, tur],
  ],
];

const NESTED: readonly Case[] = [
  [
    'all not linked to nobody who is linked somewhere',
    {
      notLinked: [
        { to: { linked: [{ to: { ids: [] } }, { types: ['MEMBER_OF'], during: { to: '1900' } }] } },
      ],
    },
    everyone,
  ],
  [
    'members of what Alpha serves',
    {
      linked: [
        {
          types: ['MEMBER_OF'],
          direction: 'OUT',
          to: { linked: [{ types: ['SECRETARIAT_OF'], direction: 'IN', to: { ids: [alpha] } }] },
        },
      ],
    },
    members,
  ],
  [
    'guests of events that Europe hosts',
    {
      linked: [
        {
          types: ['PARTICIPATES_IN'],
          direction: 'OUT',
          to: {
            kinds: ['EVENT'],
            linked: [{ types: ['HOSTS'], to: { fields: { region: ['Europe'] } } }],
          },
        },
      ],
    },
    [aut, sdn, beta],
  ],
  [
    'who is tied by membership to what has no chair',
    { linked: [{ types: ['MEMBER_OF'], to: { notLinked: [{ types: ['CHAIRS'] }] } }] },
    [alpha, aut, prt, sdn, tur, north],
  ],
  [
    'who is not linked to a country that is linked to the pact',
    {
      kinds: ['DIALOGUE', 'PROJECT', 'FRAMEWORK'],
      notLinked: [{ to: { kinds: ['COUNTRY'], linked: [{ to: { ids: [pact] } }] } }],
    },
    ['framework:goal-1', bridge],
  ],
];

export function describeEntityFilters(underTest: EngineUnderTest): void {
  describe('a filter on entities lets through', () => {
    const engine = useGraph(underTest, storeSmallGraph);

    it.each([...PLAIN, ...LOGIC, ...LINKS, ...COUNTED, ...DURING, ...NESTED])(
      '%s',
      async (_sentence, filter, expected) => {
        const found = await engine().read(entityPage(filter, 'NAME_ASC', ALL, PRESENT));
        expect(found.map(({ entity }) => entity.id).sort()).toEqual([...expected].sort());
        expect(await engine().read(entityCount(filter, PRESENT))).toEqual([expected.length]);
      },
    );
  });
}
