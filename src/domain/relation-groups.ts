/** How readers see relations grouped, strongest first when one line must stand for several. */
export const RELATION_GROUPS = {
  CRITICISM: 'One actor criticises another actor or a text.',
  STEERING: 'Who leads: chairs, secretariats, organisers, hosts, founders.',
  COMMITMENT: 'Who binds themselves: adopted, endorsed, signed, voted, aligned, followed up.',
  DELIVERY: 'Who does the work or pays for it.',
  BELONGING: 'Members, parts, participants and partners.',
  SUBJECT: 'What it is about, and where.',
} as const;

export type RelationGroup = keyof typeof RELATION_GROUPS;

/** The groups in the order of a legend. */
export const LEGEND_GROUPS: readonly RelationGroup[] = [
  ...(['STEERING', 'BELONGING', 'COMMITMENT'] as const),
  ...(['DELIVERY', 'SUBJECT', 'CRITICISM'] as const),
];

/** The groups in the order in which the relations of one entity are listed. */
export const LISTED_GROUPS: readonly RelationGroup[] = [
  ...(['STEERING', 'DELIVERY', 'BELONGING'] as const),
  ...(['COMMITMENT', 'SUBJECT', 'CRITICISM'] as const),
];
