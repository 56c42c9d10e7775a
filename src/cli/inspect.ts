import { readFile as readBytes } from 'node:fs/promises';
import { readFile } from '../corpus/read-file.ts';
import { extract } from '../extract/extract.ts';
import type { Article, DateMention, Quote, Span } from '../model.ts';
import type { Terminal } from './terminal.ts';

export interface InspectOptions {
  readonly json?: boolean;
  readonly plain?: boolean;
  readonly published?: string;
}

/** Prints what is read out of each file, in the order given; returns the exit status. */
export async function inspect(
  files: readonly string[],
  options: InspectOptions,
  terminal: Terminal,
): Promise<number> {
  let status = 0;
  for (const file of files) {
    try {
      const reading = await readFile(file, await readBytes(file), options);
      for (const article of reading.articles) terminal.out(JSON.stringify(toJson(file, article)));
      for (const problem of reading.problems) terminal.err(`${problem.file}: ${problem.reason}`);
      if (reading.articles.length === 0) status = 1;
    } catch (error) {
      terminal.err(`${file}: ${error instanceof Error ? error.message : String(error)}`);
      status = 1;
    }
  }
  return status;
}

function toJson(file: string, article: Article): object {
  const { title, outlet, author, url, published, updated, text, paragraphs } = article;
  const { quotes, dates, events } = extract(article);
  return {
    ...{ file, title, outlet, author, url, published, updated, text, paragraphs },
    quotes: quotes.map((quote) => quoteToJson(article, quote)),
    dates: dates.map((date) => dateToJson(article, date)),
    events,
  };
}

function quoteToJson(article: Article, quote: Quote): object {
  const { kind, content, cue, source, speaker, role, inferred, stance } = quote;
  return {
    kind,
    content: content.map(pair),
    cue: cue && pair(cue),
    source: source && pair(source),
    speaker,
    role: role && article.text.slice(role.start, role.end),
    inferred,
    stance,
  };
}

function dateToJson(article: Article, { start, end, type, value, inferred }: DateMention): object {
  return { start, end, text: article.text.slice(start, end), type, value, inferred };
}

function pair({ start, end }: Span): [number, number] {
  return [start, end];
}
