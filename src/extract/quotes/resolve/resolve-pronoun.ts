import { memoiseBy } from '../../../text/memoise-by.ts';
import type { NameMention } from '../../names/name-mentions.ts';
import type { Gender, NamedPerson } from '../../names/person-index.ts';
import { type AnnotatedText, annotatedParagraphAt } from '../syntax/annotated-text.ts';
import { type Discourse, isReportedApart } from './discourse.ts';
import { type AntecedentCandidate, MAX_MENTIONS } from './pronouns.ts';

/** How far back a person is looked for. */
const MAX_SENTENCES_BACK = 8;
/** How many sentences may lie between two pronouns of which the later one goes on with the earlier. */
const MAX_SENTENCES_BETWEEN = 3;
/** How many pronouns in a row are followed back. */
const MAX_CHAIN_PRONOUNS = 6;

/** How much speaks for somebody. A sentence of distance costs 1.5. */
const WORTH = {
  nearest: 10,
  sentence: -1.5,
  gender: 3,
  subject: 3,
  spokeLast: 4,
  /** Somebody else has been named since, in the same paragraph. */
  spokeBefore: 2,
  /** Each paragraph, up to two. */
  paragraph: -2,
  /** "… when I met Otto Weil. He was …" */
  introduced: 6,
  owner: -2,
  quoted: -6,
  /** "Brandt signed it, she said": whoever speaks is not named in what they say. */
  said: -8,
  /** "Brandt said that Weil had left. She …" */
  reported: -2,
  /** Speaks elsewhere in the article, too, by name. */
  speaker: 2,
  /** Below a picture stands who took it, too. */
  caption: -6,
} as const;

/** Whom the pronouns of a text mean, by their tokens, as far as that was asked. */
const antecedentsIn = memoiseBy((_: AnnotatedText) => new Map<number, string | null>());

/** A pronoun by its token, its gender, and what is known of who talks around it. */
export interface Pronoun {
  readonly at: number;
  readonly gender: Gender | null;
  readonly discourse: Discourse;
}

/**
 * The people whom "he" or "she" may mean, likeliest first: named before it, of fitting gender; recent ones, subjects,
 * whoever spoke last and whoever the same pronoun meant just before are preferred, those named inside quotations or as
 * owners ("Smith's") are not. Places, bodies and papers are never meant.
 */
export function resolvePronoun(annotated: AnnotatedText, pronoun: Pronoun): AntecedentCandidate[] {
  return rank(annotated, pronoun, MAX_CHAIN_PRONOUNS);
}

function rank(annotated: AnnotatedText, pronoun: Pronoun, chain: number): AntecedentCandidate[] {
  const { at, gender, discourse } = pronoun;
  const best = new Map<string, AntecedentCandidate>();
  const add = (candidate: AntecedentCandidate) => {
    const known = best.get(candidate.name);
    if (!known || known.score < candidate.score) best.set(candidate.name, candidate);
  };
  const near = fittingBefore(annotated, at, gender);
  // Whoever is only talked about since, in the words of whoever spoke last, takes nothing from them.
  const told = near.find(({ mention }) => saidBy(annotated, pronoun, mention) === null);
  const isNewcomer = told !== undefined && told.person.name !== lastSpeaker(annotated, discourse);
  const isHere = isNewcomer && paragraphsBetween(annotated, told.mention.first, at) === 0;
  const newcomer = isNewcomer ? (isHere ? 'here' : 'before') : null;
  for (const one of near) add(scoreCandidate(annotated, pronoun, newcomer, one));
  const earlier = chain > 0 ? pronounBefore(annotated, at, gender) : -1;
  const meant =
    earlier < 0
      ? null
      : antecedentOf(annotated, { at: earlier, gender, discourse: { ...discourse, content: [] } }, chain - 1);
  if (meant !== null) {
    const distance = sentencesBetween(annotated, earlier, at);
    const score = WORTH.nearest + WORTH.sentence * distance + WORTH.gender + WORTH.subject;
    add({ name: meant, score, reasons: ['the same pronoun before', ago(distance)] });
  }
  const found = [...best.values()].sort((a, b) => b.score - a.score);
  antecedentsIn(annotated).set(at, found[0]?.name ?? null);
  return found;
}

/** A person at a place where the text names them. */
interface Named {
  readonly mention: NameMention;
  readonly person: NamedPerson;
}

/** The people of that gender, or of none known, named before a token and near enough, the last first. */
function fittingBefore(annotated: AnnotatedText, at: number, gender: Gender | null): Named[] {
  const {
    names,
    tagged: { tokens },
  } = annotated;
  const here = tokens[at]?.sentence ?? 0;
  const found: Named[] = [];
  const nearest = names.indexBefore(at);
  for (let i = nearest; i >= 0 && i > nearest - MAX_MENTIONS; i--) {
    const mention = names.mentions[i];
    if (!mention || here - (tokens[mention.first]?.sentence ?? 0) > MAX_SENTENCES_BACK) break;
    const person = names.personOf(mention);
    if (person?.isSurelyPerson && (person.gender === null || person.gender === gender))
      found.push({ mention, person });
  }
  return found;
}

