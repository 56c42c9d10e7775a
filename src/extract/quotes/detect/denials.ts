import type { Span } from '../../../model.ts';
import type { TaggedToken } from '../../tagged-text.ts';
import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { Attribution } from '../syntax/attribution.ts';
import { cueClass } from '../syntax/cues.ts';
import { subjectBefore } from '../syntax/noun-phrases.ts';
import { uncuedVerbs } from '../syntax/uncued-verbs.ts';
import { antecedent } from './relative-clauses.ts';

/**
 * Denials and silences that the model passed over, often because they stand inside other speech: "a claim that both
 * deny", "neither Oslo nor Riga has responded to the report". `known` are the reports found so far.
 */
export function findDenials(annotated: AnnotatedText, known: readonly Attribution[]): Attribution[] {
  const {
    tagged: { tokens, sentences },
  } = annotated;
  const found: Attribution[] = [];
  for (const { token, at } of uncuedVerbs(annotated, known)) {
    if (!isDenial(token) && !isSilence(tokens, at)) continue;
    const source = subjectBefore(tokens, at);
    const last = sentences[token.sentence]?.last ?? at;
    const content =
      source && (antecedent(tokens, source.first, sentences, known)?.span ?? objectAfter(tokens, at, last));
    if (!content) continue;
    found.push({ cue: { first: at, last: at + 1 }, source, content: [content], rule: 'denial' });
  }
  return found;
}

/** A finite form: "deny", "denied", "has denied", but not "to deny" or "denying". */
function isDenial(token: TaggedToken): boolean {
  return cueClass(token.lower) === 'deny' && !token.lower.endsWith('ing');
}

function isSilence(tokens: readonly TaggedToken[], at: number): boolean {
  if (!/^(?:respond|responded|comment|commented|reply|replied)$/.test(tokens[at]?.lower ?? '')) return false;
  // "Did not respond to a request for comment" tells of one silence, not of two.
  if (/^(?:for|of|a|an|the|any|no|further|public)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  const before = tokens.slice(Math.max(0, at - 7), at);
  return before.some(({ lower, sentence }) => {
    return sentence === tokens[at]?.sentence && /^(?:not|n't|never|neither|nor|no)$/.test(lower);
  });
}

/** What stands behind the verb up to the next comma, stop or conjunction; null where that is no object. */
function objectAfter(tokens: readonly TaggedToken[], verb: number, last: number): Span | null {
  let end = verb + 1;
  while (
    end < last &&
    !/^(?:[,;.:!?—–]|but|and|while|although|though|despite)$/.test(tokens[end]?.lower ?? '')
  )
    end++;
  return end > verb + 1 ? spanOf(tokens, verb + 1, end) : null;
}

function spanOf(tokens: readonly TaggedToken[], first: number, last: number): Span | null {
  const [start, end] = [tokens[first], tokens[last - 1]];
  return start && end ? { start: start.start, end: end.end } : null;
}
