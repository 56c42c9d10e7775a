import type {
  APIButtonComponent,
  APIComponentInMessageActionRow,
  APIMessageTopLevelComponent,
  APISectionComponent,
  APITextDisplayComponent,
  APIThumbnailComponent,
} from 'discord.js';

/** Anything that can stand in a message. */
export type AnyComponent =
  | APIMessageTopLevelComponent
  | APIComponentInMessageActionRow
  | APISectionComponent['accessory']
  | APITextDisplayComponent
  | APIThumbnailComponent
  | APIButtonComponent;

/** A component and where it stands in the message. */
export interface PlacedComponent {
  readonly component: AnyComponent;
  readonly path: readonly (string | number)[];
}

/** Every component, nested ones included, in the order in which they are shown; a section's accessory comes last. */
export function* walkComponents(
  components: readonly AnyComponent[],
  path: readonly (string | number)[] = [],
): Generator<PlacedComponent> {
  for (const [at, component] of components.entries()) {
    const here = [...path, 'components', at];
    yield { component, path: here };
    if ('components' in component) yield* walkComponents(component.components, here);
    if ('accessory' in component) yield { component: component.accessory, path: [...here, 'accessory'] };
  }
}

/** A copy in which each component that has no number got one, counting from 1, as Discord does. */
export function numberComponents(
  components: readonly APIMessageTopLevelComponent[],
): APIMessageTopLevelComponent[] {
  const copy = structuredClone([...components]);
  const taken = new Set([...walkComponents(copy)].flatMap(({ component }) => component.id ?? []));
  let next = 1;
  for (const { component } of walkComponents(copy)) {
    if (component.id) continue;
    while (taken.has(next)) next += 1;
    component.id = next;
    taken.add(next);
  }
  return copy;
}
