/** What tells a year from another number of four digits. Word lists written from general knowledge of the language. */

const COUNTED =
  /^(?:['’]s)?[\s-]+(?:(?:angry|armed|new|local|young|government|police|other|more)\s+)?(?:people|troops|soldiers|men|women|children|jobs|workers|employees|members|homes|houses|dollars|euros|pounds|miles|meters|metres|feet|kilometers|kilometres|km|kilos|kg|tons|tonnes|barrels|points|votes|seats|copies|words|pages|shares|cars|vehicles|planes|times|hours|days|years|students|patients|cases|deaths|fighters|refugees|prisoners|police|officers|protesters|rounds|others|hectares|acres|percent|degrees|rpm|calories|square|cubic|hp|mb|gb|mhz|watts)\b/i;
/** Units of measure, as Unicode's locale data (CLDR) has them for English, and as the British write them. */
const MEASURED = new RegExp(`^[\\s-]+(?:${measures().join('|')})\\b`, 'i');
/** "has 1984 looms", "the pump gives 2020 litres": what is counted right after a verb. */
const COUNTING_VERB =
  /(?<!\b(?:the|a|an|this|that|its|his|her|their|our|my|your|[\w-]+['’]s?) )\b(?:has|have|had|is|was|are|were|with|got|held|sold|made|built|bought|gave|sent|lost|won|shot|hit|cut|drew|drove|grew|paid|spent|ran|saw|took|(?!(?:this|its|news|series|as|us|plus|versus|his|hers|theirs|yes)\b)[a-z]{3,}(?:s|ed))\s+$/i;
const PLURAL =
  /^\s+(?!(?:was|is|has|as|does|its|his|this|us|always|perhaps|besides|across|towards|afterwards|unless|versus|plus|thus|less|yes)\b)(?:[a-z]+ )?[a-z]{2,}(?:[^sui\s]s)\b/;
const STREET =
  /^(?:\s+[A-Z][\w'’]*){1,3}\s+(?:Street|Road|Avenue|Drive|Lane|Boulevard|Square|St|Rd|Ave|Blvd)\b/;
/** Whose numbers have parts, as dates in digits have: "version 4.11.2017", "section 3.12.2018". */
export const NUMBERED_IN_PARTS = 'version|firmware|revision|section|paragraph|v';
/** "flight 2010", "bus 1845", "hut 1873", "invoice 2018", "port 1900": what has a number for its name. */
const NUMBERED = new RegExp(
  `\\b(?:no|number|routes?|highway|motorway|flights?|trains?|trams?|bus|buses|platform|gate|pier|berth|rooms?|huts?|locker|plot|page|channel|model|boeing|airbus|windows|rule|resolution|decree|bill|law|article|protocol|port|suite|apartment|box|pin|code|ext|extension|dial|call|index|average|nasdaq|dow|nikkei|iso|rfc|invoice|order|ticket|permit|licen[cs]e|serial|badge|exhibit|asteroid|locomotive|${NUMBERED_IN_PARTS})\\b\\.?\\s*$`,
  'i',
);
/** "€ 1990", "#2010", "1:1990", "(2) 1990": what makes a number a price or part of a longer one. */
const SIGNED = /(?:(?<!\b(?:pre|post))-|[$£€¥#@+*=/]\s?|\d[.,:]|\d\s|\)\s?)$/i;
/** "flight SQ 2010", "the A 2023". */
const LETTERED =
  /\b(?:[Ff]light|[Tt]rain|[Tt]ram|[Bb]us|[Rr]oute|[Rr]oad|[Mm]otorway|[Rr]oom|[Mm]odel|[Cc]lass|[Pp]ermit|[Ll]ocomotive)\s+[A-Z]{1,3}\s+$|\bthe\s+[A-HJ-Z]\s+$/;
const AMOUNT = /\b(?:some|nearly|almost|at least|another|estimated|up to|only|all)\s+$/i;
const PREPOSITION =
  /\b(?:in|since|of|by|until|till|from|before|after|during|for|to|through|between|and|around|circa|ca\.|late|early|mid|or|as|throughout|summer|spring|winter|autumn|fall|the|than)[\s-]+$/i;
const CLAUSE_END = /^(?:[.,;:)!?"”’]|$|\s+(?:and|to|by|when|the|a|in|after|under|with|as|until)\b)/;
const NUMBER_GOES_ON = /^(?:\s?%|[-–][WQH]?\d|[:/]\d|[-–]?(?!s\b)[a-z]{1,2}\b)/i;

/** True where what stands before makes the number a name, a price or part of a longer number. */
export function namesThing(before: string): boolean {
  return NUMBERED.test(before) || SIGNED.test(before) || LETTERED.test(before);
}

/**
 * A number from 1800 to 2099 is a year where nothing is counted, named or priced with it; an older one only after a
 * preposition and at the end of its phrase.
 */
export function isYear(number: number, before: string, after: string): boolean {
  if (namesThing(before) || STREET.test(after) || NUMBER_GOES_ON.test(after) || COUNTED.test(after))
    return false;
  if (MEASURED.test(after) || (COUNTING_VERB.test(before) && PLURAL.test(after))) return false;
  if (number >= 1800 && number < 2100) return !(AMOUNT.test(before) && /^\s+[a-z]/.test(after));
  return PREPOSITION.test(before) && CLAUSE_END.test(after);
}

function measures(): readonly string[] {
  return Intl.supportedValuesOf('unit').flatMap((unit) => {
    const format = new Intl.NumberFormat('en', { style: 'unit', unit, unitDisplay: 'long' });
    const name = format.formatToParts(2).find(({ type }) => type === 'unit')?.value ?? '';
    return /^[a-z]{3,}$/.test(name) ? [name, name.replace(/ers$/, 'res')] : [];
  });
}
