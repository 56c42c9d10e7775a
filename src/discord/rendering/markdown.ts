/** What Discord could read as markup wherever it stands: emphasis, code, spoilers, links, mentions, headings. */
const ANYWHERE = /[\\*_~`|<>[\]#@]/g;
/** A bullet or the number of a list, at the start of a line. */
const LIST = /^(?<before>[^\S\n]*(?:(?=[-+])|\d+(?=[.)])))(?<mark>[-+.)])(?=\s|$)/gm;
/** The colon of an address, or the first one of an emoji's short name. */
const COLON = /:(?=\/\/|[^\s:]+:)/g;

/** Makes any text show on Discord exactly as it is, without markup, mentions, links or emoji. */
export function escapeMarkdown(text: string): string {
  return text.replace(ANYWHERE, '\\$&').replace(COLON, '\\:').replace(LIST, '$<before>\\$<mark>');
}

/** What an escaped text shows: `unescapeMarkdown(escapeMarkdown(text)) === text`. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(/\\([^0-9A-Za-z\s])/g, '$1');
}

/** Marks that turn the direction of all that follows on the line, where nothing ends them. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Shortens the program's own words and names (never an article's text) at a word, visibly. `most` counts characters. What a name
 * stands beside is not turned around by it.
 */
export function clip(text: string, most: number): string {
  const line = text.replace(TURNS, '').replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const head = line.slice(0, most - 1);
  const cut = head.slice(0, breakAt(head));
  return `${cut.trimEnd()}…`;
}

/** Where a text that must be cut is cut best: after its last white space, else before a character's last half. */
export function breakAt(head: string): number {
  const space = head.search(/\s\S*$/);
  if (space > head.length / 2) return space + 1;
  const last = head.charCodeAt(head.length - 1);
  const isHalf = last >= 0xd800 && last <= 0xdbff;
  return isHalf && head.length > 1 ? head.length - 1 : head.length;
}
