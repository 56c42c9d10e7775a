import type { Span } from '../../../../model.ts';
import type { Source } from '../source.ts';
import type { WordSpan } from '../words.ts';

/** Nouns for what somebody is, with and without article and feminine ending; from general knowledge of the language. */
const ROLE =
  /^(?:ال)?(?:رئيس|كبير|وزير|مدير|عمد|محافظ|متحدث|ناطق|أمين|نائب|مسؤول|خبير|محلل|أستاذ|طبيب|قائد|ضابط|لواء|عقيد|سفير|مبعوث|مستشار|عضو|صحفي|صحافي|كاتب|مخرج|مدرب|لاعب|مزارع|صياد|تاجر|صاحب|معلم|مدرس|مهندس|باحث|شيخ|إمام|ملك|أمير|ناشط|محامي|محام|قاضي|قاض|سائق|بائع|مشرف|منسق|ممثل|مفتش|وكيل|حاكم|مؤسس|عالم|مؤرخ|اقتصادي|ممرض|رب|مواطن|طالب|طالبة|نقيب|عميد|رائد|مراقب|موظف|متطوع|خباز|نجار|جراح|روائي|شاعر|فنان|ممثل|مطرب|قبطان|ربان|حارس|مالك|ولي|مختار)(?:ة|ا|ه)?$/u;
/** Bodies that a role may be of: no name begins with one. */
const BODY =
  /^(?:ال)?(?:مجلس|وزارة|هيئة|بلدية|حزب|لجنة|شركة|مكتب|جامعة|مستشفى|إدارة|دائرة|نقابة|جمعية|اتحاد|منظمة|حكومة|محافظة|مدينة|جيش|شرطة|باسم|قسم|مركز|مديرية|منطقة|حي|قرية|مشروع|مدرسة|كلية|ميناء|شؤون|فريق|برنامج)$/u;
const TITLE =
  /^(?:السيد|السيدة|الدكتور|الدكتورة|المهندس|المهندسة|الأستاذ|الأستاذة|الشيخ|اللواء|العميد|العقيد|النائب|النائبة)$/u;
/** Words that end the subject: what is said, when, where and to whom. */
const END =
  /^(?:إن|أن|إنّ|أنّ|إنه|إنها|إنهم|أنه|أنها|بأن|بأنه|بأنها|في|خلال|على|عن|إلى|من|عبر|أمس|يوم|اليوم|بعد|قبل|التي|الذي|الذين|وهو|وهي|مع|أي|كل|هذا|هذه|ذلك|بشدة|لدى|مساء|صباح|عند|عقب|ل\p{L}{4,}|لـ|ردا|بحسب|حول|منذ|بينما|ثم|مضيفا|مضيفة|مؤكدا|مؤكدة|مشيرا|مشيرة|قائلا|قائلة)$/u;
/** Parts of names that belong to the word behind them, and those that belong to both sides. */
const JOINS_NEXT = /^(?:عبد|أبو|أبي|آل|أم|ذو)$/u;
const JOINS_BOTH = /^(?:بن|ابن|بنت|الدين|الله|الرحمن)$/u;
const MAX_WORDS = 9;

/** The subject that Arabic puts behind its verb: what somebody is, then the name; a name alone; or a body. Null where the verb has none. */
export function arabicBehind(words: readonly WordSpan[]): Source | null {
  let last = 0;
  while (last < words.length && last < MAX_WORDS && !endsSubject(words, last)) last++;
  return subjectOf(words.slice(0, last));
}

/** What ends the subject; "in the office" between what somebody is and the name does not. */
function endsSubject(words: readonly WordSpan[], at: number): boolean {
  const text = words[at]?.text ?? '';
  if (!/^[\p{L}\p{M}]/u.test(text)) return true;
  const [next, after] = [words[at + 1]?.text ?? '', words[at + 2]?.text ?? ''];
  const isOfRole =
    text === 'في' && at > 0 && /^ال/u.test(next) && /^(?!ال)\p{L}/u.test(after) && !END.test(after);
  return END.test(text) && !isOfRole;
}

/** The subject before a verb: of the words since the last comma. */
export function arabicBefore(words: readonly WordSpan[]): Source | null {
  const comma = words.findLastIndex(({ text }) => !/^[\p{L}\p{M}]/u.test(text) && text !== '¤');
  const own = words.slice(comma + 1);
  return own.length > MAX_WORDS ? null : subjectOf(own.filter(({ text }) => !END.test(text)));
}

function subjectOf(words: readonly WordSpan[]): Source | null {
  if (words.length === 0) return null;
  const units = unitsOf(words);
  const hasRole = ROLE.test(words[0]?.text ?? '');
  const name = hasRole ? nameBehindRole(units) : nameAlone(units);
  const role = spanOf(
    words
      .slice(0, words.length - (name ?? []).flat().length)
      .filter((word, at, all) => at < all.length - 1 || !TITLE.test(word.text) || all.length === 1),
  );
  const whole = spanOf(words);
  const nameSpan = name && spanOf(name.flat());
  if (!whole) return null;
  const gender = /[ةى]$/u.test(words[0]?.text ?? '') && hasRole ? 'she' : null;
  if (nameSpan)
    return { span: whole, name: nameSpan, role: hasRole ? role : null, gender, isPronoun: false, sure: true };
  return { span: whole, name: null, role: whole, gender, isPronoun: false, sure: true };
}

/** The last two units, where the first of them can be a given name: neither with an article, nor a body or a role. */
function nameBehindRole(units: readonly (readonly WordSpan[])[]): readonly (readonly WordSpan[])[] | null {
  if (units.length < 3) return null;
  const name = units.slice(-2);
  const given = name[0]?.[0]?.text ?? '';
  const surname = name[1]?.[0]?.text ?? '';
  const isNone = (text: string): boolean => BODY.test(text) || ROLE.test(text);
  return /^ال/u.test(given) || isNone(given) || BODY.test(surname) ? null : name;
}

/** A name without a role: one to three units, of which the first has no article; titles before it don't count. */
function nameAlone(units: readonly (readonly WordSpan[])[]): readonly (readonly WordSpan[])[] | null {
  const name = TITLE.test(units[0]?.[0]?.text ?? '') ? units.slice(1) : units;
  const first = name[0]?.[0]?.text ?? '';
  const isName =
    name.length >= 1 &&
    name.length <= 3 &&
    !BODY.test(first) &&
    (!/^ال/u.test(first) || name.length < units.length || (name.length === 1 && /ي$/u.test(first)));
  return isName ? name : null;
}

/** Words that make one part of a name are one unit ("عبد الله", "محمد بن سلمان"). */
function unitsOf(words: readonly WordSpan[]): WordSpan[][] {
  const units: WordSpan[][] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) continue;
    const before = units.at(-1);
    const previous = before?.at(-1)?.text ?? '';
    if (
      before &&
      (JOINS_NEXT.test(previous) || JOINS_BOTH.test(word.text) || /^(?:بن|ابن|بنت)$/u.test(previous))
    )
      before.push(word);
    else units.push([word]);
  }
  return units;
}

function spanOf(words: readonly WordSpan[]): Span | null {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}
