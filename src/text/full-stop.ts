/** The text as a sentence: with a full stop, unless it ends with one already, as "Ada Moor: Rep." and "Moor Inc." do, or with another such mark. */
export function withFullStop(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
