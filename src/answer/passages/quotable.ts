import type { Item, Passage } from '../../model.ts';

/** An item whose passage can be handed on by itself. */
export type QuotableItem = Item & { readonly passage: Passage };

/** Whether a passage can be handed on by itself: one that is merely close to what was asked for can't. */
export function isQuotable(item: Item): item is QuotableItem {
  return item.passage !== null && !item.marks.includes('closest') && item.passage.text.trim() !== '';
}
