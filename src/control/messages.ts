import { z } from 'zod';

/** Grows when a client and a server of different versions would misunderstand each other. */
export const PROTOCOL = 2;

/** The first line a client sends. */
export const REQUEST = z.object({
  protocol: z.number(),
  command: z.string(),
  arguments: z.unknown(),
});

/** The second line, if any: the command should end. */
export const STOP = JSON.stringify({ stop: true });

const task = z.object({ title: z.string(), unit: z.string() });
const progress = z.object({ done: z.number(), total: z.number() });

/** A line of the answer; `exit` is the last. */
export const MESSAGE = z.union([
  z.object({ out: z.string() }),
  z.object({ bytes: z.base64() }),
  z.object({ say: z.string() }),
  z.object({ task, progress }),
  z.object({ exit: z.number() }),
]);

export type Message = z.infer<typeof MESSAGE>;
