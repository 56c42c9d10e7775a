import type { Removal } from '../../model.ts';
import { judgeByModel, loadBodyModel } from '../boilerplate/body-model.ts';
import { pageFeatures } from '../boilerplate/context-features.ts';
import { applyVerdicts, judgeLines } from '../boilerplate/judge-lines.ts';
import { type LineView, viewLine } from '../boilerplate/line-features.ts';
import { biographyOf } from '../boilerplate/line-kinds.ts';
import { asksToPay } from '../boilerplate/paywall.ts';
import { readDate } from '../dates/publication-date.ts';
import { findForwarded, plainSubject, senderName } from '../documents/forwarded.ts';
import { type Draft, fillMetadata, type Metadata, NO_METADATA } from '../draft.ts';
import { paragraphLines } from '../paragraphs.ts';
import { findAbout } from './about-section.ts';
import { findContacts } from './contacts.ts';
import { readHeader } from './header.ts';
import { type LabelledHead, readLabelledHead } from './labelled-head.ts';
import { findLiveEntries } from './live-entries.ts';
import { withoutNumberedLinks } from './numbered-links.ts';
import { withoutPageBreaks } from './page-breaks.ts';
import { withoutQuoteSigns } from './quoted-lines.ts';

/** So few lines are no page, and so many are a book: only the rules of the trade apply to them. */
const FEW_LINES = 5;
const MANY_LINES = 10_000;
/** A text of fewer lines has hardly a menu or a footer: a short sentence in it is the article's, too. */
const HARDLY_MENUS_LINES = 10;
const MIN_SENTENCE_WORDS = 6;
const MIN_NOTE_WORDS = 4;
const SENTENCE = /^[\p{Lu}\p{Lo}\d"“„«‘'].*[.!?。！？]["”’»)]{0,2}$/u;
/** The name of a paper, a day, what kind of text it is. */
const MAX_LINES_ABOVE_TITLE = 3;
const SURE = 9;

/**
 * The article in a text as scraped off a page, printed, passed on or kept by hand: its body, and what labels and the lines around it
 * say of title, outlet, date and author.
 */
export function readScraped(text: string): Draft {
  const links = withoutNumberedLinks(withoutQuoteSigns(text));
  const pages = withoutPageBreaks(links.text);
  const head = readLabelledHead(pages.text) ?? forwardedHead(pages.text);
  const draft = readLines(head?.body ?? pages.text);
  return {
    ...draft,
    metadata: head ? fillMetadata({ ...NO_METADATA, ...head.metadata }, draft.metadata) : draft.metadata,
    removed: [...links.removed, ...pages.removed, ...(head?.removed ?? []), ...draft.removed],
  };
}

/** What a mail that was passed on says of itself below the words of who passed it on, where a text is such a mail. */
function forwardedHead(text: string): LabelledHead | null {
  if (
    !/^\W{0,40}(?:begin |start )?(?:forwarded|weitergeleitete|transféré|reenviado|inoltrato)\b/imu.test(text)
  )
    return null;
  const lines = text.split(/\r\n|[\n\r]/);
  const mail = findForwarded(lines);
  if (!mail) return null;
  const above = lines.slice(0, lines.length - mail.lines.length).map((line) => line.trim());
  return {
    metadata: {
      title: plainSubject(mail.subject ?? '') || null,
      outlet: senderName(mail.sender ?? ''),
      published: readDate(mail.sent ?? ''),
    },
    removed: above.filter(Boolean).map((line) => ({ rule: 'labelled-head', text: line })),
    body: mail.lines.join('\n'),
  };
}

function readLines(text: string): Draft {
  const lines = paragraphLines(text);
  const views = lines.map(viewLine);
  const scores =
    lines.length < FEW_LINES || lines.length > MANY_LINES
      ? lines.map(() => SURE)
      : judgeByModel(loadBodyModel('text-lines'), {
          columns: pageFeatures(views),
          words: views.map(({ count }) => count),
        });
  if (lines.length < HARDLY_MENUS_LINES)
    views.forEach(({ count, text }, index) => {
      if (count >= MIN_SENTENCE_WORDS && SENTENCE.test(text))
        scores[index] = Math.max(scores[index] ?? 0, SURE);
    });
  const entries = findLiveEntries(views);
  if (entries) scores.fill(SURE, entries.first, entries.last + 1);
  const signs = findContacts(lines);
  const contacts = new Map([...signs, ...findAbout(lines, signs)]);
  const judged = judgeLines(views, scores, contacts).indexOf(null);
  const opening = entries ? -1 : views.findIndex(({ solid }) => solid);
  const plain = opening >= 0 && opening < judged ? readHeader(lines, opening) : null;
  // Where nothing but title, byline and date stands above the first sentence, no menu parts it from them: it is body.
  const isPlain = plain !== null && isPlainHeader(plain.roles, opening);
  if (isPlain) scores.fill(SURE, opening, judged);
  const header = isPlain ? plain : readHeader(lines, judged, entries?.first);
  const roles = new Map([...contacts, ...header.roles]);
  const verdicts = judgeLines(views, scores, roles);
  const { paragraphs, removed } = applyVerdicts(views, verdicts);
  if (paragraphs.length === 0 && lines.length < FEW_LINES)
    return ofSentences(views, header.metadata, removed);
  const author = header.metadata.author ?? authorOfBiography(removed);
  const toPay = asksToPay(views, verdicts);
  return {
    id: null,
    metadata: { ...NO_METADATA, ...header.metadata, author },
    paragraphs,
    removed,
    ...(toPay !== null && { cuts: [toPay] }),
  };
}

/** A note of a sentence or two, which was taken for the title of a text that is missing. */
function ofSentences(
  views: readonly LineView[],
  metadata: Partial<Metadata>,
  removed: readonly Removal[],
): Draft {
  const sentences = views
    .filter(({ count, text }) => count >= MIN_NOTE_WORDS && SENTENCE.test(text))
    .map(({ text }) => text);
  const isTitle = metadata.title != null && sentences.includes(metadata.title);
  return {
    id: null,
    metadata: { ...NO_METADATA, ...metadata, ...(isTitle && { title: null }) },
    paragraphs: sentences,
    removed: removed.filter(({ text }) => !sentences.includes(text)),
  };
}

/** Whether nothing but byline and date parts the title from the first sentence, and hardly a line stands above it: no menu has room. */
function isPlainHeader(roles: ReadonlyMap<number, string>, opening: number): boolean {
  const above = Array.from({ length: opening }, (_, index) => index);
  const title = above.find((index) => roles.get(index) === 'title') ?? -1;
  return (
    title >= 0 && title <= MAX_LINES_ABOVE_TITLE && above.slice(title).every((index) => roles.has(index))
  );
}

/** Who the biography below the body is of; nobody where several are told of. */
function authorOfBiography(removed: readonly Removal[]): string | null {
  const biographies = removed.filter(({ rule }) => rule === 'biography');
  const [only] = biographies;
  return only && biographies.length === 1 ? biographyOf(only.text, '') : null;
}