function scoreCandidate(
  annotated: AnnotatedText,
  pronoun: Pronoun,
  newcomer: 'here' | 'before' | null,
  { mention, person }: Named,
): AntecedentCandidate {
  const { names } = annotated;
  const { at, gender, discourse } = pronoun;
  const last = lastSpeaker(annotated, discourse);
  const distance = sentencesBetween(annotated, mention.first, at);
  const reasons: string[] = [ago(distance)];
  let score = WORTH.nearest + WORTH.sentence * distance;
  const weigh = (worth: number, reason: string) => {
    score += worth;
    reasons.push(reason);
  };
  const paragraphs = Math.min(2, paragraphsBetween(annotated, mention.first, at));
  if (paragraphs > 0) weigh(WORTH.paragraph * paragraphs, 'in an earlier paragraph');
  if (person.gender === gender) weigh(WORTH.gender, 'gender fits');
  if (names.isSubject(mention)) weigh(WORTH.subject, 'subject');
  if (newcomer !== 'here' && discourse.speakers.has(person.name)) weigh(WORTH.speaker, 'speaks elsewhere');
  if (last === person.name && newcomer === null) weigh(WORTH.spokeLast, 'spoke last');
  if (last === person.name && newcomer !== null && paragraphs === 0)
    weigh(WORTH.spokeBefore, 'spoke last, but somebody else was named since');
  if (isIntroduction(annotated, mention, at)) weigh(WORTH.introduced, 'named in full right before');
  if (names.isPossessive(mention)) weigh(WORTH.owner, 'only an owner');
  const start = annotated.tagged.tokens[mention.first]?.start ?? 0;
  const said = saidBy(annotated, pronoun, mention);
  if (said !== null) weigh(WORTH[said], SAID[said]);
  if (annotatedParagraphAt(annotated, start)?.kind === 'caption')
    weigh(WORTH.caption, 'named below a picture');
  return { name: person.name, score, reasons };
}

const SAID = {
  quoted: 'named inside a quotation',
  said: 'named in what is said',
  reported: 'named in what somebody said',
} as const;

/** Whose words name somebody at a mention, where it is not the article's own that do. */
function saidBy(
  { quoted, tagged: { tokens } }: AnnotatedText,
  { at, discourse }: Pronoun,
  { first }: NameMention,
): keyof typeof SAID | null {
  const [start, place] = [tokens[first]?.start ?? 0, tokens[at]?.start ?? 0];
  if ((quoted[first] ?? -1) >= 0) return 'quoted';
  if (discourse.content.some((span) => span.start <= start && start < span.end)) return 'said';
  return isReportedApart(discourse, start, place) ? 'reported' : null;
}

/** The person who spoke last, whatever papers and figures have told since. */
function lastSpeaker({ names }: AnnotatedText, { before }: Discourse): string | null {
  return before.findLast((name) => name !== null && names.personIndex.find(name.split(' '))) ?? null;
}

/** Whether a sentence ends with somebody's full name, and the next one begins with the pronoun. */
function isIntroduction(
  { names, tagged: { tokens, sentences } }: AnnotatedText,
  { words, first, last }: NameMention,
  at: number,
): boolean {
  const [sentence, next] = [tokens[first]?.sentence ?? -1, tokens[at]?.sentence ?? -1];
  if (words.length < 2 || next !== sentence + 1 || sentences[next]?.first !== at) return false;
  // "She had met Ada Brink. She …" and "Weil rang Otto Brink. He …" go on with whom they are about.
  const [opens, pronoun] = [sentences[sentence]?.first ?? first, tokens[at]?.lower];
  if (tokens.slice(opens, first).some(({ lower }) => lower === pronoun)) return false;
  if (names.mentionsIn({ first: opens, last: first }).some((one) => names.personOf(one))) return false;
  return (
    sentences[sentence]?.last === last + 1 && sentences[sentence]?.paragraph === sentences[next]?.paragraph
  );
}

/** The last "he" or "she" of that gender before a token, outside quotations and near enough; -1 where there is none. */
function pronounBefore(
  { tagged: { tokens }, quoted }: AnnotatedText,
  at: number,
  gender: Gender | null,
): number {
  const here = tokens[at]?.sentence ?? 0;
  for (let i = at - 1; i >= 0 && here - (tokens[i]?.sentence ?? 0) <= MAX_SENTENCES_BETWEEN; i--)
    if (tokens[i]?.lower === gender && (quoted[i] ?? -1) < 0) return i;
  return -1;
}

function antecedentOf(annotated: AnnotatedText, pronoun: Pronoun, chain: number): string | null {
  const known = antecedentsIn(annotated).get(pronoun.at);
  return known === undefined ? (rank(annotated, pronoun, chain)[0]?.name ?? null) : known;
}

function sentencesBetween({ tagged: { tokens } }: AnnotatedText, from: number, to: number): number {
  return (tokens[to]?.sentence ?? 0) - (tokens[from]?.sentence ?? 0);
}

function paragraphsBetween(
  { tagged: { tokens, sentences } }: AnnotatedText,
  from: number,
  to: number,
): number {
  const paragraph = (at: number) => sentences[tokens[at]?.sentence ?? 0]?.paragraph ?? 0;
  return paragraph(to) - paragraph(from);
}

function ago(distance: number): string {
  if (distance === 0) return 'same sentence';
  return distance === 1 ? 'one sentence back' : `${distance} sentences back`;
}
