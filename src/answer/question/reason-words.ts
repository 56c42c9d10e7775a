/** What tells a reason in its own sentence, a language; from general knowledge of the languages. */
const BECAUSE: Readonly<Record<string, string>> = {
  de: 'weil|wegen|denn|damit|da|aufgrund|infolge|um',
  fr: 'parce que|car|en raison|à cause|afin|pour|puisque',
  es: 'porque|debido|a causa|por|para|ya que',
  it: 'perché|a causa|poiché|per|siccome|affinché',
  pt: 'porque|devido|por causa|para|já que|pois',
  nl: 'omdat|wegens|vanwege|doordat|want|zodat|om',
  sv: 'eftersom|på grund|därför att|för att|då',
  pl: 'ponieważ|bo|z powodu|gdyż|żeby|aby|wskutek',
  uk: 'бо|тому що|через|оскільки|щоб|адже|внаслідок',
  ru: 'потому что|из-за|так как|поскольку|чтобы|вследствие|ведь',
  ar: 'لأن|بسبب|كي|لكي|نظرا|جراء',
  tr: 'çünkü|nedeniyle|yüzünden|diye|için|dolayı',
  zh: '因为|由于|为了|因',
  ja: 'ため|ので|から|よう',
  ko: '때문에|위해|않도록|므로',
};
/** What a sentence opens its conclusion with, the reason standing before it. */
const THEREFORE: Readonly<Record<string, string>> = {
  de: 'deshalb|daher|deswegen|darum|also|somit',
  fr: 'donc|c’est pourquoi|ainsi|par conséquent',
  es: 'por eso|por ello|por lo tanto|así que',
  it: 'perciò|quindi|pertanto|dunque|per questo',
  pt: 'por isso|portanto|assim',
  nl: 'daarom|dus|daardoor',
  sv: 'därför|alltså',
  pl: 'więc|dlatego|zatem',
  uk: 'тому|отже|через це',
  ru: 'поэтому|потому|значит',
  ar: 'لذلك|ولذلك|لذا|ولذا',
  tr: 'bu nedenle|bu yüzden|dolayısıyla',
  zh: '因此|所以|为此',
  ja: 'そのため|だから|したがって',
  ko: '그래서|따라서|이 때문에|그 때문에',
};
const UNSPACED: ReadonlySet<string> = new Set(['zh', 'ja', 'ko']);

/** Whether a sentence gives a reason itself: "… because …", and not "therefore …". */
export function tellsReason(language: string, sentence: string): boolean {
  return has(BECAUSE, language, sentence) && !opensConclusion(language, sentence);
}

/** Whether a sentence draws a conclusion, so that its reason stands before it. */
export function opensConclusion(language: string, sentence: string): boolean {
  return has(THEREFORE, language, sentence);
}

function has(words: Readonly<Record<string, string>>, language: string, sentence: string): boolean {
  const own = words[language];
  if (own === undefined) return false;
  const [before, after] = UNSPACED.has(language) ? ['', ''] : ['(?<!\\p{L})', '(?!\\p{L})'];
  return new RegExp(`${before}(?:${own})${after}`, 'iu').test(sentence);
}
