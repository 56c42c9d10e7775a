import type { SpeakerMention } from './mentions.ts';
import { clusterSteps } from './merge.ts';
import type { SpeakerName } from './names.ts';
import { type Candidate, resolveSteps } from './singles.ts';

/** Mentions of one person or body: by their full name, and by a single name that was found to mean them. */
interface Group {
  readonly own: SpeakerMention[];
  readonly joined: SpeakerMention[];
}

/** How many mentions are looked at between two yields. */
const STEP = 512;

/**
 * Mentions by whom they mean, in no particular order. Yields between pieces of work of a few milliseconds.
 *
 * @param candidateOf `toCandidate`, or a function that remembers what it gave
 */
export function* groupSteps(
  mentions: readonly SpeakerMention[],
  candidateOf: (own: readonly SpeakerMention[]) => Candidate,
): Generator<undefined, readonly (readonly SpeakerMention[])[]> {
  const clusters = yield* clusterSteps(yield* countForms(mentions));
  const persons = new Map<string, Group>();
  for (const cluster of clusters) {
    const group: Group = { own: [], joined: [] };
    for (const { form } of cluster) persons.set(form, group);
  }
  const bodies = new Map<string, Group>();
  const acronyms = acronymsOf(mentions);
  const bodyOf = ({ surname }: SpeakerName): Group => {
    const key = acronyms.get(surname) ?? surname;
    const group: Group = bodies.get(key) ?? { own: [], joined: [] };
    bodies.set(key, group);
    return group;
  };
  const groups = new Set<Group>();
  const singles: SpeakerMention[] = [];
  for (const [i, mention] of mentions.entries()) {
    if (i % STEP === 0) yield;
    const { name } = mention;
    if (name.shape === 'single') {
      singles.push(mention);
      continue;
    }
    const group = (name.shape === 'full' && persons.get(name.form)) || bodyOf(name);
    group.own.push(mention);
    groups.add(group);
  }
  const resolve = yield* resolveSteps(new Set(persons.values()), singles, candidateOf);
  for (const [i, mention] of singles.entries()) {
    if (i % STEP === 0) yield;
    const group = resolve(mention) ?? bodyOf(mention.name);
    group.joined.push(mention);
    groups.add(group);
  }
  const whole: (readonly SpeakerMention[])[] = [];
  for (const { own, joined } of groups) {
    whole.push([...own, ...joined]);
    yield;
  }
  return whole;
}

/** Distinct full names with the number of articles that use them. */
function* countForms(mentions: readonly SpeakerMention[]): Generator<undefined, Map<SpeakerName, number>> {
  const byForm = new Map<string, { readonly name: SpeakerName; uses: number }>();
  for (const [i, { name }] of mentions.entries()) {
    if (i % STEP === 0) yield;
    if (name.shape !== 'full') continue;
    const known = byForm.get(name.form);
    if (known) known.uses++;
    else byForm.set(name.form, { name, uses: 1 });
  }
  return new Map(Array.from(byForm.values(), ({ name, uses }) => [name, uses]));
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
