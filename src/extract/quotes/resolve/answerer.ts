import type { NamedPerson } from '../../names/person-index.ts';
import type { AnnotatedText } from '../syntax/annotated-text.ts';
import { labelledAnswers } from '../syntax/answer-labels.ts';
import type { TokenRange } from '../syntax/attribution.ts';
import type { Speaker } from './speaker.ts';

/** Who answers in the lines "A:" of an interview: the one person who is named above its first question, else nobody who is known. Null for other words. */
export function resolveAnswerer(annotated: AnnotatedText, { first, last }: TokenRange): Speaker | null {
  const { tagged } = annotated;
  if (last - first !== 1 || !/^(?:A|Answer)$/.test(tagged.tokens[first]?.text ?? '')) return null;
  const { questions, answers } = labelledAnswers(tagged);
  const start = questions[0];
  if (!answers.has(first) || start === undefined) return null;
  const found = personIntroduced(annotated, start);
  return {
    name: found?.name ?? null,
    role: found?.roles[0] ?? null,
    inferred: true,
    candidates: found
      ? [{ name: found.name, score: 1, reasons: ['is the one person who is introduced'] }]
      : [],
    rule: 'answerer',
  };
}

/** The one person who is named before a token, whoever writes left out; null where nobody is, or several are. */
export function personIntroduced({ names, tagged }: AnnotatedText, start: number): NamedPerson | null {
  const people = new Map<string, NamedPerson>();
  for (const mention of names.mentions) {
    if (mention.first >= start) break;
    if (isByline(tagged, mention.first)) continue;
    const person = names.personOf(mention);
    if (person?.isSurelyPerson) people.set(person.name, person);
  }
  const [person] = people.values();
  return people.size === 1 ? (person ?? null) : null;
}

/** "By Otto Weil", "Interview by Otto Weil": who asks. */
function isByline({ tokens, sentences }: AnnotatedText['tagged'], at: number): boolean {
  const opening = tokens.slice(sentences[tokens[at]?.sentence ?? 0]?.first, at).map(({ lower }) => lower);
  return /^(?:(?:interview|words|text|questions) )?by$/.test(opening.join(' '));
}
