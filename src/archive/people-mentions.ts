import type { Article } from '../model.ts';
import type { ArchivedArticle } from './archive.ts';
import { areCompatible } from './people-merge.ts';
import type { ReadName, SpeakerName } from './people-names.ts';
import { romanise } from './people-romanise.ts';

/** One speaker of one article, as the article's own extraction names them. */
export interface SpeakerMention {
  readonly article: Article;
  /** As `Quote.speaker` has it. */
  readonly speaker: string;
  readonly name: SpeakerName;
  /** How many of the article's quotes are theirs. */
  readonly quotes: number;
  /** The ways the article writes the name, titles left out; the speaker's own first. */
  readonly writings: ReadonlySet<string>;
  /** What the article calls them. */
  readonly roles: ReadonlySet<string>;
  /** The key of the acronym that the article introduces for a body: "National Weather Office (NWO)". */
  readonly acronym: string | null;
}

type OpenMention = SpeakerMention & { quotes: number; writings: Set<string>; roles: Set<string> };
type Reader = (raw: string) => ReadName;

/** What was read out of articles that are still in use: after a reindex most of them are there again. */
const known = new WeakMap<ArchivedArticle, readonly SpeakerMention[]>();

/** Every speaker of an article once. Speakers without a letter in their name are left out. */
export function mentionsOf(archived: ArchivedArticle, read: Reader): readonly SpeakerMention[] {
  const mentions = known.get(archived) ?? readMentions(archived, read);
  known.set(archived, mentions);
  return mentions;
}

function readMentions({ article, extraction }: ArchivedArticle, read: Reader): SpeakerMention[] {
  const { text } = article;
  const bySpeaker = new Map<string, OpenMention>();
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
      mention = { article, speaker, name, quotes: 0, writings, roles: new Set(), acronym: key };
      bySpeaker.set(speaker, mention);
    }
    mention.quotes++;
    if (role) mention.roles.add(text.slice(role.start, role.end));
    if (source) addWriting(mention, text.slice(source.start, source.end), read);
  }
  return [...bySpeaker.values()];
}

/** A source counts as a writing of the name where it has the same surname, and isn't a longer phrase around it. */
function addWriting({ writings, name }: OpenMention, source: string, read: Reader): void {
  if (source.length > 60 || /[,\n]/.test(source)) return;
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
