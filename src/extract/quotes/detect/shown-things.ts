import type { Span } from '../../../model.ts';
import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { Attribution } from '../syntax/attribution.ts';
import { cueLemma } from '../syntax/cues.ts';
import { firstEndingAfter } from '../syntax/quote-kind.ts';

/** Verbs for what an act gives away, or a paper states. Written from general knowledge of the language. */
const SHOWING = new Set('show suggest indicate signal reflect underscore highlight reveal depict'.split(' '));
/** What states in words what it shows. */
const PAPER =
  /^(?:polls?|surveys?|stud(?:y|ies)|reports?|data|figures|records?|documents?|emails?|e-mails?|letters?|memos?|transcripts?|filings?|research|results|articles?|texts?|statements?)$/;

/**
 * The reports without those that only tell what something shows, with words in quotation marks, in a sentence that reports
 * what somebody says: in 'Corvana, Berg added, shows "a new low"' the quotation is Berg's, and Corvana says nothing.
 */
export function withoutShownThings(
  annotated: AnnotatedText,
  attributions: readonly Attribution[],
): Attribution[] {
  const { tokens } = annotated.tagged;
  const shows = ({ cue, source, content }: Attribution) =>
    cue !== null &&
    SHOWING.has(cueLemma(tokens[cue.first]?.lower ?? '')) &&
    !tokens.slice(source?.first, source?.last ?? 0).some(({ lower }) => PAPER.test(lower)) &&
    content.some((span) => hasQuotation(annotated, span));
  const speaking = new Set(
    attributions.flatMap((attribution) =>
      attribution.cue && !shows(attribution) ? [tokens[attribution.cue.first]?.sentence ?? -1] : [],
    ),
  );
  return attributions.filter(
    (attribution) =>
      !shows(attribution) || !speaking.has(tokens[attribution.cue?.first ?? 0]?.sentence ?? -1),
  );
}

function hasQuotation({ quotations }: AnnotatedText, { start, end }: Span): boolean {
  const quotation = quotations[firstEndingAfter(quotations, start)];
  return quotation !== undefined && quotation.start < end;
}
