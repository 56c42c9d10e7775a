/**
 * A cache of what was worked out of lists: the key is the very same items in the same order. Of the lists in one cache no
 * two may begin with the same item.
 */
export class ListCache<Item extends object, Result extends object> {
  readonly #known = new Map<Item, { readonly list: readonly Item[]; readonly result: Result }>();

  set(list: readonly Item[], result: Result): void {
    const [first] = list;
    if (first) this.#known.set(first, { list, result });
  }

  get(list: readonly Item[]): Result | undefined {
    const [first] = list;
    const known = first && this.#known.get(first);
    return known && areSame(known.list, list) ? known.result : undefined;
  }
}

function areSame(one: readonly object[], other: readonly object[]): boolean {
  return one.length === other.length && one.every((item, i) => item === other[i]);
}
