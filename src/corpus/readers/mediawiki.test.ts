import { describe, expect, it } from 'vitest';
import { readFile } from '../read-file.ts';
import { bytesOf, FERRY } from '../testing/stories.ts';
import { readWikitext } from './wikitext.ts';

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const page = (title: string, text: string, more = '<ns>0</ns>') =>
  `<page><title>${title}</title>${more}<id>3</id><revision><id>9</id><timestamp>2024-06-20T08:14:00Z</timestamp><contributor><username>Bot</username></contributor><text bytes="1">${escaped(text)}</text></revision></page>`;
const dump = (...pages: readonly string[]) =>
  bytesOf(
    `<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" xml:lang="de"><siteinfo><sitename>Opennews</sitename><base>https://de.opennews.example/wiki/Hauptseite</base><namespaces><namespace key="6">Datei</namespace><namespace key="14">Kategorie</namespace></namespaces></siteinfo>${pages.join('')}</mediawiki>`,
  );
const BODY = FERRY.paragraphs.join('\n\n');

describe('the export of a wiki', () => {
  it.each([
    ['{{date|May 2, 2024}}', '2024-05-02'],
    ['{{byline|date=May 2, 2024|location=[[Vellmark|VELLMARK]]}}', '2024-05-02'],
    ['{{Datum|2. Mai 2024}}', '2024-05-02'],
    ['{{Date|2024-05-02}}', '2024-05-02'],
    ['{{stub}}', null],
  ])('has its articles, and their day where a template tells it: %s', async (template, published) => {
    const bytes = dump(
      page(FERRY.title, `${template}\n${BODY}\n\n== Sources ==\n* {{source|url=x|date=May 1, 2024}}\n`),
      page(`Talk:${FERRY.title}`, 'I have shortened it. ~~~~', '<ns>1</ns>'),
      page('Ferry', '#REDIRECT [[x]]', '<ns>0</ns><redirect title="x"/>'),
    );
    const { articles, problems } = await readFile('wiki.xml', bytes);
    expect(articles).toMatchObject([
      {
        title: FERRY.title,
        outlet: 'Opennews',
        published,
        updated: '2024-06-20T08:14:00Z',
        url: `https://de.opennews.example/wiki/${FERRY.title.replaceAll(' ', '_')}`,
        text: BODY,
      },
    ]);
    expect(problems.map(({ reason }) => reason)).toEqual([expect.stringContaining('2 of 3 pages')]);
  });
});

describe('wikitext', () => {
  it.each([
    ["The warden, '''Kaspar Imhof''', ''saw'' it.", ['The warden, Kaspar Imhof, saw it.']],
    ['Above [[w:Sankt Veren|Sankt Veren]] and [[Oster]] it fell.', ['Above Sankt Veren and Oster it fell.']],
    ['Said {{w|Ida Roe}} and {{w|Anna Berg (mayor)|Anna Berg}}.', ['Said Ida Roe and Anna Berg.']],
    ['It fell.<ref name="a">Call, 13 June</ref> Twice.<ref name="a" />', ['It fell. Twice.']],
    ['[[Datei:Cave.jpg|thumb|The [[cave]].{{source|x}}]]\nIt fell\non Thursday.', ['It fell on Thursday.']],
    ['[[Kategorie:Alps]]\n[[fr:Grotte]]\nIt fell.', ['It fell.']],
    ['It fell, [https://x.example a hut keeper] said.[https://y.example]', ['It fell, a hut keeper said.']],
    ['== What next ==\nIt melts.\n== Sources ==\n* One\n=== More ===\n* Two', ['What next', 'It melts.']],
    ['* First\n* Second\n: Third', ['First', 'Second', 'Third']],
    ['{| class="wikitable"\n|-\n| 4 || 5\n|}\nIt fell &ndash; again.<!-- check -->', ['It fell – again.']],
    ['{{infobox|a={{b|{{c}}}}|d=e}}\nIt fell.\n__NOTOC__', ['It fell.']],
    ['{| class="t"\n| a || b\n{{s-end}}\n\nIt fell on Thursday.', ['It fell on Thursday.']],
    ['{| class="t"\n\nIt fell on Thursday.', ['It fell on Thursday.']],
    [
      'The {{abbr|UN|United Nations}} sent {{formatnum|5000}} tents over {{convert|5|km}} of road.',
      ['The UN sent 5000 tents over 5 km of road.'],
    ],
    ['{{quote|We all went home at six.|Ida Roe}}', ['We all went home at six.']],
    ['The set {x} and 5 < 6 stay.', ['The set {x} and 5 < 6 stay.']],
  ])('shows its words alone: %s', (source, lines) => {
    const { paragraphs } = readWikitext(source, ['file', 'image', 'category', 'datei', 'kategorie']);
    expect(paragraphs).toEqual(lines);
  });

  it('says what of it was left out', () => {
    const { removed } = readWikitext('It fell.\n{|\n| 4 || 5\n|}\n== Sources ==\n* One', []);
    expect(removed).toEqual([
      { rule: 'table', text: '{|' },
      { rule: 'table', text: '| 4 || 5' },
      { rule: 'table', text: '|}' },
      { rule: 'appendix', text: '== Sources ==' },
      { rule: 'appendix', text: '* One' },
    ]);
  });
});
