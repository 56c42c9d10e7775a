import type { Archive } from '../../archive/archive.ts';
import { scoreSentences } from './best-sentence.ts';
import { massOf, shareOf } from './features.ts';
import { type QuestionFeatures, questionFeatures } from './question-features.ts';
import type { Ranking } from './ranking.ts';

/** What tells whether the corpus answers. */
export interface DecisionFeatures extends QuestionFeatures {
  readonly likely: number;
  readonly top: number;
  readonly lead: number;
  readonly sentence: number;
  readonly coverage: number;
  readonly clause: number;
  readonly window: number;
  readonly paragraph: number;
  readonly article: number;
  readonly pairs: number;
  readonly skips: number;
  readonly names: number;
  readonly 'names-apart': number;
  readonly 'names-far': number;
  readonly unknown: number;
  readonly 'unknown-names': number;
  readonly 'missing-rare': number;
  readonly 'missing-mass': number;
  readonly foreign: number;
  readonly 'own-outlet': number;
  readonly 'no-offer': number;
  readonly 'no-offer-near': number;
  readonly 'content-missed': number;
  readonly 'content-share': number;
  readonly timed: number;
  readonly counted: number;
  readonly instance: number;
  readonly 'kind-missing': number;
  readonly named: number;
  readonly length: number;
  readonly 'own-missing': number;
  readonly size: number;
  readonly content: number;
  readonly 'content-near': number;
  readonly 'content-rare': number;
  readonly 'content-mass': number;
  readonly 'content-unknown': number;
  readonly 'content-none': number;
  readonly pairing: number;
  readonly respelled: number;
}

function group({ terms }: Ranking['question'], members: readonly number[]) {
  return { terms: members, weight: members.reduce((sum, index) => sum + (terms[index]?.weight ?? 0), 0) };
}

/** Describes a ranking by what is asked and what was found. */
export function decisionFeatures(archive: Archive, { question, ranked }: Ranking): DecisionFeatures {
  const [best, next] = ranked;
  const { terms, all, named, names, outlets, wanted } = question;
  const view = ranked.slice(0, 5);
  const scored = scoreSentences(question, ranked);
  const chosen = scored[0]?.choice;
  const most = (read: (one: (typeof ranked)[number]) => number) => Math.max(0, ...view.map(read));
  const unknown = all.terms.filter((term) => archive.frequency(terms[term]?.stem ?? '') === 0);
  const unknownNames = named.terms.filter((term) => unknown.includes(term));
  const zero = new Uint8Array(terms.length);
  const inBest = best
    ? Uint8Array.from(terms, (_, i) => Number(best.sentences.some(({ has }) => has[i])))
    : zero;
  const missing = all.terms.filter((term) => !inBest[term]);
  const known = outlets.filter((one) => one.outlets.length > 0);
  const together = Math.max(0, ...ranked.slice(0, 20).map((one) => shareOf(question, named, one.inArticle)));
  const spans = Math.max(
    0,
    ...view.flatMap(({ sentences }) => sentences.map(({ has }) => shareOf(question, named, has))),
  );
  const all0 = all.weight || 1;
  const content = group(
    question,
    all.terms.filter((term) => !terms[term]?.isName),
  );
  const inView = scored.filter(({ choice }) => choice.hit === (chosen?.hit ?? 0));
  const near = inView.reduce(
    (has, { choice: { match } }) => has.map((there, i) => there | (match.has[i] ?? 0)),
    new Uint8Array(terms.length),
  );
  const inChosen = chosen?.match.has ?? zero;
  const missed = content.terms.filter((term) => !near[term]);
  return {
    ...questionFeatures(question),
    likely: scored[0]?.likely ?? 0,
    top: (best?.score ?? 0) / 10,
    lead: (best?.score ?? 0) / 10 - (next?.score ?? 0) / 10,
    sentence: (scored[0]?.score ?? 0) / 5,
    coverage: chosen ? chosen.features.coverage : 0,
    clause: most(({ features }) => features['clause-coverage']),
    window: most(({ features }) => features['clause-window']),
    paragraph: most(({ features }) => features['paragraph-coverage']),
    article: Math.max(0, ...ranked.slice(0, 20).map(({ features }) => features.article)),
    pairs: most(({ features }) => features.pairs),
    skips: most(({ features }) => features.skips),
    names: most(({ features }) => features['paragraph-names']),
    'names-apart': named.weight > 0 ? 1 - spans : 0,
    'names-far': named.weight > 0 ? 1 - together : 0,
    unknown: massOf(question, unknown, new Uint8Array(terms.length).fill(1)) / all0,
    'unknown-names': Math.min(2, unknownNames.length),
    'missing-rare': Math.max(0, ...missing.map((term) => terms[term]?.weight ?? 0)) / 10,
    'missing-mass': massOf(question, missing, new Uint8Array(terms.length).fill(1)) / 20,
    foreign: Number(outlets.some((one) => one.outlets.length === 0)),
    'own-outlet': Number(known.length > 0),
    'no-offer': Number(wanted !== 'thing' && !(chosen?.features.offers ?? 0)),
    'no-offer-near': Number(!inView.some(({ choice }) => choice.match.offers)),
    'content-missed': Math.log(1 + missed.length),
    'content-share': 1 - missed.length / Math.max(1, content.terms.length),
    timed: Math.max(0, ...inView.map(({ choice }) => choice.match.timed)),
    counted: chosen?.match.counted ?? 0,
    instance: chosen?.match.instance ?? 0,
    'kind-missing': Number(
      [...question.kindStems].some((kind) => !inChosen[question.positions.get(kind) ?? -1]),
    ),
    named: Number(names.length > 0),
    length: Math.log(1 + all.terms.length),
    'own-missing': Number(known.length > 0 && !view.some(({ features }) => features.outlet > 0)),
    content: content.weight > 0 ? shareOf(question, content, inChosen) : 1,
    'content-near': content.weight > 0 ? shareOf(question, content, near) : 1,
    'content-rare': Math.max(0, ...missed.map((term) => terms[term]?.weight ?? 0)) / 10,
    'content-mass': missed.reduce((sum, term) => sum + (terms[term]?.weight ?? 0), 0) / 20,
    'content-unknown':
      content.terms.filter((term) => unknown.includes(term)).length / Math.max(1, content.terms.length),
    'content-none': Number(content.weight > 0 && shareOf(question, content, near) === 0),
    pairing: Math.max(
      0,
      ...view.flatMap(({ sentences }) =>
        sentences.map(({ has }) => shareOf(question, named, has) * shareOf(question, content, has)),
      ),
    ),
    respelled: terms.filter((term) => term.respelled).length,
    size: Math.log10(Math.max(10, archive.paragraphs)),
  };
}
