/** A list of numbers of a fixed length: a typed array, or bytes. */
interface NumberList {
  readonly length: number;
  set(numbers: ArrayLike<number>): void;
}

/**
 * The list itself where it has room for so many numbers, else a copy at least twice as long: adding one after the other then takes
 * no more time than copying each of them twice.
 *
 * @param make makes a list of zeros, of the kind that is to be longer
 * @example withRoom(Uint8Array.of(1, 2), 3, (length) => new Uint8Array(length)) // 1, 2, 0, 0
 */
export function withRoom<List extends NumberList & ArrayLike<number>>(
  list: List,
  length: number,
  make: (length: number) => List,
): List {
  if (length <= list.length) return list;
  const longer = make(Math.max(length, 2 * list.length));
  longer.set(list);
  return longer;
}
