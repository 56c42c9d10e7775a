import type { Span } from '../../model.ts';
import type { TaggedText } from '../tagged-text.ts';
import { findNameMentions, type NameMention } from './name-mentions.ts';
import { Cast, nameText, type Person } from './people.ts';
import { roleAt } from './roles.ts';

/** Everybody an article names, and where. */
export class Scene {
  readonly tagged: TaggedText;
  readonly mentions: readonly NameMention[];
  readonly cast: Cast;

  constructor(tagged: TaggedText) {
    this.tagged = tagged;
    this.mentions = findNameMentions(tagged);
    this.cast = new Cast(tagged.tokens, this.mentions);
  }

  /** The person a mention means, null where it is a body, a place or somebody never named in full. */
  personOf(mention: NameMention): Person | null {
    return this.cast.find(mention.words);
  }

  /** The fullest name in this article of whatever the mention names. */
  nameOf(mention: NameMention): string {
    return this.personOf(mention)?.name ?? nameText(mention.words);
  }

  /** The mentions that lie inside a range of tokens. */
  mentionsIn({ first, last }: { readonly first: number; readonly last: number }): NameMention[] {
    const found: NameMention[] = [];
    for (let i = this.#firstFrom(first); i < this.mentions.length; i++) {
      const mention = this.mentions[i];
      if (!mention || mention.last > last) break;
      found.push(mention);
    }
    return found;
  }

  /** The index of the last mention that begins before a token; -1 where there is none. */
  indexBefore(token: number): number {
    return this.#firstFrom(token) - 1;
  }

  /** The words at a mention that say what its bearer is. */
  roleAt(mention: NameMention): Span | null {
    return roleAt(this.tagged.tokens, mention);
  }

  /** "Smith's": what follows is about something else. */
  isPossessive(mention: NameMention): boolean {
    return /^(?:'s|')$/.test(this.tagged.tokens[mention.last]?.lower ?? '');
  }

  /** Whether the name only qualifies another noun: "Smith's aide", "a spokesman for Smith". */
  isDependent(mention: NameMention): boolean {
    const before = this.tagged.tokens[mention.titleFirst - 1];
    const article = before?.lower === 'the' ? this.tagged.tokens[mention.titleFirst - 2] : before;
    if (this.isPossessive(mention)) return true;
    const after = this.tagged.tokens[mention.last];
    if (after?.pos === 'NOUN' && after.sentence === this.tagged.tokens[mention.first]?.sentence) return true;
    return article?.pos === 'ADP' && /^(?:of|for|from|at|in|with|on|by|to)$/.test(article.lower);
  }

  /** Whether a verb follows closely: the name is then likely the subject of its sentence. */
  isSubject(mention: NameMention): boolean {
    const { tokens } = this.tagged;
    for (let i = mention.last; i < mention.last + 3; i++) {
      const token = tokens[i];
      if (!token || token.sentence !== tokens[mention.first]?.sentence) return false;
      if (/^(?:VERB|AUX)$/.test(token.pos)) return true;
      if (token.pos !== 'ADV') return false;
    }
    return false;
  }

  #firstFrom(token: number): number {
    let [low, high] = [0, this.mentions.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.mentions[middle]?.first ?? 0) < token) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
