import type { LineKeys } from './line-keys.ts';

/** A line around the body is the site's where it stands on this share of the pages that have a line in common. */
const MIN_COMMON = 0.5;

/** An article with what stood around its body. */
type Surroundings = Pick<LineKeys, 'boilerplate'>;

/**
 * How many articles the site has to which some articles belong: as many as have the line that most of all articles have among those which
 * half of these have around their bodies. Without such a line nothing tells the site, and it may be all articles.
 */
export function siteSizes(
  groups: readonly (readonly Surroundings[])[],
  articles: readonly Surroundings[],
): (group: readonly Surroundings[]) => number {
  const common = new Map(groups.map((group) => [group, commonBoilerplate(group)]));
  const counts = new Map([...common.values()].flat().map((key) => [key, 0]));
  for (const { boilerplate } of articles) {
    for (const key of boilerplate) {
      const count = counts.get(key);
      if (count !== undefined) counts.set(key, count + 1);
    }
  }
  return (group) => {
    const sizes = common.get(group)?.map((key) => counts.get(key) ?? 0) ?? [];
    return sizes.length === 0 ? articles.length : Math.max(...sizes);
  };
}

function commonBoilerplate(group: readonly Surroundings[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const { boilerplate } of group) {
    for (const key of boilerplate) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= MIN_COMMON * group.length).map(([key]) => key);
}
