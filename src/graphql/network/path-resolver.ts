import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { invalidInput } from '../../domain/errors.js';
import type { Relation as DomainRelation, RelationStatus } from '../../domain/relation.js';
import { RELATION_TYPE_NAMES, relationTypeInfo } from '../../domain/relation-types.js';
import { viewKey, type TimeView } from '../../domain/time/time-view.js';
import { StandIns } from '../../domain/parts/stand-ins.js';
import { findPathsInMemory } from '../../graph/adjacency/find-paths.js';
import type { Standing } from '../../graph/adjacency/present.js';
import { PathFamilies } from '../../graph/paths/family-steps.js';
import { findPaths, type PathsFound } from '../../graph/paths/find-paths.js';
import type { Way } from '../../graph/paths/simple-paths.js';
import { storedSteps } from '../../graph/paths/stored-steps.js';
import type { Ask } from '../../graph/read/redirects.js';
import { hopRelations, type Hop, type StepRule } from '../../graph/read/path-steps.js';
import { limitOf } from '../connection/page-args.js';
import type { Context } from '../context.js';
import type { Plain } from '../define-field.js';
import { Entity, type EntitySource } from '../entity/entity.js';
import { keptIds, requireEntity } from '../entity/entity-source.js';
import { loadParts } from '../parts/load-parts.js';
import { Relation, relationSource, type RelationSource } from '../relation/relation.js';
import { shownBy } from '../selection/shown-by.js';
import { Read } from '../time/read.js';
import { Snapshot } from '../time/snapshot.js';
import {
  LONGEST_PATH,
  MOST_AVOIDED,
  MOST_PATHS,
  MOST_RELATIONS_OF_STEP,
  Path,
  PathArgs,
  PathStep,
  type PathSource,
} from './path.js';

/** An alleged tie is none, unless it is asked for. */
const STATUSES: readonly RelationStatus[] = ['ACTUAL', 'PLANNED'];

@Resolver(() => Snapshot)
export class PathsResolver {
  @Read(() => [Path], {
    description:
      'How two entities are connected: shortest paths first; among equals the one whose weakest step is surest. Paths that pass the same entities are one. Everything asked for holds during the search: a longer path is found where the shortest does not fit. NOT_FOUND names an unknown id; `extensions.incomplete` names this field when the search met a cap, so that there may be other paths.',
  })
  async paths(
    @Root() { view }: Snapshot,
    @Args(() => PathArgs) args: PathArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PathSource[]> {
    const maxLength = limitOf(args.maxLength, 'maxLength', LONGEST_PATH);
    const limit = limitOf(args.limit, 'limit', MOST_PATHS);
    const standing = await standingIn(context, view);
    const shown = shownBy(info);
    const rule = await stepRule(args, context, { view, shown }, standing);
    const search = { from: rule.ends[0], to: rule.ends[1], maxLength, limit };
    const ask: Ask = (statement) => context.engine.read(statement);
    if (args.includeParts) {
      const families = await loadPathFamilies(context, rule, view, info);
      const steps = families.source(storedSteps(ask, families.ruleFor(rule), view));
      const members = (id: string): readonly string[] => families.members(id);
      const found = await findPaths(steps, search);
      return pathSources(found, context, info, { rule, view, shown, members });
    }
    const quick = standing && (await findPathsInMemory(standing, search, rule, view));
    const found = quick ?? (await findPaths(storedSteps(ask, rule, view), search));
    return pathSources(found, context, info, { rule, view, shown, members: (id) => [id] });
  }
}

/** The graph in memory, where it can answer for the view. */
async function standingIn({ present }: Context, view: TimeView): Promise<Standing | null> {
  return present === null || view.knownAt !== null ? null : present.standing();
}

type AskedFor = Pick<PathSource, 'rule' | 'view' | 'shown' | 'members'>;

function pathSources(
  found: PathsFound,
  { incomplete }: Context,
  info: GraphQLResolveInfo,
  asked: AskedFor,
): PathSource[] {
  if (!found.whole) incomplete.note(info);
  return found.ways.map((way) => pathSource(way, found, asked));
}

/** The two ends stand for all their parts. */
async function loadPathFamilies(
  context: Context,
  rule: StepRule,
  view: TimeView,
  info: GraphQLResolveInfo,
): Promise<PathFamilies> {
  const parts = await loadParts(context, view, info);
  return new PathFamilies(new StandIns(parts, { asked: new Set(rule.ends) }), rule);
}

/**
 * The rule that the arguments make; ids of merged entities give those that were kept. Entities that
 * the graph in memory has need not be looked up.
 */
async function stepRule(
  args: Plain<PathArgs>,
  context: Context,
  { view, shown }: Pick<PathSource, 'view' | 'shown'>,
  standing: Standing | null,
): Promise<StepRule> {
  const avoided = args.avoiding ?? [];
  if (avoided.length > MOST_AVOIDED) {
    throw invalidInput(
      `\`avoiding\` takes at most ${MOST_AVOIDED} ids, not ${avoided.length}.`,
      'avoiding',
    );
  }
  const minConfidence = share(args.minConfidence ?? null);
  const [[from = ''], [to = ''], avoiding] = (await Promise.all(
    [[args.from], [args.to], avoided].map(async (ids) =>
      standing !== null && ids.every((id) => standing.numbers.numberOf(id) !== undefined)
        ? [...new Set(ids)]
        : keptIds(context, ids, view, shown),
    ),
  )) as [string[], string[], string[]];
  checkEnds(from, to, avoiding);
  return {
    types: [...(args.types ?? RELATION_TYPE_NAMES)].sort(),
    statuses: [...(args.statuses ?? STATUSES)].sort(),
    minConfidence,
    ends: [from, to],
    through: args.through == null ? null : [...args.through].sort(),
    avoiding,
  };
}

function share(minConfidence: number | null): number | null {
  if (minConfidence === null || (minConfidence >= 0 && minConfidence <= 1)) return minConfidence;
  throw invalidInput('`minConfidence` must be between 0 and 1.', 'minConfidence');
}

function checkEnds(from: string, to: string, avoiding: readonly string[]): void {
  if (from === to) {
    throw invalidInput(
      `\`from\` and \`to\` are both ${from}. Give two entities; what is around one is its \`neighbourhood\`.`,
      'to',
    );
  }
  const end = [from, to].find((id) => avoiding.includes(id));
  if (end === undefined) return;
  throw invalidInput(
    `\`avoiding\` must not hold an end of the paths: take out ${end}.`,
    'avoiding',
  );
}

function pathSource({ nodes, weakest }: Way, { degree }: PathsFound, asked: AskedFor): PathSource {
  const hops = nodes.slice(1).map((to, index): Hop => {
    const from = nodes[index] ?? '';
    return degree(from) <= degree(to) ? { a: from, b: to } : { a: to, b: from };
  });
  return { ids: nodes, length: hops.length, weakestConfidence: weakest, hops, ...asked };
}

@Resolver(() => Path)
export class PathResolver {
  @FieldResolver(() => [Entity], {
    description: 'The entities passed, from `from` to `to`: one more than there are steps.',
  })
  nodes(
    @Root() { ids, view, shown }: PathSource,
    @Ctx() context: Context,
  ): Promise<EntitySource[]> {
    return Promise.all(ids.map((id) => requireEntity(context, id, view, shown)));
  }

