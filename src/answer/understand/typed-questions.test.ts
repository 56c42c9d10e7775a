import { beforeAll, describe, expect, it } from 'vitest';
import { articleOf } from '../../../test/articles.ts';
import type { Archive } from '../../archive/archive.ts';
import { archiveOf } from '../../library/memory-library.ts';
import { answerWords } from '../answer-query.ts';

let archive: Archive;
beforeAll(async () => {
  archive = await archiveOf([
    articleOf(
      `Pickers in the hills of Tarn put down their baskets again, and the buyers sent their lorries home.

In 2023 a strike over baskets lasted nine days. Herders belong to another union.

The strike was called by the Hill Workers' League and began on 14 October. Its chair, Mara Linde, said that it would go on.

Minister Otto Brandt declined to comment. Asked whether Corvana was behind the strike, he said: “I have read that in a newspaper.”`,
      { id: 'strike', title: 'Tea pickers strike in Tarn', published: '2031-10-17' },
    ),
    articleOf(
      `The play, “What Never Came”, is about two sisters. Irena Vol, who is 33, wrote it in eleven weeks.

“The old hall is warm enough,” Vol said. “Nobody has to bring a blanket.”`,
      { id: 'play', title: 'A new play in Selda', published: '2031-10-20' },
    ),
    articleOf(
      `Mara Linde and Irena Vol came to Selda on 3 May with Otto Brandt. They walked along the quay.

The children of Selda made a kite. Irena Vol held the string.`,
      { id: 'visit', title: 'Linde and Vol in Selda', published: '2031-05-04' },
    ),
  ]);
});

function ask(words: string) {
  const { answer } = answerWords(archive, words, { before: null, options: { strictness: 'normal' } });
  return { answer, shown: `${answer.lead} ${answer.items[0]?.label} ${answer.items[0]?.passage?.text}` };
}

describe('what people type', () => {
  it.each([
    ['when did the tea pickers strike start', /14 October/],
    ['does brandt think corvana did it', /Brandt.*I have read that/],
    ['who wrote What Never Came', /Irena Vol, who is 33, wrote it/],
    ['who said the hall was warm', /warm enough.*Vol said/],
    ['what position is otto brandt in', /Otto Brandt: Minister/],
    ['did brandt say corvana was behind the strike', /I have read that/],
    ['did brandt call it a lie', /not found|Not found|don’t|don't/],
  ])('%s', (words, shown) => {
    expect(ask(words).shown).toMatch(shown);
  });

  it.each([
    'when did otto brandt marry mara linde',
    'when did irena vol and mara linde meet',
    'how much does irena vol earn',
    'how much did mara linde make',
    'when did linde start the strike',
    'who set the old hall on fire',
    'Does Ada Moor want the old hall to stay warm?',
  ])('and nothing where the name stands beside a day or a verb alone: %s', (words) => {
    expect(ask(words).answer.answered).toBe(false);
  });

  it('shows the sentences nearest to the question where no day answers it', () => {
    const { answer } = ask('when did otto brandt marry mara linde');
    expect(answer.query?.kind).toBe('ask');
    expect(answer.items[0]?.passage?.text).toMatch(/Brandt|Linde/);
  });

  it('shows nobody as a culprit who is only named beside whoever was hurt', async () => {
    const text =
      'Mayor Ilse Brandt met the mill owner Otto Weil at the new mill on Monday. The mill owner Otto Weil thanked her for the road.';
    const mill = await archiveOf([articleOf(text, { id: 'mill', title: 'The mill of Otto Weil' })]);
    const context = { before: null, options: { strictness: 'normal' as const } };
    expect(answerWords(mill, 'who poisoned the mill owner Otto Weil', context).answer.answered).toBe(false);
    expect(answerWords(mill, 'who met the mill owner Otto Weil', context).answer.answered).toBe(true);
  });

  it('shows nobody as a winner of what is still to come', async () => {
    const ahead =
      'The Quay Rovers dropped their keeper, Otto Weil, on Friday, three days before the cup final against Port Selda. The cup final begins at 7:30 p.m. at the Old Hall. The next final takes place in May.';
    const over = 'Port Selda beat the Quay Rovers 2–1 in the cup final on Monday at the Old Hall.';
    const context = { before: null, options: { strictness: 'normal' as const } };
    const isAnswered = async (text: string, words: string) =>
      answerWords(await archiveOf([articleOf(text, { id: 'cup', title: 'The cup final' })]), words, context)
        .answer.answered;
    for (const words of [
      'who won the cup final, rovers or selda',
      'who won the cup final',
      'which team lost the cup final',
      'winner of the cup final?',
    ]) {
      expect(await isAnswered(ahead, words)).toBe(false);
    }
    const thrashed = 'Corvan thrashed Oster in the harbour cup final on Sunday.';
    expect(await isAnswered(thrashed, 'Who won the harbour cup final?')).toBe(true);
    expect(await isAnswered(over, 'who won the cup final, rovers or selda')).toBe(true);
  });

  it('asks an outlet by its own articles, which need not name it', async () => {
    const text =
      'The play, “What Never Came”, is about two sisters. The poet Irena Vol, who is 33, wrote the play in eleven weeks.';
    const quaylight = await archiveOf([articleOf(text, { id: 'play', outlet: 'Quaylight' })]);
    const context = { before: null, options: { strictness: 'normal' as const } };
    const isAnswered = (words: string) => answerWords(quaylight, words, context).answer.answered;
    expect(isAnswered('Does Quaylight describe the play about two sisters?')).toBe(true);
    expect(isAnswered('Does Tidelight describe the play about two sisters?')).toBe(false);
  });

  it('goes on from what was shown, and from nothing else', () => {
    const before = answerWords(archive, 'did brandt say that he read it in a newspaper', {
      before: null,
      options: { strictness: 'normal' },
    }).answer;
    if (!before.query) throw new Error('no query');
    const { answer } = answerWords(archive, 'what did he say about corvana', {
      before: { query: before.query, view: 'answer', page: 1, pages: 1, isReply: true },
      options: { strictness: 'normal' },
    });
    expect(answer.notes.join(' ')).toContain('“he” was taken for Otto Brandt');
  });

  it('is answered with how long something took, and with nobody’s age', () => {
    const { answer } = answerWords(archive, 'how long did it last', {
      before: {
        query: { kind: 'ask', question: 'when was the Tarn strike of 2023' },
        view: 'answer',
        page: 1,
        pages: 1,
        isReply: true,
      },
      options: { strictness: 'normal' },
    });
    expect(answer.kind === 'ask' && answer.best?.text).toContain('lasted nine days');
  });

  it('is told when it is in another language, though that shares small words with English', () => {
    expect(ask('wie viele Schwestern wurden in Selda getötet').answer.lead).toContain('German');
  });
});
