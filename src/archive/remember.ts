/** The function with a memory of its results by their key, which is emptied whenever it has `most` of them. */
export function remember<Result extends object>(
  work: (key: string) => Result,
  most: number,
): (key: string) => Result {
  const known = new Map<string, Result>();
  return (key) => {
    const last = known.get(key);
    if (last) return last;
    if (known.size >= most) known.clear();
    const result = work(key);
    known.set(key, result);
    return result;
  };
}
