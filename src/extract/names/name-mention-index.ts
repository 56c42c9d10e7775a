import type { Span } from '../../model.ts';
import { bisect } from '../../text/bisect.ts';
import { WEEKDAYS } from '../../text/calendar.ts';
import type { TaggedText, TaggedToken } from '../tagged-text.ts';
import { findNameMentions, type NameMention } from './name-mentions.ts';
import { type NamedPerson, nameText, PersonIndex } from './person-index.ts';
import { roleAt } from './roles.ts';

/** How many words an apposition between commas has at most. */
const MAX_APPOSITION_WORDS = 14;
/** One that begins with what somebody is ("a baker known as …") may be longer. */
const MAX_DESCRIPTION_WORDS = 20;

/** Everybody an article names, and where. */
export class NameMentions {
  readonly tagged: TaggedText;
  readonly mentions: readonly NameMention[];
  readonly personIndex: PersonIndex;

  constructor(tagged: TaggedText) {
    this.tagged = tagged;
    this.mentions = findNameMentions(tagged);
    this.personIndex = new PersonIndex(tagged.text, tagged.tokens, this.mentions);
  }

  /** The person a mention means, null where it is a body, a place or somebody never named in full. */
  personOf(mention: NameMention): NamedPerson | null {
    return this.personIndex.findTitled(this.tagged.tokens, mention);
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

  /** Whether the name only qualifies another noun of the phrase: "Smith's aide", "a spokesman for Smith". */
  isDependent(mention: NameMention, phrase: { readonly first: number; readonly last: number }): boolean {
    const { tokens } = this.tagged;
    if (mention.last < phrase.last) {
      if (this.isPossessive(mention) || tokens[mention.last]?.pos === 'NOUN') return true;
    }
    let at = mention.titleFirst - 1;
    // "in northern Corvana", "of the late Otto Weil".
    if (tokens[at]?.pos === 'ADJ' && tokens[at]?.text === tokens[at]?.lower) at--;
    if (tokens[at]?.lower === 'the') at--;
    if (at < phrase.first) return false;
    return /^(?:of|for|from|at|in|with|on|by|to|like|including)$/.test(tokens[at]?.lower ?? '');
  }

  /** Whether a verb follows closely, or behind an apposition: the name is then likely its sentence's subject. */
  isSubject(mention: NameMention): boolean {
    const { tokens } = this.tagged;
    let at = afterDay(tokens, mention.last);
    if (tokens[at]?.text === ',') {
      // "Sanova, on its way up, hired", "Weil, a baker known for his rye, said": what begins so has no verb for the name.
      const isDescription = /^an?$/.test(tokens[at + 1]?.lower ?? '');
      const isPhrase = isDescription || tokens[at + 1]?.pos === 'ADP';
      const limit = at + (isDescription ? MAX_DESCRIPTION_WORDS : MAX_APPOSITION_WORDS);
      do at++;
      while (
        at < limit &&
        tokens[at] &&
        tokens[at]?.text !== ',' &&
        (isPhrase || tokens[at]?.pos !== 'VERB')
      );
      if (tokens[at]?.text !== ',') return false;
      at++;
    }
    for (let i = at; i < at + 3; i++) {
      const token = tokens[i];
      if (!token || token.sentence !== tokens[mention.first]?.sentence) return false;
      if (/^(?:VERB|AUX)$/.test(token.pos)) return true;
      if (token.pos !== 'ADV') return false;
    }
    return false;
  }

  #firstFrom(token: number): number {
    return bisect(0, this.mentions.length, (i) => (this.mentions[i]?.first ?? 0) >= token);
  }
}

/** Behind the day that may part a subject from its verb: "Sanova on Friday night hired". */
function afterDay(tokens: readonly TaggedToken[], at: number): number {
  const [on, day] = [tokens[at], tokens[at + 1]];
  if (on?.lower !== 'on' || !WEEKDAYS.some((name) => name.toLowerCase() === day?.lower)) return at;
  return /^(?:morning|afternoon|evening|night)$/.test(tokens[at + 2]?.lower ?? '') ? at + 3 : at + 2;
}
