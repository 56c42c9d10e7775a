import type { Removal } from '../../model.ts';
import { paragraphLines } from '../paragraphs.ts';

const MARKUP =
  /<(?:p|br|div|h[1-6]|li|ul|ol|blockquote|article|section|span|a|em|strong|b|i|table|figure)\b[^<>]{0,5000}>/i;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i;

/** The lines of a body's blocks: a block of HTML element by element, without captions (which go to `removed`), a plain one paragraph by paragraph. */
export async function bodyLines(
  blocks: readonly string[],
  removed: Removal[] = [],
): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const block of blocks) {
    if (MARKUP.test(block)) {
      const { fragmentBody } = await import('../html/fragment-lines.ts');
      lines.push(...fragmentBody(block, removed));
    } else for (const line of paragraphLines(block)) lines.push(...(await plainLine(line)));
  }
  return lines;
}

/** The words of a short text that may be HTML, on one line; null where it has none. */
export async function textOnOneLine(text: string | null): Promise<string | null> {
  if (text === null) return null;
  const lines = MARKUP.test(text) || ENTITY.test(text) ? await linesOfHtml(text) : [text];
  return lines.join(' ').replace(/\s+/g, ' ').trim() || null;
}

async function plainLine(line: string): Promise<readonly string[]> {
  const trimmed = line.trim();
  if (trimmed === '') return [];
  return ENTITY.test(trimmed) && !trimmed.includes('<') ? linesOfHtml(trimmed) : [trimmed];
}

async function linesOfHtml(html: string): Promise<readonly string[]> {
  const { fragmentLines } = await import('../html/fragment-lines.ts');
  return fragmentLines(html);
}
