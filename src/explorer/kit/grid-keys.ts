export interface Cell {
  readonly row: number;
  readonly column: number;
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

const PAGE = 10;

/** Where a key leads in a grid; null when it leads nowhere. */
export function moveInGrid(
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  { row, column }: Cell,
  { rows, columns }: Size,
  isRtl = false,
): Cell | null {
  const forward = isRtl ? -1 : 1;
  const moves: Readonly<Record<string, Cell>> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - forward },
    ArrowRight: { row, column: column + forward },
    Home: { row: ctrlKey ? 0 : row, column: 0 },
    End: { row: ctrlKey ? rows - 1 : row, column: columns - 1 },
    PageUp: { row: row - PAGE, column },
    PageDown: { row: row + PAGE, column },
  };
  const next = moves[key];
  if (next === undefined) return null;
  return { row: clamp(next.row, rows), column: clamp(next.column, columns) };
}

function clamp(at: number, count: number): number {
  return Math.max(0, Math.min(at, count - 1));
}
