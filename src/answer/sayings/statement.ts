import { PARTICLES } from '../../archive/people/words.ts';
import type { Mark, Quote, Statement } from '../../model.ts';
import type { Say } from '../../words/say.ts';
import { cite, paragraphAt } from '../passages/passage.ts';
import { extentOf, type ResolvedQuote } from './resolved-quotes.ts';

const KINDS = { direct: 'quote.quoted', mixed: 'quote.partlyQuoted', indirect: 'quote.reported' } as const;
const STANCES = {
  affirms: null,
  denies: 'quote.denies',
  declines: 'quote.declines',
  asks: 'quote.asks',
  hypothetical: 'quote.hypothetical',
} as const;

/** A quote as other programs get it. `text` is one slice of the article. */
export function toStatement(saying: ResolvedQuote, match: Statement['match'] = null): Statement {
  const { quote, person, entry } = saying;
  const { article } = entry;
  const span = extentOf(quote);
  return {
    speaker: person?.name ?? quote.speaker,
    role: roleOf(saying),
    kind: quote.kind,
    stance: quote.stance,
    inferred: quote.inferred,
    text: article.text.slice(span.start, span.end),
    span,
    cue: quote.cue && article.text.slice(quote.cue.start, quote.cue.end),
    citation: cite(article, paragraphAt(article, span.start)),
    match,
  };
}

/** Who speaks, as what, how the words are given, and when: "Ines Varga, harbour master · denies, reported · 2 May 2023". */
export function labelQuote(saying: ResolvedQuote, say: Say, withStance = true): string {
  const { quote, entry } = saying;
  const { published } = entry.article;
  const who = [capitalised(shownSpeaker(saying) ?? say('speaker.unnamed')), roleOf(saying)];
  const stance = withStance ? STANCES[quote.stance] : null;
  const how = [stance && say(stance), say(KINDS[quote.kind])];
  const parts = [who, how].map((words) => words.filter((word) => word !== null).join(', '));
  return [...parts, published === null ? '' : say.date(published)].filter((part) => part !== '').join(' · ');
}

/** Who speaks, as inside a sentence: "the Kremlin". */
export function shownSpeaker({ person, quote }: ResolvedQuote): string | null {
  return person?.inText ?? quote.speaker;
}

/** For the beginning of a sentence or a line: "the Kremlin" and "officials" with a capital, "al-Assad", "van Dam" and "eBay" as they are. */
export function capitalised(name: string): string {
  const [first = ''] = name.split(' ');
  const isOrdinary = /^\p{Ll}[\p{Ll}’']*$/u.test(first) && !PARTICLES.has(first);
  return isOrdinary ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

export function marksOf({ quote, entry }: ResolvedQuote): Mark[] {
  const marks: Mark[] = quote.inferred ? ['inferred'] : [];
  return entry.article.published === null ? [...marks, 'undated'] : marks;
}

/** What the article calls the speaker, here or at another of their quotes. */
export function roleOf({ quote, entry }: ResolvedQuote): string | null {
  const { text } = entry.article;
  const words = (span: Quote['role']) =>
    span &&
    text
      .slice(span.start, span.end)
      .replace(/\s+/g, ' ')
      .replace(/^the(?: |$)/i, '')
      .trim();
  if (quote.role) return words(quote.role) || null;
  if (quote.speaker === null) return null;
  const elsewhere = words(
    entry.extraction.quotes.find(({ speaker, role }) => role && speaker === quote.speaker)?.role ?? null,
  );
  return elsewhere || null;
}
