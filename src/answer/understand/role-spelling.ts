import { isNear } from '../../archive/people/distance.ts';
import { fold } from '../../text/fold.ts';
import { tokenize } from '../../text/tokens.ts';

/** What people hold, and of what: words that are typed in a hurry more than others. From general knowledge of the language. */
const ROLES: readonly string[] =
  `president minister premier chief executive manager director chairman chairwoman spokesman spokeswoman spokesperson secretary governor senator
  coach captain founder leader officer general commander ambassador chancellor commissioner prosecutor judge lawyer attorney treasurer sheriff congressman
  congresswoman defence defense foreign finance prime health education justice transport interior environment deputy assistant quarterback goalkeeper`
    .split(/\s+/)
    .filter(Boolean);

/** The word for a role that a misspelt one is near to ("presidnet"), in small letters; null where it is one itself, or near none, or to several. */
export function roleNear(typed: string): string | null {
  const word = fold(typed);
  if (ROLES.includes(word)) return null;
  const [near, ...others] = ROLES.filter((role) => isNear(word, role));
  return near === undefined || others.length > 0 ? null : near;
}

/** A role with its misspelt words mended, whether or not articles have such a word ("manger"); null where none is. */
export function mendRole(role: string): string | null {
  const mended = tokenize(role).reduceRight((text, { term, start, end }) => {
    const near = roleNear(term);
    return near === null ? text : text.slice(0, start) + near + text.slice(end);
  }, role);
  return mended === role ? null : mended;
}
