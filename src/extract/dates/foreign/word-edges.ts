/** Where a word may begin and end: scripts without spaces have no edges, Hebrew and Arabic write "on" and "and" at the word's front. */
export function edge(language: string): string {
  if (/^(?:zh|ja)$/.test(language)) return '';
  return /^(?:ar|he)$/.test(language) ? '(?<!\\p{L}{2})' : '(?<!\\p{L})';
}

export function edgeAfter(language: string): string {
  return /^(?:zh|ja|ko)$/.test(language) ? '' : '(?!\\p{L})';
}

/** Any of some words of a language, whole. */
export function wholeWords(source: string, language: string, flags: string): RegExp {
  return new RegExp(`${edge(language)}(?:${source})${edgeAfter(language)}`, flags);
}
