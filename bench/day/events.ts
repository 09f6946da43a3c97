import type { Day } from './day.js';

/** What happens, and when: in parts of the whole day. */
export interface DayEvent {
  readonly at: number;
  readonly name: string;
  readonly does: () => Promise<void>;
}

export function eventsOf(day: Day): readonly DayEvent[] {
  const [first, second] = day.servers;
  const nothing = (): Promise<void> => Promise.resolve();
  return [
    { at: 0, name: 'An ordinary morning', does: nothing },
    {
      at: 0.1,
      name: "IOM's projects are imported",
      does: () => {
        day.beginImport();
        return Promise.resolve();
      },
    },
    { at: 0.25, name: 'Neo4j is stopped and started', does: () => day.restartNeo4j() },
    { at: 0.4, name: 'One server is killed, and started again', does: () => day.killed(second) },
    { at: 0.5, name: 'A key is revoked', does: () => day.revokeKey() },
    { at: 0.6, name: 'Neo4j is stopped and started again', does: () => day.restartNeo4j() },
    {
      at: 0.75,
      name: 'An upgrade: one server after the other is stopped and started',
      does: async () => {
        for (const server of [first, second]) await day.replace(server);
      },
    },
    { at: 0.87, name: 'The graph is exported', does: () => day.backUp() },
  ];
}
