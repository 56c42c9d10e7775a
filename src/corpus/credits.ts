/** Words for "by" that stand right before a name, and nouns that a colon follows; from general knowledge of the trade. */
const BY = 'von|par|por|di|door|av|af|yazan|przez|de';
const WRITER =
  'автор(?:ка|и|ы)?|текст|журналіст(?:ка)?|журналист(?:ка)?|text|texte|testo|texto|tekst|autor(?:in|ka|a|es|as|en|zy|e)?|auteurs?|autrice|auteure|redacción|redação|redakcja|opracowa(?:ł|ła|nie)|yazan|yazar|haber|skribent';
const WORD = String.raw`\p{Lu}[\p{L}\p{M}’'-]*\.?`;
const PARTICLE = `(?:d[’'])?(?:de|da|di|do|dos|del|della|du|van|von|der|den|la|le|el|al|af|ter|ten|y)`;
const NAME = String.raw`${WORD}(?:\s(?:${PARTICLE}\s){0,2}${WORD}){1,3}`;
const AND = String.raw`(?:\s*,\s*|\s(?:und|et|y|e|и|та|і|й|en|och|i|ve|og)\s)`;
/** What may follow the names on their line: a date, a place, an outlet, behind a sign. */
const REST = String.raw`(?:\s*[,|·•–—/(-]\s*.{1,60})?`;

/** Each with the names as its first group. No line of running text is written so. */
const CREDITS: readonly RegExp[] = [
  new RegExp(String.raw`^(?:${BY})\s?:?\s(${NAME}(?:${AND}${NAME}){0,3})${REST}$`, 'u'),
  new RegExp(String.raw`^(?:${capitalised(BY)})\s?:?\s(${NAME}(?:${AND}${NAME}){0,3})${REST}$`, 'u'),
  new RegExp(
    String.raw`^(?:(?:${WRITER})|(?:${capitalised(WRITER)}))\s?:\s?(${NAME}(?:${AND}${NAME}){0,3})${REST}$`,
    'u',
  ),
  /^(?:بقلم|كتب(?:ت|ه|ته)?|إعداد|تحرير|تقرير|نویسنده|מאת)\s?:?\s?([\p{L}\p{M}’'-]{2,}(?:\s[\p{L}\p{M}’'-]{2,}){1,3})$/u,
  /^(?:本报|本刊|本网|特约|实习|见习|\p{Script=Han}{2,4}(?:社|网|报))?(?:记者|記者|作者|撰文|撰稿|采写|编辑|編輯)\s?[：:/]?\s?(\p{Script=Han}{2,4}(?:[·•]\p{Script=Han}{1,8}){0,2}(?:(?:、|\s(?!\S{0,6}报道))\p{Script=Han}{2,4}){0,2})(?:\s?(?:\p{Script=Han}{2,4})?报道)?$/u,
  /^(?:文|取材|執筆|編集)\s?[／/：:・]\s?([\p{Script=Han}\p{Script=Katakana}々ー\p{Script=Hiragana}]{2,10}(?:\s[\p{Script=Han}\p{Script=Katakana}々ー\p{Script=Hiragana}]{1,8})?)$/u,
  /^[(（【]?([\p{Script=Han}々]{2,4}(?:\s[\p{Script=Han}\p{Script=Hiragana}々]{1,4})?)\s?(?:記者|特派員|編集委員)[)）】]?$/u,
  /^(?:글|취재|기자)\s?[:=]\s?([가-힣]{2,4})$/u,
  /^[[(（]?((?!본사|본지|현장|사진|취재|담당)[가-힣]{2,4}(?:[·,]\s?[가-힣]{2,4}){0,3})\s?(?:선임|수습|인턴|객원|전문)?\s?(?:기자|특파원|논설위원)(?:\s\S{1,40}@\S{1,40})?[\])）]?$/u,
];
const MAX_CREDIT_CHARACTERS = 160;

/** The names that a whole line credits in another language than English ("Von NAME und NAME", "Автор: NAME", "记者 NAME"), as written; null for other lines. */
export function creditedNames(line: string): string | null {
  if (line.length > MAX_CREDIT_CHARACTERS) return null;
  for (const credit of CREDITS) {
    const names = credit.exec(line.trim())?.[1];
    if (names !== undefined) return names;
  }
  return null;
}

function capitalised(words: string): string {
  return words.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => letter.toUpperCase());
}
