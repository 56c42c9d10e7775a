import { readTrainedFile } from './trained-file.ts';

/** What a noun is the name of, as far as it can speak: a person, a body of people, or something written or said. */
export type NounSense = 'person' | 'group' | 'words';

interface Senses {
  readonly speaking: Readonly<Record<string, string>>;
  readonly thinking: Readonly<Record<string, string>>;
  readonly nouns: Readonly<Record<NounSense, string>>;
}

const { SPEAKING, THINKING, NOUNS } = readTrainedFile(
  new URL('./word-senses.json', import.meta.url),
  ({ speaking, thinking, nouns }: Senses) => ({
    SPEAKING: tenths(speaking),
    THINKING: tenths(thinking),
    NOUNS: new Map(
      (['words', 'group', 'person'] as const).flatMap((kind) =>
        nouns[kind].split(' ').map((noun): [string, NounSense] => [noun, kind]),
      ),
    ),
  }),
);

/** In what share of its uses a verb (lower case, in any regular form) is one of speaking, 0 to 1 in tenths, by WordNet's counts. */
export function speakingShare(verb: string): number {
  return shareIn(SPEAKING, verb);
}

/** In what share of its uses a verb (lower case, in any regular form) is one of thinking or feeling, 0 to 1 in tenths. */
export function thinkingShare(verb: string): number {
  return shareIn(THINKING, verb);
}

function shareIn(shares: ReadonlyMap<string, number>, verb: string): number {
  for (const form of baseForms(verb)) {
    const share = shares.get(form);
    if (share !== undefined) return share;
  }
  return 0;
}

/** What a verb's base form may be: "denied" gives "deny", "planned" "plan", "voicing" "voice". */
function baseForms(verb: string): string[] {
  const forms = [verb];
  if (/(?:ies|ied)$/.test(verb)) forms.push(`${verb.slice(0, -3)}y`);
  const ending = /(?:ing|ed|es|s|d)$/.exec(verb)?.[0];
  if (ending === undefined) return forms;
  const stem = verb.slice(0, -ending.length);
  forms.push(`${stem}e`, stem);
  if (/([bdfgklmnprstvz])\1$/.test(stem)) forms.push(stem.slice(0, -1));
  if (ending === 'd' || ending === 's') forms.push(stem);
  return forms;
}

/** What most uses of a noun (lower case, singular or plural) name; null for things, and for nouns that WordNet does not have. */
export function nounSense(noun: string): NounSense | null {
  for (const form of singulars(noun)) {
    const kind = NOUNS.get(form);
    if (kind) return kind;
  }
  return null;
}

function singulars(noun: string): string[] {
  const forms = [noun];
  if (noun.endsWith('ies')) forms.push(`${noun.slice(0, -3)}y`);
  if (/(?:s|x|z|ch|sh)es$/.test(noun)) forms.push(noun.slice(0, -2));
  if (/[^s]s$/.test(noun)) forms.push(noun.slice(0, -1));
  if (/men$/.test(noun)) forms.push(`${noun.slice(0, -2)}an`);
  if (noun === 'people' || noun === 'folks') forms.push('person');
  return forms;
}

/** "7": "say tell" as a map from each word to .7. */
function tenths(lists: Readonly<Record<string, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(lists).flatMap(([tenth, words]) =>
      words.split(' ').map((word): [string, number] => [word, Number(tenth) / 10]),
    ),
  );
}
