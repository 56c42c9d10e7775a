/** Endings of nouns, adjectives and verbs, longest first. Written from general knowledge of Polish inflection. */
const ENDINGS =
  `owaniem owania owanie owaniu iliśmy aliśmy ościami ościach owałaby owało owała owali owały owano ością ości owie ował ować
  iami iach iego iemu ymi imi ych ich ami ach owi ego emu ują uje ała ało ali ały iła iło ili iły ano iono ono any ana ane anych ony ona one onych onej anej onym anym
  ać ić yć eć ał ił ów om em im ym iem ej ie ią ię ia iu io a ą e ę i o u y`
    .split(/\s+/)
    .sort((one, other) => other.length - one.length);
const MIN_STEM = 3;
/** What softens before an ending with i or e: "most", "moście"; "port", "porcie"; "rząd", "rządzie". */
const SOFTENED: readonly (readonly [RegExp, string])[] = [
  [/śc$/, 'st'],
  [/ść$/, 'st'],
  [/źdz$/, 'zd'],
  [/dz$/, 'd'],
  [/c$/, 't'],
  [/ś$/, 's'],
  [/ź$/, 'z'],
  [/ń$/, 'n'],
];

/** A Polish word without its ending, its softened last consonant hard again: `moście`, `mostu` and `most` give `most`. */
export function stemPolish(word: string): string {
  const ending = ENDINGS.find((one) => word.length - one.length >= MIN_STEM && word.endsWith(one)) ?? '';
  const stem = word.slice(0, word.length - ending.length);
  if (!ending.startsWith('i')) return stem;
  for (const [soft, hard] of SOFTENED) if (soft.test(stem)) return stem.replace(soft, hard);
  return stem;
}
