/** More script than this is a program, not a description. */
const MAX_CHARACTERS = 5_000_000;
const STATED = /"(datePublished|dateModified)\\*"\s*:\s*\\*"([^"\\]{8,40})/g;

/** The dates of publication and of the last change that a page's scripts hold; see `scriptedDates`. */
export interface ScriptedDates {
  readonly published: string | null;
  readonly modified: string | null;
}

/**
 * Dates by the names that schema.org has for them, in scripts that only write the description of the page when they run. Null where
 * a script knows several days: it then tells of other articles as well.
 */
export function scriptedDates(document: Document): ScriptedDates {
  const found = { datePublished: new Map<string, string>(), dateModified: new Map<string, string>() };
  for (const script of document.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    if (text.length > MAX_CHARACTERS || !text.includes('datePublished')) continue;
    for (const [, name, value = ''] of text.matchAll(STATED)) {
      const days = name === 'datePublished' ? found.datePublished : found.dateModified;
      if (!days.has(value.slice(0, 10))) days.set(value.slice(0, 10), value);
    }
  }
  return { published: onlyOne(found.datePublished), modified: onlyOne(found.dateModified) };
}

function onlyOne(days: ReadonlyMap<string, string>): string | null {
  const [first = null] = days.values();
  return days.size === 1 ? first : null;
}
