import type { Span } from '../../../model.ts';
import type { TaggedSentence, TaggedToken } from '../../tagged-text.ts';
import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { Attribution } from '../syntax/attribution.ts';
import { cueClass } from '../syntax/cues.ts';
import { subjectBefore } from '../syntax/noun-phrases.ts';
import { uncuedVerbs } from '../syntax/uncued-verbs.ts';

/**
 * "…, an assertion that Minister Aalto confirmed": somebody takes a stand on the clause before, which a noun sums up.
 * `known` are the reports found so far.
 */
export function findRelativeClauses(annotated: AnnotatedText, known: readonly Attribution[]): Attribution[] {
  const {
    tagged: { tokens, sentences },
  } = annotated;
  const found: Attribution[] = [];
  for (const { token, at } of uncuedVerbs(annotated, known)) {
    if (cueClass(token.lower) !== 'say') continue;
    if (!/^[,.;]$/.test(tokens[at + 1]?.text ?? '.')) continue;
    const source = subjectBefore(tokens, at);
    const content = source && antecedent(tokens, source.first, sentences, known);
    if (!content?.isClause) continue;
    found.push({
      cue: { first: at, last: at + 1 },
      source,
      content: [content.span],
      rule: 'relative-clause',
    });
  }
  return found;
}

/**
 * What "that" or "which" before a subject stands for: the clause that a noun after a comma sums up (of a report, what is
 * reported), or else the noun.
 */
export function antecedent(
  tokens: readonly TaggedToken[],
  subject: number,
  sentences: readonly TaggedSentence[],
  known: readonly Attribution[],
): { readonly span: Span; readonly isClause: boolean } | null {
  if (!/^(?:that|which)$/.test(tokens[subject - 1]?.lower ?? '')) return null;
  let first = subject - 1;
  while (first > 0 && /^(?:NOUN|ADJ|DET|PROPN)$/.test(tokens[first - 1]?.pos ?? '')) first--;
  const [noun, comma] = [tokens[first], tokens[first - 1]];
  if (first === subject - 1 || !noun) return null;
  const isClause = comma?.text === ',' && comma.sentence === noun.sentence;
  if (!isClause) return { span: { start: noun.start, end: tokens[subject - 2]?.end ?? noun.end }, isClause };
  const reported = known.findLast(({ content }) => content.at(-1)?.end === comma.start)?.content.at(-1);
  const start = tokens[sentences[noun.sentence]?.first ?? first]?.start ?? noun.start;
  return { span: reported ?? { start, end: comma.start }, isClause };
}
