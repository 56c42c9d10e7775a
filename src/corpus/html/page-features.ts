import { pageFeatures as textFeatures } from '../boilerplate/context-features.ts';
import { columnsOf } from '../boilerplate/feature-columns.ts';
import type { LineView } from '../boilerplate/line-features.ts';
import type { Groupings } from '../boilerplate/smoothing-features.ts';
import type { BlockLine } from './block-lines.ts';
import { elementTraitReader, HINT_TRAITS, TAG_TRAITS } from './element-traits.ts';

/** The features of a page's lines: those of plain text, and what the elements around each line tell. */
export function pageLineFeatures(
  lines: readonly BlockLine[],
  views: readonly LineView[],
): Map<string, Float64Array> {
  const traitsOf = elementTraitReader();
  const traits = lines.map(({ element }) => traitsOf(element));
  const containers = containerShares(lines, views);
  const columns = columnsOf(lines, {
    linked: ({ linked, text }) => linked / text.length,
    depth: (_, index) => traits[index]?.depth ?? 0,
    hidden: (_, index) => (traits[index]?.hidden ? 1 : 0),
    isParagraph: ({ element }) => (element.tagName === 'P' ? 1 : 0),
    isHeading: ({ element }) => (/^H[1-6]$/.test(element.tagName) ? 1 : 0),
    isItem: ({ element }) => (/^(?:LI|DD|DT)$/.test(element.tagName) ? 1 : 0),
    isCell: ({ element }) => (/^(?:TD|TH)$/.test(element.tagName) ? 1 : 0),
    isPlainBox: ({ element }) => (/^(?:DIV|SECTION)$/.test(element.tagName) ? 1 : 0),
    container1: (_, index) => containers[index]?.[0] ?? 0,
    container2: (_, index) => containers[index]?.[1] ?? 0,
    container3: (_, index) => containers[index]?.[2] ?? 0,
    container4: (_, index) => containers[index]?.[3] ?? 0,
  });
  for (const trait of TAG_TRAITS) {
    columns.set(
      `${trait}Tag`,
      Float64Array.from(traits, ({ tags }) => tags[trait]),
    );
  }
  for (const trait of HINT_TRAITS) {
    columns.set(
      `${trait}Hint`,
      Float64Array.from(traits, ({ hints }) => hints[trait]),
    );
  }
  return new Map([...textFeatures(views), ...columns]);
}

const CONTAINERS = 4;
const PATH_STEPS = 3;

/** For each line the share of the page's prose that its parent, grandparent and so on hold. */
function containerShares(lines: readonly BlockLine[], views: readonly LineView[]): number[][] {
  const prose = new Map<Element, number>();
  let total = 0;
  lines.forEach(({ element }, index) => {
    const view = views[index];
    if (!view?.solid) return;
    total += view.count;
    for (const container of containersOf(element))
      prose.set(container, (prose.get(container) ?? 0) + view.count);
  });
  return lines.map(({ element }) =>
    containersOf(element).map((container) => (prose.get(container) ?? 0) / Math.max(1, total)),
  );
}

function containersOf(element: Element): Element[] {
  const containers: Element[] = [];
  let container = element.parentElement;
  while (container && containers.length < CONTAINERS) {
    containers.push(container);
    container = container.parentElement;
  }
  return containers;
}

/** How lines belong together by the elements that hold them: one parent, one grandparent, one path of tags and classes. */
export function elementGroupings(lines: readonly BlockLine[]): Groupings {
  const number = numbering();
  const path = (element: Element | null, steps: number): string =>
    element && steps > 0
      ? `${path(element.parentElement, steps - 1)}>${element.tagName}.${element.getAttribute('class') ?? ''}`
      : '';
  return {
    parent: lines.map(({ element }) => number(element.parentElement)),
    grandparent: lines.map(({ element }) => number(element.parentElement?.parentElement ?? null)),
    path: lines.map(({ element }) => number(path(element, PATH_STEPS))),
  };
}

function numbering(): (key: unknown) => number {
  const numbers = new Map<unknown, number>();
  return (key) => {
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  };
}
