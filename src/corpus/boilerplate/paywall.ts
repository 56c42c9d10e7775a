import type { Verdicts } from './judge-lines.ts';
import type { LineView } from './line-features.ts';

/** What pages say where they show no more to whom has not paid; from general knowledge of the trade. */
const ASKS_TO_PAY = new RegExp(
  [
    'already (?:a |an )?(?:subscriber|member)|(?:article|story|content) is (?:only |exclusively )?(?:for|available to|reserved for) (?:our )?(?:paying )?(?:subscribers|members)',
    '(?:subscribe|sign up|log in|register) to (?:continue|keep) reading|(?:continue|keep) reading (?:(?:this|the) .{1,30} )?(?:with\\b|for (?:free|just|only|as|[$€£]))|to (?:continue|keep) reading|(?:subscribe|register|sign up|log in)\\b.{1,40}\\bread the (?:rest|full)|unlock (?:this|the full) (?:article|story)|unlock the rest',
    'réservée? (?:aux|à nos) abonnés|il vous reste .{1,12}% de cet article|abonnez-vous pour lire',
    'nur für abonnent|jetzt weiterlesen(?!:)|weiterlesen mit|weiter ?lesen im abo|diesen artikel weiterlesen',
    'para seguir leyendo|exclusivo para suscriptores|solo para suscriptores|exclusivo para assinantes|para continuar lendo',
    'riservato agli abbonati|abbonati per continuare|alleen voor abonnees|tylko dla subskrybentów|доступ(?:ен|но) (?:только )?(?:по подписке|подписчикам)',
  ].join('|'),
  'iu',
);
const LINES_BELOW_BODY = 4;
const MAX_LINE_CHARACTERS = 200;
/** A longer text is whole, and what stands below it asks for the next. */
const MAX_WORDS = 250;

/**
 * What a person should know of a short text below which its page asks to pay; null for another. `isForPayers`: the page says so itself
 * in its description, and its text may be longer.
 */
export function asksToPay(
  views: readonly LineView[],
  verdicts: Verdicts,
  isForPayers = false,
): string | null {
  const last = verdicts.lastIndexOf(null);
  const words = views.reduce((sum, { count }, index) => sum + (verdicts[index] === null ? count : 0), 0);
  if (last < 0 || (words > MAX_WORDS && !isForPayers)) return null;
  const asks = views
    .slice(last + 1, last + 1 + LINES_BELOW_BODY)
    .some(({ text }) => text.length <= MAX_LINE_CHARACTERS && ASKS_TO_PAY.test(text));
  return asks
    ? 'A subscription is asked for right below the text: it may be no more than the beginning of the article.'
    : null;
}
