import type { BlockLine } from './block-lines.ts';
import { BOT_CHECK, CONSENT_SIGNS, ERROR_CLASS, ERROR_PAGE, SIGN_IN } from './message-words.ts';

/** An article has more words; a page of fewer may be a message of the server, by what it says. */
const MAX_WORDS_OF_MESSAGE = 120;
/** A page that speaks of so many matters of consent asks for it. */
const MIN_CONSENT_SIGNS = 3;
/** Longer headings tell of something: "Login problems hit bank customers". */
const MAX_WORDS_TO_SIGN_IN = 4;
const MIN_LINKED_LINES = 3;
const MIN_LINKED_SHARE = 0.8;
const MIN_WORDS_OF_PROSE = 10;

/** What a page shows: its title, the lines taken for its body, and all of them. */
export interface ShownPage {
  readonly title: string | null;
  readonly body: readonly BlockLine[];
  readonly lines: readonly BlockLine[];
  readonly signs: MessageSigns;
}

/** Why a page is no article, for the person who put it there; null where it may be one. */
export function whyNoArticle({ title, body, lines, signs }: ShownPage): string | null {
  if (body.length === 0) return null;
  if (isLinkList(body))
    return 'This is a list of links and no article. Give the pages themselves that it leads to.';
  if (isSearch({ title, lines }))
    return 'This is a list of search results and no article. Give the pages themselves that it leads to.';
  if (isTeasers({ body, lines }))
    return 'This is a page of teasers and no article: each breaks off. Give the pages themselves that it leads to.';
  const words = body.reduce((sum, { text }) => sum + wordCount(text), 0);
  if (words > MAX_WORDS_OF_MESSAGE) return null;
  const texts = lines.map(({ text }) => text);
  const heads = [title ?? '', ...lines.filter(isMainHeading).map(({ text }) => text)];
  if (texts.some((text) => BOT_CHECK.test(text)))
    return 'This page asks whether a person looks at it, and holds no article. Open the address in a browser and save the page from there.';
  if (
    heads.some((head) => SIGN_IN.test(head) && wordCount(head) <= MAX_WORDS_TO_SIGN_IN) &&
    signs.asksForPassword
  )
    return 'This is a page to sign in, and holds no article. Sign in with a browser and save the page from there.';
  if (heads.some((head) => ERROR_PAGE.test(head)) || body.every((line) => signs.inErrorBox.has(line)))
    return 'This is an error page and no article: the site did not give the page that was asked for.';
  const whole = body.map(({ text }) => text).join('\n');
  if (
    /cookie|partn|parten|socios|tracking|werbung/i.test(whole) &&
    CONSENT_SIGNS.filter((sign) => sign.test(whole)).length >= MIN_CONSENT_SIGNS
  )
    return 'This page asks for consent to cookies, and holds no article. Answer it in a browser and save the page after that.';
  return null;
}

/** What the markup of a page says of a message in place of an article. */
export interface MessageSigns {
  /** Whether it asks for a password anywhere. */
  readonly asksForPassword: boolean;
  /** Its lines within what a system names an error page by its class. */
  readonly inErrorBox: ReadonlySet<BlockLine>;
}

/** Reads them before the document is taken apart. */
export function messageSigns(document: Document, lines: readonly BlockLine[]): MessageSigns {
  return {
    asksForPassword: document.querySelector('input[type="password" i]') !== null,
    inErrorBox: new Set(lines.filter(isInErrorBox)),
  };
}

function isInErrorBox({ element }: BlockLine): boolean {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (ERROR_CLASS.test(at.getAttribute('class') ?? '')) return true;
  return false;
}

/** Nearly all of it is links, and none of it a sentence of its own. */
function isLinkList(body: readonly BlockLine[]): boolean {
  const linked = body.filter((line) => line.linked >= MIN_LINKED_SHARE * line.text.length);
  const size = body.reduce((sum, { text }) => sum + text.length, 0);
  const inLinks = body.reduce((sum, line) => sum + line.linked, 0);
  const hasProse = body.some(
    (line) =>
      line.linked < line.text.length / 2 &&
      wordCount(line.text) >= MIN_WORDS_OF_PROSE &&
      /[.!?。।][\p{P}\s]{0,3}$/u.test(line.text),
  );
  return linked.length >= MIN_LINKED_LINES && inLinks >= MIN_LINKED_SHARE * size && !hasProse;
}

const SEARCH =
  /^(?:search results|results (?:for|of)|suchergebnisse?|ergebnisse für|résultats (?:de (?:la |votre )?recherche|pour)|resultados (?:de (?:la )?búsqueda|para|da (?:pesquisa|busca))|risultati (?:della ricerca|per)|zoekresultaten)\b/iu;
const MIN_TEASERS = 3;

/** The results of a search: headed so, and with texts that break off. */
function isSearch({ title, lines }: Pick<ShownPage, 'title' | 'lines'>): boolean {
  const heads = [title ?? '', ...lines.filter(isMainHeading).map(({ text }) => text)];
  const teasers = lines.filter(({ text }) => /(?:\.\.\.|…)$/.test(text)).length;
  return teasers >= MIN_TEASERS && heads.some((head) => SEARCH.test(head));
}

/** What is said breaks off, and next to nothing else is said: nothing at all in the body. */
function isTeasers({ body, lines }: Pick<ShownPage, 'body' | 'lines'>): boolean {
  const prose = lines.filter(isProse);
  const breakingOff = prose.filter(breaksOff).length;
  if (body.some((line) => isProse(line) && !breaksOff(line))) return false;
  const headings = lines.filter(
    ({ element }) => element.closest('a[href]') !== null || isHeading(element),
  ).length;
  return (
    breakingOff >= MIN_TEASERS && breakingOff >= MIN_LINKED_SHARE * prose.length && headings >= MIN_TEASERS
  );
}

function isProse({ text }: BlockLine): boolean {
  return wordCount(text) >= MIN_WORDS_OF_PROSE;
}

function breaksOff({ text }: BlockLine): boolean {
  return /(?:\.\.\.|…)\]?$/.test(text);
}

function isHeading({ tagName }: Element): boolean {
  return /^H[1-6]$/.test(tagName);
}

function isMainHeading({ element }: BlockLine): boolean {
  return /^H[12]$/.test(element.tagName);
}

function wordCount(text: string): number {
  return text.split(' ').length;
}
