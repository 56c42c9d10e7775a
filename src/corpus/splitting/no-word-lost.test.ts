import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitExport } from './split-export.ts';
import { splitPage } from './split-page.ts';

interface Written {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

const word = fc.stringMatching(/^[a-z]{2,9}$/);
const sentence = fc
  .array(word, { minLength: 8, maxLength: 25 })
  .map((words) => `${words.join(' ').replace(/^./, (first) => first.toUpperCase())}.`);
const title = fc.array(word, { minLength: 3, maxLength: 8 }).map((words) => `Report ${words.join(' ')}`);
const article = fc.record({ title, paragraphs: fc.array(sentence, { minLength: 1, maxLength: 6 }) });
const articles = fc.array(article, { minLength: 1, maxLength: 5 });

/** How each service writes an article, a line each. */
const FORMS: Readonly<Record<string, (article: Written, number: number) => readonly string[]>> = {
  LexisNexis: ({ title: head, paragraphs }) => [
    ...[head, '', 'Courier', '', 'May 2, 2024 Thursday', '', 'Length: 61 words', '', 'Body', ''],
    ...paragraphs.flatMap((text) => [text, '']),
    ...['Load-Date: May 3, 2024', '', 'End of Document', ''],
  ],
  Factiva: ({ title: head, paragraphs }, number) => [
    ...[head, '61 words', '2 May 2024', 'Courier', 'VLLC', 'English', '(c) 2024 Courier'],
    ...paragraphs,
    `Document VLLC000020240502ek52000${number}b`,
  ],
  ProQuest: ({ title: head, paragraphs }, number) => [
    ...['________________________', '', `Document ${number + 1} of 9`, '', head, ''],
    ...[`Full text: ${paragraphs[0]}`, '', ...paragraphs.slice(1).flatMap((text) => [text, ''])],
    ...['Subject: x', '', 'Publication title: Courier', '', 'Database: x', ''],
  ],
  GENIOS: ({ title: head, paragraphs }, number) => [
    ...[head, '', 'Quelle: Courier vom 02.05.2024, S. 4', `Dokumentnummer: C${number}`, ''],
    ...paragraphs.flatMap((text) => [text, '']),
    ...['Alle Rechte vorbehalten: (c) Courier', '© GBI-Genios Deutsche Wirtschaftsdatenbank GmbH', ''],
  ],
  Wisenews: ({ title: head, paragraphs }, number) => [
    ...['Courier', 'A4 | City | 2024-05-02', 'Word Count: 61 words', '', head, ''],
    ...paragraphs.flatMap((text) => [text, '']),
    ...[`Document ID: 20240502910023${number}`, ''],
  ],
  NewsBank: ({ title: head, paragraphs }, number) => [
    ...[head, 'Courier - May 2, 2024', 'Section: News', 'Page: 4', ''],
    ...paragraphs.flatMap((text) => [text, '']),
    ...['Copyright: (c) 2024 Courier', `Record Number: 19A${number}`, ''],
  ],
  PressReader: ({ title: head, paragraphs }) => [
    ...[head, 'Courier', '2 May 2024'],
    ...paragraphs,
    ...['', `Article Name:${head}`, 'Publication:Courier', 'Author:', 'Start Page:4', 'End Page:4', ''],
  ],
};

const wordsOf = (texts: readonly string[]) => texts.join(' ').split(/\s+/).filter(Boolean);

describe('an export', () => {
  it.each(Object.keys(FORMS))(
    'of %s gives every word of every article, in order, and no other',
    (service) => {
      fc.assert(
        fc.property(articles, (written) => {
          const lines = written.flatMap((each, number) => FORMS[service]?.(each, number) ?? []);
          const { drafts } = splitExport(lines) ?? { drafts: [] };
          expect(drafts.map(({ metadata }) => metadata.title)).toEqual(
            written.map(({ title: head }) => head),
          );
          expect(drafts.map(({ paragraphs }) => wordsOf(paragraphs))).toEqual(
            written.map(({ paragraphs }) => wordsOf(paragraphs)),
          );
          const told = drafts.flatMap(({ paragraphs, removed }) => [
            ...paragraphs,
            ...removed.map(({ text }) => text),
          ]);
          const labels = /^(?:_{20,}|Full|text:|Document|of|\d)$/;
          const sorted = (texts: readonly string[]) =>
            wordsOf(texts)
              .filter((each) => !labels.test(each))
              .sort();
          expect(sorted(told)).toEqual(sorted(lines));
        }),
        { numRuns: 40 },
      );
    },
  );

  it('of Telegram gives every word of every message, in order', () => {
    fc.assert(
      fc.property(articles, (written) => {
        const messages = written.map(
          ({ paragraphs }, id) =>
            `<div class="message default clearfix" id="message${id}"><div class="body"><div class="pull_right date details" title="02.05.2024 09:10:00">09:10</div><div class="text">${paragraphs.join('<br>')}</div></div></div>`,
        );
        const page = `<html><body><div class="page_header"><div class="text bold">Watch</div></div>${messages.join('')}</body></html>`;
        const { drafts } = splitPage(page) ?? { drafts: [] };
        expect(drafts.map(({ paragraphs }) => paragraphs)).toEqual(
          written.map(({ paragraphs }) => paragraphs),
        );
      }),
      { numRuns: 15 },
    );
  });
});
