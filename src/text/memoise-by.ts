import { countIncomplete } from './incomplete.ts';

/**
 * Remembers what is computed of an object for as long as the object lives. The result depends on the object alone, so nobody can
 * tell whether it was remembered; null and undefined are remembered, too. What rests on something incomplete is not (see `incomplete.ts`).
 *
 *     const outletsOf = memoiseBy((archive: Archive) => countOutlets(archive));
 *     outletsOf(archive); // counts
 *     outletsOf(archive); // the same object
 */
export function memoiseBy<Owner extends object, Value>(
  compute: (owner: Owner) => Value,
): (owner: Owner) => Value {
  const known = new WeakMap<Owner, { readonly value: Value }>();
  return (owner) => {
    const remembered = known.get(owner);
    if (remembered) return remembered.value;
    const before = countIncomplete();
    const value = compute(owner);
    if (countIncomplete() === before) known.set(owner, { value });
    return value;
  };
}
