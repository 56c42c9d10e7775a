import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { TokenRange } from '../syntax/attribution.ts';
import { firstEndingAfter } from '../syntax/quote-kind.ts';
import { indexOf } from './description.ts';
import type { AntecedentCandidate } from './pronouns.ts';
import type { Speaker } from './speaker.ts';

/** Nouns for firms, which hardly any firm has in its name. From general knowledge of business news. */
const FIRM =
  /^(?:company|firm|giant|startup|start-up|maker|carmaker|automaker|chipmaker|retailer|platform|network|lender|airline|publisher|developer|chain|operator|manufacturer|conglomerate|brand|outlet|service|corporation|business|paper|newspaper|magazine|tabloid|daily|broadcaster|website)$/;
/** Nouns for bodies that mostly have them in their names: "the agency" is the one whose name has "Agency". */
const OFFICE =
  /^(?:agency|commission|committee|council|court|department|ministry|bureau|authority|board|union|association|league|federation|foundation|university|institute|college|hospital|museum|bank|club|party|church|charity|organi[sz]ation|group|school|society|office|alliance|fund|service|police)$/;

/** Whether a noun (lower case) stands for a firm or a body: "the agency", "the airline". */
export function isBodyNoun(lower: string): boolean {
  return FIRM.test(lower) || OFFICE.test(lower);
}

/** How far back a body is looked for, in paragraphs and names. */
const MAX_PARAGRAPHS = 3;
const MAX_NAMES = 40;

/**
 * "the company", "the agency": the firm or body that it stands for, where one alone is near. A firm is one that was a sentence's subject; of other bodies
 * the name must have the noun. Null where nothing, or more than one, fits.
 */
export function resolveBody(annotated: AnnotatedText, source: TokenRange): Speaker | null {
  const { tagged, names } = annotated;
  const { tokens, text } = tagged;
  if (!/^(?:the|this)$/.test(tokens[source.first]?.lower ?? '')) return null;
  // "The company, which is to lay off thousands, said": the phrase ends at its comma.
  const end = indexOf(annotated, source, ',');
  const head = tokens[end - 1]?.text ?? '';
  const isFirm = FIRM.test(head);
  if (end - source.first > MAX_PHRASE_TOKENS || !(isFirm || OFFICE.test(head))) return null;
  if (
    tokens
      .slice(source.first, end)
      .some(({ lower }) => /^(?:of|for|and|'s|other|new|first|second)$/.test(lower))
  )
    return null;
  const own = paragraphIndex(annotated, tokens[source.first]?.start ?? 0);
  const counts = new Map<string, number>();
  for (const mention of names.mentions) {
    if (names.personOf(mention)) continue;
    const name = names.nameOf(mention);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const best = new Map<string, AntecedentCandidate>();
  const nearest = names.indexBefore(source.first);
  for (let i = nearest; i >= 0 && i > nearest - MAX_NAMES; i--) {
    const mention = names.mentions[i];
    const token = mention && tokens[mention.first];
    if (!mention || !token || own - paragraphIndex(annotated, token.start) > MAX_PARAGRAPHS) break;
    const person = names.personOf(mention);
    if (person?.isSurelyPerson || (annotated.quoted[mention.first] ?? -1) >= 0) continue;
    const name = names.nameOf(mention);
    const hasNoun = mention.words.some((word) => word.toLowerCase() === head);
    const reasons = [hasNoun ? `its name has "${head}"` : 'the body named before'];
    let score = (hasNoun ? 6 : 0) - (own - paragraphIndex(annotated, token.start));
    if (names.isSubject(mention)) score += reasons.push('subject') > 0 ? 3 : 0;
    if (names.isSubject(mention) && (tokens[source.first]?.sentence ?? 0) - (token.sentence ?? 0) === 1)
      score += reasons.push('subject of the sentence before') > 0 ? 3 : 0;
    if (names.isSubject(mention) && mention === names.mentions[0])
      score += reasons.push('whom the article opens with') > 0 ? 2 : 0;
    if (names.isPossessive(mention)) score += 1;
    if ((counts.get(name) ?? 0) >= 3) score += reasons.push('named often') > 0 ? 2 : 0;
    if (!isFirm && !hasNoun) continue;
    const known = best.get(name);
    if (!known || known.score < score) best.set(name, { name, score, reasons });
  }
  const candidates = [...best.values()].sort((a, b) => b.score - a.score);
  const [first, second] = candidates;
  if (!first || first.score < MIN_SCORE || (second && second.score >= first.score)) return null;
  const [from, to] = [tokens[source.first + 1], tokens[end - 1]];
  const role = from && to && end - source.first > 2 ? { start: from.start, end: to.end } : null;
  return {
    name: first.name,
    role: role && text.slice(role.start, role.end) ? role : null,
    inferred: true,
    candidates,
    rule: 'body',
  };
}

const MIN_SCORE = 3;
/** "The ride-hail company" is five tokens. */
const MAX_PHRASE_TOKENS = 6;

function paragraphIndex({ paragraphs }: AnnotatedText, offset: number): number {
  return firstEndingAfter(paragraphs, offset);
}
