import type { Attachment, Message } from 'discord.js';
import { UserError } from '../user-error.ts';
import type { AnswerService } from './answer-service.ts';
import { messageWords } from './words.ts';

/** What the text files say that are attached to a message. */
export interface AttachedWords {
  /** Null where none is attached, or none could be read. */
  readonly text: string | null;
  /** What was not read, and what to do. */
  readonly notes: readonly string[];
}

/** So many text files of a message are read at most, each of at most so many bytes: Discord turns a long paste into a file. */
const MAX_FILES = 3;
const MAX_BYTES = 100_000;

/** Reads the text files of a message. Pictures and other files are not read, which is said. */
export async function readAttachedWords(
  { attachments }: Pick<Message, 'attachments'>,
  { intake, attachmentHosts, say }: Pick<AnswerService, 'intake' | 'attachmentHosts' | 'say'>,
): Promise<AttachedWords> {
  const files = [...attachments.values()];
  const readable = files.filter(isShortText).slice(0, MAX_FILES);
  const read = await Promise.all(
    readable.map(async ({ url }) => {
      try {
        return intake ? [await intake.readWords({ url, hosts: attachmentHosts })] : [];
      } catch (error) {
        if (error instanceof UserError) return [];
        throw error;
      }
    }),
  );
  const texts = read.flat();
  return {
    text: texts.length > 0 ? texts.join('\n') : null,
    notes: texts.length < files.length ? [say('attached.unread', { n: MAX_FILES })] : [],
  };
}

/** What a message says, its text files included. */
export async function wordsWithFiles(
  message: Message,
  service: Parameters<typeof readAttachedWords>[1],
): Promise<string> {
  const { text } = await readAttachedWords(message, service);
  return [messageWords(message), text].filter(Boolean).join('\n');
}

function isShortText({ contentType, name, size }: Attachment): boolean {
  const isText = /^text\/(?:plain|markdown)\b/.test(contentType ?? '') || /\.(?:txt|md)$/i.test(name);
  return isText && size <= MAX_BYTES;
}
