import type { Span } from '../../../model.ts';
import { fold } from '../../../text/fold.ts';
import type { Gender } from '../../names/person-index.ts';
import type { PeopleInText, PersonInText } from './people.ts';
import type { Saying } from './saying.ts';
import type { Source } from './source.ts';

/** Who a saying is given to. */
export interface ResolvedSpeaker {
  readonly name: string | null;
  readonly role: Span | null;
  readonly inferred: boolean;
}

/** Who spoke before, and where. */
export interface Spoken {
  readonly speaker: ResolvedSpeaker;
  readonly end: number;
  readonly paragraph: number;
}

export interface SpeakerContext {
  readonly text: string;
  readonly people: PeopleInText;
  readonly dropsSubject: boolean;
  /** Where the paragraph begins, and the one before it. */
  readonly paragraph: { readonly n: number; readonly start: number; readonly before: number };
  readonly last: Spoken | null;
}

const NOBODY: ResolvedSpeaker = { name: null, role: null, inferred: false };
/** A pronoun reaches back to who spoke so many paragraphs before. */
const MAX_PARAGRAPHS_BACK = 2;
const ROLE_STEM = 6;

/** Who says it: by name in full, by surname, by pronoun, by what somebody is, or by who spoke before. Nobody rather than somebody wrong. */
export function resolveSource(saying: Saying, context: SpeakerContext): ResolvedSpeaker {
  const { source, gender } = saying;
  const { text, people, last } = context;
  if (!source)
    return saying.goesOn || (context.dropsSubject && saying.isBare) ? whoSpoke(saying, context) : NOBODY;
  if (source.isPronoun) return byPronoun(source.gender ?? gender, source.span.start, context);
  const isRoleToo = source.role === source.name;
  const named =
    source.name &&
    byName({ ...source, name: source.name, role: isRoleToo ? null : source.role }, gender, context);
  if (named && (named.name !== null || !isRoleToo)) return named;
  if (!source.role) return NOBODY;
  const words = text.slice(source.role.start, source.role.end);
  const head = fold(words.split(/\s+/)[0] ?? '').slice(0, ROLE_STEM);
  // A short word begins too many others: "мер" is no beginning of a chamber.
  const holders = people
    .withRole(head, head.length < ROLE_STEM)
    .filter((one) => fits(one, gender ?? source.gender));
  const [only] = holders;
  if (holders.length === 1 && only) return { name: only.name, role: source.role, inferred: true };
  const repeated = last && last.speaker.name !== null && fold(last.speaker.name).startsWith(fold(words));
  if (repeated) return { ...last.speaker, inferred: true };
  return holders.length > 1 || source.oblique
    ? { ...NOBODY, role: source.role }
    : { name: words, role: source.role, inferred: true };
}

/** A speaker by name: in full, in another form of it, or by a surname that one person of the article has. */
function byName(
  source: Source & { readonly name: Span },
  gender: Gender | null,
  { people, text }: SpeakerContext,
): ResolvedSpeaker {
  const { role, oblique, sure } = source;
  const name = nameText(text, source.name);
  const told = gender ?? source.gender;
  const described = (person: PersonInText): ResolvedSpeaker => {
    person.gender ??= told;
    if (role) person.roles.unshift({ folded: fold(text.slice(role.start, role.end)), span: role });
    return { name: person.name, role: role ?? person.roles[0]?.span ?? null, inferred: false };
  };
  const same = people.find(name);
  const form = same ?? people.ofForm(name);
  if (oblique) return form && (form.forms.size > 1 || form.name !== name) ? described(form) : NOBODY;
  if (same) return described(same);
  const bearers = people.withSurname(name).filter((one) => fits(one, told));
  const [only] = bearers;
  if (only && bearers.length === 1) return described(only);
  if (bearers.length > 1) return { ...NOBODY, role };
  if (name.includes(' ') && form?.name.includes(' ')) return described(form);
  // "The president of Ukraine": one word behind a role is a name in some languages and a place in others.
  if (role && role.end <= source.name.start && /^[\p{Script=Latin}\p{Script=Cyrillic}’'-]+$/u.test(name))
    return { name: nameText(text, source.span), role, inferred: true };
  return sure || name.includes(' ') ? { name, role, inferred: false } : NOBODY;
}

function byPronoun(gender: Gender | null, at: number, context: SpeakerContext): ResolvedSpeaker {
  const { people, paragraph, last } = context;
  const here = people.namedBetween(paragraph.start, at, gender);
  const spoke = last?.speaker.name ? people.find(last.speaker.name) : null;
  const isNear = last !== null && paragraph.n - last.paragraph <= MAX_PARAGRAPHS_BACK;
  const goesOn = spoke && isNear && fits(spoke, gender) ? spoke : null;
  const before = (): PersonInText | undefined =>
    goesOn ?? onlyOne(people.namedBetween(paragraph.before, paragraph.start, gender));
  const chosen = here.length === 0 ? before() : onlyOne(here);
  if (!chosen) return NOBODY;
  chosen.gender ??= gender;
  return { name: chosen.name, role: chosen.roles[0]?.span ?? null, inferred: true };
}

/** A quotation that goes on, or whose verb leaves its subject out: whoever spoke last, where nobody else was named since. */
function whoSpoke(saying: Saying, { people, paragraph, last }: SpeakerContext): ResolvedSpeaker {
  if (!last || last.speaker.name === null) return NOBODY;
  const start = saying.content[0]?.start ?? paragraph.start;
  const isNear = paragraph.n - last.paragraph <= (saying.goesOn ? 1 : MAX_PARAGRAPHS_BACK);
  const spoke = people.find(last.speaker.name);
  const others = people
    .namedBetween(last.end, start, saying.gender)
    .filter((one) => one.name !== last.speaker.name);
  if (!isNear || others.length > 0 || (spoke && !fits(spoke, saying.gender))) return NOBODY;
  return { ...last.speaker, inferred: true };
}

function onlyOne(found: readonly PersonInText[]): PersonInText | undefined {
  return found.length === 1 ? found[0] : undefined;
}

function fits({ gender }: PersonInText, wanted: Gender | null): boolean {
  return gender === null || wanted === null || gender === wanted;
}

/** A name without line breaks and doubled spaces. */
function nameText(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}
