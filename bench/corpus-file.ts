import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { articleGenerator, seededRandom } from './generated-articles.ts';

/** The files that every engine reads: one paragraph a line as JSON, and one question a line. */
export interface CorpusFiles {
  readonly paragraphs: string;
  readonly questions: string;
}

export interface GeneratedParagraph {
  readonly article: number;
  readonly heading: string;
  readonly text: string;
}

const SEED = 7;
const ARTICLE_BYTES = 4000;
const QUESTIONS = 300;

/** Writes a corpus of so many paragraphs, and questions of 3 to 10 words taken from sentences of it. The same every time. */
export async function writeCorpus(folder: string, size: number): Promise<CorpusFiles> {
  const files = {
    paragraphs: path.join(folder, `${size}.jsonl`),
    questions: path.join(folder, `${size}.questions`),
  };
  const article = articleGenerator(SEED);
  const random = seededRandom(SEED + 1);
  const out = createWriteStream(files.paragraphs);
  const questions: string[] = [];
  for (let [written, number] = [0, 0]; written < size; number++) {
    const [head = '', ...rest] = article(ARTICLE_BYTES).split('\n---\n');
    const heading = [...head.matchAll(/^(?:title|source): (.*)$/gm)].map((match) => match[1]).join(' ');
    for (const text of rest
      .join('')
      .split('\n')
      .filter(Boolean)
      .slice(0, size - written)) {
      if (!out.write(`${JSON.stringify({ article: number, heading, text })}\n`)) await once(out, 'drain');
      written++;
      if (random() < (QUESTIONS * 1.2) / size && questions.length < QUESTIONS)
        questions.push(questionFrom(text, random));
    }
  }
  out.end();
  await once(out, 'finish');
  await writeFile(files.questions, questions.join('\n'));
  return files;
}

function questionFrom(text: string, random: () => number): string {
  const words = text.match(/\p{L}+/gu) ?? [];
  const count = 3 + Math.floor(random() * 8);
  const first = Math.floor(random() * Math.max(1, words.length - count));
  return words.slice(first, first + count).join(' ');
}
