import { grouped } from '../../../domain/grouped.js';
import { clocksOf, earlierClocksOf, type Clocks } from '../address/sides.js';
import { ask } from '../ask/ask.js';
import { TRAITS, type FoundTraits, type ThemeGroup } from '../documents/traits.js';
import type { EntityFacet } from '../model/facets.js';
import { inParts } from '../model/in-parts.js';
import { valueWords } from './facet-words.js';
import type { EntityTraits, Traits, TraitValue } from './traits.js';

/** Entities asked for at once. */
const AT_ONCE = 100;
/** As many groups as the API gives at once. */
const MOST_GROUPS = 500;

type Nodes = readonly { readonly id: string }[];

/** What these entities can be chosen by, on both clocks; of two sides by the later that has them. */
export async function loadTraits(
  nodes: Nodes,
  seen: Parameters<typeof clocksOf>[0],
  signal?: AbortSignal,
): Promise<Traits> {
  const found = await traitsAt(nodes, clocksOf(seen), signal);
  const earlier = earlierClocksOf(seen);
  if (earlier === null) return found;
  const gone = nodes.filter(({ id }) => !found.has(id));
  return new Map([...found, ...(await traitsAt(gone, earlier, signal))]);
}

async function traitsAt(
  nodes: Nodes,
  { on, known }: Clocks,
  signal?: AbortSignal,
): Promise<Traits> {
  const parts = inParts(
    nodes.map(({ id }) => id),
    AT_ONCE,
  );
  const load = async (ids: readonly string[]): Promise<readonly Found[]> => {
    const found = (await ask(TRAITS, { ids, on, known }, signal)).asOf;
    if (found.relations.groups.length < MOST_GROUPS || ids.length === 1) return [found];
    // They address more themes than one answer holds.
    const halves = inParts(ids, Math.ceil(ids.length / 2));
    return (await Promise.all(halves.map(load))).flat();
  };
  const answers = (await Promise.all(parts.map(load))).flat();
  const themes = grouped(
    answers.flatMap(({ relations }) => relations.groups),
    ({ keys }) => keys[0]?.value ?? '',
  );
  return new Map(
    answers
      .flatMap(({ entities }) => entities.nodes)
      .map((found) => {
        const addressed = (themes.get(found.id) ?? []).flatMap(({ keys: [, theme] }) =>
          theme?.value == null ? [] : [{ value: theme.value, label: theme.label }],
        );
        return [found.id, traitsOf(found, addressed)] as const;
      }),
  );
}

interface Found {
  readonly entities: { readonly nodes: readonly FoundTraits[] };
  readonly relations: { readonly groups: readonly ThemeGroup[] };
}

function traitsOf(found: FoundTraits, themes: readonly TraitValue[]): EntityTraits {
  const { country } = found;
  const said: Readonly<Partial<Record<EntityFacet, readonly (string | null | undefined)[]>>> = {
    REGION: [found.region],
    SUB_REGION: [found.subRegion],
    ORGANISATION_TYPE: [found.organisationType],
    ORGANISATION_SUBTYPE: [found.organisationSubtype],
    FUNCTION: found.functions ?? [],
    DIALOGUE_TYPE: [found.dialogueType],
    FRAMEWORK_TYPE: [found.frameworkType],
    PROJECT_TYPE: [found.projectType],
    ACTIVITY_STATUS: [found.activityStatus],
    EVENT_TYPE: [found.eventType],
    FORMAT: [found.format],
    THEME_TYPE: [found.themeType],
    RESOURCE_TYPE: [found.resourceType],
    PLACE_TYPE: [found.placeType],
    CITY: [found.city],
    START_YEAR: [found.began?.slice(0, 4)],
  };
  const traits = Object.entries(said).map(([key, values]) => [
    key,
    values.flatMap((value) =>
      value == null ? [] : [{ value, label: valueWords(key as EntityFacet, value) }],
    ),
  ]);
  return {
    ...(Object.fromEntries(traits) as EntityTraits),
    COUNTRY: country == null ? [] : [{ value: country.id, label: country.shortName }],
    THEME: themes,
  };
}
