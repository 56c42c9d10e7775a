import type { Paragraph } from '../../model.ts';

/** What a paragraph of an interview is: asked, or answered; null for its introduction and whatever else stands there. */
export type InterviewTurn = 'question' | 'answer' | null;

/** "Q:", "Question:", "Interviewer:", as interviews label what is asked; from general knowledge of the format. */
const QUESTION_LABEL = /^\W*(?:Q|Question|Interviewer|Frage|Pregunta)\s*(?:\d+\s*)?[:.)]\s/iu;
const ANSWER_LABEL = /^\W*(?:A|Answer)\s*[:.]\s/iu;
/** A name or its initials in front of a colon. */
const NAMED_TURN = /^\W{0,2}((?:\p{Lu}[\p{L}.'’-]*\s?){1,3}):\s+\S/u;
/** A paragraph that ends by asking, quotation marks and emphasis around it left out. */
const ASKS = /[?？]["”’»*_)\s]*$/u;
const OPENS_AS_QUOTE = /^["“«„]/u;
/** Longer paragraphs that end in a question tell something first. */
const MAX_QUESTION_CHARACTERS = 400;
/** So many questions, each answered, make an interview of an article that says it is one; and of one that doesn't. */
const MIN_QUESTIONS = { said: 2, unsaid: 3 };
/** In what share of the answers somebody must speak of themselves, or in quotation marks. */
const MIN_VOICED = { said: 0.5, unsaid: 0.7 };
/** In what share of the questions somebody must be addressed. */
const MIN_ADDRESSED = { said: 0.15, unsaid: 0.3 };
const SPEAKS_OF_SELF = /(?:^|[^\p{L}])(?:I|we|We|my|My|our|Our|me|us)(?:['’]\p{L}+)?(?=[^\p{L}])/u;
const ADDRESSES = /(?:^|[^\p{L}])you(?:r|rs)?(?=[^\p{L}])/iu;
const SAYS_SO =
  /\b(?:interview(?:ed|s|ing)?|q ?& ?a|q and a|in conversation with|(?:spoke|speaks|talk(?:s|ed)|chat(?:s|ted)?|sat down|sits down|caught up|catches up|conversation|chat) (?:to|with)|answer(?:s|ed) (?:our|your|some|readers['’]?|\w+ of our) |(?:discusses|opens up about|questions (?:to|for)|asked (?:him|her|them) (?:about|why|how|what)))\b/iu;
/** Paragraphs at the beginning that may say that an interview follows. */
const STANDFIRST = 6;

/**
 * The turns of an interview, one entry a paragraph; null for any other article. An interview is one where labels, names or initials
 * speak in turns, or whose headline or introduction says so, with questions whose answers speak of themselves. Guides with questions as headings,
 * live reports and rhetorical questions are none: rather one too few than one too many.
 */
export function interviewTurns(
  text: string,
  paragraphs: readonly Paragraph[],
  title: string | null = null,
): InterviewTurn[] | null {
  const texts = paragraphs.map(({ start, end }) => text.slice(start, end).trim());
  return labelledTurns(texts) ?? namedTurns(texts) ?? askedTurns(texts, title);
}

function labelledTurns(texts: readonly string[]): InterviewTurn[] | null {
  const asks = texts.map((text) => QUESTION_LABEL.test(text));
  const answered = asks.filter((isAsked, n) => isAsked && n + 1 < texts.length && !asks[n + 1]).length;
  if (answered === 0) return null;
  const isAnswered = ANSWER_LABEL.test(texts[asks.indexOf(true) + 1] ?? '');
  const questions = asks.filter((isAsked, n) => isAsked && ASKS.test(texts[n] ?? '')).length;
  return isAnswered || (answered >= MIN_QUESTIONS.said && questions * 2 >= answered) ? turnsOf(asks) : null;
}

/** Two names or more that speak in turns, one of whom mostly asks. */
function namedTurns(texts: readonly string[]): InterviewTurn[] | null {
  const names = texts.map((text) => NAMED_TURN.exec(text)?.[1]?.trim() ?? null);
  const asked = new Map<string, number>();
  const said = new Map<string, number>();
  names.forEach((name, n) => {
    if (name === null) return;
    said.set(name, (said.get(name) ?? 0) + 1);
    if (ASKS.test(texts[n] ?? '')) asked.set(name, (asked.get(name) ?? 0) + 1);
  });
  const speakers = [...said].filter(([, count]) => count >= 2).map(([name]) => name);
  const asking = speakers.filter((name) => (asked.get(name) ?? 0) >= 0.5 * (said.get(name) ?? 0));
  const answering = speakers.filter((name) => !asking.includes(name));
  const voiced = answering.some((name) =>
    texts.some((text, n) => names[n] === name && SPEAKS_OF_SELF.test(text)),
  );
  if (asking.length === 0 || answering.length === 0 || !voiced) return null;
  return turnsOf(names.map((name) => name !== null && asking.includes(name)));
}

function askedTurns(texts: readonly string[], title: string | null): InterviewTurn[] | null {
  const asks = texts.map(
    (text) =>
      text.length <= MAX_QUESTION_CHARACTERS &&
      ASKS.test(text) &&
      !OPENS_AS_QUOTE.test(text) &&
      !/^\W*[•\d]/u.test(text) &&
      !ANSWER_LABEL.test(text),
  );
  const questions = asks.flatMap((isAsked, n) => (isAsked && asks[n + 1] === false ? [n] : []));
  const introduction = texts.slice(0, Math.min(STANDFIRST, questions[0] ?? 0));
  const isSaid = [title ?? '', ...introduction].some((line) => SAYS_SO.test(line));
  const kind = isSaid ? 'said' : 'unsaid';
  if (questions.length < MIN_QUESTIONS[kind]) return null;
  const share = (test: (n: number) => boolean) => questions.filter(test).length / questions.length;
  const voiced = share(
    (n) => OPENS_AS_QUOTE.test(texts[n + 1] ?? '') || SPEAKS_OF_SELF.test(answerTo(n, texts, asks)),
  );
  if (voiced < MIN_VOICED[kind]) return null;
  const addressed = share((n) => ADDRESSES.test(texts[n] ?? '') || OPENS_AS_QUOTE.test(texts[n + 1] ?? ''));
  return addressed >= MIN_ADDRESSED[kind] ? turnsOf(asks) : null;
}

/** Further paragraphs of an answer than these are not looked at. */
const MAX_ANSWER_PARAGRAPHS = 4;

function answerTo(question: number, texts: readonly string[], asks: readonly boolean[]): string {
  let end = question + 1;
  while (end < texts.length && end <= question + MAX_ANSWER_PARAGRAPHS && !asks[end]) end++;
  return texts.slice(question + 1, end).join('\n');
}

/** Whatever stands behind the first question and asks nothing answers. */
function turnsOf(asks: readonly boolean[]): InterviewTurn[] {
  const first = asks.indexOf(true);
  return asks.map((isAsked, n) => (isAsked ? 'question' : n > first ? 'answer' : null));
}
