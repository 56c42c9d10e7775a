/**
 * Remembers what is computed of an object for as long as the object lives. The result depends on the object alone, so nobody can
 * tell whether it was remembered; null and undefined are remembered, too.
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
    const remembered = known.get(owner) ?? { value: compute(owner) };
    known.set(owner, remembered);
    return remembered.value;
  };
}
