import type { Answer } from '../../model.ts';
import { irregularForms } from '../../text/irregular-verbs.ts';
import { stem } from '../../text/stems.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { synonymsOf } from '../../text/synonyms.ts';
import { tokenize } from '../../text/tokens.ts';
import { COMPLETED } from '../question/completed.ts';

/** So many of the passages of a list are looked at. */
const MAX_PASSAGES = 3;

/** The share of the telling words that stand in texts; 1 where there are none. */
export function coveredOf(sought: string, texts: readonly string[]): number {
  const wanted = tokenize(sought.replace(COMPLETED, '$<own>')).filter(({ term }) => !isStopWord(term));
  if (wanted.length === 0) return 1;
  const shown = new Set(texts.flatMap((text) => tokenize(text).map(({ term }) => stem(term))));
  const has = (term: string) =>
    [term, ...irregularForms(term)].some((form) => shown.has(stem(form))) ||
    synonymsOf(stem(term)).some((same) => shown.has(same));
  return wanted.filter(({ term }) => has(term)).length / wanted.length;
}

/** What a strict reading looks at: the sentence that answers, or the first of somebody's words. */
export function sentenceShown(answer: Answer): string[] {
  if (answer.kind === 'ask' && answer.best) return [answer.best.text];
  return answer.kind === 'who-said' ? [answer.items[0]?.passage?.text ?? ''] : textsShown(answer);
}

/** What an answer shows, its articles' titles included. */
export function textsShown(answer: Answer): string[] {
  if (answer.kind === 'ask' && answer.best) {
    const hit = answer.hits[answer.best.hit];
    return [answer.best.text, hit?.text ?? '', hit?.citation.title ?? ''];
  }
  return answer.items
    .slice(0, MAX_PASSAGES)
    .flatMap(({ label, passage }) => [label, passage?.text ?? '', passage?.citation.title ?? '']);
}
