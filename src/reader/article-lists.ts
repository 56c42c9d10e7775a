import { html } from 'hono/html';
import { dateInWords } from '../answer/passages/date-words.ts';
import { paragraphAt } from '../answer/passages/passage.ts';
import { isAttributed } from '../answer/sayings/attributed.ts';
import type { Archive, ArchivedArticle } from '../archive/archive.ts';
import type { Html } from './layout.ts';

/** Below an article: who is quoted where, and what happened when; for those who cannot hover over the text, and for print. */
export function articleLists(archive: Archive, { article, extraction }: ArchivedArticle): Html {
  const speakers = group(extraction.quotes.filter(isAttributed), ({ speaker, content }) => [
    speaker === null ? 'Speaker not named' : (archive.people.speakerOf(article.id, speaker)?.name ?? speaker),
    paragraphAt(article, content[0]?.start ?? 0),
  ]);
  const days = group(
    extraction.events.toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0)),
    ({ date, inferred, planned, start }) => [
      `${dateInWords(date)}${inferred ? ' (inferred)' : ''}${planned ? ' (planned)' : ''}`,
      paragraphAt(article, start),
    ],
  );
  return html`${list('Who is quoted', speakers)}${list('What is dated', days)}`;
}

/** The paragraphs of each label, in the order in which the labels come. */
function group<Thing>(
  things: readonly Thing[],
  read: (thing: Thing) => readonly [label: string, paragraph: number],
): Map<string, Set<number>> {
  const groups = new Map<string, Set<number>>();
  for (const thing of things) {
    const [label, paragraph] = read(thing);
    groups.set(label, (groups.get(label) ?? new Set()).add(paragraph));
  }
  return groups;
}

function list(heading: string, groups: ReadonlyMap<string, ReadonlySet<number>>): Html | '' {
  if (groups.size === 0) return '';
  const links = (paragraphs: ReadonlySet<number>): Html[] =>
    [...paragraphs].map((n) => html` <a href="#p${n}" aria-label="Paragraph ${n}">¶${n}</a>`);
  return html`<section class="list"><h2>${heading}</h2>
<ul>${[...groups].map(([label, paragraphs]) => html`<li>${label}${links(paragraphs)}</li>`)}</ul></section>
`;
}
