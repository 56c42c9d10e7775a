/** The numbers that describe the lines of a page: one column a feature, by name; entry i is line i's. */
export type FeatureColumns = ReadonlyMap<string, Float64Array>;

/** What a feature of a neighbour is where there is no neighbour. */
export const NO_NEIGHBOUR = -1;

/** One column for each definition of a feature. */
export function columnsOf<T>(
  items: readonly T[],
  definitions: Readonly<Record<string, (item: T, index: number) => number>>,
): Map<string, Float64Array> {
  return new Map(
    Object.entries(definitions).map(([name, define]) => {
      const column = new Float64Array(items.length);
      items.forEach((item, index) => {
        column[index] = define(item, index);
      });
      return [name, column];
    }),
  );
}

/** A feature's name may point at a neighbour: `words@-1` is `words` of the line before. */
export function parseFeatureName(name: string): { readonly column: string; readonly shift: number } {
  const at = name.indexOf('@');
  if (at < 0) return { column: name, shift: 0 };
  return { column: name.slice(0, at), shift: Number(name.slice(at + 1)) };
}

/** The value that a feature name stands for at a line; 0 for a feature that the page's columns lack. */
export function featureAt(columns: FeatureColumns, name: string, index: number): number {
  const { column, shift } = parseFeatureName(name);
  const values = columns.get(column);
  return values === undefined ? 0 : (values[index + shift] ?? NO_NEIGHBOUR);
}
