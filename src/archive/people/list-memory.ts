/**
 * Remembers what was worked out of lists: a list is known again by the very same items in the same order. Of the lists
 * in one memory no two may begin with the same item.
 */
export class ListMemory<Item extends object, Result extends object> {
  readonly #known = new Map<Item, { readonly list: readonly Item[]; readonly result: Result }>();

  /** What `before` has of the list, else what `work` makes of it; remembered here. */
  take(
    list: readonly Item[],
    before: ListMemory<Item, Result> | undefined,
    work: (list: readonly Item[]) => Result,
  ): Result {
    const result = before?.recall(list) ?? work(list);
    const [first] = list;
    if (first) this.#known.set(first, { list, result });
    return result;
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
