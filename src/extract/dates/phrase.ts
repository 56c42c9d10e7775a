/** A wrapped line's break and the indent after it; what stands further apart is no phrase, and work stays in proportion to the text. */
const MAX_SPACES = 12;

/**
 * A global, case-insensitive pattern of whole words. A space stands for any white space; `~` for white space or a
 * hyphen, so that "third-quarter" and "third quarter" are one. Groups are named where they are read.
 */
export function phrase(strings: TemplateStringsArray, ...fragments: readonly string[]): RegExp {
  const source = String.raw({ raw: strings.raw }, ...fragments);
  return new RegExp(`(?<!\\w)(?:${spaced(source)})(?!\\w)`, 'gi');
}

function spaced(source: string): string {
  return source
    .replace(/\n\s*/g, '')
    .replaceAll(' ?', `\\s{0,${MAX_SPACES}}`)
    .replaceAll(' ', `\\s{1,${MAX_SPACES}}`)
    .replaceAll(`[\\s{1,${MAX_SPACES}}`, '[ ')
    .replaceAll('~', `(?:\\s{1,${MAX_SPACES}}|-)`);
}

/** The text of a named group, or an empty string. */
export function group(match: RegExpExecArray, name: string): string {
  return match.groups?.[name] ?? '';
}

/** The sentence's characters right before a match. */
export function before(match: RegExpExecArray, sentence: string, reach = 30): string {
  return sentence.slice(Math.max(0, match.index - reach), match.index);
}

/** The sentence's characters right after a match. */
export function after(match: RegExpExecArray, sentence: string, reach = 30): string {
  const end = match.index + match[0].length;
  return sentence.slice(end, end + reach);
}
