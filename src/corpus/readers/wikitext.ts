import type { Removal } from '../../model.ts';
import { fragmentLines } from '../html/fragment-lines.ts';

/** A template that a page uses, with its values by name, or by number from 1. */
interface Template {
  readonly name: string;
  readonly values: ReadonlyMap<string, string>;
}

const INNERMOST = /\{\{([^{}]{0,4000})\}\}/g;
/** Templates nest no deeper than so. */
const MAX_DEPTH = 12;
/** Templates that set words of the text, by their last value (a link to the encyclopaedia, another language, no line break) or their first. */
const OF_LAST = /^(?:w|wp|nowrap|nobr|lang|lang-[a-z]{2,3}|small)$/i;
const OF_FIRST = /^(?:abbr|formatnum|quote|blockquote|cquote|zitat|citation bloc)$/i;
/** A measure in one unit, from which the page works out another. */
const OF_MEASURE = /^(?:convert|cvt)$/i;
/** What closes a table in place of its sign. */
const TABLE_END = /\{\{\s{0,9}(?:s-)?end\s{0,9}\}\}/gi;
const NO_TEXT = [
  /<!--[\s\S]{0,4000}?-->/g,
  /<ref\b[^<>]{0,500}\/>/gi,
  /<(ref|gallery|math|timeline|templatestyles|score|syntaxhighlight)\b[^<>]{0,500}>[\s\S]{0,4000}?<\/\1\s*>/gi,
  /<\/?(?:ref|references)\b[^<>]{0,500}>/gi,
  /__[A-Z]{3,30}__|~{3,5}/g,
];
/** Sections below a report that are no part of it. */
const APPENDIX =
  /^(?:sources?|references?|notes|external links?|see also|related (?:news|articles|stories)|further reading|sister links|bibliography|quellen?|einzelnachweise|weblinks|siehe auch|(?:notes et )?références|voir aussi|liens externes|fuentes|referencias|enlaces externos|véase también|fonti|note|collegamenti esterni|bronnen|źródła|источники|примечания|ссылки)$/i;
const HEADING = /^(={1,6})\s{0,9}(.{1,300}?)\s{0,9}\1\s*$/;

/** The templates of a page, those in others first. */
export function readTemplates(source: string): readonly Template[] {
  const found: Template[] = [];
  unfold(source, (template) => {
    found.push(template);
    return '';
  });
  return found;
}

/** What a page shows, and the tables and lists of sources that were left out. */
export interface WikiText {
  readonly paragraphs: string[];
  readonly removed: readonly Removal[];
}

/**
 * The paragraphs of a page's wikitext as it shows them: links by their words, without templates, tables, notes, files, categories and
 * the list of sources below. `unseen`: what links to files and categories begin with, in small letters.
 */
