import { describe, expect, it } from 'vitest';
import { entryOf } from '../../../test/articles.ts';
import type { ArchivedArticle } from '../../archive/archive.ts';
import { buildArchive } from '../../archive/build-archive.ts';
import type { Article } from '../../model.ts';
import { decide } from '../retrieval/decision/abstain.ts';
import { ask } from './ask.ts';

const entry = (id: string, paragraphs: readonly string[], about: Partial<Article> = {}): ArchivedArticle =>
  entryOf(paragraphs, { id, ...about });

const corpus = [
  entry(
    'ferry',
    [
      'The ferry between Quillmouth and Sandray stopped running on Tuesday. Captain Mora Lindqvist blamed thick ice in the harbour.',
      'Passengers slept in the town hall. Some 240 people were stranded, the harbour office said.',
    ],
    { title: 'Ice stops the ferry', outlet: 'Quillmouth Gazette', published: '2031-01-14' },
  ),
  entry(
    'pears',
    [
      'Frost destroyed half of the pear harvest in Dunmarrow, growers said.',
      'Mayor Teodor Vance promised 3 million crowns for the orchards.',
    ],
    { title: 'Frost hits orchards', outlet: 'Dunmarrow Post', published: '2031-04-02' },
  ),
];
const archive = await buildArchive(corpus, { builtAt: '2031-05-01T00:00:00Z' });
const put = (question: string) => ask(archive, { kind: 'ask', question }, { strictness: 'normal' });

