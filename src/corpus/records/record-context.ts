import { namesOf, outletOf, valueText } from './field-values.ts';
import { type ArticleRecord, isRecord } from './record.ts';
import { RecordFields } from './record-fields.ts';

/** What the surroundings of a record say of it. */
export interface RecordContext {
  /** The outlet of all articles of its list. */
  readonly outlet: string | null;
  /** The names of people by their ids. */
  readonly people: ReadonlyMap<string, string>;
  /** The ids of the authors of an article, by its id. */
  readonly authors: ReadonlyMap<string, readonly string[]>;
}

/** Nothing is known around the record. */
export const NO_CONTEXT: RecordContext = Object.freeze({
  outlet: null,
  people: new Map(),
  authors: new Map(),
});

/** What a record says of the lists that it holds, over what is known around it. */
export function contextOf(container: ArticleRecord, around: RecordContext): RecordContext {
  const people = new Map(around.people);
  for (const key of ['users', 'authors']) {
    for (const one of listIn(container[key])) {
      const [name] = namesOf(one);
      if (name && (typeof one['id'] === 'string' || typeof one['id'] === 'number'))
        people.set(String(one['id']), name);
    }
  }
  const authors = new Map(around.authors);
  for (const { post_id: post, author_id: author } of listIn(container['posts_authors'])) {
    authors.set(String(post), [...(authors.get(String(post)) ?? []), String(author)]);
  }
  return { outlet: outletAround(container) ?? around.outlet, people, authors };
}

/** What the feed, channel, site or blog is called that a record names; null where it names none. */
export function feedName({ feed, channel, site, blog }: ArticleRecord): string | null {
  return outletOf([feed, channel, site, blog].find(isRecord));
}

/** A feed, a channel and a site are called by their title; other lists (searches, folders) have titles of their own making. */
function outletAround(container: ArticleRecord): string | null {
  const ofFeed = feedName(container);
  if (ofFeed !== null) return ofFeed;
  const version = container['version'];
  if (typeof version === 'string' && version.includes('jsonfeed.org')) return outletOf(container['title']);
  if (Array.isArray(container['messages']) && /channel|group/.test(String(container['type'])))
    return outletOf(container['name']);
  const setting = listIn(container['settings']).find(({ key }) => key === 'title');
  if (setting) return outletOf(setting['value']);
  const fields = new RecordFields(container);
  const named = fields.at('outlet')[0] ?? fields.at('publication')[0] ?? fields.at('newspaper')[0];
  return valueText(named) === null ? null : outletOf(named);
}

function listIn(value: unknown): readonly ArticleRecord[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
