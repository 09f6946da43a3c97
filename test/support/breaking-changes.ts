import {
  buildASTSchema,
  findBreakingChanges,
  parse,
  print,
  visit,
  type GraphQLSchema,
} from 'graphql';

/**
 * What clients of one schema would miss in another, as graphql-js tells it ("Query.node was
 * removed."), but for what the changelog has, word for word, under "### Breaking" of what is not
 * released yet.
 */
export function unannounced(released: string, present: string, changelog: string): string[] {
  const announced = breakingSection(changelog);
  return findBreakingChanges(schemaOf(released), schemaOf(present))
    .map(({ description }) => description)
    .filter((description) => !announced.includes(description));
}

/** A schema without its descriptions, which break nobody. */
export function withoutDescriptions(sdl: string): string {
  const bare = visit(parse(sdl), {
    enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
  });
  return `${print(bare)}\n`;
}

function schemaOf(sdl: string): GraphQLSchema {
  return buildASTSchema(parse(sdl), { assumeValid: true, assumeValidSDL: true });
}

function breakingSection(changelog: string): string {
  const unreleased = changelog.split(/^## /m).find((part) => part.startsWith('[Unreleased]')) ?? '';
  const section = unreleased.split(/^### /m).find((part) => part.startsWith('Breaking')) ?? '';
  return section.replaceAll('`', '');
}
