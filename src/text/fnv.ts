/** The hash of an empty text: where FNV-1a begins. */
export const FNV_BASIS = 0x811c9dc5;

/** Takes one more UTF-16 code unit into a 32-bit FNV-1a hash (Fowler, Noll and Vo; prime 16777619). The result may be negative: `>>> 0` makes it unsigned. */
export function fnvStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** The 32-bit FNV-1a hash of a text over its UTF-16 code units, unsigned. */
export function fnv1a(text: string): number {
  let hash = FNV_BASIS;
  for (let at = 0; at < text.length; at++) hash = fnvStep(hash, text.charCodeAt(at));
  return hash >>> 0;
}
