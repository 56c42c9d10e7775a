import type { Answer, Citation, Item, Mark, Passage } from '../model.ts';
import type { PlainKey } from '../words/catalogue.ts';
import type { Say } from '../words/say.ts';

const WIDTH = 100;

const MARKS = {
  inferred: 'mark.inferredShort',
  planned: 'mark.planned',
  closest: 'mark.closest',
  undated: 'mark.undated',
} as const satisfies Record<Mark, PlainKey>;

/** How stressed words are shown: with `styled`, in bold; without, nothing is added to the article's words. */
export interface PrintOptions {
  readonly styled: boolean;
  readonly say: Say;
}

/** An answer as lines for a terminal: the lead, each passage with its citation, then the notes. */
export function print(answer: Answer, options: PrintOptions): string {
  const number = numbering();
  const blocks = [
    answer.lead,
    ...answer.items.map((item) => printItem(item, number, options)),
    ...answer.notes.map((note) => options.say('print.note', { note })),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** Numbers articles from 1 in the order in which they are first cited. */
function numbering(): (citation: Citation) => number {
  const numbers = new Map<string, number>();
  return ({ articleId }) => {
    const number = numbers.get(articleId) ?? numbers.size + 1;
    numbers.set(articleId, number);
    return number;
  };
}

function printItem(item: Item, number: (citation: Citation) => number, options: PrintOptions): string {
  const marks = item.marks.map((mark) => `(${options.say(MARKS[mark])})`);
  const heading = [item.label, ...marks].filter((part) => part !== '').join(' ');
  const citations = [...(item.passage ? [item.passage.citation] : []), ...item.also];
  return [
    heading,
    ...(item.asked
      ? [options.say('answer.asked'), indent(wrap(visible(item.asked.text))), options.say('answer.answered')]
      : []),
    item.passage ? indent(wrap(showPassage(item.passage, options))) : '',
    ...citations.map((citation) => `  [${number(citation)}] ${describeCitation(citation, options.say)}`),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** A citation in one line: outlet, title, date, paragraph, link. */
export function describeCitation(citation: Citation, say: Say): string {
  const { outlet, title, published, paragraph, url } = citation;
  return [outlet, title, published?.slice(0, 10) ?? say('mark.undated'), `¶${paragraph}`, url]
    .filter((part) => part !== null)
    .join(', ');
}

function showPassage(passage: Passage, { styled }: PrintOptions): string {
  if (!styled) return visible(passage.text);
  let shown = '';
  let at = passage.span.start;
  const slice = (start: number, end: number) =>
    visible(passage.text.slice(start - passage.span.start, end - passage.span.start));
  for (const { start, end } of passage.highlights) {
    shown += `${slice(at, start)}\u001b[1m${slice(start, end)}\u001b[22m`;
    at = end;
  }
  return shown + slice(at, passage.span.end);
}

/** Control characters of an article must not steer the terminal: they are shown as their Unicode pictures. */
function visible(text: string): string {
  return [...text].map((character) => (isControl(character) ? pictureOf(character) : character)).join('');
}

function isControl(character: string): boolean {
  return /\p{Cc}/u.test(character) && character !== '\n' && character !== '\t';
}

function pictureOf(character: string): string {
  const code = character.charCodeAt(0);
  return code < 32 ? String.fromCharCode(0x2400 + code) : '\u2421';
}

/** Breaks lines at spaces only, so that no word of an article is cut. */
function wrap(text: string): string {
  return text.split('\n').map(wrapLine).join('\n');
}

function wrapLine(line: string): string {
  let shown = '';
  let width = 0;
  for (const word of line.split(' ')) {
    const breaks = width > 0 && width + word.length + 1 > WIDTH;
    shown += (breaks ? '\n' : width > 0 ? ' ' : '') + word;
    width = breaks ? word.length : width + word.length + (width > 0 ? 1 : 0);
  }
  return shown;
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}
