import type { Archive } from '../../archive/archive.ts';
import type { Query, QueryOf } from '../../model.ts';
import type { PlainKey } from '../../words/catalogue.ts';
import { findSpeakers } from '../sayings/find-speakers.ts';
import { AS_QUESTION, BY_FORM, INSTEAD, type Reading } from './reading.ts';
import { withoutArticle, withoutPreamble } from './route/bare-words.ts';
import { ACTS } from './route/rules.ts';

/** Longer runs of words are no name of somebody. */
const MAX_NAME_WORDS = 5;
const ON = /^(?<name>[^?!]{2,40}?) (?:on|about|re) (?<topic>[^?!]+?)[\s?!.]*$/i;
/** What somebody holds or answers, by a noun. From general knowledge of the language. */
const HELD =
  '(?:views?|opinions?|stances?|positions?|takes?|reactions?|responses?|repl(?:y|ies)|answers?|comments?|statements?|thoughts?|line)';
const OF_WHAT = '(?: (?:on|about|re|to|regarding|over) (?<topic>[^?!]+?))?[\\s?!.]*$';
/** "What is the ministry's position on the dam?", with the apostrophe or without. */
const OWN_VIEW = new RegExp(
  `^(?:what(?:['’]s| is| was| are| were) )?(?<name>[^?!]{2,40}?)(?:['’]s|s['’]?|['’])? ${HELD}${OF_WHAT}`,
  'i',
);
/** "Vol quotes about the oil", "Vol's remarks on it": what is asked for by its form is what was said. */
const OWN_WORDS = new RegExp(
  `^(?:(?:any|all|some|the|more|latest|recent|best) )*(?<name>[^?!]{2,40}?)(?:['’]s|s['’]?|['’])? (?:quotes?|quotations?|remarks?|statements?|comments?|sayings)${OF_WHAT}`,
  'i',
);
const VIEW_OF = new RegExp(
  `^(?:what(?:['’]s| is| was| are| were) )?(?:the )?${HELD} (?:of|by|from) (?<name>[^?!]{2,40}?)${OF_WHAT}`,
  'i',
);
/** "Vol vs Brandt on the oil". */
const VERSUS =
  /^(?:compare (?:what )?)?(?<name>[^?!,]{2,40}?),? (?:vs?\.?|versus) (?<other>[^?!,]{2,40}?)(?: (?:say |said |says )?(?:on|about|re) (?<topic>[^?!]+?))?[\s?!.]*$/i;
/** What somebody told others, or said somewhere. */
const TOLD =
  /^what (?:else )?(?:did|does|do|has|have) (?<name>[^?!]{2,60}?) (?:(?:tell|told|(?:say|said|speak|spoke|talk|talked|report|reported) to) (?<whom>[^?!]+?)|(?:say|said) [^?!]+?)(?: (?:about|regarding|concerning) (?<topic>[^?!]+?))?[\s?!.]*$/i;
/** What somebody asked for, wanted, stressed …: the verb is looked for beside their words. From general knowledge of the language. */
const WANTED =
  /^(?:what|who|whom|why|how|to whom|with whom) (?:else )?(?:did|does|do|has|have) (?<name>[^?!]{2,60}?) (?<topic>(?:ask|speak|spoke|talk|address|call|demand|want|need|propos|offer|urg|stress|insist|admit|critici|accus|prais|hop|expect|fear|believ|predict|plan|vow|pledg|reject|condemn|blam|complain|threaten|appeal)(?:[a-z]*)(?: [^?!]+?)?)[\s?!.]*$/i;

/** "Vol on the oil", "what did Vol ask for?": what people who are known said of it. */
export function saidReadings(words: string, first: Query, archive: Archive): Reading[] {
  if (first.kind !== 'ask') return [];
  const bare = withoutPreamble(words);
  const compared = comparedSpeakers(bare, archive);
  if (compared) return [compared];
  const formed = FORMS.flatMap(({ form, trust, note }): Reading[] => {
    const { name, whose, topic, whom } = form.exec(bare)?.groups ?? {};
    const typed = name ?? whose;
    const speaker = typed === undefined ? null : knownSpeaker(archive, withoutArticle(typed));
    if (speaker === null) return [];
    const about = topic === undefined || POINTER_ONLY.test(topic) ? {} : { topic };
    // What was said to somebody mostly is about them, too.
    const toThem: Reading[] =
      whom === undefined || topic !== undefined || NOBODY.test(whom)
        ? []
        : [
            {
              query: { kind: 'who-said', speaker, topic: withoutArticle(whom) },
              trust: TO_THEM,
              sought: whom,
              isStrict: true,
            },
          ];
    return [
      ...toThem,
      { query: { kind: 'who-said', speaker, ...about }, trust, sought: '', ...(note && { note }) },
    ];
  }).slice(0, MAX_OF_A_FORM);
  return formed.length > 0 ? formed : subjectReadings(bare, archive);
}

/** "Does Ridley support the new ball?": what Ridley said of it, where nothing answers that otherwise. */
function subjectReadings(bare: string, archive: Archive): Reading[] {
  const rest = ASKED_OF.exec(bare)?.groups?.['rest'] ?? '';
  const words = rest.replace(/[\s?!.]+$/, '').split(' ');
  for (let length = Math.min(MAX_NAME_WORDS, words.length - 1); length > 0; length--) {
    const name = words.slice(0, length).join(' ');
    const speaker = HAS_VERB.test(name) ? null : knownSpeaker(archive, withoutArticle(name));
    const topic = words.slice(length).join(' ').replace(OPINES, '');
    if (speaker !== null && topic !== '')
      return [
        {
          query: { kind: 'who-said', speaker, topic },
          trust: INSTEAD,
          sought: topic,
          isStrict: true,
          isLast: true,
        },
      ];
  }
  return [];
}

