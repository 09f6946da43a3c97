import { readdir } from 'node:fs/promises';

const SEGMENT = /^wal_\d+\.log$/;

/** The folder of the log beside the file of a graph. */
export function folderOfLog(file: string): string {
  return `${file}.wal`;
}

/** The segments of a log, the newest last. */
export async function segmentsOf(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter(isSegment).sort();
}

/** Whether a file in that folder is a segment, by its name. */
export function isSegment(name: string): boolean {
  return SEGMENT.test(name);
}
