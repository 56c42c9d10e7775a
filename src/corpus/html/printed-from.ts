import type { BlockLine } from './block-lines.ts';

/** What print views say of where a page stands: "This article was printed from https://…", "URL to article: https://…". */
const PRINTED_FROM =
  /^(?:(?:(?:this )?(?:article|page|story) (?:was )?)?printed from|(?:article )?url(?: to article)?|source url|find this (?:article|page|story) (?:online )?at|original (?:article|url)|permalink)\b[^:\n]{0,60}:?\s{1,4}(https?:\/\/\S{1,2000})(?:\s{1,4}(?:on|at)\s.{1,60})?$/i;
const MAX_LINE_CHARACTERS = 2200;

/** The address that a print view gives of its page, with the number of its line; null where none does. */
export function printedFrom(
  lines: readonly BlockLine[],
): { readonly url: string; readonly index: number } | null {
  for (const [index, { text }] of lines.entries()) {
    const url = text.length > MAX_LINE_CHARACTERS ? undefined : PRINTED_FROM.exec(text)?.[1];
    if (url !== undefined && URL.canParse(url)) return { url: new URL(url).href, index };
  }
  return null;
}

const PRINTED_ON =
  /^(?:date )?(?:of )?print(?:ed|ing)(?: on| date)?\s?:?\s{1,4}\P{L}{0,12}(?:\p{L}{3,12}\P{L}{0,12}){0,2}$/iu;

/** Lines that say when a page was printed, by index: no day of the article's. */
export function printedOn(lines: readonly BlockLine[]): ReadonlyMap<number, string> {
  return new Map(
    lines.flatMap(({ text }, index) =>
      text.length <= 80 && /\d{4}/.test(text) && PRINTED_ON.test(text)
        ? [[index, 'printed-on'] as const]
        : [],
    ),
  );
}
