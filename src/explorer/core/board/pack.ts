import { boardText, MOST, type Board } from './board.js';
import { BoardFault } from './checks.js';
import { readBoard } from './read-board.js';

/** What a packed board begins with: the way it is packed. */
const PREFIX = '1.';
const PACKED = /^1\.[\w-]+$/;

/** Longer than this, and programs that pass addresses on may cut them off. */
export const LONGEST_ADDRESS = 8000;

/** Whether a text is a packed board, by its form. */
export const isPacked = (text: string): boolean => PACKED.test(text);

/** A board as a short text of letters, digits, `-`, `_` and one dot: deflated, base64url. */
export async function packBoard(board: Board): Promise<string> {
  const rounded = JSON.stringify(JSON.parse(boardText(board)), (_, value: unknown) =>
    typeof value === 'number' ? Math.round(value) : value,
  );
  const stream = new Blob([rounded]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return PREFIX + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The board of a packed text; fails with a `BoardFault`. What it unpacks to is bounded. */
export async function unpackBoard(packed: string): Promise<Board> {
  if (!isPacked(packed)) throw new BoardFault('notBoard');
  return readBoard(await inflated(bytesOf(packed.slice(PREFIX.length))));
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  } catch {
    throw new BoardFault('notBoard');
  }
}

async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new BoardFault('notBoard');
    });
    if (done) return text;
    text += value;
    if (text.length <= MOST.file) continue;
    await reader.cancel();
    throw new BoardFault('tooMuch');
  }
}
