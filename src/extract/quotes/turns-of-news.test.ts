import { expect, test } from 'vitest';
import { quotedArticle } from '../../archive/quoted-article.fixture.ts';
import { extract } from '../extract.ts';

/** Who says what in a text, as "speaker | stance | words". */
function said(text: string): string[] {
  const { article } = quotedArticle({ id: 'a', text, title: null });
  return extract(article).quotes.map(({ speaker, stance, content }) => {
    const words = content.map(({ start, end }) => text.slice(start, end)).join(' … ');
    return `${speaker} | ${stance} | ${words}`;
  });
}

test.each([
  [
    'Captain Teo Marsh, asked whether the coach had been dismissed, declined to comment.',
    'Teo Marsh | declines | to comment',
  ],
  [
    "Castell's agent, Lola Pine, did not respond to a request for comment.",
    'Lola Pine | declines | a request for comment',
  ],
  ['Hallmead Bank told Newsline it would not comment on the case.', 'Hallmead Bank | declines | on the case'],
  ['Minister Otto Weil laughed off the report.', 'Otto Weil | denies | off the report'],
  ['Mayor Dan Corrigan brushed off the accusation.', 'Dan Corrigan | denies | the accusation'],
  [
    'The prosecution doesn’t just allege that Alda had special, secret privileges.',
    'prosecution | affirms | that Alda had special, secret privileges',
  ],
])('a silence or a denial is that of whom it names: %s', (text, expected) => {
  expect(said(text)).toContain(expected);
});

test.each([
  [
    'GOP Sen. Anna Voss of Corvana called the remarks “silly,” while retiring GOP Sen. Otto Brandt of Tamsin dismissed them, saying, “I was standing ten feet from him.”',
    'Otto Brandt | affirms | “I was standing ten feet from him.”',
  ],
  [
    '“We want to invest,” said Fifth Bank president and CEO Greg Holm. The tax cut, the CEO said, gave the bank a “chance to grow with its crews.” Boeing CEO Dennis Lund agreed.',
    'Greg Holm | affirms | gave the bank a “chance to grow with its crews.”',
  ],
  [
    'After days of silence over former President Otto Brandt’s call to terminate the treaty, several top Republicans have now condemned the comment.',
    'Otto Brandt | affirms | to terminate the treaty',
  ],
  [
    'Sen. Roy Blunt of Corvana denied the claim that he had left.',
    'Roy Blunt | denies | the claim that he had left',
  ],
])('whoever the words belong to says them: %s', (text, expected) => {
  expect(said(text)).toContain(expected);
});

test('whoever is silent when asked asks nothing', () => {
  const text =
    'Otto Weil stopped short when asked if it bars him from office, saying it will be told in time.';
  expect(said(text).filter((one) => one.startsWith('Otto Weil | asks'))).toEqual([]);
});

test('whoever was asked asks nothing', () => {
  const text = 'Captain Teo Marsh, asked whether the coach had been dismissed, declined to comment.';
  expect(said(text).filter((one) => one.startsWith('Teo Marsh | asks'))).toEqual([]);
});

test.each([
  [
    'Lisbon-based cardiologist Dr. Ernst Holt, author of a book, was not involved but noted that it confirmed a risk.',
    'Ernst Holt',
  ],
  ['The maker, Sanova, said that there was no link between the tablets and hair loss.', 'Sanova'],
  [
    'The digital rights nonprofit Open Frontier Foundation (OFF) described the actions as “systemic censorship.”',
    'Open Frontier Foundation',
  ],
  [
    "“This runs afoul of the law,” said the European Users' Organisation (EUO) in a press release.",
    "European Users' Organisation",
  ],
  [
    'In August, a Tamsin woman sued Norvane, the maker of Slimra, and Lull, which makes another pill, claiming that the companies hid the risks.',
    'a Tamsin woman',
  ],
  [
    'Slimra is back after a weekend that saw Norvane putting an end to the service, claiming it was a security risk.',
    'Norvane',
  ],
])('the name of whoever speaks is whole, and theirs: %s', (text, speaker) => {
  expect(said(text).map((one) => one.split(' | ')[0])).toEqual([speaker]);
});

test('a family name that looks like a verb says nothing', () => {
  expect(said('Researcher Omar Said said that the app was spying on people.')).toEqual([
    'Omar Said | affirms | that the app was spying on people',
  ]);
});

test.each([
  [
    '“We like our tour,” comments Tom Weil in a statement, “as it is a celebration.”',
    'Tom Weil | affirms | “We like our tour,” … “as it is a celebration.”',
  ],
  [
    'Before his brother could go on, Jason Keller chimed in: “They’re overdoing it.”',
    'Jason Keller | affirms | “They’re overdoing it.”',
  ],
])('a name and a verb that frame a quotation say whose it is: %s', (text, expected) => {
  expect(said(text)).toEqual([expected]);
});

test('a verb without a name frames nothing', () => {
  expect(
    said('The sign above the door read: “They’re overdoing it.”').filter(
      (one) => !/^(?:null|sign)/.test(one),
    ),
  ).toEqual([]);
});

test.each([
  [
    'The most effective is therapy,” says Dr Lindsay Brown, describing it as a “complete cure” that few know.',
    'Lindsay Brown | affirms | it as a “complete cure” that few know',
  ],
  [
    "The group's spokesman said the questions are hard to part. “Under the law, you need a fair choice,” he told us.",
    "group's spokesman | affirms | “Under the law, you need a fair choice,”",
  ],
  ['The groups are objecting to the model itself, which they dub “illegal”.', 'groups | affirms | “illegal”'],
  [
    'Corvan Ferries lost its chief. The company, which is to lay off thousands, confirmed that it had been contacted.',
    'Corvan Ferries | affirms | that it had been contacted',
  ],
  [
    'The travel association Abta has warned that the “damage had already been done”.',
    'Abta | affirms | that the “damage had already been done”.',
  ],
  ['Labour MP Jane Doe said it rained.', 'Jane Doe | affirms | it rained'],
])('whoever is meant by a participle, a pronoun or a noun: %s', (text, expected) => {
  expect(said(text)).toContain(expected);
});

test.each([
  [
    'President Jae Moon vowed to make the country clean by 2050, and shift the balance of energy away from coal.',
    'to make the country clean by 2050, and shift the balance of energy away from coal',
  ],
  [
    'Tom Weil told Newsline the band have been in the studio with producer John Shanks (Bon Jovi, Sheryl Crow), creating five songs.',
    'the band have been in the studio with producer John Shanks (Bon Jovi, Sheryl Crow), creating five songs',
  ],
  [
    'The prosecution alleges that Alda had special, secret privileges — it claims they were hidden.',
    'that Alda had special, secret privileges',
  ],
])('what is said goes to the end of its clause, and no further: %s', (text, words) => {
  expect(said(text).map((one) => one.split(' | ')[2])).toContain(words);
});

test('words in quotation marks before a name and its verb are that person’s', () => {
  expect(said('Pilot Marta Oye waved. “The tide was late,” Oye said.')).toEqual([
    expect.stringMatching(/^Marta Oye .*“The tide was late,”/),
  ]);
});
