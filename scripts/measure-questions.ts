import { ask } from '../src/answer/ask/ask.ts';
import type { Archive } from '../src/archive/archive.ts';
import { archiveOf } from '../src/library/memory-library.ts';
import { readCorpus } from '../src/library/read-corpus.ts';
import { ANSWERABLE, UNANSWERABLE, UNANSWERABLE_BY_KNOWN_NAMES } from '../test/real-questions.ts';
import { SMALL_TOWN, TOLD, UNNAMED, UNTOLD } from '../test/small-town.ts';

/** Prints how our own questions are answered: over the small town, and over the four real articles where their folder is given. */
const [folder] = process.argv.slice(2);

const bestOf = (archive: Archive, question: string) =>
  ask(archive, { kind: 'ask', question }, { strictness: 'normal' }).best?.text;

function showAnswered(archive: Archive, questions: readonly (readonly [string, RegExp])[]): void {
  const answers = questions.map(([question, holds]) => ({ holds, text: bestOf(archive, question) }));
  const given = answers.flatMap(({ holds, text }) => (text === undefined ? [] : [holds.test(text)]));
  const right = given.filter(Boolean).length;
  console.log(
    `  of ${answers.length} that are told: ${right} right, ${given.length - right} wrong, ${answers.length - given.length} declined`,
  );
}

function showDeclined(archive: Archive, which: string, questions: readonly string[]): void {
  const declined = questions.filter((question) => bestOf(archive, question) === undefined);
  console.log(`  of ${questions.length} ${which}: ${declined.length} declined`);
}

console.log('A small town');
const town = await archiveOf(SMALL_TOWN);
showAnswered(town, TOLD);
showDeclined(town, 'that are not told, all names known', UNTOLD);
showDeclined(town, 'about something else', UNNAMED);

if (folder !== undefined) {
  console.log('Four articles');
  const { archive } = await readCorpus(folder, 0);
  showAnswered(
    archive,
    ANSWERABLE.map(({ question, holds }) => [question, holds]),
  );
  showDeclined(archive, 'that are not told, all names known', UNANSWERABLE_BY_KNOWN_NAMES);
  showDeclined(archive, 'about something else', UNANSWERABLE);
}
