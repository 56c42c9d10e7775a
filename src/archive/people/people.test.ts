import { describe, expect, test } from 'vitest';
import { quotedArticle } from '../quoted-article.fixture.ts';
import { buildPeople } from './register.ts';

/** A corpus in which each string is an article's speaker; `name @ text` adds words to that article. */
function corpus(...speakers: readonly string[]) {
  return speakers.map((name, i) => {
    const [speaker = '', words = 'Nothing more.'] = name.split(' @ ');
    const about = { id: `a${i}`, text: `It was said. ${words}`, published: `2023-03-0${(i % 9) + 1}` };
    return quotedArticle(about, [{ says: 'It was said.', speaker }]);
  });
}

const namesOf = (...speakers: readonly string[]) =>
  buildPeople(corpus(...speakers))
    .all.map(({ name }) => name)
    .sort();

describe('one person', () => {
  test.each([
    ['Bohdan Zarudny', 'Bohdan Zarudniy', 'Bohdan Zarudnyy', 'Bohdan Zarudnyi'],
    ['Arkady Lyskov', 'Arkadiy Lyskow', 'Arkadi Lyskov'],
    ['Khalil Nasser', 'Halil Naser'],
    ['Josef Filipov', 'Josef Philippow'],
    ['Nour Shoukry', 'Noor Shukri'],
    ['Park Jeong-hun', 'Jeong-hun Park', 'Park Jung Hun'],
    ['Bálint Orsós', 'Orsos Balint'],
    ['Marta van der Laan', 'Marta Van Der Laan'],
    ['Rashid al-Tamimi', 'Rashid Al Tamimi', 'Rashid Tamimi'],
    ['Senator Ruth Calloway', 'Ruth Calloway', 'Sen. Ruth Calloway'],
    ['Ruth Ann Calloway', 'Ruth Calloway', 'Ruth A. Calloway', 'R. Calloway'],
    ['Calloway, Ruth', 'Ruth Calloway'],
    ['Đorđe Ilić', 'Djordje Ilic'],
    ['Mykola Hrabar', 'Nikolai Hrabar'],
    ['the Foreign Ministry', 'Foreign Ministry', 'The foreign ministry'],
    ['U.S. Navy', 'the US Navy'],
    ['NBS Ruth Calloway', 'CEO Ruth Calloway', 'Ruth Calloway', 'RUTH CALLOWAY', 'Were Calloway'],
    ['Ida Varga-Lund', 'Varga-Lund', 'Lund'],
  ])('is %s however the name is written', (...spellings) => {
    expect(namesOf(...spellings)).toHaveLength(1);
  });

  test.each([
    ['A spokesman for the mayor', 'mayor'],
    ['A spokesman for Mayor Ruth Calloway', 'Ruth Calloway'],
    ['An aide to Senator Calloway', 'Ruth Calloway'],
    ['Mayor of Norrland', 'Norrland'],
  ])('is not whoever speaks for them: %s', (servant, master) => {
    expect(namesOf(servant, master)).toEqual([servant, master].sort());
    expect(buildPeople(corpus(servant)).all[0]?.inText).toBe(servant.replace('A', 'a'));
  });

  test('goes by the commonest full form', () => {
    const { all } = buildPeople(
      corpus('Zarudniy', 'Zarudniy', 'Bohdan Zarudny', 'Bohdan Zarudniy', 'Bohdan Zarudny'),
    );
    expect(all).toHaveLength(1);
    expect(all[0]?.name).toBe('Bohdan Zarudny');
    expect(all[0]?.spellings).toEqual(['Bohdan Zarudny', 'Bohdan Zarudniy', 'Zarudniy']);
  });

  test('is meant by a surname where nobody else has it', () => {
    expect(namesOf('Ruth Calloway', 'Calloway', 'Ms. Calloway', 'Xi', 'Xi Lanfeng')).toEqual([
      'Ruth Calloway',
      'Xi Lanfeng',
    ]);
  });

  test('is not meant by a word that is mostly used alone', () => {
    const often = Array.from({ length: 8 }, () => 'Corvana');
    expect(namesOf('Azure Corvana', ...often)).toEqual(['Azure Corvana', 'Corvana']);
    expect(namesOf('Azure Corvana', 'Corvana', 'Corvana @ Azure Corvana rose.')).toEqual(['Azure Corvana']);
  });

  test('is never shown in capitals where there is another spelling', () => {
    expect(namesOf('RUTH CALLOWAY', 'RUTH CALLOWAY', 'Ruth Calloway')).toEqual(['Ruth Calloway']);
  });

  test('is meant by an acronym that an article introduces', () => {
    const text = 'The Northern Ferries Union (NFU) agreed.';
    const articles = [
      quotedArticle({ id: 'a', text }, [{ says: 'agreed', speaker: 'Northern Ferries Union' }]),
      ...corpus('NFU', 'Northern Ferries Union'),
    ].map(({ article, extraction }, i) => ({ article: { ...article, id: `x${i}` }, extraction }));
    const { all } = buildPeople(articles);
    expect(all.map(({ name, spellings }) => [name, spellings.includes('NFU')])).toEqual([
      ['Northern Ferries Union', true],
    ]);
  });

  test('is meant by a shared surname where the article has the full name', () => {
    expect(namesOf('Ruth Calloway', 'Tom Calloway', 'Calloway @ Then Tom Calloway left.')).toEqual([
      'Ruth Calloway',
      'Tom Calloway',
    ]);
  });
});

