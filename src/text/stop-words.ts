import * as lists from 'stopword';
import { fold } from './fold.ts';
import { isEnglish } from './languages.ts';

/**
 * English words that hardly tell one paragraph from another, folded and without apostrophes (`didnt`).
 * Written from general knowledge of the language: articles, pronouns, auxiliaries, prepositions, conjunctions, question words.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those such same other another each every either neither any some all both few many much more most several
  own no not nor only just also too very so than then there here now again ever never still yet even rather quite
  i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself
  we us our ours ourselves they them their theirs themselves one ones someone anyone everyone something anything everything nothing
  who whom whose which what when where why how whatever whoever whenever wherever whether
  am is are was were be been being have has had having do does did doing done will would shall should can could may might must ought
  isnt arent wasnt werent hasnt havent hadnt doesnt dont didnt wont wouldnt shant shouldnt cant cannot couldnt mightnt mustnt
  im ive id ill youre youve youd youll hes shes theyre theyve theyd theyll weve wed thats whats wheres whos theres heres lets
  of in on at by to from for with without within into onto upon out off over under up down about above below between among amongst
  through throughout during before after since until till against toward towards across along around behind beside besides beyond near per via
  and or but if because as while although though unless whereas however therefore thus hence else instead
  s t`
    .split(/\s+/)
    .filter(Boolean),
);

/** Question words and auxiliaries that the lists lack: they hardly ever stand in an answer. From general knowledge of the languages. */
const ASKING: Readonly<Record<string, string>> = {
  de: 'wer wen wem wessen was wann wo wohin woher warum weshalb wieso wie wieviel wieviele welche welcher welches welchem welchen viele viel wurde wurden worden',
  fr: 'qui que quoi quand où pourquoi comment combien quel quelle quels quelles lequel est-ce a ont été fut dont va vont sera seront était étaient',
  es: 'quién quiénes qué cuándo dónde adónde por porqué cómo cuánto cuánta cuántos cuántas cuál cuáles es son fue fueron está están ha han del al en de la el los las un una será serán estará estarán hay había hubo',
  it: 'chi che cosa quando dove perché come quanto quanta quanti quante quale quali è sono fu stato stata stati state qual sarà saranno era erano',
  pt: 'quem que quê quando onde porque porquê como quanto quanta quantos quantas qual quais é são foi foram está estão será serão era eram',
  nl: 'wie wat wanneer waar waarom hoe hoeveel welke welk waarheen is zijn was waren werd werden wordt worden',
  sv: 'vem vilka vilken vilket vad när var vart varför hur många mycket är blev blir har hade',
  pl: 'kto kogo komu kim co czego kiedy gdzie dokąd dlaczego czemu jak ile ilu jaki jaka jakie jakiego jakiej który która które której którego czy zostanie zostaną będzie będą jaką jakim',
  uk: 'хто кого кому ким що чого коли де куди звідки чому навіщо як скільки який яка яке які якої якого якому чи був була було були є буде будуть яку яким якій стало стала став',
  ru: 'кто кого кому кем что чего когда где куда откуда почему зачем как сколько какой какая какое какие какой какого чей ли был была было были будет будут какую каким какой стало стала стал',
  ar: 'من ماذا ما متى أين لماذا كيف كم أي أية هل لم لما',
  tr: 'kim kimi kime ne neyi zaman nerede nereye nereden neden niçin niye nasıl kaç kaça hangi mi mı mu mü kadar oldu olacak',
  zh: '谁 什么 什麼 何时 哪 哪里 哪儿 哪个 哪些 为什么 為什麼 为何 怎么 怎样 如何 多少 几 吗 呢 的 了 在 是 有 被 将 和 与 位 名',
  ja: '誰 だれ 何 なに なん いつ どこ なぜ どうして どう いくら いくつ どの どれ どんな か です ます した ました する て で を に は が へ も だっ でし い ため',
  ko: '누가 누구 누구를 무엇 무엇을 뭐 언제 어디 어디서 어디에 어디에서 왜 어떻게 얼마 얼마나 몇 어느 어떤 무슨',
  he: 'מי מה מתי איפה היכן לאן למה מדוע איך כיצד כמה איזה איזו האם את של על',
};

/** The lists of the package by ISO 639-1 code. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  ar: lists.ara,
  bg: lists.bul,
  cs: lists.ces,
  da: lists.dan,
  de: lists.deu,
  el: lists.ell,
  fa: lists.fas,
  fi: lists.fin,
  fr: lists.fra,
  he: lists.heb,
  hr: lists.hrv,
  hu: lists.hun,
  id: lists.ind,
  it: lists.ita,
  ja: lists.jpn,
  ko: lists.kor,
  nl: lists.nld,
  no: lists.nob,
  pl: lists.pol,
  pt: lists.por,
  ro: lists.ron,
  ru: lists.rus,
  sk: lists.slk,
  es: lists.spa,
  sv: lists.swe,
  th: lists.tha,
  tr: lists.tur,
  uk: lists.ukr,
  vi: lists.vie,
  zh: lists.zho,
};

const sets = new Map<string, ReadonlySet<string>>();

/** Whether a term as `tokenize` gives it is a stop word of the language (ISO 639-1; null is read as English). */
export function isStopWord(term: string, language: string | null = 'en'): boolean {
  return isEnglish(language) ? STOP_WORDS.has(term) : stopWordsOf(language).has(term);
}

function stopWordsOf(language: string): ReadonlySet<string> {
  const known = sets.get(language);
  if (known) return known;
  const words = [...(LISTS[language] ?? []), ...(ASKING[language] ?? '').split(' ')];
  const set = new Set(words.flatMap((word) => [word, fold(word), word.replaceAll(/['’]/g, '')]));
  sets.set(language, set);
  return set;
}
