import type { TaggedToken } from '../../tagged-text.ts';
import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { Attribution } from '../syntax/attribution.ts';
import { cueClass } from '../syntax/cues.ts';
import { subjectBefore } from '../syntax/noun-phrases.ts';
import { uncuedVerbs } from '../syntax/uncued-verbs.ts';

/**
 * "said that …" with a verb of saying that the lexicon has, where the model passed over it: mostly inside other speech
 * ("although both have tried to claim that this is untrue"). `known` are the reports found so far.
 */
export function findThatClauses(annotated: AnnotatedText, known: readonly Attribution[]): Attribution[] {
  const {
    tagged: { tokens, sentences },
    quoted,
  } = annotated;
  const found: Attribution[] = [];
  for (const { token, at } of uncuedVerbs(annotated, known)) {
    if (cueClass(token.lower) !== 'say') continue;
    const last = sentences[token.sentence]?.last ?? at;
    const source = subjectBefore(tokens, governor(tokens, at));
    const end = clauseEnd(tokens, at + 1, last, quoted);
    const [from, to] = [tokens[at + 1], tokens[end - 1]];
    if (from?.lower !== 'that' || !to || end < at + MIN_TOKENS || !source) continue;
    const content = [{ start: from.start, end: to.end }];
    found.push({ cue: { first: at, last: at + 1 }, source, content, rule: 'that-clause' });
  }
  return found;
}

/** "say that he left": a verb, "that", and a clause of two words at least. */
const MIN_TOKENS = 4;

/** The first of the verbs that lead to a cue: "tried" in "have tried to claim". */
function governor(tokens: readonly TaggedToken[], cue: number): number {
  let at = cue;
  while (tokens[at - 1]?.lower === 'to' && tokens[at - 2]?.pos === 'VERB') at -= 2;
  return at;
}

/** A clause ends at a comma, dash or stop outside of quotation marks. */
function clauseEnd(tokens: readonly TaggedToken[], first: number, last: number, quoted: Int32Array): number {
  let end = first;
  while (end < last && ((quoted[end] ?? -1) >= 0 || !/^(?:[,;.!?]|—|–)$/.test(tokens[end]?.text ?? '')))
    end++;
  return end;
}
