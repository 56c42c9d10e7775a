import type { Span } from '../../../model.ts';
import type { TaggedToken } from '../../tagged-text.ts';
import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { Attribution } from '../syntax/attribution.ts';
import { cueClass, PHRASAL_DENIAL } from '../syntax/cues.ts';
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
    const isTurn = isPhrasalDenial(tokens, at);
    if (!isDenial(token) && !isTurn && !isSilence(tokens, at) && !isRefusal(tokens, at)) continue;
    const source = subjectBefore(tokens, beforeAside(tokens, at));
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

/** What is brushed off or shot down as untrue, and not as a ball or a plane is. */
const ACCUSATION =
  /^(?:claims?|allegations?|accusations?|charges?|reports?|rumou?rs?|suggestions?|speculation|criticisms?|stor(?:y|ies)|notion|idea|theor(?:y|ies)|complaints?)$/;
/** How many tokens lie between such a verb and its noun at most. */
const MAX_TO_ACCUSATION = 7;

function isPhrasalDenial(tokens: readonly TaggedToken[], at: number): boolean {
  const words = tokens
    .slice(at, at + MAX_TO_ACCUSATION)
    .filter(({ sentence }) => sentence === tokens[at]?.sentence);
  if (!PHRASAL_DENIAL.test(words.map(({ lower }) => lower).join(' '))) return false;
  return words.some(({ lower }) => ACCUSATION.test(lower));
}

/** "Declined to comment", where it is no "has not declined". */
function isRefusal(tokens: readonly TaggedToken[], at: number): boolean {
  return (
    cueClass(tokens[at]?.lower ?? '') === 'decline' &&
    tokens[at + 1]?.lower === 'to' &&
    /^(?:comment|respond|reply|answer|say|discuss|elaborate|speak)$/.test(tokens[at + 2]?.lower ?? '')
  );
}

/** How long an aside between a subject and its verb is at most, in tokens. */
const MAX_ASIDE_TOKENS = 25;

/** Where the subject ends before an aside of what somebody was asked: "Marsh, asked whether he had heard of it, declined". */
function beforeAside(tokens: readonly TaggedToken[], verb: number): number {
  let comma = verb - 1;
  while (/^(?:AUX|ADV|PART)$/.test(tokens[comma]?.pos ?? '')) comma--;
  if (tokens[comma]?.text !== ',') return verb;
  // "Castell's agent, Lola Pine, did not respond": the name between the commas.
  if (tokens[comma - 1]?.pos === 'PROPN' && !/^(?:which|who)$/.test(tokens[comma + 1]?.lower ?? ''))
    return comma;
  for (
    let at = comma - 1;
    at > verb - MAX_ASIDE_TOKENS && tokens[at]?.sentence === tokens[verb]?.sentence;
    at--
  )
    if (tokens[at]?.text === ',' && ASKED.test(tokens[at + 1]?.lower ?? '')) return at;
  return verb;
}

const ASKED = /^(?:when|asked|pressed|questioned|contacted|reached|approached)$/;

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
