import type { TaggedToken } from '../../tagged-text.ts';
import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { Attribution, TokenRange } from '../syntax/attribution.ts';
import { cueClass } from '../syntax/cues.ts';
import { spanOfTokens, tokensIn } from '../syntax/token-spans.ts';

/**
 * Ends what somebody says where the reporter goes on to the next thing that they say: "Stein said | the pier was safe | but warned that the
 * winter would be hard". Whoever the sentence names for one of both verbs says the other's words as well.
 */
export function withoutNextReports(
  annotated: AnnotatedText,
  attributions: readonly Attribution[],
): Attribution[] {
  const { tokens } = annotated.tagged;
  const reports = [...attributions];
  const byCue = new Map(reports.map(({ cue }, place) => [cue?.first, place]));
  for (const place of reports.keys()) {
    const report = reports[place];
    const [span, ...others] = report?.content ?? [];
    if (!report?.cue || !span || others.length > 0) continue;
    const { first, last } = tokensIn(tokens, span);
    for (let verb = Math.max(first + 2, report.cue.last); verb < last + MAX_JOINT_TOKENS; verb++) {
      const behind = byCue.get(verb) ?? -1;
      const next = reports[behind];
      const isOne =
        next && (isOneSpeaker(report.source, next.source) || isThingTold(annotated, { first, last }, next));
      const joint = isOne ? jointBefore(annotated, verb) : null;
      if (joint !== null && joint > last) break;
      // "Stein said that Brandt left, saying it was over": it may be Brandt who says so.
      if (isParticiple(tokens[verb]) && namesSomebody(annotated, { first, last: verb })) continue;
      const content = joint !== null && spanOfTokens(tokens, { first, last: joint });
      if (!next || !content || !areAlike(tokens[report.cue.first], tokens[verb])) continue;
      reports[place] = { ...report, source: report.source ?? next.source, content: [content] };
      reports[behind] = {
        ...next,
        source: isOneSpeaker(report.source, next.source) ? (next.source ?? report.source) : report.source,
      };
      break;
    }
  }
  return reports;
}

/** "Denied it | and then called …": so many tokens may lie between what was said and the next verb. */
const MAX_JOINT_TOKENS = 4;

/** "The firm denied that its buildings were unsafe and spoke of “a witch hunt”": what the first report tells of is no speaker of quoted words. */
function isThingTold(annotated: AnnotatedText, told: TokenRange, { source, content }: Attribution): boolean {
  const { tokens } = annotated.tagged;
  const [span] = content;
  if (!source || !span || source.first < told.first || source.last > told.last) return false;
  const { first, last } = tokensIn(tokens, span);
  const isQuoted = tokens.slice(first, last).some((_, i) => (annotated.quoted[first + i] ?? -1) >= 0);
  return isQuoted && annotated.names.mentionsIn(source).length === 0;
}

/** Where ", and" or "but", or the comma of a participle, stands right before a verb outside quotation marks; null where it doesn't. */
function jointBefore({ tagged: { tokens }, quoted }: AnnotatedText, verb: number): number | null {
  if (isParticiple(tokens[verb])) return tokens[verb - 1]?.text === ',' ? verb - 1 : null;
  let joint = verb - 1;
  while (tokens[joint]?.pos === 'ADV') joint--;
  if (!/^(?:and|but|yet|then)$/.test(tokens[joint]?.lower ?? '') || (quoted[verb] ?? -1) >= 0) return null;
  return tokens[joint - 1]?.text === ',' ? joint - 1 : joint;
}

function namesSomebody({ names }: AnnotatedText, range: TokenRange): boolean {
  return names.mentionsIn(range).some((mention) => names.personOf(mention)?.isSurelyPerson);
}

/** Verbs of one tense: "says … and blames", "said … and blamed"; in "said that he was tired and thought it over", the thinking is told, too. */
function areAlike(one: TaggedToken | undefined, other: TaggedToken | undefined): boolean {
  const ending = (token: TaggedToken | undefined) => /ing$|s$/.exec(token?.lower ?? '')?.[0];
  const thinks = (token: TaggedToken | undefined) => cueClass(token?.lower ?? '') === 'think';
  if (isParticiple(other)) return true;
  return ending(one) === ending(other) && (thinks(one) || !thinks(other));
}

/** "Stein said the pier was safe, adding that …". */
function isParticiple(token: TaggedToken | undefined): boolean {
  return /ing$/.test(token?.lower ?? '') && cueClass(token?.lower ?? '') === 'say';
}

function isOneSpeaker(one: TokenRange | null, other: TokenRange | null): boolean {
  return one === null || other === null || (one.first < other.last && other.first < one.last);
}
