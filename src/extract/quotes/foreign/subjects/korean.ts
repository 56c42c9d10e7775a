import type { Span } from '../../../../model.ts';
import type { Source } from '../source.ts';
import { type WordSpan, wordsOf } from '../words.ts';

/** Endings for what somebody is; from general knowledge of the language. */
const ROLE =
  /(?:시장|국장|장관|차관|총리|대통령|주석|대표|의원|교수|위원장|회장|사장|청장|서장|대변인|원장|소장|과장|팀장|감독|선수|기자|변호사|의사|연구원|총장|지사|군수|구청장|이장|통장|선장|주민|농민|어민|대사|실장|본부장|단장|이사|이사장|점장|교장|위원|목사|신부|스님|작가|배우|가수|시민|상인|기술자|기사|관계자|전문가|분석가|사무총장|사무국장|관장|센터장|경찰|검사|판사|사령관|대령|소령|장군|부장|차장|간호사|교사|학생|사서|해설사|운영자|업주|주인|승객|노동자|조합장|협회장|책임자|담당자|씨|농부|어부|사육사|제빵사|코치)$/;
const PARTICLE = /(?:께서는|께서|은|는|이|가|도)$/;
const SURNAME =
  '김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁';
const FULL_NAME = new RegExp(`^[${SURNAME}][가-힣]{2}$`);
const PRONOUN = /^(?:그는|그가|그도)$/;
const SHE = /^(?:그녀는|그녀가|그녀도)$/;
const MAX_WORDS_OF_ROLE = 5;

/** The subject before a Korean verb of saying, by its particle, with offsets into the text; null where there is none. */
export function koreanBefore(text: string, span: Span): Source | null {
  const words = wordsOf(text, span);
  let unsure: Source | null = null;
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at];
    if (!word || !/^[가-힣]/.test(word.text)) continue;
    const pronoun = SHE.test(word.text) ? 'she' : PRONOUN.test(word.text) ? 'he' : null;
    const place = { start: word.start, end: word.end };
    if (pronoun) return { span: place, name: null, role: null, gender: pronoun, isPronoun: true, sure: true };
    const particle = PARTICLE.exec(word.text)?.[0].length ?? 0;
    const found = particle === 0 ? null : subjectAt(words, at, particle);
    if (found?.sure) return found;
    unsure ??= found;
  }
  return unsure;
}

function subjectAt(words: readonly WordSpan[], at: number, particle: number): Source | null {
  const own = words[at];
  if (!own) return null;
  const head: WordSpan = {
    ...own,
    end: own.end - particle,
    text: own.text.slice(0, own.text.length - particle),
  };
  const before = words.slice(Math.max(0, at - MAX_WORDS_OF_ROLE), at);
  const from =
    before.findLastIndex(
      ({ text }) => !/^[가-힣A-Za-z]/.test(text) || /(?:은|는|을|를|에서|에|로|했고|지만)$/.test(text),
    ) + 1;
  const led = before.slice(from);
  if (ROLE.test(head.text)) return beforeRole(led, head);
  if (FULL_NAME.test(head.text))
    return sourceOf(led.length > 0 && ROLE.test(led.at(-1)?.text ?? '') ? led : [], [head]);
  const given = led.at(-1);
  const role = led.slice(0, -1);
  // A foreign name has two words; what somebody is stands before it.
  if (given && !ROLE.test(given.text) && ROLE.test(role.at(-1)?.text ?? ''))
    return sourceOf(role, [given, head]);
  if (given && ROLE.test(given.text) && head.text.length >= 2)
    return { ...sourceOf(led, [head]), sure: head.text.length === 3 };
  return given &&
    !ROLE.test(given.text) &&
    led.length === 1 &&
    head.text.length >= 3 &&
    !FULL_NAME.test(given.text)
    ? { ...sourceOf([], [given, head]), sure: false }
    : { ...sourceOf([], [head]), sure: false };
}

/** "김민수 시장": the name before what its bearer is; "린드무어 시장" names nobody. */
function beforeRole(led: readonly WordSpan[], role: WordSpan): Source {
  const name = led.findLastIndex(({ text }) => FULL_NAME.test(text));
  const found = led[name];
  if (found) {
    const title = led[name + 1] ?? role;
    const isCourtesy = role.text === '씨' && name === led.length - 1;
    const own = name > 0 && ROLE.test(led[name - 1]?.text ?? '') ? led.slice(0, name) : [];
    if (isCourtesy) return sourceOf(own, [found]);
    return {
      ...sourceOf([], [found]),
      span: { start: found.start, end: role.end },
      role: isCourtesy ? null : { start: title.start, end: role.end },
    };
  }
  const last = led.at(-1);
  if (last && new RegExp(`^[${SURNAME}]$`).test(last.text))
    return {
      ...sourceOf([], [last]),
      span: { start: last.start, end: role.end },
      role: { start: role.start, end: role.end },
      sure: false,
    };
  const attached = FULL_NAME.exec(role.text.replace(/씨$/, ''));
  if (attached) return sourceOf([], [{ ...role, end: role.start + 3 }]);
  const [given, surname] = led.slice(-2);
  const isForeign =
    given && surname && !ROLE.test(given.text) && !ROLE.test(surname.text) && surname.text.length >= 3;
  if (isForeign)
    return { ...sourceOf([], [given, surname]), role: { start: role.start, end: role.end }, sure: false };
  const span = { start: last?.start ?? role.start, end: role.end };
  return { span, name: null, role: span, gender: null, isPronoun: false, sure: true };
}

function sourceOf(role: readonly WordSpan[], name: readonly WordSpan[]): Source {
  const [first, last] = [name[0], name.at(-1)];
  const nameSpan = { start: first?.start ?? 0, end: last?.end ?? 0 };
  const [opening, closing] = [role[0], role.at(-1)];
  const roleSpan = opening && closing ? { start: opening.start, end: closing.end } : null;
  return {
    span: { start: roleSpan?.start ?? nameSpan.start, end: nameSpan.end },
    name: nameSpan,
    role: roleSpan,
    gender: null,
    isPronoun: false,
    sure: true,
  };
}
