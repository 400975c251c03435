/** A point of the grid. Line -1 is the head with the roles, column -1 the names of the permissions. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** How far the keys go. */
export interface Extent {
  readonly lines: number;
  readonly columns: number;
  /** Lines that a page has. */
  readonly page: number;
}

/** Where a key leads, as the grid pattern of ARIA has it; null for a key that leads nowhere. */
export function moved(
  { line, column }: Point,
  event: KeyboardEvent,
  { lines, columns, page }: Extent,
): Point | null {
  const to = (newLine: number, newColumn: number): Point => ({
    line: clamp(newLine, lines),
    column: clamp(newColumn, columns),
  });
  switch (event.key) {
    case 'ArrowUp':
      return to(line - 1, column);
    case 'ArrowDown':
      return to(line + 1, column);
    case 'ArrowLeft':
      return to(line, column - 1);
    case 'ArrowRight':
      return to(line, column + 1);
    case 'PageUp':
      return to(line - page, column);
    case 'PageDown':
      return to(line + page, column);
    case 'Home':
      return to(event.ctrlKey ? -1 : line, -1);
    case 'End':
      return to(event.ctrlKey ? lines - 1 : line, columns - 1);
    default:
      return null;
  }
}

function clamp(index: number, count: number): number {
  return Math.max(-1, Math.min(count - 1, index));
}
