import { drawAnswer, type ExportedFile } from '../export/export-answer.ts';
import type { Answer } from '../model.ts';
import type { Say } from '../words/say.ts';

/** One date alone is no picture. */
const MIN_DATES = 2;

/** The picture that comes with the first page of a timeline; null for everything else. */
export async function drawPicture(answer: Answer, page: number, say: Say): Promise<ExportedFile | null> {
  if (answer.kind !== 'timeline' || page > 1 || answer.entries.length < MIN_DATES) return null;
  return drawAnswer(answer, { theme: 'dark', say });
}
