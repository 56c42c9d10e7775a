import { withoutMarkup } from '../src/answer/sayings/without-markup.ts';
import { readClaims } from '../src/answer/wording/claim.ts';
import { MEASURES } from '../src/discord/rendering/limits.ts';
import { breakAt } from '../src/discord/rendering/markdown.ts';
import { UserError } from '../src/user-error.ts';
import { message as sayLater } from '../src/words/catalogue.ts';
import type { Say } from '../src/words/say.ts';

export interface MessageWords {
  readonly words: string;
  /** What the person should know about how the words were taken. */
  readonly notes: readonly string[];
}

/** The words of a message that are looked up: all of them, or its beginning where it is too long. Throws where it has none. */
export function wordsToLookUp(message: string, say: Say): MessageWords {
  const text = message
    .replace(/<a?:\w+:\d+>|<[@#][!&]?\d+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (text === '') throw new UserError(sayLater('message.noWords'));
  if (text.length <= MEASURES.question) return { words: text, notes: [] };
  const head = text.slice(0, MEASURES.question);
  const sentences = /^.*[.!?]["'”’)]*(?=\s)/s.exec(head)?.[0] ?? '';
  const words = sentences.length > head.length / 2 ? sentences : head.slice(0, breakAt(head)).trimEnd();
  return {
    words,
    notes: [say('message.long')],
  };
}

/**
 * What a message claims that somebody said, as one claim to check: its quotations, each in marks, with the name beside the only one; else all
 * of its words. Throws where it has none.
 */
export function claimToCheck(message: string, say: Say): MessageWords {
  const claims = readClaims(message);
  const isQuoted =
    claims.length > 1 || (claims[0] && claims[0].text.length < withoutMarkup(message).trim().length);
  if (!isQuoted) return wordsToLookUp(withoutMarkup(message), say);
  const name = claims.length === 1 && claims[0]?.name ? `${claims[0].name}: ` : '';
  const fitting: string[] = [];
  for (const { text } of claims) {
    const longer = [...fitting, `“${text}”`].join(' ');
    if (name.length + longer.length > MEASURES.question) break;
    fitting.push(`“${text}”`);
  }
  if (fitting.length === 0) return wordsToLookUp(claims[0]?.text ?? '', say);
  const left = claims.length - fitting.length;
  return {
    words: name + fitting.join(' '),
    notes: left > 0 ? [say('message.onlyFirst', { n: claims.length, most: fitting.length })] : [],
  };
}
