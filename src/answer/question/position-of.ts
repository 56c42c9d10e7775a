import { isEnglish } from '../../text/languages.ts';
import type { Question } from './question.ts';

/** Languages that write several words as one, the one that is told more closely last: "Stadtbücherei" is a "Bücherei". */
const COMPOUNDING: ReadonlySet<string> = new Set(['de', 'nl', 'sv', 'da', 'no', 'fi', 'hu']);
const MIN_HEAD_LETTERS = 5;
/** Languages whose words can be cut in several ways: "金メダル" has "メダル". Counted in letters of a fold, of which a Korean syllable has two or three. */
const MIN_PART_LETTERS: Readonly<Record<string, number>> = { zh: 2, ja: 2, th: 3, ko: 4 };

/** The index of the question's term that a stem of a text is, or is a compound of; -1 where it is none. */
export function positionOf(question: Question, stem: string): number {
  const { positions, language } = question;
  return positions.get(stem) ?? (isEnglish(language) ? -1 : findPart(question, stem));
}

function findPart({ terms, language }: Question, stem: string): number {
  const minPart = MIN_PART_LETTERS[language];
  if (minPart !== undefined) return terms.findIndex((term) => isIn(term.stem, stem, minPart));
  if (!COMPOUNDING.has(language)) return -1;
  return terms.findIndex((term) => isHead(term.stem, stem) || isHead(stem, term.stem));
}

function isHead(head: string, compound: string): boolean {
  return head.length >= MIN_HEAD_LETTERS && compound.endsWith(head);
}

function isIn(part: string, whole: string, least: number): boolean {
  const [shorter, longer] = part.length < whole.length ? [part, whole] : [whole, part];
  return shorter.length >= least && longer.includes(shorter);
}
