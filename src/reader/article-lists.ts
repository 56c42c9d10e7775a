import { html } from 'hono/html';
import { paragraphAt } from '../answer/passages/passage.ts';
import { isAttributed } from '../answer/sayings/attributed.ts';
import type { Archive, ArchivedArticle } from '../archive/archive.ts';
import type { Say } from '../words/say.ts';
import type { Html } from './layout.ts';

/** Below an article: who is quoted where, and what happened when; for those who cannot hover over the text, and for print. */
export function articleLists(archive: Archive, { article, extraction }: ArchivedArticle, say: Say): Html {
  const speakers = group(extraction.quotes.filter(isAttributed), ({ speaker, content }) => [
    speaker === null
      ? say('speaker.unnamed')
      : (archive.people.speakerOf(article.id, speaker)?.name ?? speaker),
    paragraphAt(article, content[0]?.start ?? 0),
  ]);
  const days = group(
    extraction.events.toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0)),
    ({ date, inferred, planned, start }) => [
      [
        say.date(date),
        ...(inferred ? [`(${say('mark.inferredShort')})`] : []),
        ...(planned ? [`(${say('mark.planned')})`] : []),
      ].join(' '),
      paragraphAt(article, start),
    ],
  );
  return html`${list(say('reader.quoted'), speakers, say)}${list(say('reader.dated'), days, say)}`;
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

function list(heading: string, groups: ReadonlyMap<string, ReadonlySet<number>>, say: Say): Html | '' {
  if (groups.size === 0) return '';
  const links = (paragraphs: ReadonlySet<number>): Html[] =>
    [...paragraphs].map(
      (n) => html` <a href="#p${n}" aria-label="${say('reader.paragraphLabel', { n })}">¶${n}</a>`,
    );
  return html`<section class="list"><h2>${heading}</h2>
<ul>${[...groups].map(([label, paragraphs]) => html`<li>${label}${links(paragraphs)}</li>`)}</ul></section>
`;
}
