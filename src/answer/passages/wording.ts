/** How many names of a list are written out. */
export const MAX_NAMES = 4;

/** "1 article", "3 articles": a count with its noun, whose plural ends in s. */
export function amount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** "A, B and C"; of many only the first few, and how many more. */
export function joinNames(names: readonly string[]): string {
  const shown =
    names.length > MAX_NAMES
      ? [...names.slice(0, MAX_NAMES - 1), `${names.length - MAX_NAMES + 1} others`]
      : names;
  const last = shown.at(-1) ?? '';
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${last}` : last;
}
