import { type ArticleRecord, isRecord } from './record.ts';

/** Deeper than this, a text is nested to hurt, not to be read. */
const MAX_DEPTH_LEVELS = 60;
/** Under these keys structured texts keep words or further pieces. */
const TEXT_KEYS = new Set(
  `text value content contents children paragraphs paragraph sections summary headline blocks nodes items data body html bodyHtml
   root document json content_elements sentence rendered`.split(/\s+/),
);
const TYPE_KEYS = ['type', '_type', 'nodeType', 'tag'];
/** What chat exports and editors (Slate, ProseMirror, Contentful, Lexical) call a piece of a line, in small letters. */
const INLINE_TYPES = new Set(
  `text plain span bold strong italic em i b u underline strikethrough strike s del ins code link text_link a url hyperlink
   entry-hyperlink mention mention_name hashtag cashtag bot_command phone email spoiler custom_emoji emoji sub sup mark
   autolink extended-text`.split(/\s+/),
);
const BLOCK_TYPES =
  /^(?:p|h[1-6]|paragraph|heading|header|title|block|section|document|list|listitem|list[-_]item|li|ul|ol|image|embed)$/;
/** Pieces of an article that stand beside its text: what it is filed under, and who wrote it. */
const NO_TEXT_TYPES = new Set(['kicker', 'byline', 'author_info']);
const LINE_BREAKS = new Set(['hard_break', 'hardbreak', 'linebreak', 'br']);
const ENDS_SENTENCE = /[.!?…。！？:]["'”’»)\]]*$/;
/** Parts blocks while they are put together; taken out of the texts themselves. */
const BLOCK_END = '\u0000';

/** `bare` is text that does not say whether it is a part of a line; `other` calls itself by an unknown name. */
type Role = 'inline' | 'block' | 'bare' | 'other';

interface Piece {
  readonly text: string;
  readonly role: Role;
}

/**
 * Puts together a text that comes in pieces: a string, a list of strings, styled pieces (`{ type: 'bold', text }`), or the tree of
 * an editor. Gives its blocks in reading order, each of one or more lines; no word of a piece is lost, and none is parted.
 */
export function joinPieces(value: unknown): readonly string[] {
  return join(value, 0)
    .text.split(BLOCK_END)
    .map((block) => block.trim())
    .filter(Boolean);
}

function join(value: unknown, depth: number): Piece {
  if (typeof value === 'string') return { text: value.replaceAll(BLOCK_END, ''), role: 'bare' };
  if (depth > MAX_DEPTH_LEVELS) return { text: '', role: 'bare' };
  if (Array.isArray(value)) return { text: joinList(value, depth), role: 'block' };
  return isRecord(value) ? joinRecord(value, depth) : { text: '', role: 'bare' };
}

function joinRecord(record: ArticleRecord, depth: number): Piece {
  const type = typeOf(record);
  if (type !== null && LINE_BREAKS.has(type)) return { text: '\n', role: 'inline' };
  if (type !== null && NO_TEXT_TYPES.has(type)) return { text: '', role: 'block' };
  const { ops } = record;
  if (Array.isArray(ops)) return { text: textOfChanges(ops), role: 'block' };
  const parts = Object.entries(record).flatMap(([key, inner]) =>
    TEXT_KEYS.has(key) ? join(inner, depth + 1).text || [] : [],
  );
  // What gives its words twice, as text and as HTML, gives them once.
  return { text: [...new Set(parts)].join(BLOCK_END), role: roleOf(type, record) };
}

/** A text as the changes that make it (Quill's deltas): its pieces bring all that parts them, line breaks too. */
function textOfChanges(ops: readonly unknown[]): string {
  const inserted = ops.map((op) => (isRecord(op) && typeof op['insert'] === 'string' ? op['insert'] : ''));
  return inserted.join('').replaceAll(BLOCK_END, '').replace(/\n+/g, BLOCK_END);
}

function typeOf(record: ArticleRecord): string | null {
  const type = TYPE_KEYS.map((key) => record[key]).find((one) => typeof one === 'string');
  return typeof type === 'string' ? type.toLowerCase() : null;
}

function roleOf(type: string | null, record: ArticleRecord): Role {
  const hasText = typeof record['text'] === 'string' || typeof record['value'] === 'string';
  if (type === null) return hasText ? 'bare' : 'block';
  if (BLOCK_TYPES.test(type)) return 'block';
  if (!INLINE_TYPES.has(type)) return 'other';
  return type === 'text' && !hasText ? 'block' : 'inline';
}

function joinList(list: readonly unknown[], depth: number): string {
  const pieces = list.map((one) => join(one, depth + 1)).filter(({ text }) => text !== '');
  const flow = flowOf(list, pieces);
  return pieces.reduce((whole, { text }, index) => {
    const before = pieces[index - 1]?.text;
    return before === undefined ? text : whole + glue(before, text, flow) + text;
  }, '');
}

/** `line`: the pieces are one line; `spaced`: they bring what parts them; `blocks`: each stands for itself. */
type Flow = 'line' | 'spaced' | 'blocks';

function flowOf(list: readonly unknown[], pieces: readonly Piece[]): Flow {
  if (pieces.some(({ role }) => role === 'block')) return 'blocks';
  const strings = list.filter((one) => typeof one === 'string').length;
  const isMixed = strings > 0 && strings < list.length;
  if (isMixed || pieces.some(({ role }) => role === 'inline')) return 'line';
  if (pieces.some(({ role }) => role === 'other')) return 'blocks';
  const isSpaced = pieces.some(({ text }, index) => index > 0 && bringsSpace(pieces[index - 1]?.text, text));
  return isSpaced ? 'spaced' : 'blocks';
}

function glue(before: string, after: string, flow: Flow): string {
  if (flow === 'line') return '';
  if (flow === 'blocks') return BLOCK_END;
  return bringsSpace(before, after) || !ENDS_SENTENCE.test(before) ? '' : BLOCK_END;
}

function bringsSpace(before: string | undefined, after: string): boolean {
  return /\s$/.test(before ?? '') || /^\s/.test(after);
}
