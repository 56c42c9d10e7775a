import type { Span } from '../../../../model.ts';
import type { Source } from '../source.ts';

/** Endings for what somebody is, as they stand behind a name ("山田市長"); from general knowledge of the language. */
const ROLE =
  '(?:副?市長|副?町長|副?村長|区長|副?知事|局長|部長|課長|所長|署長|校長|園長|院長|館長|駅長|台長|塾長|座長|本部長|支店長|支部長|工場長|編集長|運転士|消防士|教諭|店長|船長|機長|隊長|班長|組合長|理事長|委員長|事務局長|副?会長|副?社長|副?議長|議長|首相|大臣|[外財法防農環総]務?相|官房長官|長官|副?大統領|主席|議員|准?教授|名誉教授|報道官|広報官|代表|監督|選手|弁護士|医師|研究員|主任|記者|大使|将軍|司令官|裁判官|検事|棋士|牧師|住職|女将|専務|常務|取締役|担当者|责任者|責任者|部会長|学長|総長|参事|主幹|係長|室長|技師|船員|漁師|農家|店主|社員|運転手)';
const TITLE = '(?:氏|さん|様|君|ちゃん|容疑者|被告)';
const KANJI = '[\\p{Script=Han}々ヶ]';
const NAME = `(?:[\\p{Script=Katakana}ー]{2,}(?:[・＝=][\\p{Script=Katakana}ー]+){0,3}|${KANJI}{1,3}[ 　]?(?:${KANJI}{1,3}|[\\p{Script=Hiragana}]{2,4}|[\\p{Script=Katakana}ー]{2,4}))`;
/** What marks the subject: は, が and も; behind it an aside or where and when. */
const PARTICLE = '(?:は|が|も)';
/** "According to": what is told behind it has a subject of its own. */
const ACCORDING = '(?:によると|によれば)';
const REST = '[^はがも]{0,40}?$';
const ENDS = `(?:${PARTICLE}${REST}|${ACCORDING}.*$)`;
const TITLED = new RegExp(
  `(?:(?<role>[^,、。¤]{0,24}?)(?:の|で|[,、]))?(?<name>${NAME})${TITLE}(?:[(（][^)）]{1,12}[)）])?${ENDS}`,
  'u',
);
const WITH_ROLE = new RegExp(
  `(?:^|[,、。の¤と\\s])(?<name>${NAME})(?<role>${ROLE})(?:[(（][^)）]{1,12}[)）])?${ENDS}`,
  'u',
);
const ROLE_ALONE = new RegExp(
  `(?:^|[,、。¤])と?(?<role>[^,、。¤はがも]{0,16}?${ROLE}|${KANJI}{0,8}(?:農家|漁師|住民|店主|男性|女性))${ENDS}`,
  'u',
);
const PRONOUN = new RegExp(`(?:^|[,、。¤と])(?<word>彼女|彼)${ENDS}`, 'u');
const SAME = new RegExp(`(?:^|[,、。¤と])(?:同氏|同\\p{Script=Han}{1,3}長|本人)${ENDS}`, 'u');

/** The subject before a Japanese verb of saying, by its particle, with offsets into the text; null where there is none. */
export function japaneseBefore(text: string, { start, end }: Span): Source | null {
  const clause = text.slice(start, end);
  const shift = (at: number, words: string): Span => ({ start: start + at, end: start + at + words.length });
  if (SAME.test(clause)) return null;
  const pronoun = PRONOUN.exec(clause);
  if (pronoun?.groups) {
    const word = pronoun.groups['word'] ?? '';
    const span = shift(pronoun.index + pronoun[0].indexOf(word), word);
    return {
      span,
      name: null,
      role: null,
      gender: word === '彼女' ? 'she' : 'he',
      isPronoun: true,
      sure: true,
    };
  }
  for (const pattern of [WITH_ROLE, TITLED, ROLE_ALONE]) {
    const match = pattern.exec(clause);
    if (!match) continue;
    const { name, role = '' } = match.groups ?? {};
    const nameAt =
      name === undefined ? -1 : match.index + match[0].indexOf(name, pattern === TITLED ? role.length : 0);
    const nameSpan = name === undefined ? null : shift(nameAt, name);
    const roleAt =
      pattern === WITH_ROLE ? nameAt + (name?.length ?? 0) : match.index + match[0].indexOf(role);
    const roleSpan = role === '' ? nounBefore(text, nameSpan, start) : lastNoun(text, shift(roleAt, role));
    const span =
      nameSpan && roleSpan
        ? { start: Math.min(nameSpan.start, roleSpan.start), end: Math.max(nameSpan.end, roleSpan.end) }
        : (nameSpan ?? roleSpan);
    if (!span) continue;
    // "岩井市長" may be the mayor of 岩井 as well as Mayor 岩井: a short name before a role must be known.
    const isLed = (name?.length ?? 0) > 2 && text[(nameSpan?.start ?? 0) - 1] === 'の';
    const sure =
      pattern === TITLED || isLed || (name?.length ?? 0) > 3 || /[\p{Script=Katakana}]/u.test(name ?? '');
    return { span, name: nameSpan, role: roleSpan, gender: null, isPronoun: false, sure };
  }
  return null;
}

/** A role without what leads up to it ("けがをした市の農家" is "農家" of "市"): the words since the last verb or particle but の. */
function lastNoun(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const cut = Math.max(
    ...['は', 'が', 'を', 'に', 'で', 'た', 'る', 'い'].map((sign) => words.lastIndexOf(sign)),
  );
  return cut >= 0 && cut < words.length - 1 ? { start: start + cut + 1, end } : { start, end };
}

/** "専門家ペーター": the noun right before a name in Katakana. */
function nounBefore(text: string, name: Span | null, from: number): Span | null {
  if (!name || !/\p{Script=Katakana}/u.test(text[name.start] ?? '')) return null;
  const noun = /\p{Script=Han}{2,8}$/u.exec(text.slice(from, name.start));
  return noun ? { start: name.start - noun[0].length, end: name.start } : null;
}
