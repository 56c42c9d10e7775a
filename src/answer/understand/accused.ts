import type { Archive } from '../../archive/archive.ts';
import type { PositionsAnswer, Statement } from '../../model.ts';
import { irregularForms } from '../../text/irregular-verbs.ts';
import { stem } from '../../text/stems.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { synonymsOf } from '../../text/synonyms.ts';
import { termsOf } from '../../text/terms.ts';
import { tokenize } from '../../text/tokens.ts';
import { stemOfInitials } from '../question/initials.ts';
import { type Accusation, BY_FORM, type Reading } from './reading.ts';
import { withoutPreamble } from './route/bare-words.ts';

/** What people are accused of: whoever asks wants to know who says so, and who denies it. From general knowledge of the language. */
const ACTS =
  'defraud|steal|stole|rob|embezzle|launder|lie|lied|cheat|deceive|mislead|misled|trick|scam|bribe|extort|blackmail|rig|fake|forge|plagiari[sz]e|copy|kill|murder|poison|attack|bomb|shell|shoot|shot|assault|abuse|harass|rape|grope|hit|beat up|threaten|bully|spy|hack|leak|sabotage|sink|break (?:the|any|its|his|her|their) (?:law|laws|rules?|promise|agreement)|violate|breach|commit|hide|hid|conceal|cover up|destroy|delete|censor|suppress|discriminate|misuse|misspend|know about|plan|plot|start|cause|order';
const STATES =
  'guilty|innocent|to blame|responsible|liable|behind|involved|corrupt|a (?:fraud|scam|hoax|fake|liar|thief|monopoly|cover-up)|illegal|fake|rigged|lying|cheating';
const ACCUSED = new RegExp(
  String.raw`^(?:(?:did|does|do|has|have|had) (?<subject>.{2,60}?) (?:really |actually |ever )?(?<act>(?:${ACTS})(?:ed|d|n|s)?)\b(?<rest>.*)|(?:is|are|was|were) (?<who>.{2,60}?) (?:really |actually )?(?<state>${STATES})\b(?<more>.*))$`,
  'iu',
);

/** "Did Vol steal the money?": what is said for and against, where somebody says and somebody denies it; none for other words. */
export function accusedReadings(words: string): Reading[] {
  const bare = withoutPreamble(words).replace(/[\s?!.]+$/, '');
  const found = ACCUSED.exec(bare)?.groups;
  if (!found) return [];
  const { subject, act = '', rest = '', who = '', state = '', more = '' } = found;
  const topic = subject === undefined ? `${who} ${state}${more}` : `${subject} ${act}${rest}`;
  return [
    {
      query: { kind: 'positions', topic },
      trust: BY_FORM,
      sought: '',
      contested: { name: subject ?? who, act: subject === undefined ? state : act },
    },
  ];
}

/** Whether somebody says so and somebody denies it: those who are shown first on either side, in words that tell of the act, where whoever is accused is named. */
export function isContested(
  archive: Archive,
  { positions }: PositionsAnswer,
  { name, act }: Accusation,
): boolean {
  const acts = formsOf(act);
  const names = new Set(
    (name.match(/[\p{L}\p{N}-]+/gu) ?? []).flatMap((word) => [
      ...termsOf(word),
      ...stemOfInitials(archive, word),
    ]),
  );
  const isToldOf = ({ text, citation: { articleId, paragraph } }: Statement) => {
    const article = archive.get(articleId)?.article;
    const around = article?.paragraphs[paragraph - 1];
    return (
      termsOf(text).some((term) => acts.has(term)) &&
      termsOf(`${article?.title ?? ''} ${article?.text.slice(around?.start, around?.end) ?? ''}`).some(
        (term) => names.has(term),
      )
    );
  };
  return (['affirms', 'denies'] as const).every(
    (side) => positions.find(({ stance }) => stance === side)?.statements.some(isToldOf) ?? false,
  );
}

/** The stems of a verb in all its forms, and of words that mean the same. */
function formsOf(act: string): ReadonlySet<string> {
  const own = tokenize(act).flatMap(({ term }) => (isStopWord(term) ? [] : [term, ...irregularForms(term)]));
  return new Set(own.flatMap((term) => [stem(term), ...synonymsOf(stem(term))]));
}
