import { type Draft, type Drafts, NO_METADATA } from '../draft.ts';
import { blockLines } from '../html/block-lines.ts';
import { parsePage } from '../html/dom.ts';

/** "07.03.2024 09:10:00 UTC+01:00" is how the export gives the moment of a message. */
const MOMENT = /^(\d{2})\.(\d{2})\.(\d{4}) (\d{2}):(\d{2}):(\d{2})(?: UTC([+-]\d{2}:\d{2}))?$/;

/** True for a page of the export that Telegram's program makes of a channel or a chat. */
export function isTelegramPage(html: string): boolean {
  return /class="message default clearfix/.test(html) && /class="page_header/.test(html);
}

/**
 * The messages of an exported channel that have a text, an article each: the channel is the outlet, whoever else signs a message
 * its author. A message that was passed on is its first channel's.
 */
export function draftsOfTelegram(html: string): Drafts {
  const document = parsePage(html);
  const channel = textOf(document.querySelector('.page_header .text'));
  const messages = [...document.querySelectorAll('.message.default')];
  const drafts: Draft[] = [];
  let signed: string | null = null;
  for (const message of messages) {
    // A sender's next messages are joined to the first one, which alone has the name.
    if (!message.classList.contains('joined')) signed = textOf(message.querySelector('.from_name'));
    const draft = draftOfMessage(message, channel, signed);
    if (draft) drafts.push(draft);
  }
  const without = messages.length - drafts.length;
  const problems =
    without === 0
      ? []
      : [`${without} of ${messages.length} messages have no text: pictures, files and the like.`];
  return { drafts, problems };
}

function draftOfMessage(message: Element, channel: string | null, signed: string | null): Draft | null {
  const texts = [...message.querySelectorAll('.text')];
  const paragraphs = texts.flatMap((text) => blockLines(text).map((line) => line.text));
  if (paragraphs.length === 0) return null;
  const forwarded = message.querySelector('.forwarded.body .from_name, .forwarded .from_name');
  const origin = forwarded ? textOf(withoutDate(forwarded)) : null;
  const dated = message.querySelector('.forwarded .date') ?? message.querySelector('.date');
  const author = origin === null && signed !== channel ? signed : null;
  const number = /^message-?(\d+)$/.exec(message.id)?.[1] ?? null;
  return {
    id: null,
    metadata: {
      ...NO_METADATA,
      outlet: origin ?? channel,
      author,
      published: momentOf(dated?.getAttribute('title') ?? ''),
    },
    paragraphs,
    removed: [],
    ...(number === null ? {} : { part: `message ${number}` }),
  };
}

function withoutDate(name: Element): Element {
  const copy: Element = name.cloneNode(true) as Element;
  for (const date of copy.querySelectorAll('.date')) date.remove();
  return copy;
}

function momentOf(title: string): string | null {
  const parts = MOMENT.exec(title.trim());
  if (!parts) return null;
  const [, day, month, year, hour, minute, second, offset = ''] = parts;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`;
}

function textOf(element: Element | null): string | null {
  return element?.textContent?.replace(/\s+/g, ' ').trim() || null;
}
