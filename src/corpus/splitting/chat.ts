import type { Removal } from '../../model.ts';
import { type Draft, NO_METADATA } from '../draft.ts';
import { type ChatStamp, momentOf, orderOfStamps, stampOf } from './chat-stamps.ts';
import type { ExportForm } from './export-form.ts';

const MIN_MESSAGES = 2;
/** Who sent a message stands before the first colon; a longer text there is a sentence. */
const SENDER = /^([^:"“”«»]{1,60}): (.*)$/;
/** What stands in place of pictures and messages that were taken back: words in angle brackets, a file's name, or the program's own. */
const NO_TEXT =
  /^<[^<>]{3,60}>$|^(?:null|this message was deleted\.?|you deleted this message\.?|missed (?:voice|video) call.{0,40}|\S+\.(?:jpe?g|png|webp|gif|mp4|opus|m4a|mp3|pdf|docx?|vcf) \([^()]{3,40}\))$/i;
/** "<This message was edited>" behind it: words alone, no address that somebody sent. */
const EDITED = /(?:^|[ \u200e])<\p{L}{1,20}(?: \p{L}{1,20}){1,6}>$/u;
const DIRECTION_SIGNS =
  /^[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]+|[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]+$/g;

/** Exports of a chat: WhatsApp's, Signal's and others like them, a stamp and a sender before each message. An article a message. */
export const chat: ExportForm = {
  service: 'chat',
  unit: 'messages',
  recognise: (lines) => {
    const first = lines.find((line) => line !== '');
    return (
      first !== undefined &&
      stampOf(first) !== null &&
      lines.filter((line) => messageOf(stampOf(line)) !== null).length >= MIN_MESSAGES
    );
  },
  isLabel: (line) => stampOf(line) !== null,
  split: (lines) => {
    const order = orderOfStamps(lines.flatMap((line) => stampOf(line) ?? []));
    const pieces: string[][] = [];
    for (const line of lines) {
      const stamp = stampOf(line);
      // The moment in one notation: a piece by itself does not tell the order of its numbers.
      if (stamp) pieces.push([momentOf(stamp, order) ?? '', line]);
      else pieces.at(-1)?.push(line);
    }
    return { pieces, announced: null };
  },
  read: ([moment = '', line = '', ...further]) => {
    const sent = messageOf(stampOf(line));
    return sent ? draftOf(sent, moment || null, further) : null;
  },
};

interface Message {
  readonly sender: string;
  readonly text: string;
  /** The program wrote it in the sender's name. */
  readonly isOfProgram: boolean;
}

/** What the program itself tells ("… created the group") has no sender, and is no message. */
function messageOf(stamp: ChatStamp | null): Message | null {
  const match = stamp && SENDER.exec(stamp.rest);
  if (!match) return null;
  const [, sender = '', text = ''] = match;
  // A sign of direction at the head of a message is the program's: people write none.
  return {
    sender: plain(sender).replace(/^~ ?/, ''),
    text: plain(text),
    isOfProgram: /^[\u200e\u200f]/.test(text),
  };
}

/** The article of a message; without paragraphs where it is a picture, a file or taken back. */
function draftOf(
  { sender, text, isOfProgram }: Message,
  moment: string | null,
  further: readonly string[],
): Draft {
  const lines = [text, ...further.map(plain)].filter(Boolean);
  const isEmpty = isOfProgram || lines.every((line) => NO_TEXT.test(line));
  const removed: Removal[] = isEmpty ? lines.map((line) => ({ rule: 'service-line', text: line })) : [];
  const paragraphs = (isEmpty ? [] : lines).map((line) => {
    const edited = EDITED.exec(line)?.[0] ?? '';
    if (edited !== '') removed.push({ rule: 'service-line', text: edited.trim() });
    return plain(line.slice(0, line.length - edited.length));
  });
  return {
    id: null,
    metadata: { ...NO_METADATA, author: sender || null, published: moment },
    paragraphs: paragraphs.filter(Boolean),
    removed,
  };
}

function plain(text: string): string {
  return text.replace(DIRECTION_SIGNS, '');
}
