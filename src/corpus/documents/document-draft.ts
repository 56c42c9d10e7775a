import type { Removal } from '../../model.ts';
import { surelyBoilerplate } from '../boilerplate/line-rules.ts';
import { type Drafts, NO_METADATA } from '../draft.ts';
import { readHeader } from '../scraped/header.ts';
import { splitExport } from '../splitting/split-export.ts';

/** The text of a document of a word processor, and what the document says of itself. */
export interface DocumentText {
  /** The heading that it begins with, where its form shows one. */
  readonly heading: string | null;
  /** The paragraphs below it, a line each. */
  readonly lines: readonly string[];
  readonly title: string | null;
  readonly author: string | null;
}

const MIN_WORDS = 10;

/** The articles of a document: those of a service's export, else the one that it is. */
export function draftsOfDocument({ heading, lines: all, title, author }: DocumentText): Drafts {
  const exported = splitExport(heading === null ? all : [heading, ...all]);
  if (exported) return exported;
  const lines = all.filter((line) => line !== '');
  const [only = ''] = lines;
  if (heading === null && lines.length === 1 && !/[.!?…]["'”’»)]*$/.test(only)) {
    return draftsOfDocument({ heading: only, lines: [], title, author });
  }
  const first = lines.findIndex((line) => line.split(' ').length >= MIN_WORDS && /[.!?]["'”’)]*$/.test(line));
  const header = readHeader(lines, first);
  const removed: Removal[] = [];
  const paragraphs = lines.filter((line, index) => {
    const role = header.roles.get(index);
    const isOutlet = index < first && line === header.metadata.outlet;
    const known = role === 'title' && heading !== null ? null : (role ?? (isOutlet ? 'outlet' : null));
    const rule = role === 'title' ? known : (known ?? surelyBoilerplate(line));
    if (rule) removed.push({ rule, text: line });
    return !rule;
  });
  const metadata = {
    ...NO_METADATA,
    ...header.metadata,
    title: heading ?? header.metadata.title ?? title,
    author: header.metadata.author ?? author,
  };
  return { drafts: [{ id: null, metadata, paragraphs, removed }], problems: [] };
}
