import type { Archive } from '../../archive/archive.ts';
import type { AskAnswer } from '../../model.ts';
import { stem } from '../../text/stems.ts';
import { termsOf } from '../../text/terms.ts';
import { tokenize } from '../../text/tokens.ts';
import { findSpeakers } from '../sayings/find-speakers.ts';
import { overlap, sayingsOf } from '../sayings/resolved-quotes.ts';
import type { Doer } from './reading.ts';

/** An act stands so many words behind whoever does it, at most. */
const MAX_WORDS_BETWEEN = 5;

/**
 * Whether the sentence that answers tells words or an act of somebody, and not what others say to them or about them: a quote of theirs stands in it, one whose
 * source names them, or their name with the verb that was asked for right behind it.
 */
export function isToldBy(archive: Archive, { name, act }: Doer, { best, hits }: AskAnswer): boolean {
  const entry = archive.get(hits[best?.hit ?? -1]?.citation.articleId ?? '');
  if (!best || !entry) return false;
  const { people } = findSpeakers(archive, name);
  const named = termsOf(name);
  const { text } = entry.article;
  if (act !== null && OWN_WORD.test(act) && !tellsOf(best.text, stem(act.toLowerCase()))) return false;
  const isTheirs = sayingsOf(archive, entry).some(({ quote, person }) => {
    const { content, source } = quote;
    if (![...content, ...(quote.cue ? [quote.cue] : [])].some((part) => overlap(part, best.span)))
      return false;
    if (person !== undefined && people.includes(person)) return true;
    const own = source ? new Set(termsOf(text.slice(source.start, source.end))) : new Set();
    return named.length > 0 && named.every((term) => own.has(term));
  });
  return isTheirs || (act !== null && isDoing(best.text, named.at(-1) ?? '', stem(act.toLowerCase())));
}

/** Acts that are told in their own word: whoever is asked whether they confirmed something may have said much else. */
const OWN_WORD = /^(?:confirm|den[iy]|admit|acknowledg|apologi|condemn|criticis?z?|prais)/i;

/** Whether a sentence has an act, as a verb or a noun: "no confirmation", "the denial". */
function tellsOf(sentence: string, act: string): boolean {
  return tokenize(sentence).some(({ term }) => stem(term).startsWith(act.replace(/t$/, '')));
}

/** "Selby has not confirmed …": the verb right behind the name. "Selby's report is confirmed" tells nothing of Selby. */
function isDoing(sentence: string, name: string, act: string): boolean {
  const tokens = tokenize(sentence);
  return tokens.some(({ term, end }, at) => {
    if (stem(term) !== name || /^['’]s\b/.test(sentence.slice(end)) || /['’]s$/.test(sentence.slice(0, end)))
      return false;
    const behind = tokens.slice(at + 1, at + 1 + MAX_WORDS_BETWEEN);
    return behind.some((other) => stem(other.term) === act);
  });
}
