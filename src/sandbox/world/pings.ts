import { type APIAllowedMentions, type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import { walkComponents } from './components.ts';

/** All text that a message shows as its own: the content, or its text displays. */
export function shownText(content: string, components: readonly APIMessageTopLevelComponent[]): string {
  const texts = [content];
  for (const { component } of walkComponents(components)) {
    if (component.type === ComponentType.TextDisplay) texts.push(component.content);
  }
  return texts.filter((text) => text !== '').join('\n');
}

/** Whom a text names: user ids, role ids, and whether `@everyone` or `@here`. */
export function namedIn(text: string): { users: string[]; roles: string[]; everyone: boolean } {
  const ids = (pattern: RegExp): string[] => [
    ...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? '')),
  ];
  return {
    users: ids(/<@!?(\d{17,20})>/g),
    roles: ids(/<@&(\d{17,20})>/g),
    everyone: /@(everyone|here)\b/.test(text),
  };
}

/** Who of those named is notified. Without `allowed_mentions` Discord notifies everyone who is named. */
export function pingsOf(text: string, allowed: APIAllowedMentions | null | undefined): string[] {
  const { users, roles, everyone } = namedIn(text);
  const may = (kind: 'users' | 'roles' | 'everyone'): boolean =>
    !allowed || Boolean(allowed.parse?.some((parsed) => parsed === kind));
  return [
    ...users.filter((id) => may('users') || allowed?.users?.includes(id)),
    ...roles.filter((id) => may('roles') || allowed?.roles?.includes(id)),
    ...(everyone && may('everyone') ? ['everyone'] : []),
  ];
}
