import type { NamedRole } from '../model.ts';
import { fold } from '../text/fold.ts';
import type { NameMentions } from './names/name-mention-index.ts';

/** What an article calls the people that it names, each calling once, in reading order of each person's. */
export function findNamedRoles({ tagged: { text }, personIndex }: NameMentions): NamedRole[] {
  return personIndex.people.flatMap(({ name, roles, isSurelyPerson }) => {
    if (!isSurelyPerson) return [];
    const byWords = new Map(
      roles.toReversed().map((role) => [fold(text.slice(role.start, role.end)).replace(/\s+/g, ' '), role]),
    );
    return [...byWords.values()].toReversed().map((role) => ({ name, role }));
  });
}
