import { boardText, type Board } from '../../../core/board/board.js';
import { readBoard } from '../../../core/board/read-board.js';

/** A board kept in this browser. */
export interface Kept {
  readonly key: string;
  readonly board: Board;
}

const PREFIX = 'mgg-board:';

/** The boards kept in this browser, by a key that an address can hold. */
export const shelf = {
  /** Those that can be read, by their titles. */
  list(): readonly Kept[] {
    const keys = Object.keys(localStorage).filter((name) => name.startsWith(PREFIX));
    return keys
      .flatMap((name): Kept[] => {
        const key = name.slice(PREFIX.length);
        try {
          const board = shelf.get(key);
          return board === null ? [] : [{ key, board }];
        } catch {
          return [];
        }
      })
      .sort((a, b) => a.board.title.localeCompare(b.board.title));
  },

  /** Null when there is none; fails with a `BoardFault` when it cannot be read. */
  get(key: string): Board | null {
    const text = localStorage.getItem(PREFIX + key);
    return text === null ? null : readBoard(text);
  },

  /** False when this browser has no room for it, or keeps nothing. */
  put(key: string, board: Board): boolean {
    try {
      localStorage.setItem(PREFIX + key, boardText(board));
      return true;
    } catch {
      return false;
    }
  },

  remove(key: string): void {
    localStorage.removeItem(PREFIX + key);
  },

  /** The key of the same board when it is kept already, else a new one. */
  keyFor(board: Board): string {
    const text = boardText(board);
    const same = shelf.list().find((kept) => boardText(kept.board) === text);
    return same?.key ?? `b-${Math.random().toString(36).slice(2, 10)}`;
  },
};
