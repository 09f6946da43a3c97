import { keptKey } from './key.js';
import { Trouble, type TroubleKind } from './trouble.js';

const KINDS: Readonly<Record<number, TroubleKind>> = { 401: 'key', 403: 'key', 404: 'gone' };

/** Sends JSON and gets a file; fails with a `Trouble`, as questions do. */
export async function askForFile(address: string, content: object): Promise<Blob> {
  const key = keptKey.read();
  let answer: Response;
  try {
    answer = await fetch(address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify(content),
    });
    if (answer.ok) return await answer.blob();
  } catch (cause) {
    throw new Trouble('server', '', { cause });
  }
  throw new Trouble(KINDS[answer.status] ?? 'server', await messageOf(answer));
}

async function messageOf(answer: Response): Promise<string> {
  try {
    return ((await answer.json()) as { readonly message?: string }).message ?? '';
  } catch {
    return '';
  }
}