export function readWikitext(source: string, unseen: readonly string[]): WikiText {
  const bare = NO_TEXT.reduce((text, pattern) => text.replace(pattern, ''), source);
  const text = unfold(bare.replace(TABLE_END, '\n|}'), wordsOfTemplate);
  const linked = withoutLinks(text, unseen)
    .replace(
      /\[(?:https?:)?\/\/[^\s[\]]{1,2000}(?:\s+([^[\]\n]{0,1000}))?\]/g,
      (_, words?: string) => words ?? '',
    )
    .replace(/'{2,5}/g, '');
  const { kept, removed } = partLines(linked.split(/\r?\n/));
  const paragraphs = fragmentLines(
    paragraphsOf(kept)
      .map((line) => `<p>${line}</p>`)
      .join('\n'),
  );
  return { paragraphs, removed };
}

/** The words that a template sets in the text; none for others. */
function wordsOfTemplate({ name, values }: Template): string {
  if (OF_FIRST.test(name)) return values.get('1') ?? values.get('text') ?? '';
  if (OF_MEASURE.test(name)) return [values.get('1'), values.get('2')].join(' ').trim();
  const last = [...values].filter(([key]) => /^\d+$/.test(key)).at(-1)?.[1];
  return OF_LAST.test(name) ? (last ?? '') : '';
}

/** The text with each template replaced, innermost first. */
function unfold(text: string, replace: (template: Template) => string): string {
  let unfolded = text;
  for (let depth = 0; depth < MAX_DEPTH && unfolded.includes('{{'); depth++)
    unfolded = unfolded.replace(INNERMOST, (_, inner: string) => replace(templateOf(inner)));
  return unfolded;
}

function templateOf(inner: string): Template {
  // The bar in a link parts no values.
  const [name = '', ...parts] = inner
    .replace(/\[\[[^[\]]{0,500}\]\]/g, (link) => link.replace('|', '\0'))
    .split('|');
  const values = new Map<string, string>();
  for (const part of parts) {
    const [, key, named] = /^\s*([\w -]{1,40}?)\s*=([\s\S]*)$/.exec(part) ?? [];
    const numbered = [...values.keys()].filter((each) => /^\d+$/.test(each)).length + 1;
    values.set(key ?? String(numbered), (named ?? part).replaceAll('\0', '|').trim());
  }
  return { name: name.trim(), values };
}

/** Links as the words that they show; those to files and categories, and to the page in other languages, show none. */
function withoutLinks(text: string, unseen: readonly string[]): string {
  const link = /\[\[([^[\]]{0,3000})\]\]/g;
  const shown = (_: string, inner: string) => {
    const [target = '', ...words] = inner.split('|');
    const prefix = /^\s*([^:|]{1,40}):/.exec(target)?.[1]?.trim().toLowerCase();
    if (prefix !== undefined && unseen.includes(prefix)) return '';
    return words.at(-1) || target.replace(/^\s*:?(?:[a-z]{1,12}:)*/, '').replace(/_/g, ' ');
  };
  // What stands below a file may hold links: from the innermost outward.
  const once = text.replace(/^\[\[[a-z]{2,3}:[^[\]|]{1,300}\]\]\s*$/gm, '').replace(link, shown);
  return once.replace(link, shown);
}

/** Parts the lines of tables and appendices from the text. A table that is never closed is none: what it may hold is kept. */
function partLines(lines: readonly string[]): { readonly kept: string[]; readonly removed: Removal[] } {
  const kept: string[] = [];
  const removed: Removal[] = [];
  let [appendix, tables, closings] = [0, 0, lines.filter((line) => line.startsWith('|}')).length];
  for (const line of lines) {
    if (line.startsWith('{|') && closings > 0) tables++;
    if (line.startsWith('|}')) closings--;
    if (tables > 0) {
      removed.push({ rule: 'table', text: line });
      if (line.startsWith('|}')) tables--;
      continue;
    }
    const heading = HEADING.exec(line);
    const level = heading?.[1]?.length ?? 0;
    if (level > 0 && (appendix === 0 || level <= appendix))
      appendix = APPENDIX.test(heading?.[2]?.trim() ?? '') ? level : 0;
    if (appendix === 0) kept.push(line);
    else if (line.trim() !== '') removed.push({ rule: 'appendix', text: line.trim() });
  }
  return { kept, removed };
}

/** The lines of the text put together to paragraphs; a blank line or the sign of a list, a heading or a table parts them. */
function paragraphsOf(lines: readonly string[]): string[] {
  const paragraphs: string[] = [];
  let goesOn = false;
  for (const line of lines) {
    const isOwn = HEADING.test(line) || /^[*#:;|!]/.test(line);
    const words = (HEADING.exec(line)?.[2] ?? line.replace(/^(?:\{\|.*|[*#:;]+|[|!][-+}]?)\s*/, '')).trim();
    if (goesOn && !isOwn && words !== '') paragraphs.push(`${paragraphs.pop() ?? ''} ${words}`);
    else if (words !== '') paragraphs.push(words);
    goesOn = words !== '' && !isOwn;
  }
  return paragraphs;
}
