import type { Article } from '../../model.ts';
import { romanise } from '../../text/romanise.ts';
import type { ArchivedArticle, SpeakerTraits } from '../articles/archived-article.ts';
import { areCompatible } from './merge.ts';
import type { ReadName, SpeakerName } from './names.ts';

/** One speaker of one article, with the name taken apart. */
export interface SpeakerMention extends SpeakerTraits {
  readonly article: MentionedIn;
  readonly name: SpeakerName;
}

/** An article with what people are told apart by, so that its head is decoded once. */
export interface ArticleToRead extends Pick<Article, 'id' | 'published'> {
  readonly archived: ArchivedArticle;
}

/** The article that a speaker is named in. Of its head no more is held than that: there may be more articles than fit into memory. */
class MentionedIn implements Pick<Article, 'id' | 'published' | 'text'> {
  readonly id: string;
  readonly published: string | null;
  readonly #archived: ArchivedArticle;

  constructor({ archived, id, published }: ArticleToRead) {
    this.id = id;
    this.published = published;
    this.#archived = archived;
  }

  get text(): string {
    return this.#archived.article.text;
  }
}

interface OpenSpeaker {
  readonly speaker: string;
  readonly name: SpeakerName;
  readonly acronym: string | null;
  readonly writings: Set<string>;
  readonly roles: Set<string>;
  quotes: number;
}

type Reader = (raw: string) => ReadName;

/** Makes mentions of speakers; what is equal in many of them is one object. */
export function mentionReader(read: Reader): (dated: ArticleToRead) => SpeakerMention[] {
  const shareWritings = sharer();
  const shareRoles = sharer();
  const speakers = new Map<string, string>();
  return (dated) => {
    const { archived } = dated;
    const { traits } = archived;
    const article = new MentionedIn(dated);
    const mentions: SpeakerMention[] = [];
    for (const { speaker, quotes, writings, roles, acronym } of traits?.speakers ??
      speakersOf(archived, read)) {
      const { name } = read(speaker);
      if (!name) continue; // a speaker without a letter
      if (!speakers.has(speaker)) speakers.set(speaker, speaker);
      mentions.push({
        speaker: speakers.get(speaker) ?? speaker,
        quotes,
        writings: shareWritings(writings),
        roles: shareRoles(roles),
        acronym,
        article,
        name,
      });
    }
    return mentions;
  };
}

/** Lists of no more than one text are the same object where they are equal: most are so short. */
function sharer(): (list: readonly string[]) => readonly string[] {
  const known = new Map<string | undefined, readonly string[]>();
  return (list) => {
    if (list.length > 1) return list;
    const [only] = list;
    const shared = known.get(only) ?? list;
    if (shared === list) known.set(only, list);
    return shared;
  };
}

/** What a mention needs of an article's text and quotes. */
export function speakersOf(
  { article, extraction }: Pick<ArchivedArticle, 'article' | 'extraction'>,
  read: Reader,
): SpeakerTraits[] {
  const { text } = article;
  const bySpeaker = new Map<string, OpenSpeaker>();
  for (const { speaker, source, role } of extraction.quotes) {
    if (speaker === null) continue;
    let mention = bySpeaker.get(speaker);
    if (!mention) {
      const { name, bare } = read(speaker);
      if (!name) continue;
      const acronym = name.shape === 'body' ? acronymOf(speaker, text) : null;
      const writings = new Set([name.shape === 'body' ? speaker.replace(/['’]s$/, '') : bare]);
      if (acronym) writings.add(acronym);
      const key = acronym && romanise(acronym);
      mention = { speaker, name, quotes: 0, writings, roles: new Set(), acronym: key };
      bySpeaker.set(speaker, mention);
    }
    mention.quotes++;
    const called = role && text.slice(role.start, role.end).replace(/\s+/g, ' ').trim();
    if (called) mention.roles.add(called);
    if (source) addWriting(mention, text.slice(source.start, source.end), read);
  }
  return Array.from(bySpeaker.values(), ({ speaker, quotes, writings, roles, acronym }) => ({
    speaker,
    quotes,
    writings: [...writings],
    roles: [...roles],
    acronym,
  }));
}

/**
 * A source counts as a writing of the name where it has the same surname, and isn't a longer phrase around it; so does a
 * body's name with "the".
 */
function addWriting({ speaker, writings, name }: OpenSpeaker, source: string, read: Reader): void {
  if (source.length > 60 || /[,\n]/.test(source)) return;
  if (name.shape !== 'full' && /^the /i.test(source) && source.slice(4) === speaker)
    writings.add(`the ${speaker}`);
  const written = read(source);
  const other = written.name;
  if (!other || other.shape === 'body' || other.surname !== name.surname) return;
  if (other.shape === 'single' || areCompatible(other, name)) writings.add(written.bare);
}

/** Only an acronym that the name's own letters give, in their order: "Northern Ferries Union (NFU)". */
function acronymOf(body: string, text: string): string | null {
  const at = text.indexOf(`${body} (`);
  if (at < 0 || !body.includes(' ')) return null;
  const [, acronym] =
    /^\((\p{Lu}{2,6})\)/u.exec(text.slice(at + body.length + 1, at + body.length + 10)) ?? [];
  if (!acronym) return null;
  const initials = body.match(/(?<!\p{L})\p{Lu}/gu)?.join('') ?? '';
  return initials.startsWith(acronym.slice(0, 1)) && acronym.length <= initials.length + 1 ? acronym : null;
}
