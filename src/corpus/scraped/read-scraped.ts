import type { Removal } from '../../model.ts';
import { judgeLines } from '../boilerplate/judge-lines.ts';
import { type Draft, NO_METADATA } from '../draft.ts';
import { readHeader } from './header.ts';

/** The article in a text as scraped off a page: its body, and what the lines around it say of title, date and author. */
export function readScraped(text: string): Draft {
  const lines = text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.replace(/[\s\u200b\ufeff]+/g, ' ').trim())
    .filter(Boolean);
  const header = readHeader(lines, judgeLines(lines, new Map()).indexOf(null));
  const verdicts = judgeLines(lines, header.roles);
  const removed: Removal[] = [];
  const paragraphs = lines.filter((line, index) => {
    const rule = verdicts[index] ?? null;
    if (rule !== null) removed.push({ rule, text: line });
    return rule === null;
  });
  return { id: null, metadata: { ...NO_METADATA, ...header.metadata }, paragraphs, removed };
}