describe('ask', () => {
  it('gives the sentence that answers, verbatim, inside its paragraph', () => {
    const answer = put('Who blamed thick ice for the ferry that stopped?');
    expect(answer.answered).toBe(true);
    expect(answer.best?.text).toContain('Captain Mora Lindqvist blamed thick ice in the harbour.');
    const hit = answer.hits[answer.best?.hit ?? -1];
    expect(hit?.citation).toMatchObject({ articleId: 'ferry', paragraph: 1, outlet: 'Quillmouth Gazette' });
    expect(hit?.text).toContain(answer.best?.text);
    expect(answer.items[0]?.passage?.highlights).toEqual([answer.best?.span]);
  });

  it('says that it does not know, with the nearest passages', () => {
    const answer = put('Who won the chess tournament in Bergen?');
    expect(answer).toMatchObject({ answered: false, best: null, lead: "The articles don't answer that." });
    expect(put('Which parliament voted for the pear tax of Ostrava?')).toMatchObject({ answered: false });
  });

  it('says that it is not sure where the corpus may answer, and shows the likeliest sentence first', () => {
    const questions = [
      'what did vance give the growers',
      'what did the mayor give the growers',
      'did the captain quit over the ice',
      'what broke the harbour',
      'where did the passengers of the ferry eat',
    ];
    const unsure = questions.filter((question) => decide(archive, question, 'normal').perhaps);
    expect(unsure).not.toEqual([]);
    for (const question of unsure) {
      const { answered, best, lead, items } = put(question);
      expect([answered, best, lead]).toEqual([false, null, 'No sure answer in these articles.']);
      expect(items[0]?.marks).toEqual(['closest']);
      expect(items[0]?.passage?.highlights).toHaveLength(1);
    }
  });

  it('answers how much and how old only with a sum and an age, wherever in the paragraphs they stand', async () => {
    const organ = await buildArchive(
      [
        entry('organ', [
          'The chapel of Fennick bought an organ. Organist Jonna Weir plays the organ of the chapel every day.',
          'It cost 40,000 crowns. Weir is 61.',
        ]),
        entry('tower', [
          'The chapel of Fennick bought a tower clock that was made by Oda Brandt of Fennick.',
        ]),
      ],
      { builtAt: '2031-05-01T00:00:00Z' },
    );
    const shown = (question: string) =>
      ask(organ, { kind: 'ask', question }, { strictness: 'lenient' }).best?.text ?? null;
    expect(shown('How much did the organ of the chapel cost?')).toContain('40,000 crowns');
    expect(shown('How old is Jonna Weir?')).toContain('61');
    const clock = await buildArchive(
      [
        entry('tower', [
          'The chapel of Fennick bought a tower clock that was made by Oda Brandt of Fennick.',
        ]),
      ],
      { builtAt: '2031-05-01T00:00:00Z' },
    );
    for (const question of ['How much did the chapel pay for the tower clock?', 'How old is Oda Brandt?'])
      expect(ask(clock, { kind: 'ask', question }, { strictness: 'lenient' }).answered).toBe(false);
  });

  it('answers what an interview was asked with what it answered', async () => {
    const talk = await buildArchive(
      [
        entry('talk', [
          'We spoke with dam keeper Runa Falk, who has looked after the wall above Sellweiler since spring.',
          'How deep is the crack in the wall?',
          '"Two metres at least," says Falk. "We stopped measuring when the rod was gone."',
          'How long will the repairs of the wall take?',
          '"Three years, after a long quarrel."',
          'Do you sleep well?',
          '"I do, when the wind is low."',
        ]),
        entry('wall', ['A wall of the old brewery in Sellweiler has a crack, and repairs will begin soon.']),
      ],
      { builtAt: '2031-05-01T00:00:00Z' },
    );
    const put = (question: string) => ask(talk, { kind: 'ask', question }, { strictness: 'normal' });
    expect(put('How deep is the crack in the wall?').best?.text).toContain('Two metres');
    expect(put('How long will the repairs of the wall take?').best?.text).toContain('Three years');
    const { hits } = put('How deep is the crack in the wall?');
    expect(hits.map(({ text }) => text)).not.toContain('How deep is the crack in the wall?');
  });

  it('answers by the words that the question quotes, of somebody whom the article has', async () => {
    const pier = await buildArchive(
      [
        entry('pier', [
          'Odile Marchbank dismissed the plan as "a rusty spoon" and left.',
          'Rain fell all day.',
        ]),
        entry('echo', ['Boats came and went at Fennick. Bela Sorrel sold eels at the market there.']),
      ],
      { builtAt: '2031-05-01T00:00:00Z' },
    );
    const put = (question: string) => ask(pier, { kind: 'ask', question }, { strictness: 'normal' });
    expect(put('Whose word for it was "a rusty spoon" last winter?').best?.text).toContain('Odile Marchbank');
    expect(put('Why did Bela Sorrel say "a rusty spoon"?').answered).toBe(false);
  });

  it('has an answer of its own for an empty corpus', async () => {
    const empty = await buildArchive([], { builtAt: '2031-05-01T00:00:00Z' });
    const answer = ask(empty, { kind: 'ask', question: 'Who blamed the ice?' }, { strictness: 'lenient' });
    expect(answer).toMatchObject({ answered: false, items: [], hits: [] });
    expect(answer.lead).toContain('no articles yet');
  });

  it('keeps to the scope', () => {
    const question = 'Who promised 3 million crowns for the orchards?';
    const scoped = ask(
      archive,
      { kind: 'ask', question, outlet: 'Quillmouth Gazette' },
      { strictness: 'normal' },
    );
    expect(scoped.answered).toBe(false);
    expect(scoped.hits.every(({ citation }) => citation.articleId === 'ferry')).toBe(true);
    expect(put(question).best?.text).toContain('Teodor Vance');
  });

  it('shows no further passage without the words that are quoted, though the ranking keeps them', async () => {
    const pier = await buildArchive(
      [
        entry('pier', ['The pier is "a rusty spoon" to Odile Marchbank, who wants it mended.']),
        entry('echo', ['Fishermen laughed when the pier was called "a rusty spoon" by Odile Marchbank.']),
        entry('other', ['Odile Marchbank called the spoon on the pier rusty, and said so again.']),
      ],
      { builtAt: '2031-05-01T00:00:00Z' },
    );
    const shown = (question: string) => {
      const { items, hits } = ask(pier, { kind: 'ask', question }, { strictness: 'lenient' });
      return { hits: hits.length, ids: items.map(({ passage }) => passage?.citation.articleId).sort() };
    };
    expect(shown('Who called the pier “a rusty spoon”?')).toEqual({ hits: 3, ids: ['echo', 'pier'] });
    expect(shown('Who called the pier a rusty spoon?')).toEqual({ hits: 3, ids: ['echo', 'other', 'pier'] });
  });

  it('gives as many hits as asked for, best first', () => {
    const { hits } = ask(
      archive,
      { kind: 'ask', question: 'frost ice harvest people' },
      { strictness: 'normal', limit: 2 },
    );
    expect(hits).toHaveLength(2);
    expect(hits[0]?.score).toBeGreaterThanOrEqual(hits[1]?.score ?? 0);
  });

  it('survives questions without a word', () => {
    for (const question of ['', '???', 'who is it', '🙂'])
      expect(put(question)).toMatchObject({ answered: false, hits: [] });
  });
});

describe('decide', () => {
  it('declines more the stricter it is', () => {
    const confidence = decide(archive, 'frost in the orchards', 'normal').confidence;
    for (const text of ['frost in the orchards', 'frost on Mars', 'chess']) {
      const [strict, normal, lenient] = (['strict', 'normal', 'lenient'] as const).map(
        (level) => decide(archive, text, level).answers,
      );
      expect(Number(strict)).toBeLessThanOrEqual(Number(normal));
      expect(Number(normal)).toBeLessThanOrEqual(Number(lenient));
    }
    expect(confidence).toBeGreaterThan(decide(archive, 'frost on Mars', 'normal').confidence);
  });
});
