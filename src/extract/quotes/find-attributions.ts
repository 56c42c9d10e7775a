import { bisect } from '../../text/bisect.ts';
import { attachQuotations } from './detect/attach-quotations.ts';
import { findDenials } from './detect/denials.ts';
import { findFramedQuotations } from './detect/framed-quotations.ts';
import { findLearnedAttributions } from './detect/learned-attributions.ts';
import { findAsAttributed } from './detect/passive-sources.ts';
import { findRelativeClauses } from './detect/relative-clauses.ts';
import { withoutShownThings } from './detect/shown-things.ts';
import { findSignedAttributions } from './detect/signatures.ts';
import { findThatClauses } from './detect/that-clauses.ts';
import { findTranscriptAttributions } from './detect/transcripts.ts';
import { type DropReason, whyDropped } from './judge/why-dropped.ts';
import { attributionModel } from './model/attribution-model.ts';
import { isImplausible } from './refine/implausible-attributions.ts';
import { findMannerAttributions } from './refine/manner-cues.ts';
import { withoutNextReports } from './refine/next-reports.ts';
import { withQuotedOthers } from './refine/quoted-others.ts';
import { refineAll } from './refine/refine-all.ts';
import type { AnnotatedText } from './syntax/annotated-text.ts';
import type { Attribution } from './syntax/attribution.ts';

/**
 * The reports of a text in reading order. Layouts that rules know for certain (transcripts, signatures) come first,
 * then what the model finds and they don't cover, with its limits mended, then what rules find that it passed over, and every quotation still without a report.
 */
export function findAttributions(annotated: AnnotatedText): Attribution[] {
  const kept = proposals(annotated).filter((one) => whyDropped(annotated, one) === null);
  return attachQuotations(annotated, withoutShownThings(annotated, kept));
}

/** What the model proposed and the judge left out, each with the reason. */
export function findDropped(
  annotated: AnnotatedText,
): { readonly attribution: Attribution; readonly reason: DropReason }[] {
  const unlikely = findLearnedAttributions(annotated, attributionModel())
    .filter((attribution) => isImplausible(annotated, attribution))
    .map((attribution) => ({ attribution, reason: 'no report by its words' as const }));
  const judged = proposals(annotated).flatMap((attribution) => {
    const reason = whyDropped(annotated, attribution);
    return reason === null ? [] : [{ attribution, reason }];
  });
  return [...unlikely, ...judged].sort((a, b) => startOf(a.attribution) - startOf(b.attribution));
}

function startOf({ content }: Attribution): number {
  return content[0]?.start ?? 0;
}

function proposals(annotated: AnnotatedText): Attribution[] {
  const certain = [...findTranscriptAttributions(annotated), ...findSignedAttributions(annotated)];
  const learned = findLearnedAttributions(annotated, attributionModel()).filter(
    (attribution) => !isImplausible(annotated, attribution),
  );
  const parted = withoutNextReports(annotated, withoutCovered(annotated, learned, certain));
  const refined = [...certain, ...parted].map((attribution) => refineAll(annotated, attribution));
  const found = withQuotedOthers(annotated, refined);
  for (const rule of [
    findMannerAttributions,
    findDenials,
    findAsAttributed,
    findRelativeClauses,
    findThatClauses,
    findFramedQuotations,
  ])
    found.push(...rule(annotated, found));
  return found;
}

/** The reports whose content does not begin inside one that is certain, nor inside the name before it ("IB:"). */
function withoutCovered(
  { tagged: { tokens } }: AnnotatedText,
  attributions: readonly Attribution[],
  certain: readonly Attribution[],
): Attribution[] {
  const spans = certain
    .flatMap(({ content, source }) =>
      content.map(({ start, end }) => ({
        start: Math.min(start, tokens[source?.first ?? -1]?.start ?? start),
        end,
      })),
    )
    .sort((a, b) => a.start - b.start);
  return attributions.filter(({ content }) => {
    const start = content[0]?.start ?? 0;
    const before = spans[bisect(0, spans.length, (i) => (spans[i]?.start ?? 0) > start) - 1];
    return !before || start >= before.end;
  });
}
