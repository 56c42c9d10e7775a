import type {
  DroppedExplanation,
  FeatureWeight,
  QuoteExplanation,
} from '../extract/quotes/explain-quotes.ts';
import type { Article } from '../model.ts';

/** What each rule that finds quotes goes by. */
const RULES: Readonly<Record<string, string>> = {
  model: 'the trained model',
  'quote-block': 'a label such as "Quote:" before a quotation',
  introduced: 'a line or act of speaking right before a quotation',
  'quoted-other': 'words that somebody quotes of another, as in "quoted her as saying"',
  neighbour: 'a quotation beside speech that has a speaker',
  unintroduced: 'a quotation that nothing introduces',
  transcript: 'the layout of an interview or a transcript',
  signature: 'a name below or behind a quotation',
  denial: 'a denial, or a refusal to comment',
  'as-reported': 'a phrase such as "as reported by"',
  'relative-clause': 'a claim taken up again, as in "…, a claim that she repeated"',
  'that-clause': 'a verb of saying before "that", inside other speech',
};

/** What each rule that names speakers goes by. */
const SPEAKER_RULES: Readonly<Record<string, string>> = {
  name: 'the source names a person of the article',
  'titled-name': 'the source has a name',
  'several-names': 'the source has two names joined by "and"',
  pronoun: 'a pronoun: named before, of fitting gender, recent, subjects and who spoke last preferred',
  'relative-pronoun': '"who" or "which" behind a description',
  role: 'a role that the article gives one person',
  'described-before': 'the same description as of an earlier speaker',
  body: '"the company", "the agency": the one body near that fits',
  initials: 'initials in front of a line, which one name of the article has',
  heading: 'the name above an entry that leaves out its subject',
  neighbours: 'whoever speaks before and behind it, or says most of an interview',
  description: 'the words of the source themselves, since they name nobody',
  unknown: 'no words that name a speaker',
};
const MAX_EXCERPT_CHARACTERS = 90;

/** Why each quote was found and given to its speaker, as lines for people. */
export function printExplanations(article: Article, explanations: readonly QuoteExplanation[]): string[] {
  if (explanations.length === 0) return ['Why these quotes: none'];
  return ['Why these quotes:', ...explanations.flatMap((one, i) => explanationLines(article, one, i + 1))];
}

/** What looked like speech and was left out, as lines for people. */
export function printDropped({ text }: Article, dropped: readonly DroppedExplanation[]): string[] {
  if (dropped.length === 0) return [];
  return [
    'Left out, since nobody is reported to say it:',
    ...dropped.flatMap(({ content, cue, reason, judged }) => {
      const words = shortened(text.slice(content.start, content.end));
      const verb = cue ? ` (cue: ${text.slice(cue.start, cue.end)})` : '';
      return [`  ${words}${verb}`, `     ${reason}; ${weightsOf(judged)}`];
    }),
  ];
}

function weightsOf(weights: readonly FeatureWeight[]): string {
  return weights.map(({ name, weight }) => `${name} ${weight > 0 ? '+' : ''}${weight.toFixed(2)}`).join('; ');
}

function shortened(words: string): string {
  const plain = words.replace(/\s+/g, ' ');
  return plain.length > MAX_EXCERPT_CHARACTERS
    ? `${plain.slice(0, plain.lastIndexOf(' ', MAX_EXCERPT_CHARACTERS))} […]`
    : plain;
}

function explanationLines(article: Article, explanation: QuoteExplanation, n: number): string[] {
  const { quote, rule, confidence, features, judged, speakerRule, candidates } = explanation;
  const sure = confidence === null ? '' : `, ${Math.round(confidence * 100)} % sure`;
  return [
    `  ${n}. ${excerptOf(article, explanation)}`,
    `     found by: ${rule} (${RULES[rule] ?? rule}${sure})`,
    ...(features.length > 0 ? [`     for and against its cue: ${weightsOf(features)}`] : []),
    ...(judged.length > 0 ? [`     for and against its being speech: ${weightsOf(judged)}`] : []),
    `     speaker: ${quote.speaker ?? 'unknown'}, by ${speakerRule} (${SPEAKER_RULES[speakerRule] ?? speakerRule})`,
    ...candidates.map(({ name, score, reasons }) => {
      const place = score > 0 && quote.speaker?.includes(name) ? 'won' : 'lost';
      return `       ${place}: ${name} (${score.toFixed(1)}): ${reasons.join(', ')}`;
    }),
  ];
}

/** The beginning of a quote on one line, its omission visible, with the words for its speaker and its cue. */
function excerptOf({ text }: Article, { quote: { content, source, cue } }: QuoteExplanation): string {
  const [first] = content;
  const words = first ? text.slice(first.start, first.end).replace(/\s+/g, ' ') : '';
  const cut =
    words.length > MAX_EXCERPT_CHARACTERS
      ? `${words.slice(0, words.lastIndexOf(' ', MAX_EXCERPT_CHARACTERS))} […]`
      : words;
  const told = [source, cue].flatMap((span) =>
    span ? [text.slice(span.start, span.end).replace(/\s+/g, ' ')] : [],
  );
  return told.length > 0 ? `${cut} (${told.join(' · ')})` : cut;
}
