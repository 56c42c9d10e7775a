import type { Archive } from '../../archive/archive.ts';
import type { AskAnswer } from '../../model.ts';
import { stem } from '../../text/stems.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { termsOf } from '../../text/terms.ts';
import { tokenize } from '../../text/tokens.ts';
import { toldByPreposition } from '../question/day-prepositions.ts';
import { kinship } from '../topic/kinship.ts';
import { hasTime } from './tells-when.ts';
import { answerElsewhere, type FoundSentence } from './told-elsewhere.ts';

/** What a word of the question counts that stands in the paragraph or the title, and not in the sentence with the day. */
const AROUND = 0.5;
/** A sentence with a day has to tell this much of what is asked; another one than was chosen so much more than that. */
const [MIN_TOLD, MORE] = [0.6, 0.15];

/**
 * "When did the strike start?", answered by the sentence with a day or a time that tells most of it, in its own words or others for the same ("began"); null where the
 * sentence that was chosen does so already, or none does. What was declined stays so: a name beside a day tells nothing of what was done then, unless a preposition does ("a strike from 1 October").
 */
export function answerWithTime(archive: Archive, answer: AskAnswer): AskAnswer | null {
  const asked = tokenize(answer.query.question)
    .filter(({ term }) => !isStopWord(term))
    .map(({ term }) => stem(term));
  if (asked.length === 0) return null;
  if (!answer.answered) return answerByPreposition(archive, answer, asked);
  const shareTold = ({ entry: { article }, span, text }: FoundSentence) => {
    const own = new Set(termsOf(text));
    const paragraph = article.paragraphs.find(({ start, end }) => start <= span.start && span.end <= end);
    const around = new Set(
      termsOf(`${article.title ?? ''} ${article.text.slice(paragraph?.start ?? 0, paragraph?.end ?? 0)}`),
    );
    const told = asked.map((one) => Math.max(kinship(one, own), AROUND * kinship(one, around)));
    return told.reduce((sum, one) => sum + one, 0) / asked.length;
  };
  const entry = answer.best && archive.get(answer.hits[answer.best.hit]?.citation.articleId ?? '');
  const known =
    answer.answered && answer.best && entry && hasTime(entry, answer.best.span)
      ? shareTold({ entry, span: answer.best.span, text: answer.best.text }) + MORE
      : 0;
  let most = Math.max(MIN_TOLD, known);
  let found: AskAnswer | null = null;
  for (;;) {
    const better = answerElsewhere(
      archive,
      answer,
      (sentence) => hasTime(sentence.entry, sentence.span) && shareTold(sentence) > most,
    );
    const span = better?.best?.span;
    const other = better && archive.get(better.hits[better.best?.hit ?? 0]?.citation.articleId ?? '');
    if (!better || !span || !other) return found;
    most = shareTold({ entry: other, span, text: better.best?.text ?? '' });
    found = better;
  }
}

/** "When does the strike start?", answered by a sentence that has all of it but the verb, and says that by the word before a date. */
function answerByPreposition(
  archive: Archive,
  answer: AskAnswer,
  asked: readonly string[],
): AskAnswer | null {
  return answerElsewhere(archive, answer, ({ entry: { article, extraction }, span, text }) => {
    const own = new Set(termsOf(text));
    const missing = asked.filter((one) => !own.has(one));
    if (missing.length === 0 || missing.length === asked.length) return false;
    return extraction.dates.some(({ start, end, type }) => {
      if (type !== 'DATE' || start < span.start || end > span.end) return false;
      const told = toldByPreposition(article.text.slice(span.start, start), new Set(asked));
      return missing.every((one) => told.has(one));
    });
  });
}
