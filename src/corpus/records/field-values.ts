import { cleanAuthor } from '../author.ts';
import type { DateOrder } from '../dates/publication-date.ts';
import { readDateOrMonth } from '../dates/publication-month.ts';
import { isRecord } from './record.ts';

/** Where services put the words of a value that is an object. */
const WORD_KEYS = ['main', 'basic', 'rendered', 'original', 'value', 'name', 'title', 'text', 'label'];
const NAME_KEYS = [
  'original',
  'real_name',
  'nickname',
  'name',
  'display_name',
  'displayName',
  'full_name',
  'literal',
  'by',
  'title',
];
const GIVEN_KEYS = ['given', 'firstName', 'firstname', 'first_name', 'given_name'];
const FAMILY_KEYS = ['family', 'lastName', 'lastname', 'last_name', 'family_name'];
const DATE_KEYS = ['$date', '$numberLong', 'raw', 'value', 'rendered', 'iso', 'date', 'name'];

/** The text of a value: a string, an object that names itself, or the first of a list of these; null without. */
export function valueText(value: unknown): string | null {
  if (typeof value === 'string') return oneLine(value);
  if (Array.isArray(value)) return firstOf(value, valueText);
  return isRecord(value) ? firstOf(WORD_KEYS, (key) => valueText(value[key])) : null;
}

/** `['Petra Voss', "Bob O'Ray"]`: tables have lists as programs print them. */
const LIST_IN_TEXT =
  /^\s*\[\s*(?:'[^']{1,200}'|"[^"]{1,200}")(?:\s*,\s*(?:'[^']{1,200}'|"[^"]{1,200}")){0,50}\s*\]\s*$/;
const QUOTED_NAME = /'([^']{1,200})'|"([^"]{1,200})"/g;

/**
 * The names of authors in a value: a string, an object with a name or its parts, or a list of these. `nameOf` gives the
 * name that an id stands for, null for an unknown one.
 */
export function namesOf(
  value: unknown,
  nameOf: (id: string) => string | null = () => null,
): readonly string[] {
  if (typeof value === 'number') return [nameOf(String(value)) ?? []].flat();
  if (typeof value === 'string') {
    const listed = LIST_IN_TEXT.test(value) ? [...value.matchAll(QUOTED_NAME)] : [];
    if (listed.length > 0)
      return [...new Set(listed.flatMap(([, one, other]) => namesOf(one ?? other ?? '', nameOf)))];
    return [nameOf(value) ?? authorIn(value) ?? []].flat();
  }
  if (Array.isArray(value)) return [...new Set(value.flatMap((one) => namesOf(one, nameOf)))];
  if (!isRecord(value)) return [];
  if (typeof value['creatorType'] === 'string' && value['creatorType'] !== 'author') return [];
  const family = firstOf(FAMILY_KEYS, (key) => valueText(value[key]));
  if (family !== null)
    return [[firstOf(GIVEN_KEYS, (key) => valueText(value[key])), family].filter(Boolean).join(' ')];
  // Editorial systems wrap what an entry refers to: `author.data.attributes.name`.
  for (const key of [...NAME_KEYS, 'data', 'attributes']) {
    const names = namesOf(value[key], nameOf);
    if (names.length > 0) return names;
  }
  return [];
}

/** `[[Petra Voss|Voss]]`, as notes link to people; `desk@paper.example (Petra Voss)`, as feeds name them; `By Petra Voss`. */
function authorIn(text: string): string | null {
  const unlinked = text.replace(
    /\[\[([^[\]|]{1,200})(?:\|([^[\]]{0,200}))?\]\]/g,
    (_, page: string, shown?: string) => shown || page.replace(/^.*\//, ''),
  );
  const inMail = /^[^\s()@]{1,100}@[^\s()]{1,100}\s*\(([^()]{1,120})\)$/.exec(unlinked.trim())?.[1];
  return isAddress(unlinked.trim()) && !inMail ? null : cleanAuthor(inMail ?? unlinked);
}

/** A day or moment in the notation of `Article.published`: written, in seconds or milliseconds since 1970, or in parts. */
export function dateOf(value: unknown, order: DateOrder | null = null): string | null {
  if (typeof value === 'number') return dateOfDigits(String(value)) ?? dateOfEpoch(value);
  if (typeof value === 'string') {
    const written = readDateOrMonth(value, order) ?? dateOfDigits(value);
    return written ?? (/^\d{9,14}(?:\.\d{1,6})?$/.test(value) ? dateOfEpoch(Number(value)) : null);
  }
  if (Array.isArray(value)) return firstOf(value, (one) => dateOf(one, order));
  if (!isRecord(value)) return null;
  const [parts] = Array.isArray(value['date-parts']) ? value['date-parts'] : [];
  const inParts = Array.isArray(parts) ? parts : [value['year'], value['month'], value['day']];
  const [year, month, day] = inParts.map(String);
  const isDay = /^\d{4}$/.test(year ?? '') && /^\d{1,2}$/.test(month ?? '');
  if (isDay) return readDateOrMonth([year, month, ...(/^\d{1,2}$/.test(day ?? '') ? [day] : [])].join('-'));
  return firstOf(DATE_KEYS, (key) => dateOf(value[key], order));
}

/** `20240506`, `20240506083000`: as indexes and archives number days. */
function dateOfDigits(digits: string): string | null {
  const match = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2}))?$/.exec(digits);
  if (!match) return null;
  const [, year, month, day, hour, minute, second] = match;
  return readDateOrMonth(`${year}-${month}-${day}${hour ? `T${hour}:${minute}:${second}` : ''}`);
}

/** A smaller number is no moment. */
function dateOfEpoch(value: number): string | null {
  if (!(value >= 1e8 && value <= 1e14)) return null;
  return new Date(value < 1e11 ? value * 1000 : value).toISOString();
}

/** The name of an outlet in a value; null for an address or a domain: what a site is called there is not said. */
export function outletOf(value: unknown): string | null {
  const name = valueText(value);
  return name === null || isAddress(name) ? null : name;
}

/** Domains of exports are in small letters; papers that are called by theirs write it otherwise. */
function isAddress(text: string): boolean {
  return (
    /^[a-z][a-z+.-]{0,20}:\/\/|^www\.|@/i.test(text) ||
    /^[\p{Ll}\d-]+(?:\.[\p{Ll}\d-]+)+(?::\d+)?(?:\/\S*)?$/u.test(text)
  );
}

/** An http(s) address; null for anything else. */
export function webAddressOf(value: unknown): string | null {
  if (Array.isArray(value)) return firstOf(value, webAddressOf);
  if (typeof value !== 'string')
    return isRecord(value)
      ? firstOf(['url', 'href', 'web', 'value', '@id'], (key) => webAddressOf(value[key]))
      : null;
  const address = value.trim();
  return /^https?:\/\/[^\s]+$/i.test(address) && URL.canParse(address) ? address : null;
}

/** A text on one line; null where it is empty. */
export function oneLine(text: string): string | null {
  return text.replace(/\s+/g, ' ').trim() || null;
}

/** The first result that is not null. */
export function firstOf<Item, Result>(
  items: readonly Item[],
  read: (item: Item) => Result | null,
): Result | null {
  for (const item of items) {
    const result = read(item);
    if (result !== null) return result;
  }
  return null;
}