const ASKED_OF =
  /^(?:(?:why|how) )?(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|should) (?<rest>.+)$/i;
const OPINES =
  /^(?:say|said|think|thought|believe|believed|feel|felt|claim|claimed|agree|agreed)s?(?: that)? /i;
/** A verb behind a name is no part of it. */
const HAS_VERB =
  /(?<= )(?:say|said|think|thought|believe|feel|claim|agree|want|like|support|oppose|back|to|that|it|going|being)\b/i;

/** What each of two said, where articles quote both. */
function comparedSpeakers(words: string, archive: Archive): Reading | null {
  const { name, other, topic } = VERSUS.exec(words)?.groups ?? {};
  if (name === undefined || other === undefined) return null;
  const both = [name, other].map((one) => knownSpeaker(archive, withoutArticle(one)));
  if (both.includes(null)) return null;
  const speaker = both.join(' and ');
  return {
    query: { kind: 'who-said', speaker, ...(topic !== undefined && { topic }) },
    trust: BY_FORM,
    sought: '',
  };
}

/** The first form that fits, with what it means besides. */
const MAX_OF_A_FORM = 2;
const TO_THEM = 0.8;
const NOBODY =
  /^(?:me|us|you|him|her|it|them|(?:the )?(?:press|media|reporters?|journalists?|people|public|news|papers?|jury|court|judge|crowd|audience|fans|viewers|readers|listeners|police|world|nation|committee|parliament|congress|senate))$/i;
const POINTER_ONLY = /^(?:this|that|it|these|those|(?:all|any) (?:of )?(?:this|that))$/i;

/** Whose words must answer "What did Vol say in court?"; null where words ask for nobody's. */
export function speakerTold(words: string, first: Query, archive: Archive): string | null {
  const name = first.kind === 'ask' ? TOLD.exec(withoutPreamble(words))?.groups?.['name'] : undefined;
  return name === undefined ? null : knownSpeaker(archive, withoutArticle(name));
}

/** A name as typed, where somebody bears it; one that ends in the s of "its" as well. */
function knownSpeaker(archive: Archive, name: string): string | null {
  if (name.split(' ').length > MAX_NAME_WORDS || NO_NAME.test(name)) return null;
  const isKnown = (typed: string) => findSpeakers(archive, typed, { fuzzy: false }).people.length > 0;
  return [name, `${name}s`].find(isKnown) ?? null;
}

/** "What was the reaction to the flood?" asks for nobody's. */
const NO_NAME =
  /^(?:what|who|how|which|when|where|why|is|are|was|were|did|does)\b|^(?:the|an?|any|some|this|that|these|those|my|your|his|her|its|our|their)$/i;
/** "What is Vol worried about?": whatever Vol said may tell it. From general knowledge of the language. */
const FELT =
  /^what (?:else )?(?:(?:is|was) (?<name>[^?!]{2,60}?) (?:so )?(?:worried|concerned|afraid|scared|angry|upset|happy|unhappy|excited|optimistic|sceptical|skeptical)|(?:does|did|do) (?<whose>[^?!]{2,60}?) (?:worry|care|complain|feel|warn|think|talk|speak))(?: (?:about|of|over))?[\s?!.]*$/i;
const FORMS: readonly { readonly form: RegExp; readonly trust: number; readonly note?: PlainKey }[] = [
  { form: OWN_WORDS, trust: BY_FORM },
  { form: OWN_VIEW, trust: AS_QUESTION },
  { form: VIEW_OF, trust: AS_QUESTION },
  { form: ON, trust: AS_QUESTION },
  { form: WANTED, trust: INSTEAD },
  { form: TOLD, trust: INSTEAD, note: 'clarify.anyOccasion' },
  { form: FELT, trust: INSTEAD, note: 'followUp.onAnything' },
];

/**
 * "What is the prayer book called?" asks of nobody who is quoted: the words as a question, where nobody is called as the speaker of a query. What the firefighters
 * "say" must be told of them all the same. Null where somebody is.
 */
export function unknownSpeakerReading(words: string, first: Query, archive: Archive): Reading | null {
  if (first.kind !== 'who-said' || first.speaker === undefined || first.topic !== undefined) return null;
  const { speaker } = first;
  if (/^\p{Lu}/u.test(speaker) || findSpeakers(archive, speaker).people.length > 0) return null;
  const question = withoutPreamble(words);
  const by = SPEECH.test(words) ? { by: { name: speaker, act: null } } : {};
  return { query: { kind: 'ask', question }, trust: AS_QUESTION, sought: question, ...by };
}

/** Words of speech alone; whoever "calls" or "names" something may be a thing that is called so. From general knowledge of the language. */
const SPEECH =
  /\b(?:say|says|said|saying|tell|tells|told|think|thinks|thought|claim\w*|stat(?:e|es|ed)|announc\w+|argu\w+|respond\w*|react\w*|comment\w*|repl(?:y|ied)|warn\w*|promis\w+)\b/i;

/** The verb of "Has Selby confirmed it?"; null where words ask for no act of speech. */
export function actAsked(words: string, first: Query): string | null {
  const isOfAct = first.kind === 'who-said' && /^(?:has|have|had|did|does|do|can|could|will)\b/i.test(words);
  return isOfAct ? (ACT.exec(words)?.[0] ?? null) : null;
}

/** "Has Selby confirmed it?": a sentence that tells so of Selby, rather than all that Selby said. */
export function actReading(words: string, { speaker = '' }: QueryOf<'who-said'>, act: string): Reading {
  const question = withoutPreamble(words);
  return { query: { kind: 'ask', question }, trust: BY_FORM, sought: '', by: { name: speaker, act } };
}

const ACT = new RegExp(String.raw`\b${ACTS}\b`, 'i');
