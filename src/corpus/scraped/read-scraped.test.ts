import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readScraped } from './read-scraped.ts';

const FIXTURES = new URL('./fixtures/', import.meta.url);

/** A page of ours: what it says of itself, and its lines, marked + (body) or - (not). */
function readFixture(name: string) {
  const text = readFileSync(new URL(name, FIXTURES), 'utf8');
  const [head = '', lines = ''] = text.split(/^---\n/m);
  const said = Object.fromEntries(
    head
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const marked = lines.split('\n').filter(Boolean);
  return {
    page: marked.map((line) => line.slice(2)).join('\n'),
    body: marked.filter((line) => line.startsWith('+')).map((line) => line.slice(2)),
    said,
  };
}

describe('a text with menus around it', () => {
  it.each([
    [
      [
        'Skip to content',
        'Oster Courier',
        'Sign in',
        'Sport',
        'Weir at Oster to close',
        '3 May 2023, 10:12',
        'By Carl Olm',
      ],
      [
        'The weir at Oster will be closed to all boats for six months from next Monday.',
        '“The iron is older than all of us,” the mayor, Una Brand, told the council on Wednesday.',
        'Barges will use the upper lock until the autumn and take two hours longer.',
        'Shopkeepers by the quay fear that they will lose their customers.',
        'The council will decide on a grant in June.',
      ],
      ['Home', 'Legal notice', 'Contact'],
    ],
    [
      [
        'Aller au contenu',
        'La Gazette',
        'Se connecter',
        'Le barrage d’Oster fermé six mois',
        'Publié le 3 mai 2023 à 10h12',
      ],
      [
        'Le barrage sur l’Oster sera fermé aux bateaux pendant six mois à partir de lundi prochain.',
        '« Le fer est plus vieux que nous tous », a déclaré mercredi la maire, Ute Brand, devant le conseil.',
        'Les péniches passeront par l’écluse haute jusqu’à l’automne et mettront deux heures de plus.',
        'Les commerçants du quai craignent de perdre leurs clients.',
        'Le conseil se prononcera en juin sur une aide.',
      ],
      ['Retour à l’accueil', 'Mentions légales', 'Contact'],
    ],
  ])('keeps the short sentence that closes it', (head, body, foot) => {
    expect(readScraped([...head, ...body, ...foot].join('\n\n')).paragraphs).toEqual(body);
  });
});

describe('a text that was passed on', () => {
  const text = `Thought you should see this.

---------- Forwarded message ---------
From: Oster Courier <letter@oster.example>
Date: Thu, 7 Mar 2024 at 07:02
Subject: Fwd: Weir at Oster open again
To: <me@mail.example>

The weir at Oster is open again after nine weeks of repairs, the water board said on Thursday.

Two gates of the old weir had to be cast anew, because their iron had rusted through below the water.
`;

  it('has the title, day and sender of what was passed on', () => {
    expect(readScraped(text).metadata).toMatchObject({
      title: 'Weir at Oster open again',
      outlet: 'Oster Courier',
      published: '2024-03-07T07:02:00',
    });
  });
});

describe('a short text below a heading of its kind', () => {
  it('keeps its first paragraph', () => {
    const body = [
      'Der Stadtrat von Wiesenthal hat am Montagabend den Neubau der Kläranlage beschlossen. Die alte gilt seit langem als überlastet.',
      'Die Kosten werden auf rund 23 Millionen Euro geschätzt, von denen das Land die Hälfte übernimmt.',
      'Mit dem Bau soll im kommenden Frühjahr begonnen werden. Die Uferstraße bleibt so lange gesperrt.',
    ];
    const text = `Pressemitteilung\nStadt Wiesenthal, 14. März 2023\n\nStadtrat beschließt Neubau der Kläranlage in Wiesenthal\n\n${body.join('\n\n')}\n\nPressekontakt:\nStadt Wiesenthal\nTel. 0221 / 12 34 56\n`;
    expect(readScraped(text).paragraphs).toEqual(body);
  });
});

describe('text as scraped', () => {
  const names = readdirSync(FIXTURES);

  it('has ten pages to be tried on', () => expect(names).toHaveLength(10));

  it.each(names)('gives the body of %s, and what it says of itself', (name) => {
    const { page, body, said } = readFixture(name);
    const { paragraphs, metadata } = readScraped(page);
    expect(paragraphs).toEqual(body);
    expect(metadata).toMatchObject({
      title: said['title'] ?? null,
      author: said['author'] ?? null,
      published: said['published'] ?? null,
      updated: said['updated'] ?? null,
      outlet: null,
    });
  });

  it('names the rule that took each line, and takes nothing silently', () => {
    const { page } = readFixture('dam-inspection.txt');
    const { paragraphs, removed } = readScraped(page);
    expect([...paragraphs, ...removed.map(({ text }) => text)].sort()).toEqual(page.split('\n').sort());
    expect(removed).toContainEqual({ rule: 'advertisement', text: 'Advertisement:' });
    expect(removed).toContainEqual({
      rule: 'caption',
      text: 'Upper Talvern Dam in January. Photo: Waterworks',
    });
  });

  it('knows the outlet of a news desk only where the page bears it out', () => {
    const { page } = readFixture('tram-network.txt');
    const byline = page.replace('Mirka Soltan | June', 'Rheinwacht News Desk | June');
    expect(readScraped(byline).metadata).toMatchObject({ author: 'Rheinwacht News Desk', outlet: null });
    const borneOut = `${byline}\nWrite to us: mail@rheinwacht.example`;
    expect(readScraped(borneOut).metadata.outlet).toBe('Rheinwacht');
  });

  it('keeps the source that a text credits', () => {
    expect(readScraped(readFixture('wind-farm.txt').page).metadata.source).toBe('www.coastpapers.example');
  });

  it('reads an outlet and its desk where the name carries a note in brackets', () => {
    const { page } = readFixture('tram-network.txt');
    const byline = page.replace('Mirka Soltan | June', 'Rheinwacht (digest) News Desk | June');
    expect(readScraped(`Rheinwacht (digest)\n${byline}`).metadata).toMatchObject({
      author: 'Rheinwacht (digest) News Desk',
      outlet: 'Rheinwacht (digest)',
    });
  });

  it('knows the author by the biography below the body where there is no byline, and by one only', () => {
    const { page, body } = readFixture('chess-final.txt');
    const unsigned = page.replace('by Ruben Aldecott | ', '');
    expect(readScraped(unsigned)).toMatchObject({
      metadata: { author: 'Ruben Aldecott', published: '2022-11-20' },
      paragraphs: body,
    });
    const second = 'Ida Storm is an editor who writes about schools and has lived in the valley for years.';
    const both = unsigned.replace('You may also like', `${second}\nYou may also like`);
    expect(readScraped(both)).toMatchObject({ metadata: { author: null }, paragraphs: body });
  });

  it.each([
    ['Sgt Otto Weil said: "The men got out in time."', 1],
    ['The order of 2024/03/05 was lifted.', 1],
    ['Weir open again', 0],
  ])('keeps a note of a sentence or two: %s', (text, paragraphs) => {
    expect(readScraped(text).paragraphs).toEqual(text.split('\n\n').slice(0, paragraphs));
  });

  it('keeps short notes whole', () => {
    expect(readScraped('Ferry late\nThe evening ferry was late on Monday.').paragraphs).toEqual([
      'Ferry late',
      'The evening ferry was late on Monday.',
    ]);
  });

  it('keeps an interview from its first question to its last answer', () => {
    const turns = [
      'Q: Why a second lighthouse?',
      'A: Because two ships ran aground in one winter, and that is two too many for a town with one tug.',
      'Q: What does it cost?',
      'A: Nine million crowns, and the state will pay a half of it if we begin before the summer is over.',
      'Q: Are you sure?',
      'A: No.',
    ];
    const page = [
      'Home',
      'News',
      'The chair on the second lighthouse',
      '3 March 2024',
      ...turns,
      'Share',
      'More news',
    ];
    const { paragraphs } = readScraped(page.join('\n'));
    expect(paragraphs).toEqual(turns);
  });

  it('takes one question above a text for no interview', () => {
    const { page, body } = readFixture('plain-story.txt');
    expect(readScraped(`Home\nQ: What is this?\nMenu\n${page}`).paragraphs).toEqual(body);
  });
});
