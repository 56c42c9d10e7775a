import type { TaggedToken } from '../tagged-text.ts';
import type { NameMention } from './name-mentions.ts';

/** Words that names of places begin with. Written from general knowledge of maps, as are the lists below. */
const BEGINNING =
  /^(?:port|fort|mount|mt|cape|lake|saint|san|santa|los|las|rio|puerto|camp|upper|lower|greater|new|old|north|south|east|west|northern|southern|eastern|western|central|royal|national|international|united)$/;
/** Words that names of places, bodies, papers, laws and events end with; those that are family names as well are left out. */
const ENDING =
  /^(?:falls|beach|islands?|isles?|harbou?r|airport|station|springs|heights|avenue|road|sound|strait|peninsula|ocean|lines?|ferries|foods|motors|airways|airlines|energy|holdings|industries|systems|technologies|partners|brothers|shipping|logistics|pharmaceuticals|museum|gallery|theatre|theater|observatory|library|cathedral|stadium|arena|hotel|festival|authority|council|agency|studios|records|books|press|echo|chronicle|courier|observer|mirror|gazette|herald|weekly|mail|express|telegraph|review|argus|examiner|sentinel|dispatch|bulletin|war|act|plan|charter|treaty|agreement|accord|deal|pact|district|project|program|programme|prize|award|awards|cup|league|doctrine|amendment|initiative|summit|conference|convention|day|week|era|ii|iii|images|pictures|photos|media|alliance|foundation|network|capital|ventures|labs|games|entertainment|music|sports|football|university|college|therapy|services|solutions|software|institute|bank|trust|times|post|news|american|americans|european|asian|african|party|street|show|watch|podcast|magazine|tonight|channel|network|radio|television|tv)$/;
/** What stands before the name of a place. */
const WHERE =
  /^(?:in|at|on|near|into|outside|inside|across|throughout|around|toward|towards|via|off|reached|left)$/;

/** Whether the words of a name tell that it is no person's: "Port Tamsin", "Corvan Ferries". */
export function isImpersonalName(words: readonly string[]): boolean {
  const [first = '', last = ''] = [words[0], words.at(-1)].map((word) => word?.toLowerCase());
  return words.length > 1 && (BEGINNING.test(first.replace(/\.$/, '')) || ENDING.test(last));
}

/** Whether a full name is used here as that of a place or a body: "in Kelso Water", "the Tamsin Wren". */
export function isUsedAsPlace(tokens: readonly TaggedToken[], mention: NameMention): boolean {
  if (mention.titleFirst < mention.first || !mention.isFullPersonName) return false;
  const [before, next] = [tokens[mention.first - 1], tokens[mention.last]];
  if (before?.sentence !== tokens[mention.first]?.sentence) return false;
  const qualifies = /^(?:'s|'|’s|’)$/.test(next?.lower ?? '') || next?.pos === 'NOUN';
  return !qualifies && (before?.lower === 'the' || WHERE.test(before?.lower ?? ''));
}

/** What hardly anything but a person does. */
const SPEAKING =
  /^(?:said|says|told|tells|asked|asks|added|adds|thinks|thought|remembers|remembered|recalls|recalled|laughs|laughed|smiles|smiled)$/;

/** Whether a name is used here as a person's: with a title, by its last word alone, speaking, or with an age or "who" behind it. */
export function isUsedAsPerson(tokens: readonly TaggedToken[], mention: NameMention): boolean {
  if (mention.titleFirst < mention.first || mention.words.length === 1) return true;
  const [before, next] = [tokens[mention.first - 1], tokens[mention.last]];
  // "Weil told Tamsin Weekly": who is told may be a paper.
  const isTold = /^(?:told|tells|asked|asks)$/.test(before?.lower ?? '');
  if ((SPEAKING.test(before?.lower ?? '') && !isTold) || SPEAKING.test(next?.lower ?? '')) return true;
  if (next?.text !== ',') return false;
  return /^(?:who|whose|\d{1,3})$/.test(tokens[mention.last + 1]?.lower ?? '');
}

/** How many words behind a subject its own things are looked for. */
const MAX_OWN_REACH_TOKENS = 6;

/** Whether a full name opens a sentence whose subject is an "it": "Corvan Glass shut one of its mills". */
export function isUsedAsBody(tokens: readonly TaggedToken[], mention: NameMention): boolean {
  const { first, last, titleFirst, isFullPersonName } = mention;
  const [before, verb] = [tokens[first - 1], tokens[last]];
  if (titleFirst < first || !isFullPersonName || before?.sentence === tokens[first]?.sentence) return false;
  if (!/^(?:VERB|AUX)$/.test(verb?.pos ?? '') || SPEAKING.test(verb?.lower ?? '')) return false;
  for (let at = last + 1; at <= last + MAX_OWN_REACH_TOKENS; at++) {
    const token = tokens[at];
    if (token?.lower === 'its') return true;
    // "Weil told the council its plan": of another noun that stands alone.
    if (!token || token.sentence !== verb?.sentence || /^(?:the|an?|,)$/.test(token.lower)) return false;
    if (/^\p{Lu}/u.test(token.text)) return false;
  }
  return false;
}
