import { answerWords } from '../src/answer/answer-query.ts';
import type { Archive, ArchivedArticle } from '../src/archive/archive.ts';
import { readCorpora } from './train-ranking/archives.ts';
import { isTypedLabel, readTyped, TYPED } from './train-ranking/typed.ts';

/** Prints how the questions that we typed are answered at first sight, over the articles of both sets; with `--list` each one, too. */
const [folder = '', list] = process.argv.slice(2);

const corpora = await readCorpora(folder, 1, isTypedLabel);
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

/** A paragraph that is named `article paragraph`. */
function paragraphAt(archive: Archive, place: string): string {
  const [id = '', paragraph] = place.split(' ');
  const article = archive.get(id)?.article;
  const span = article?.paragraphs[Number(paragraph) - 1];
  return article && span ? squeeze(article.text.slice(span.start, span.end)) : '';
}

function firstShown(archive: Archive, words: string, day: string): string | null {
  const asked = { strictness: 'normal', askedAt: new Date(`${day}T12:00:00`) } as const;
  const { answer } = answerWords(archive, words, { before: null, options: asked });
  return answer.answered ? `${answer.lead} ${answer.items[0]?.passage?.text ?? ''}` : null;
}

const show = (verdict: string, words: string) => list && console.log(`${verdict}: ${words}`);
for (const { label, archive } of corpora) {
  if (!isTypedLabel(label)) continue;
  const { asked: day } = TYPED[label];
  const counts = { right: 0, wrong: 0, declined: 0 };
  const untold = { answered: 0, declined: 0 };
  for (const { article, answered, unanswered } of readTyped(label)) {
    const entry = archive.get(article);
    for (const { words, at, also = [] } of answered) {
      if (!entry || at.length === 0) continue;
      const shown = firstShown(archive, words, day);
      const isRight =
        shown !== null &&
        [
          ...at.map((place) => sentenceAt(entry, place)),
          ...also.map((place) => paragraphAt(archive, place)),
        ].some((answer) => squeeze(shown).includes(answer));
      const verdict = shown === null ? 'declined' : isRight ? 'right' : 'wrong';
      counts[verdict]++;
      show(verdict, words);
    }
    for (const words of unanswered) {
      const verdict = firstShown(archive, words, day) === null ? 'declined' : 'answered';
      untold[verdict]++;
      show(`${verdict} though not told`, words);
    }
  }
  console.log(
    `${label}, told:     ${counts.right} right, ${counts.wrong} wrong, ${counts.declined} declined`,
  );
  console.log(`${label}, not told: ${untold.answered} answered, ${untold.declined} declined`);
}
