import type { QuoteExplanation } from '../extract/quotes/explain-quotes.ts';
import type { Article } from '../model.ts';

/** Why each quote was found and given to its speaker, as lines for people. */
export function printExplanations(article: Article, explanations: readonly QuoteExplanation[]): string[] {
  if (explanations.length === 0) return ['Why these quotes: none'];
  return ['Why these quotes:', ...explanations.flatMap((one) => explanationLines(article, one))];
}

function explanationLines(article: Article, explanation: QuoteExplanation): string[] {
  const { quote, rule, confidence, features, speakerRule, candidates } = explanation;
  const [first] = quote.content;
  const words = first ? article.text.slice(first.start, Math.min(first.end, first.start + 60)) : '';
  const sure = confidence === null ? '' : `, confidence ${confidence.toFixed(2)}`;
  const weights = features.map(({ name, weight }) => `${name} ${weight > 0 ? '+' : ''}${weight.toFixed(2)}`);
  return [
    `  ${words.replace(/\s+/g, ' ')}…`,
    `    found by: ${rule}${sure}`,
    ...(weights.length > 0 ? [`    decided by: ${weights.join('; ')}`] : []),
    `    speaker: ${quote.speaker ?? 'unknown'}, by ${speakerRule}`,
    ...candidates.map(({ name, score, reasons }, place) => {
      return `      ${place === 0 ? 'won' : 'lost'}: ${name} (${score.toFixed(1)}): ${reasons.join(', ')}`;
    }),
  ];
}
