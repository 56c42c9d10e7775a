import type { NameMentions } from '../../names/name-mention-index.ts';
import type { TaggedToken } from '../../tagged-text.ts';
import type { AnnotatedText } from '../syntax/annotated-text.ts';
import { labelledAnswers } from '../syntax/answer-labels.ts';
import type { Attribution } from '../syntax/attribution.ts';

/** How many words a speaker's name in front of a colon has at most. */
const MAX_NAME_WORDS = 5;

/** From how many lines on that begin with a person's name and a colon a text is an interview, and none is a headline. */
const MIN_TURNS = 2;

/**
 * Lines of a transcript: `BERG: The bridge is open.`, in quotation marks or not. The name stands before the colon in
 * capitals, or, where several lines begin so, is a person's as usual; what follows up to the line's end is what is said.
 */
export function findTranscriptAttributions({
  tagged,
  quotations,
  quoted,
  names,
}: AnnotatedText): Attribution[] {
  const { tokens, sentences, text } = tagged;
  const found: Attribution[] = [];
  let voiced = 0;
  const lines = sentences.filter(({ paragraph }, index) => sentences[index - 1]?.paragraph !== paragraph);
  const turns = new Map(
    lines.flatMap(({ first }) => {
      const colon = colonAfterPerson(names, first);
      return colon < 0 ? [] : [[first, colon] as const];
    }),
  );
  const { answers } = labelledAnswers(tagged);
  const isInterview = turns.size >= MIN_TURNS;
  lines.forEach(({ first }) => {
    const start = /^["“«'‘]$/.test(tokens[first]?.text ?? '') ? first + 1 : first;
    const turn = answers.get(first) ?? (isInterview ? turns.get(first) : undefined);
    const colon = turn ?? colonAfterName(tokens, start);
    const said = tokens[colon + 1];
    if (colon < 0 || !said) return;
    const owner = quotations[quoted[start] ?? -1];
    const end = owner && turn === undefined ? owner.end : lineEnd(text, said.start);
    if (end <= said.start) return;
    if (!owner && !answers.has(first) && beginsWithoutSubject(tokens, colon + 1)) return;
    if (owner || answers.has(first) || SPEAKS_OF_SELF.test(text.slice(said.start, end))) voiced++;
    found.push({
      cue: { first: colon, last: colon + 1 },
      source: { first: start, last: colon },
      content: [{ start: said.start, end }],
      rule: 'transcript',
    });
  });
  return voiced >= MIN_VOICED * found.length ? found : [];
}

/** In what share of the lines somebody speaks of themselves or asks: in lines with labels ("LAST WEEK:", "CAST:") hardly anybody does. */
const MIN_VOICED = 1 / 3;
const SPEAKS_OF_SELF = /(?:^|[^\p{L}])(?:I|we|We|my|My|our|Our)(?:['’]\p{L}+)?(?=[^\p{L}])|\?/u;

/** "Has two goals this season": notes under a label leave out their subject, speech hardly does. */
function beginsWithoutSubject(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    /^(?:has|have|had|was|is|got|gave|posted|played|should|could|did|scored)$/.test(token.lower) &&
    !/^(?:it|he|she|they|we|i|you|there|that|this|the|n't|not)$/.test(tokens[at + 1]?.lower ?? '')
  );
}

/** The colon behind a person's name, title included, that a line opens with; -1 where there is none. */
function colonAfterPerson(names: NameMentions, first: number): number {
  const [mention] = names.mentionsIn({ first, last: first + MAX_NAME_WORDS });
  if (mention?.titleFirst !== first) return -1;
  return names.tagged.tokens[mention.last]?.text === ':' && names.personOf(mention)?.isSurelyPerson
    ? mention.last
    : -1;
}

/** The colon behind a name in capitals at the start of a line; -1 where there is none. */
function colonAfterName(tokens: readonly TaggedToken[], start: number): number {
  for (let at = start; at <= start + MAX_NAME_WORDS; at++) {
    const token = tokens[at];
    if (!token) return -1;
    if (token.text === ':') return at > start ? at : -1;
    if (!/^(?:\p{Lu}[\p{Lu}'’.-]+|\.|-|Mc\p{Lu}+)$/u.test(token.text)) return -1;
  }
  return -1;
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.trimEnd().length : at;
}
