/** What the colours of the map can stand for, as `by` says it in an address. */
export const MAP_MEASURES = ['votes', 'members', 'links', 'projects', 'money', 'given'] as const;

export type MapMeasure = (typeof MAP_MEASURES)[number];

export const isMapMeasure = (text: string): text is MapMeasure =>
  (MAP_MEASURES as readonly string[]).includes(text);
