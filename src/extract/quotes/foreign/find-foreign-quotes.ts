import type { Article, Paragraph, Quote, Span } from '../../../model.ts';
import type { QuoteLanguage } from '../languages/language.ts';
import { readSayings } from './paragraph-sayings.ts';
import { type NamedMention, PeopleInText } from './people.ts';
import { resolveSource, type Spoken } from './resolve-source.ts';
import type { Saying } from './saying.ts';
import type { Source } from './source.ts';
import { namesIn } from './subjects/capitalised.ts';
import { wordsOf } from './words.ts';

/**
 * The direct and mixed quotations of an article's paragraphs in one language, in reading order, with whoever says them. Reported speech
 * without quotation marks is not looked for.
 */
export function findForeignQuotes(
  { text }: Pick<Article, 'text'>,
  paragraphs: readonly Paragraph[],
  language: QuoteLanguage,
): Quote[] {
  const sayings = paragraphs.map(({ start, end }) =>
    readSayings(text.slice(start, end), language).map((saying) => moved(saying, start)),
  );
  const mentions = paragraphs.flatMap((one, at) => mentionsIn(text, one, sayings[at] ?? [], language));
  const isPart = ({ name }: NamedMention): boolean =>
    mentions.some((other) => other.name.length > name.length && other.name.includes(name));
  // Without capitals a surname looks like any name: what is a part of a longer one is that person's.
  const people = new PeopleInText(
    text,
    language,
    language.names ? mentions.filter((one) => !isPart(one)) : mentions,
  );
  const quotes: Quote[] = [];
  let last: Spoken | null = null;
  for (const [index, paragraph] of paragraphs.entries()) {
    const { start, n } = paragraph;
    for (const saying of sayings[index] ?? []) {
      const place = { n, start, before: paragraphs[index - 1]?.start ?? start };
      const speaker = resolveSource(saying, {
        text,
        people,
        dropsSubject: language.dropsSubject,
        paragraph: place,
        last,
      });
      if (saying.goesOn && speaker.name === null) continue;
      const { kind, content, cue, stance, rule } = saying;
      const source = saying.source?.span ?? null;
      quotes.push({
        kind,
        content,
        cue,
        source,
        stance,
        speaker: speaker.name,
        role: speaker.role,
        inferred: speaker.inferred,
        rule: `foreign-${rule}`,
      });
      last = {
        speaker,
        end: Math.max(content.at(-1)?.end ?? 0, cue?.end ?? 0, source?.end ?? 0),
        paragraph: n,
      };
    }
  }
  return quotes;
}

/** The names that an article has by their capitals; in scripts without any, those that a quotation is given to. */
function mentionsIn(
  text: string,
  paragraph: Span,
  sayings: readonly Saying[],
  language: QuoteLanguage,
): NamedMention[] {
  const sources = language.names
    ? sayings.flatMap(({ source }) => (source?.sure && source.role !== source.name ? [source] : []))
    : namesIn(wordsOf(text, paragraph), language);
  return sources.flatMap(({ name, role }) =>
    name ? [{ name: text.slice(name.start, name.end).replace(/\s+/g, ' '), role }] : [],
  );
}

/** A saying with offsets into the article rather than its paragraph. */
function moved(saying: Saying, by: number): Saying {
  const move = (span: Span): Span => ({ start: span.start + by, end: span.end + by });
  const moveSource = (source: Source): Source => {
    const name = source.name && move(source.name);
    const role = source.role === source.name ? name : source.role && move(source.role);
    return { ...source, span: move(source.span), name, role };
  };
  return {
    ...saying,
    content: saying.content.map(move),
    cue: saying.cue && move(saying.cue),
    source: saying.source && moveSource(saying.source),
  };
}
