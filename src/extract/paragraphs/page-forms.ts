/** Picture agencies and archives, as captions and credits name them; from general knowledge of the trade. */
const AGENCY =
  '(?:Getty(?: Images)?(?:/iStock(?:photo)?)?|iStock(?:photo)?|Shutterstock|Alamy(?: Stock Photo)?|AFP|EPA|PA(?: Wire| Media| Images)?|AAP|DPA|Reuters|AP(?: Photo)?|Associated Press|Rex(?: Features)?|Instagram|Facebook|Twitter|YouTube|Netflix|Handout|Supplied|Imago(?: Images)?|USA Today Sports)';
const ENDS_WITH_AGENCY = new RegExp(
  `(?:\\(|/|\\bvia )\\s?(?:[^()]{0,60}[/,] ?)?${AGENCY}(?:/[^()/]{1,40})?\\)?\\.?$`,
  'u',
);
const CREDIT =
  /^(?:(?:photo|image|picture|screenshot|illustration|graphic|video|photograph)s?(?: (?:credits?|source|by|courtesy(?: of)?|via|from|illustration by)\b|\s?:)|(?:image )?credits?\s?:|courtesy(?: of)?\b[^.]{0,60}$|photograph by\b|illustrat(?:ed|ion) by\b|by [\p{Lu}][^.]{0,60}\/|(?:©|\(c\)) ?\p{Lu})/iu;
const CAPTION =
  /^(?:image caption\b|caption\s?:|pictured?\s?:|file ?(?:photo|picture)?\s?(?:[-–—:]|image\b)|(?:above|left|right|below|top|bottom|clockwise|from left|l-r)(?: to right)?\s?:|(?:\p{Lu}[\p{L}'’.-]+ ){0,6}(?:is |are )?(?:seen|pictured|shown|photographed) (?:here|above|in this|on this|at (?:the|his|her)\b)|in this (?:\w+ )?(?:photo|image|picture|sketch|handout)\b|this (?:combination of )?(?:photo|image|picture|sketch)s? (?:shows?|taken|released|provided)\b|(?:an?|the) (?:courtroom )?(?:sketch|artist['’]s impression) )/iu;

/** No credit has more characters. */
const MAX_CREDIT_CHARACTERS = 160;

/** "Image Credits: …", "Photo by …": who made a picture, and nothing else. */
export function isCredit(text: string): boolean {
  return (
    text.length <= MAX_CREDIT_CHARACTERS &&
    CREDIT.test(text) &&
    !/[.!?]["”’]? \p{Lu}\p{Ll}+ \p{Ll}/u.test(text)
  );
}

/** No caption has more characters. */
const MAX_CAPTION_CHARACTERS = 400;
const ENDS_WITH_CREDIT =
  /(?:^|[\s.)])(?:photographs?|photos?|image credit|credit|picture)\s?: ?[^.!?:]{2,60}\.?$/iu;
/** "… was found in a cave. Otto Brandt": who took the picture, behind a whole sentence and without a stop. */
const ENDS_WITH_NAME =
  /^.{20,}\p{Ll}[.!?]["”’]? \p{Lu}\p{Ll}+(?: \p{Lu}\.)?(?:[ -]\p{Lu}[\p{L}’'-]*\p{Ll}){1,2}$/u;
/** "…, on Monday, March 3, 2014": captions of agencies name the day in full, and close without a stop. */
const DAY_IN_FULL = /\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day, \p{L}{3,9}\.? \d{1,2}, \d{4}/iu;

/** What stands under a picture: says so, or ends with an agency in brackets or behind a stroke, or with who took it. */
export function isCaption(text: string): boolean {
  if (text.length > MAX_CAPTION_CHARACTERS) return false;
  if (CAPTION.test(text) || ENDS_WITH_AGENCY.test(text) || ENDS_WITH_CREDIT.test(text)) return true;
  if (ENDS_WITH_NAME.test(text)) return true;
  return DAY_IN_FULL.test(text) && !/[.!?]["”’)]*$/u.test(text);
}

const CLOCK =
  /^(?:\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?\s?(?:[A-Z]{2,4}\b)?|\d{1,2}\s?[ap]m)\s?(?:[:–—|-]|(?=\p{Lu}))|^\d{1,3}(?:\+\d)?(?:'|′|’| mins?\b)\s?[:–—|-]|^(?:updated )?\d{1,2} \w{3,9} \d{4},? \d{1,2}[.:]\d{2}\b/u;

/** "3:12 PM IST: …", "10.15am", "52 mins: …": an entry of a live report. */
export function beginsWithClock(text: string): boolean {
  return CLOCK.test(text);
}

const INVITATION =
  /^(?:\W{0,3})(?:click (?:here|to)|tap here|sign up|subscribe|read (?:more|next|also)\b|see (?:more|also)\b|watch(?: live| now)?\s?:|listen\s?:|related\b|more\s?:|also read\b|follow (?:us|our)\b|advertisement\b|article continues\b|load(?:ing)?$|jump to\b|table of contents\b|share this\b|get (?:the|our) (?:\w+ ){0,3}(?:app|newsletter)\b)/iu;

/** A link in capitals, or words that ask the reader to click, watch or subscribe. */
export function isInvitation(text: string): boolean {
  if (text.length > 240) return false;
  if (INVITATION.test(text) && !/[.!]["”’]? \p{Lu}/u.test(text)) return true;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return letters >= 12 && capitals >= 0.8 * letters && /\s/.test(text);
}

/** A post of a social network, set into the text with its address or its sender and day. */
export function isPost(text: string): boolean {
  if (/\bpic\.(?:twitter|x)\.com\/\w/.test(text)) return true;
  return /[—–-] ?[^—–\n]{1,60}\(@\w{1,20}\) (?:\w{3,9} \d{1,2}, \d{4}|\d{1,2} \w{3,9} \d{4})$/u.test(text);
}
