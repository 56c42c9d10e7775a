import { speakingShare, thinkingShare } from '../../../text/word-senses.ts';
import type { TaggedToken } from '../../tagged-text.ts';
import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { Attribution } from '../syntax/attribution.ts';
import { cueClass, cueLemma } from '../syntax/cues.ts';
import { subjectKind } from '../syntax/speaking-subject.ts';
import { articleVoice } from './article-voice.ts';
import { contentFrame } from './content-frame.ts';

/** What speaks for or against a proposed attribution, each as a name that a person can read ("subject thing"). */
export function plausibilityFeatures(annotated: AnnotatedText, attribution: Attribution): string[] {
  const { tokens } = annotated.tagged;
  const { cue, source, evidence } = attribution;
  const token = cue && tokens[cue.first];
  if (!cue || !token) return [];
  const subject = subjectKind(annotated, source);
  const frame = contentFrame(annotated, attribution);
  const sense = senseOf(token);
  const form = formOf(tokens, cue.first);
  const voice = articleVoice(annotated);
  const side = (attribution.content[0]?.start ?? 0) < token.start ? 'before' : 'behind';
  const sure = Math.max(-6, Math.min(6, Math.round(2 * logit(evidence?.confidence ?? 0.5))));
  return [
    'bias',
    `sure ${sure}`,
    `verb ${cueLemma(token.lower)}`,
    `sense ${sense}`,
    `subject ${subject}`,
    `frame ${frame} ${side}`,
    `form ${form}`,
    `sense ${sense}, subject ${subject}`,
    `sense ${sense}, frame ${frame}`,
    `sense ${sense}, form ${form}`,
    `subject ${subject}, frame ${frame}`,
    `reports ${voice.reports}`,
    `addresses ${voice.addresses}`,
    `politics ${voice.politics}`,
    `politics ${voice.politics}, sense ${sense}`,
    `politics ${voice.politics}, frame ${frame}`,
    `politics ${voice.politics}, subject ${subject}`,
    `reports ${voice.reports}, sense ${sense}`,
    `addresses ${voice.addresses}, sense ${sense}`,
    `reports ${voice.reports}, frame ${frame}`,
    `${condition(tokens, cue.first)}`,
  ];
}

function logit(share: number): number {
  const held = Math.min(0.999, Math.max(0.001, share));
  return Math.log(held / (1 - held));
}

/** How much of a cue's use is speech: "says" always, "thinks" thought, "seeks" neither; other parts of speech by name. */
export function senseOf({ lower, pos }: TaggedToken): string {
  if (pos !== 'VERB') return pos.toLowerCase();
  const lemma = cueLemma(lower);
  const [speaking, thinking] = [speakingShare(lemma), thinkingShare(lemma)];
  const listed = cueClass(lower) === null ? '' : 'listed ';
  if (speaking >= 0.8) return `${listed}speech`;
  if (speaking + thinking >= 0.5) return speaking >= thinking ? `${listed}mostly speech` : `${listed}thought`;
  return speaking + thinking >= 0.2 ? `${listed}seldom speech` : `${listed}act`;
}

/** "said", "to say", "saying", "is said", "be said". */
function formOf(tokens: readonly TaggedToken[], at: number): string {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.pos !== 'VERB') return 'none';
  if (before?.lower === 'to') return 'infinitive';
  if (token.lower.endsWith('ing')) return 'gerund';
  for (let i = at - 1; i >= at - 3 && tokens[i]?.sentence === token.sentence; i--) {
    const lower = tokens[i]?.lower ?? '';
    if (/^(?:is|are|was|were|be|been|being|get|gets|got|'s|'re)$/.test(lower))
      return /(?:ed|en|wn|ght|id|de|nt)$/.test(token.lower) ? 'passive' : 'finite';
    if (/^(?:can|could|may|might|should|must|will|would|'ll|'d)$/.test(lower)) return 'modal';
    if (/^(?:n't|not|never)$/.test(lower)) return 'negated';
    if (tokens[i]?.pos !== 'ADV') break;
  }
  return before?.sentence === token.sentence
    ? /^(?:NOUN|PROPN)$/.test(before.pos) && token.lower.endsWith('ed')
      ? 'past'
      : 'finite'
    : 'first word';
}

/** Whether the cue stands under "if", "when" and the like. */
function condition(tokens: readonly TaggedToken[], at: number): string {
  for (let i = at - 1; i >= at - 8 && tokens[i]?.sentence === tokens[at]?.sentence; i--)
    if (
      /^(?:if|when|whether|unless|until|once|so|because|while|as|although|though)$/.test(
        tokens[i]?.lower ?? '',
      )
    )
      return `under ${tokens[i]?.lower}`;
  return 'main clause';
}