  @FieldResolver(() => [Relation], {
    description: 'The surest relation of each step, in the order of the steps.',
  })
  async relations(@Root() path: PathSource, @Ctx() context: Context): Promise<RelationSource[]> {
    const found = await relationsOfHops(context, path);
    return found.map(([surest]) => relationSource(surest, path.view));
  }

  @FieldResolver(() => [PathStep], {
    description: 'The steps with words and evidence, to be read as sentences.',
  })
  async steps(@Root() path: PathSource, @Ctx() context: Context): Promise<Plain<PathStep>[]> {
    const { view, shown } = path;
    const [nodes, found] = await Promise.all([
      this.nodes(path, context),
      relationsOfHops(context, path),
    ]);
    return Promise.all(
      found.map(async (relations, index) => {
        const [from, to] = [nodes[index] as EntitySource, nodes[index + 1] as EntitySource];
        const [surest] = relations;
        const parts = [surest.subject, surest.object].filter(
          (id) => ![from.id, to.id].includes(id),
        );
        return {
          ...{ from, to },
          ...reading(surest, path.members(from.id)),
          relation: relationSource(surest, view),
          relations: relations.map((relation) => relationSource(relation, view)),
          through: await Promise.all(parts.map((id) => requireEntity(context, id, view, shown))),
        };
      }),
    );
  }
}

type AtLeastOne = readonly [DomainRelation, ...DomainRelation[]];

/** The relations of each step, surest first. All steps of all paths are one statement. */
async function relationsOfHops(
  { engine, loaders }: Context,
  { hops, rule, view, members }: PathSource,
): Promise<AtLeastOne[]> {
  const loader = loaders.get<readonly DomainRelation[]>(
    ['hopRelations', viewKey(view), rule],
    async (keys) => {
      const asked = keys.map((key) => {
        const [ours, theirs] = JSON.parse(key) as [string[], string[]];
        return { key, ours, theirs };
      });
      const rows = await engine.read(hopRelations(asked, rule, MOST_RELATIONS_OF_STEP, view));
      return new Map(rows.map(({ key, items }) => [key, items]));
    },
    [],
  );
  const found = await Promise.all(
    hops.map(({ a, b }) => loader.load(JSON.stringify([members(a), members(b)]))),
  );
  return found.map((relations, index) => {
    const [first, ...others] = relations;
    if (first === undefined) throw new Error(`A step vanished: ${JSON.stringify(hops[index])}.`);
    return [first, ...others];
  });
}

/** How a relation reads from one of its ends. */
function reading(
  { type, subject }: DomainRelation,
  from: readonly string[],
): Pick<PathStep, 'forward' | 'label'> {
  const { outLabel, inLabel, symmetric = false } = relationTypeInfo(type);
  const forward = symmetric || from.includes(subject);
  return { forward, label: forward ? outLabel : inLabel };
}