describe('people apart', () => {
  test.each([
    ['Ruth Calloway', 'Tom Calloway'],
    ['Ruth Calloway', 'Tom Calloway', 'Calloway'],
    ['Edgar W. Stone', 'Edgar H. Stone'],
    ['Edgar W. Stone', 'Edgar H. Stone', 'Edgar Stone'],
    ['Edgar Stone', 'Edgar Stone Jr.'],
    ['Park Jeong-hun', 'Park Jeong-min'],
    ['Grace Washington', 'Washington'],
    ['North Valdoria', 'South Valdoria'],
    ['Ministry of Health', 'Health Committee'],
    ['Ron House', 'the House'],
    ['Olena Zarudna', 'Bohdan Zarudny'],
    ['Ian Moss', 'Jan Moss'],
    ['A. J. Moss', 'Alphonso Moss'],
    ['Orrin Lee', 'Li'],
  ])('are %s and %s', (...names) => {
    expect(namesOf(...names)).toHaveLength(names.length);
  });
});

describe('finding', () => {
  const people = buildPeople(
    corpus(
      'Bohdan Zarudny',
      'Bohdan Zarudny',
      'Bohdan Zarudniy',
      'Ruth Calloway',
      'Tom Calloway',
      'the Foreign Ministry',
      'Orrin Lee',
      'Wen Li',
      'Zoë Renée Gauthier',
      'NATO',
    ),
  );
  const find = (name: string) => people.find(name).map(({ name }) => name);

  test.each([
    'Zarudny',
    'zarudnyy',
    'ZARUDNIY',
    'bohdan zarudnyi',
    'Zarudny Bohdan',
    'President Zarudny',
    'Zaurdny',
    'Bogdan Zarudny',
    'Zarudny’s',
  ])('%s finds him', (typed) => expect(find(typed)).toEqual(['Bohdan Zarudny']));
  test('a surname finds all who have it', () =>
    expect(find('calloway')).toEqual(['Ruth Calloway', 'Tom Calloway']));
  test('a full name finds one', () => expect(find('Tom Calloway')).toEqual(['Tom Calloway']));
  test('accents make no difference', () => expect(find('zoe gauthier')).toEqual(['Zoë Renée Gauthier']));
  test('a given name finds as well', () => expect(find('Orrin')).toEqual(['Orrin Lee']));
  test('a short surname is not another one', () => expect(find('Lee')).toEqual(['Orrin Lee']));
  test('bodies are found', () => {
    expect(find('foreign ministry')).toEqual(['the Foreign Ministry']);
    expect(find('nato')).toEqual(['NATO']);
  });
  test.each(['', '…', 'Quentin Bosworth', 'Tom Bosworth', 'Lo'])('nobody is found by "%s"', (typed) =>
    expect(find(typed)).toEqual([]),
  );
});

test('quotes lead to the person, roles keep their date, most quoted come first', () => {
  const articles = [
    quotedArticle({ id: 'old', text: 'Deputy mayor Ruth Calloway said no.', published: '2021-02-01' }, [
      { says: 'no', speaker: 'Ruth Calloway', source: 'Ruth Calloway', role: 'Deputy mayor' },
    ]),
    quotedArticle(
      { id: 'new', text: 'Mayor Calloway said yes. Ilya Brandt agreed.', published: '2022-02-01' },
      [
        { says: 'yes', speaker: 'Calloway', source: 'Mayor Calloway', role: 'Mayor' },
        { says: 'agreed', speaker: 'Ilya Brandt' },
      ],
    ),
  ];
  const people = buildPeople(articles);
  expect(people.all.map(({ name }) => name)).toEqual(['Ruth Calloway', 'Ilya Brandt']);
  expect(people.speakerOf('new', 'Calloway')?.name).toBe('Ruth Calloway');
  expect(people.speakerOf('old', 'Calloway')).toBeUndefined();
  expect(people.all[0]?.roles.map(({ text, published }) => [text, published])).toEqual([
    ['Mayor', '2022-02-01'],
    ['Deputy mayor', '2021-02-01'],
  ]);
});

test('the order of articles makes no difference', () => {
  const articles = corpus(
    'Bohdan Zarudny',
    'Zarudniy',
    'Ruth Calloway',
    'Ruth A. Calloway',
    'Tom Calloway',
    'Calloway',
    'B. Zarudniy',
  );
  const show = (list: typeof articles) =>
    buildPeople(list).all.map(({ name, spellings }) => [name, ...spellings]);
  expect(show([...articles].reverse())).toEqual(show(articles));
});
