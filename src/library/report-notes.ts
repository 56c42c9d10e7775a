import type { OutletTemplate, ReindexReport } from '../model.ts';
import { unreadNote } from '../text/languages.ts';
import type { Say } from '../words/say.ts';

/** How many outlets, and lines of each, are named; the others are counted. */
const MAX_OUTLETS = 8;
const MAX_LINES = 3;
const MAX_LINE_CHARACTERS = 80;

/** What a reindex has to say beside its files, each a sentence: which lines it left out as template, which languages are not read. */
export function reportNotes({ templates, unread }: ReindexReport, say: Say): string[] {
  const more = templates.length - MAX_OUTLETS;
  return [
    ...templates.slice(0, MAX_OUTLETS).map((template) => describeTemplate(template, say)),
    ...(more > 0 ? [say('reindex.moreOutlets', { n: more })] : []),
    ...unread.map((language) => `${unreadNote(language, say)}.`),
  ];
}

function describeTemplate({ outlet, lines, articles }: OutletTemplate, say: Say): string {
  const shown = lines.slice(0, MAX_LINES).map((line) => say('quoted', { words: clip(line) }));
  const more = lines.length - shown.length;
  const rest = more > 0 ? [say('reindex.moreLines', { n: more })] : [];
  return say('reindex.template', {
    outlet: outlet ?? say('reindex.unknownOutlets'),
    n: articles,
    lines: [shown.join(', '), ...rest].join(' '),
  });
}

function clip(line: string): string {
  if (line.length <= MAX_LINE_CHARACTERS) return line;
  return `${line.slice(0, line.lastIndexOf(' ', MAX_LINE_CHARACTERS)).slice(0, MAX_LINE_CHARACTERS)} …`;
}
