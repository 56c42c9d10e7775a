/**
 * Words without which hardly two sentences of a language are written, for those that share the Latin script; what two of them share is
 * left out or counts for both. Written from general knowledge of the languages.
 */
const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordSet(
    'the of and to in that is was for it with as he be by at this had not are but from have they which were been will would',
  ),
  de: wordSet(
    'der die das und ist nicht mit von ein eine auf dem den des für sich wir haben im es auch wird sie zu noch aber ich werden kann',
  ),
  fr: wordSet(
    'le la les et est des une dans pour que qui pas nous sur du au avec ce sont ne par plus il elle cette mais c’est l’on ont',
  ),
  es: wordSet(
    'el la los las y es que de en un una no por con para se del al lo como más pero su nos está hay sin sobre hasta esta',
  ),
  it: wordSet(
    'il lo gli e è che di non per una con del della dei nel alla sono si ma anche più questo ha abbiamo come della dal le un',
  ),
  pt: wordSet(
    'o os as e é que não um uma do da dos em no na para com por se mais mas ao nós está foi são isso à pelo como',
  ),
  pl: wordSet(
    'w na i nie się z do jest że o to jak po co za od ale dla są był przez tak już będzie tego przed jeszcze także oraz',
  ),
  nl: wordSet(
    'de het een en van is niet dat te op met voor er zijn we aan wij ook maar die naar bij om nog wordt kunnen geen',
  ),
  sv: wordSet(
    'och att det är som en på inte för med av den till vi ett har om men kan ska från så var också blir måste',
  ),
  tr: wordSet('ve bir bu için ile de da çok olarak daha gibi ama ne kadar değil var olan sonra biz her en'),
};
const NON_LATIN = /[\u0370-\u1fff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;
/** Letters and marks that English does without: only paragraphs that have one are looked at in an English article. */
const FOREIGN = /[\u00a1\u00ab\u00bb\u00bf-\u024f\u0370-\u1fff\u201e\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;
const MIN_WORDS = 6;
const MIN_SHARE = 0.16;
/** How many times the function words of the article's own language another's must be. */
const MARGIN = 2;

/** Whether a text may hold a paragraph in another language than English: one look at its letters, which most articles end with. */
export function mayHoldForeign(text: string): boolean {
  return FOREIGN.test(text);
}

/**
 * The language of one paragraph (ISO 639-1), told by its script and its commonest words; that of its article where it is too short or
 * too mixed to tell.
 */
export function paragraphLanguage(paragraph: string, articleLanguage: string): string {
  const words = paragraph.toLowerCase().match(/[\p{L}\p{M}’']+/gu) ?? [];
  if (NON_LATIN.test(paragraph)) {
    const script = scriptLanguage(paragraph, articleLanguage);
    if (script !== null) return script;
  }
  if (words.length < MIN_WORDS) return articleLanguage;
  const share = (set: ReadonlySet<string> | undefined): number =>
    set ? words.filter((word) => set.has(word)).length / words.length : 0;
  const own = share(FUNCTION_WORDS[articleLanguage]);
  let best = { code: articleLanguage, share: Math.max(own * MARGIN, MIN_SHARE) };
  for (const [code, set] of Object.entries(FUNCTION_WORDS)) {
    const found = share(set);
    if (code !== articleLanguage && found > best.share) best = { code, share: found };
  }
  return best.code;
}

/** The language that a script other than Latin stands for, where it is the paragraph's; null where Latin letters prevail. */
function scriptLanguage(paragraph: string, articleLanguage: string): string | null {
  const count = (pattern: RegExp): number => paragraph.match(pattern)?.length ?? 0;
  const [cyrillic, arabic] = [count(/\p{Script=Cyrillic}/gu), count(/\p{Script=Arabic}/gu)];
  const [hangul, kana, han] = [
    count(/\p{Script=Hangul}/gu),
    count(/[\u3040-\u30ff]/gu),
    count(/\p{Script=Han}/gu),
  ];
  const latin = count(/\p{Script=Latin}/gu);
  const most = Math.max(cyrillic, arabic, hangul, kana + han);
  // One sign of Chinese says about as much as three letters.
  if (most === 0 || most * (most === kana + han ? 3 : 1) < latin) return null;
  if (most === hangul) return 'ko';
  if (most === arabic) return isWrittenIn(articleLanguage, 'fa ur ps') ? articleLanguage : 'ar';
  if (most === kana + han) return kana * 8 > han ? 'ja' : 'zh';
  if (/[ґєії]/iu.test(paragraph)) return 'uk';
  if (/[ыэъё]/iu.test(paragraph)) return isWrittenIn(articleLanguage, 'bg be') ? articleLanguage : 'ru';
  return isWrittenIn(articleLanguage, 'uk ru bg sr mk be') ? articleLanguage : null;
}

function isWrittenIn(language: string, languages: string): boolean {
  return languages.split(' ').includes(language);
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
