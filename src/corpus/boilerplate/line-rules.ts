/** Lines that are never part of an article's body, whatever stands around them. */
interface LineRule {
  readonly name: string;
  readonly pattern: RegExp;
}

const CREDIT = '(?:photo(?:graph)?s?|images?|pictures?|pics?|video|graphic|illustration|file photo|foto)';

/** General wordings of the trade; no rule names an outlet or a phrase of one. */
const SURE_RULES: readonly LineRule[] = [
  {
    name: 'advertisement',
    pattern:
      /^\W*(?:advertisements?|advert|adverts|ads?|sponsored(?: content)?|promoted|anzeige|werbung|publicité|publicidad|pubblicità|article continues (?:below|after)[^.]{0,40})\W*$/i,
  },
  {
    name: 'agency-credit',
    pattern:
      /^\W*(?:with|based on)\s+(?:additional\s+)?(?:inputs?|reporting|reports?|material|information)\s+(?:from|by)\s+[^.]{2,60}\W*$/i,
  },
  {
    name: 'comments',
    pattern:
      /^(?:your e-?mail address will not be published\b.{0,200}|\W{0,5}\d{1,6} (?:comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti|komentarz[ey]?|комментари\p{L}{1,3})\W{0,5})$/iu,
  },
  {
    name: 'appeal',
    pattern:
      /^(?:to )?(?:continue|keep) reading\b.{0,80}\b(?:subscribe|sign (?:up|in)|register|log ?in|become a)\b.{0,100}$/i,
  },
  {
    name: 'appeal',
    pattern:
      /^\W*(?:you(?:['’]re| are)?(?: currently)? (?:get(?:ting)?|got|receiv(?:e|ed|ing)) (?:this|these|our)(?: (?:\w+ )?(?:e-?mail|newsletter|message|letter|update)s?\b.{0,40})? (?:because|since|as) (?:you|your)\b|this (?:e-?mail|newsletter|message) (?:was|is|has been) sent to (?:you\b|\S{1,80}@\S).{0,20}|sie erhalten diese(?:n)? (?:e-?mail|newsletter|nachricht)[, ].{0,40}\bweil\b|vous recevez (?:ce|cet|cette) (?:e-?mail|courriel|newsletter|lettre|message)\b.{0,20}\b(?:car|parce que)\b|recib(?:e|es|ió|iste) este (?:correo|e-?mail|mensaje|boletín)\b.{0,30}\bporque\b).{0,200}$/i,
  },
  {
    name: 'appeal',
    pattern:
      /^\W*(?:please )?(?:support(?! for\b)|help (?:us )?(?:fund|support|sustain))\b.{0,40}\b(?:our|independent|quality|local|free) (?:\w+ )?(?:journalism|reporting|newsroom|journalists)\b.{0,60}\b(?:become|subscribe|donat|member|join|contribut|give|a month|a year).{0,120}$/i,
  },
  {
    name: 'copyright',
    pattern:
      /^\W*(?:©|\(c\)\s|copyright\b(?!\s+(?:law|infring|case|claim|holder|owner|protect|act|rule|suit|troll|dispute))).{0,160}$/i,
  },
  {
    name: 'mail-address',
    pattern: /^[\p{L}\p{N} ."'’,&()-]{2,80}\s<[^<>\s@]{1,64}@[^<>\s]{3,200}>$/u,
  },
  {
    name: 'photo-credit',
    pattern: new RegExp(
      `^(?:${CREDIT})(?:\\s+(?:credits?|source|courtesy(?: of)?|by))?\\s*:\\s*.{1,80}$`,
      'i',
    ),
  },
];

/** What scripts were to fill in: "[hour]:[minute] [AMPM]", "{{ article.title }}". */
const PLACEHOLDERS: readonly LineRule[] = [
  {
    name: 'placeholder',
    pattern: /^[^[\]]{0,30}(?:\[[a-z]\w{1,30}\][^[\]]{0,6}){2,12}$/i,
  },
  { name: 'placeholder', pattern: /^[^{}]{0,30}(?:\{\{[^{}]{1,60}\}\}[^{}]{0,30}){1,6}$/ },
];

const TEXT_RULES: readonly LineRule[] = [
  ...PLACEHOLDERS,
  {
    name: 'copyright',
    pattern:
      /^(?:(?:this|the|all|these|alle|denne|diese[rs]?|tous les|todos los)\b.{0,60})\b(?:protected by|beskyttet a[vf]|skyddade? av|urheberrechtlich geschützt|protégés? par|protegidos? por)\b.{0,200}$/i,
  },
  {
    name: 'caption',
    pattern: new RegExp(
      `^.{1,160}?[\\s.,)(|]${CREDIT}(?:\\s+(?:credits?|source|courtesy(?: of)?|by))?\\s*:\\s*[^.]{1,60}$`,
      'i',
    ),
  },
  {
    name: 'source-credit',
    pattern: /^(?:original(?:ly)?\s+(?:source|article|published(?:\s+(?:at|on|by|in))?))\s*:?\s*\S.{1,100}$/i,
  },
  {
    name: 'related',
    pattern:
      /^\W*(?:read (?:more|also|next)|also read|see also|more on this|related(?: \w+)?|watch|don['’]t miss|in pictures|explainer|lesen sie auch|mehr zum thema|lire aussi|à lire aussi|leer más|lea también|leggi anche|leia (?:mais|também)|lees ook|läs också)\s*[:|>»–-]\s*\S.{1,140}$/i,
  },
  {
    name: 'appeal',
    pattern:
      /^\W*(?:sign up|subscribe|register|get|receive|join|download|follow|support)\b.{0,120}\b(?:newsletters?|inbox|alerts|app|podcast|(?:telegram|whatsapp|youtube) channel)\b.{0,60}$/i,
  },
  {
    name: 'navigation',
    pattern:
      /^\W*(?:(?:left |main |site )?menu|home|search|share|print|e-?mail|log ?in|sign ?in|unsubscribe|loading(?: now)?|\d{1,4} messages?|back to top|(?:skip|jump) to [\w ]{3,30}|view (?:this (?:e-?mail )?)?in (?:your )?browser)\W*$/i,
  },
  {
    name: 'appeal',
    pattern:
      /^\W*(?:(?:to )?(?:continue|keep) reading\b[^.]{0,60}|(?:already (?:a|an) )(?:subscriber|member)\b.{0,40}|(?:this|the) (?:article|story|content) is (?:only )?(?:for|available to) (?:our )?(?:subscribers|members)\b.{0,60}|(?:sign up|subscribe|register)\b.{0,100}\b(?:briefings?|bulletins?|digest|e-?mails?|updates|(?:unlimited|full|digital) access|free trial)\b.{0,100})$/i,
  },
  { name: 'social', pattern: /^\W*(?:follow|find|like|join|connect with)\s+(?:us|me)\b.{0,80}$/i },
  {
    name: 'social',
    pattern: /^\W*(?:share|tweet|e-?mail|print|bookmark)\s+(?:this|on|via|with|the)\b[^.,]{0,40}$/i,
  },
  {
    name: 'comments',
    pattern:
      /^\W*(?:(?:post|leave|add|write|submit)\s+(?:a\s+|your\s+)?(?:comments?|reply)|(?:\d+\s+)?comments?)\W*$/i,
  },
  {
    name: 'appeal',
    pattern: /^\W*(?:subscribe|sign up|support|donate|become (?:a|our)|join)\b[^.]{0,60}!?$/i,
  },
];

/** The rule that takes a line out of any body, by its words alone; null where none does. */
export function surelyBoilerplate(line: string): string | null {
  return firstMatch(SURE_RULES, line);
}

/** The rule that takes a line out of a text as scraped; null where none does. */
export function scrapedBoilerplate(line: string): string | null {
  return surelyBoilerplate(line) ?? firstMatch(TEXT_RULES, line);
}

function firstMatch(rules: readonly LineRule[], line: string): string | null {
  if (line.length > 240) return null;
  return rules.find(({ pattern }) => pattern.test(line))?.name ?? null;
}
