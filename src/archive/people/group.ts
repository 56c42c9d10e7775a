import type { SpeakerMention } from './mentions.ts';
import { clusterSteps } from './merge.ts';
import type { SpeakerName } from './names.ts';
import { resolveSteps } from './singles.ts';

/** Mentions by whom they mean, in no particular order. Yields between pieces of work of a few milliseconds. */
export function* groupSteps(
  mentions: readonly SpeakerMention[],
): Generator<undefined, readonly (readonly SpeakerMention[])[]> {
  const counts = yield* countForms(mentions);
  const clusterOf = new Map<string, number>();
  for (const [i, cluster] of (yield* clusterSteps(counts)).entries())
    for (const name of cluster) clusterOf.set(formKey(name), i);
  const groups = new Map<string, SpeakerMention[]>();
  const put = (key: string, mention: SpeakerMention) => {
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  };
  const acronyms = acronymsOf(mentions);
  const bodyKey = ({ surname }: SpeakerName) => `body ${acronyms.get(surname) ?? surname}`;
  const singles: SpeakerMention[] = [];
  for (const mention of mentions) {
    const { name } = mention;
    if (name.shape === 'full') put(`person ${clusterOf.get(formKey(name))}`, mention);
    else if (name.shape === 'single') singles.push(mention);
    else put(bodyKey(name), mention);
    yield;
  }
  const resolve = yield* resolveSteps(groups, singles);
  const resolved: (readonly [SpeakerMention, string])[] = [];
  for (const mention of singles) {
    resolved.push([mention, resolve(mention) ?? bodyKey(mention.name)]);
    yield;
  }
  for (const [mention, key] of resolved) put(key, mention);
  return [...groups.values()];
}

function formKey({ surname, given, generation }: SpeakerName): string {
  return `${surname}|${given.join(' ')}|${generation}`;
}

/** Distinct full names with the number of articles that use them. */
function* countForms(mentions: readonly SpeakerMention[]): Generator<undefined, Map<SpeakerName, number>> {
  const byKey = new Map<string, SpeakerName>();
  const counts = new Map<SpeakerName, number>();
  for (const { name } of mentions) {
    if (name.shape !== 'full') continue;
    const key = formKey(name);
    const known = byKey.get(key) ?? name;
    byKey.set(key, known);
    counts.set(known, (counts.get(known) ?? 0) + 1);
    yield;
  }
  return counts;
}

/** Keys of bodies by the keys of their acronyms, as articles introduce them; those that stand for several are left out. */
function acronymsOf(mentions: readonly SpeakerMention[]): Map<string, string> {
  const bodies = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const { name, acronym } of mentions) {
    if (acronym === null) continue;
    const known = bodies.get(acronym);
    if (known !== undefined && known !== name.surname) ambiguous.add(acronym);
    bodies.set(acronym, name.surname);
  }
  for (const acronym of ambiguous) bodies.delete(acronym);
  return bodies;
}
