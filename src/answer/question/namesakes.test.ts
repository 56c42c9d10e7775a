import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../test/articles.ts';
import { buildArchive } from '../../archive/build-archive.ts';
import { fold } from '../../text/fold.ts';
import { questionLanguage } from './language.ts';
import { likeStems, namesakes } from './namesakes.ts';
import { writtenBeside } from './written-beside.ts';

const texts = [
  ['en', 'Zelensky met Mayor Halvorsen on the quay. Kim Jong Un (김정은) stayed away.'],
  ['uk', 'Зеленського зустріла мерка Гальворсен. Тренера похвалили.'],
  ['de', 'Der Bürgermeister begrüßte Halvorsens Vorschlag, die Brücke zu schließen.'],
  ['ko', '김정은은 수요일 군부대를 시찰했다.'],
] as const;
const archive = await buildArchive(
  texts.map(([language, text]) => ({
    article: articleOf(text, { id: language, language }),
    extraction: { sentences: [], quotes: [], dates: [], events: [], roles: [] },
  })),
  { builtAt: '2031-05-01T00:00:00Z' },
);

describe('names across languages', () => {
  it('cross scripts by how they sound, whatever their endings', () => {
    expect(namesakes(archive, 'Zelenskyy', 'en')).toEqual(['зеленськ'].map(fold));
    expect(namesakes(archive, 'Зеленський', 'uk')).toContain('zelenski');
    expect(namesakes(archive, 'Halvorsen', 'en')).toEqual(
      expect.arrayContaining(['halvors', fold('гальворсен')]),
    );
    expect(namesakes(archive, 'Harrison', 'en')).toEqual([]);
  });

  it('cross other scripts where an article gives both', () => {
    expect(writtenBeside(archive, 'Kim Jong Un', 'en')).toEqual([fold('김정')]);
    expect(writtenBeside(archive, '김정은이', 'ko')).toEqual(['jong']);
    expect(writtenBeside(archive, 'Halvorsen', 'en')).toEqual([]);
  });

  it('are not looked for where all is English', async () => {
    const [english] = texts;
    const plain = await buildArchive(
      [
        {
          article: articleOf(english[1]),
          extraction: { sentences: [], quotes: [], dates: [], events: [], roles: [] },
        },
      ],
      { builtAt: '2031-05-01T00:00:00Z' },
    );
    expect(namesakes(plain, 'Zelenskyy', 'en')).toEqual([]);
    expect(writtenBeside(plain, 'Kim Jong Un', 'en')).toEqual([]);
    expect(questionLanguage(plain, 'Who met whom?')).toBe('en');
  });

  it('are told from words that only begin alike', () => {
    expect(likeStems(archive, fold('тренир'))).toEqual([fold('тренер')]);
    expect(likeStems(archive, fold('трамв'))).toEqual([]);
  });
});

describe('the language of a question', () => {
  it.each([
    ['Who met Zelensky?', 'en'],
    ['Wer hat die Brücke geschlossen?', 'de'],
    ['Brücken Vorschläge', 'de'],
    ['Хто зустрів президента?', 'uk'],
    ['Какой мост закрыли?', 'ru'],
    ['누가 시찰했나?', 'ko'],
    ['¿Quién cerró el puente?', 'en'],
    ['誰が橋を閉鎖しましたか', 'ja'],
    ['为什么封闭', 'zh'],
    ['لماذا أغلق الجسر', 'ar'],
    ['Who is 김정은?', 'en'],
  ])('%s: %s', (question, language) => {
    expect(questionLanguage(archive, question)).toBe(language);
  });
});
