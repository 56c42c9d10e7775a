import type { ArchivedArticle } from './archive.ts';
import { bareName, type parseName, type SpeakerName } from './people-names.ts';

/** One speaker of one article, as the article's own extraction names them. */
export interface SpeakerMention {
  readonly articleId: string;
  readonly published: string | null;
  readonly text: string;
  /** As `Quote.speaker` has it. */
  readonly speaker: string;
  readonly name: SpeakerName;
  /** How many of the article's quotes are theirs. */
  readonly quotes: number;
  /** The ways the article writes the name, titles left out; the speaker's own among them. */
  readonly writings: ReadonlySet<string>;
  /** What the article calls them. */
  readonly roles: ReadonlySet<string>;
}

type OpenMention = SpeakerMention & { quotes: number; writings: Set<string>; roles: Set<string> };

/** Every speaker of an article once. Speakers without a letter in their name are left out. */
export function mentionsOf(
  { article, extraction }: ArchivedArticle,
  parse: typeof parseName,
): SpeakerMention[] {
  const { id: articleId, published, text } = article;
  const bySpeaker = new Map<string, OpenMention>();
  for (const { speaker, source, role } of extraction.quotes) {
    if (speaker === null) continue;
    let mention = bySpeaker.get(speaker);
    if (!mention) {
      const name = parse(speaker);
      if (!name) continue;
      const writings = new Set([name.shape === 'body' ? speaker : bareName(speaker)]);
      mention = { articleId, published, text, speaker, name, quotes: 0, writings, roles: new Set() };
      bySpeaker.set(speaker, mention);
    }
    mention.quotes++;
    if (role) mention.roles.add(text.slice(role.start, role.end));
    if (source) addWriting(mention, text.slice(source.start, source.end), parse);
  }
  return [...bySpeaker.values()];
}

/** A source counts as a writing of the name where it has the same surname, and isn't a longer phrase around it. */
function addWriting({ writings, name }: OpenMention, source: string, parse: typeof parseName): void {
  if (source.length > 60 || /[,\n]/.test(source)) return;
  const written = parse(source);
  if (written && written.shape !== 'body' && written.surname === name.surname) writings.add(bareName(source));
}
