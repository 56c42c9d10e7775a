import type { Span } from '../../../model.ts';
import { bisect } from '../../../text/bisect.ts';
import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { Attribution, TokenRange } from '../syntax/attribution.ts';
import { type Before, genderOf } from './pronouns.ts';

/** What is known of who talks in a text while the speaker of one attribution is looked for. */
export interface Discourse {
  readonly before: Before;
  /** What is said here, in which nobody names themselves. */
  readonly content: readonly Span[];
  /** What people are reported to say anywhere, by its beginning. */
  readonly reported: readonly Span[];
  /** The people whom the words of some attribution name as its speaker. */
  readonly speakers: ReadonlySet<string>;
}

/** Of a text of which nothing is known yet. */
export const NO_DISCOURSE: Discourse = { before: [], content: [], reported: [], speakers: new Set() };

/** What holds for all attributions of a text: what people say in it, and whom it names as speakers. */
export function readDiscourse(
  annotated: AnnotatedText,
  attributions: readonly Attribution[],
): Pick<Discourse, 'reported' | 'speakers'> {
  const reported: Span[] = [];
  const speakers = new Set<string>();
  for (const { source, content } of attributions) {
    if (!source) continue;
    const name = namedSpeaker(annotated, source);
    if (name !== null) speakers.add(name);
    if (name !== null || genderOf(annotated.tagged.tokens[source.first]?.lower ?? ''))
      reported.push(...content);
  }
  return { reported: reported.sort((a, b) => a.start - b.start), speakers };
}

/** The person that the words of a source are about, where they name one. */
function namedSpeaker({ names }: AnnotatedText, source: TokenRange): string | null {
  for (const mention of names.mentionsIn(source)) {
    if (names.isPossessive(mention) || names.isDependent(mention, source)) continue;
    const person = names.personOf(mention);
    if (person?.isSurelyPerson) return person.name;
  }
  return null;
}

/** How many reports that begin before a place are looked at: they nest hardly any deeper. */
const MAX_NESTED = 4;

/** Whether somebody is reported to say the words at `offset`, and not those at `other`. */
export function isReportedApart({ reported }: Discourse, offset: number, other: number): boolean {
  const after = bisect(0, reported.length, (i) => (reported[i]?.start ?? 0) > offset);
  return reported
    .slice(Math.max(0, after - MAX_NESTED), after)
    .some(({ start, end }) => offset < end && !(start <= other && other < end));
}
