import type { KeptWords } from '../corpus/kept-words.ts';
import type { QuoteExplanation } from '../extract/quotes/explain-quotes.ts';
import type { Article, DateMention, Extraction, Quote, Removal, Span } from '../model.ts';

/** What is read out of an article, as `inspect --json` prints it. Offsets are UTF-16 code units of `text`. */
export function inspectionToJson(
  file: string,
  article: Article,
  { quotes, dates, events }: Extraction,
  kept: KeptWords,
) {
  const { title, outlet, author, url, published, updated, source, language, text, paragraphs } = article;
  return {
    file,
    title,
    outlet,
    author,
    url,
    published,
    updated,
    source: source ?? null,
    language,
    text,
    paragraphs,
    kept,
    quotes: quotes.map((quote) => quoteToJson(article, quote)),
    dates: dates.map((date) => dateToJson(article, date)),
    events,
  };
}

/** What `--explain` adds: why each quote is one and whose, in the order of `quotes`, and what was left out. */
export function explainedJson(
  { quotes }: { readonly quotes: readonly object[] },
  explanations: readonly QuoteExplanation[],
  removals: readonly Removal[],
): object {
  const why = explanations.map(({ confidence, features, speakerRule, candidates }) => ({
    confidence,
    features,
    speakerRule,
    candidates,
  }));
  return {
    quotes: quotes.map((quote, i) => ({ ...quote, why: why[i] })),
    removed: removals.map(({ rule, text }) => ({ rule, text })),
  };
}

function quoteToJson(article: Article, quote: Quote): object {
  const { kind, content, cue, source, speaker, role, inferred, stance, rule } = quote;
  return {
    kind,
    content: content.map(pair),
    cue: cue && pair(cue),
    source: source && pair(source),
    speaker,
    role: role && article.text.slice(role.start, role.end),
    inferred,
    stance,
    rule,
  };
}

function dateToJson(article: Article, { start, end, type, value, inferred }: DateMention): object {
  return { start, end, text: article.text.slice(start, end), type, value, inferred };
}

function pair({ start, end }: Span): [number, number] {
  return [start, end];
}
