import { answerWords } from '../src/answer/answer-query.ts';
import type { ArchivedArticle } from '../src/archive/archive.ts';
import { buildArchive } from '../src/archive/build-archive.ts';
import { ASKED, readTyped } from './train-ranking/brief-questions.ts';
import { readSuites } from './train-ranking/corpora.ts';

/** Prints how the questions that we typed are answered over all news articles at first sight; with `--list` each one, too. */
const [folder = '', list] = process.argv.slice(2);

const [news] = readSuites(folder);
const articles = new Map((news?.articles ?? []).map((entry) => [entry.article.id, entry]));
const archive = await buildArchive(news?.articles ?? [], { builtAt: '' });
const squeeze = (text: string) => text.replace(/\s+/g, '');

/** A sentence that is named `paragraph.sentence`. */
function sentenceAt({ article, extraction }: ArchivedArticle, place: string): string {
  const [paragraph = 0, sentence = 0] = place.split('.').map(Number);
  const span = article.paragraphs[paragraph - 1];
  const own = extraction.sentences.filter(
    ({ start, end }) => span !== undefined && start >= span.start && end <= span.end,
  )[sentence];
  return own ? squeeze(article.text.slice(own.start, own.end)) : '';
}

function firstShown(words: string): string | null {
  const asked = { strictness: 'normal', askedAt: new Date(`${ASKED}T12:00:00`) } as const;
  const { answer } = answerWords(archive, words, { before: null, options: asked });
  return answer.answered ? `${answer.lead} ${answer.items[0]?.passage?.text ?? ''}` : null;
}

const counts = { right: 0, wrong: 0, declined: 0 };
const untold = { answered: 0, declined: 0 };
const show = (verdict: string, words: string) => list && console.log(`${verdict}: ${words}`);
for (const { article, answered, unanswered } of readTyped()) {
  const entry = articles.get(article);
  for (const { words, at } of answered) {
    if (!entry || at.length === 0) continue;
    const shown = firstShown(words);
    const isRight = shown !== null && at.some((place) => squeeze(shown).includes(sentenceAt(entry, place)));
    const verdict = shown === null ? 'declined' : isRight ? 'right' : 'wrong';
    counts[verdict]++;
    show(verdict, words);
  }
  for (const words of unanswered) {
    const verdict = firstShown(words) === null ? 'declined' : 'answered';
    untold[verdict]++;
    show(`${verdict} though not told`, words);
  }
}
console.log(`told:     ${counts.right} right, ${counts.wrong} wrong, ${counts.declined} declined`);
console.log(`not told: ${untold.answered} answered, ${untold.declined} declined`);
