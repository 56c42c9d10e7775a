const list = (words: string): readonly string[] =>
  words.split(' ').sort((one, other) => other.length - one.length);

/** Particles after a noun that stand behind any syllable, behind a closed one (with a final consonant) and behind an open one. From general knowledge of the language. */
const PARTICLES = {
  any: list(
    '에서는 에서도 에게서 에서의 에서 에게 한테 께서 까지 부터 보다 처럼 마다 조차 마저 만큼 밖에 들 의 에는 에도 에 도 만',
  ),
  closed: list(
    '이라고 이라는 이라며 으로써 으로서 으로는 으로 이었다 이었나 인가 이다 이며 이나 은 이 을 과',
  ),
  open: list('라고 라는 라며 로써 로서 로는 로 였다 였나 인가 며 는 가 를 와'),
};
/** Of one syllable only what is clearly a particle comes off: "책은", not "회의". */
const CLEAR: ReadonlySet<string> = new Set(['은', '는', '을', '를', '이']);
/** What makes a verb of a noun ("발견했다", "금지됐나"), with all that can follow it. */
const VERBAL =
  /(?:하였|했|되었|됐|시켰|받았|합니|됩니|한(?=다)|된(?=다)|시킨(?=다)|하|되|시키)(?:습니다|다고|다는|다며|으며|으나|지만|는데|었다|겠다|기로|기에|기|다|고|며|는|던|지|나|면|서|여|도|음|을|은|니|까|자)*$/;
const VERBAL_SYLLABLE = /[한할함해된될됨돼킨킬]$/;
const SYLLABLES_BEFORE_VERBAL = 2;

/**
 * A Korean word without its particles and the endings of verbs made of nouns: `다리는` gives `다리`, `금지됐나` gives `금지`. Taken off again and again, so that a word
 * comes out the same with and without them; a noun that ends like a particle does loses that, too.
 */
export function stemKorean(word: string): string {
  let known = word;
  for (;;) {
    const next = withoutEnding(known);
    if (next === known) return known;
    known = next;
  }
}

function withoutEnding(word: string): string {
  const verbal = VERBAL.exec(word);
  if (verbal && verbal.index >= SYLLABLES_BEFORE_VERBAL) return word.slice(0, verbal.index);
  if (word.length > SYLLABLES_BEFORE_VERBAL && VERBAL_SYLLABLE.test(word)) return word.slice(0, -1);
  const ends = (particle: string) =>
    word.endsWith(particle) &&
    word.length > particle.length &&
    (word.length - particle.length > 1 || particle.length > 1 || CLEAR.has(particle));
  const finalOf = (particle: string) => ((word.at(-particle.length - 1) ?? '').charCodeAt(0) - 0xac00) % 28;
  const found = [
    PARTICLES.any.find(ends),
    PARTICLES.closed.find((particle) => ends(particle) && finalOf(particle) > 0),
    // "로" stands behind a closing ㄹ, too: "서울로".
    PARTICLES.open.find(
      (particle) =>
        ends(particle) && (finalOf(particle) === 0 || (finalOf(particle) === 8 && particle.startsWith('로'))),
    ),
  ].map((particle) => particle?.length ?? 0);
  return word.slice(0, word.length - Math.max(...found));
}
