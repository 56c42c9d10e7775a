/**
 * Remembers what was worked out of lists: a list is known again by the very same items in the same order. Of the lists
 * in one memory no two may begin with the same item.
 */
export class ListMemory<Item extends object, Result extends object> {
  readonly #known = new Map<Item, { readonly list: readonly Item[]; readonly result: Result }>();

  keep(list: readonly Item[], result: Result): void {
    const [first] = list;
    if (first) this.#known.set(first, { list, result });
  }

  recall(list: readonly Item[]): Result | undefined {
    const [first] = list;
    const known = first && this.#known.get(first);
    return known && areSame(known.list, list) ? known.result : undefined;
  }
}

function areSame(one: readonly object[], other: readonly object[]): boolean {
  return one.length === other.length && one.every((item, i) => item === other[i]);
}
