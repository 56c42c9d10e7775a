/** What a language's news says of time besides the names of months and weekdays: sources of regular expressions without capturing groups. */
export interface DateWords {
  /** Days counted from the article's (`-1` is yesterday), the longer expressions first. */
  readonly days: readonly (readonly [words: string, days: number])[];
  /** Right before a weekday: that it is still to come, or that it is over. */
  readonly next: string;
  readonly last: string;
  /** Anywhere in the sentence: what is told is still to come. */
  readonly future: string;
  /** Right before a year, or right behind it: words by which a number is one. */
  readonly beforeYear: string;
  readonly afterYear: string;
  /** Between a day's number and its month, and between a month and its year. */
  readonly of: string;
  /** Endings that weekdays and months take on, by the ending they lose ("а" > "у"); the longest first. */
  readonly endings: readonly (readonly [lost: string, taken: string])[];
}

const NOTHING = '(?!)';

/** By ISO 639-1 code. Written from general knowledge of the languages; Intl has the names of months and weekdays. */
export const DATE_WORDS: Readonly<Record<string, DateWords>> = {
  uk: {
    days: [
      ['позавчора', -2],
      ['вчора|учора', -1],
      ['сьогодні', 0],
      ['післязавтра', 2],
      ['завтра', 1],
    ],
    next: 'наступн\\p{L}{2,3}|найближч\\p{L}{2,3}',
    last: 'минул\\p{L}{2,3}',
    future:
      'буде|будуть|відбудеться|відбудуться|почнеться|планує|планують|має відбутися|\\p{L}+тиме|\\p{L}+тимуть|\\p{L}{2,}уть у',
    beforeYear: NOTHING,
    afterYear: 'року|рік|роки|році|р\\.',
    of: '',
    endings: [
      ['ець', '(?:ець|ця|цю)'],
      ['ок', '(?:ок|ка|ку)'],
      ['а', '[ауиі]'],
      ['я', '[яюі]'],
      ['ень', '(?:ень|ня|ні|нем)'],
      ['ий', '(?:ий|ого|ому)'],
      ['', '(?:|а|і|у|ом)'],
    ],
  },
  ru: {
    days: [
      ['позавчера', -2],
      ['вчера', -1],
      ['сегодня', 0],
      ['послезавтра', 2],
      ['завтра', 1],
    ],
    next: 'следующ\\p{L}{2,3}|ближайш\\p{L}{2,3}|будущ\\p{L}{2,3}',
    last: 'прошл\\p{L}{2,3}|минувш\\p{L}{2,3}',
    future: 'будет|будут|состоится|состоятся|начнется|начнётся|планирует|планируют|пройдет|пройдёт',
    beforeYear: NOTHING,
    afterYear: 'года|год|году|годы|г\\.',
    of: '',
    endings: [
      ['а', '[аеуы]'],
      ['ье', '(?:ье|ья|ью)'],
      ['ь', '[ьяюе]'],
      ['й', '(?:й|я|е|ю)'],
      ['', '(?:|а|е|у|ом)'],
    ],
  },
  de: {
    days: [
      ['vorgestern', -2],
      ['gestern', -1],
      ['heute', 0],
      ['übermorgen', 2],
    ],
    next: '(?:nächste|kommende|diese)[nrs]?',
    last: '(?:vergangene|letzte|vorige)[nrs]?',
    future: 'wird|werden|soll|sollen|will|wollen|beginnt am|startet am',
    beforeYear:
      'im Jahr(?:e)?|seit|Jahre|Jahr|von|bis|Anfang|Ende|Mitte|im Sommer|im Winter|im Herbst|im Frühjahr|wurde|wurden|war|waren|hatte|hatten|und|erst|schon|bereits|erstmals',
    afterYear: NOTHING,
    of: '',
    endings: [['', '(?:|s)']],
  },
  fr: {
    days: [
      ['avant-hier', -2],
      ['hier', -1],
      ["aujourd[’']hui", 0],
      ['après-demain', 2],
      ['demain', 1],
    ],
    next: NOTHING,
    last: NOTHING,
    future: '\\p{Ll}+(?:era|ira|dra|ura|rra|eront|iront|dront|uront|rront)|va|vont|doit|doivent',
    beforeYear: "en|depuis|l[’']année|fin|début|d[’']ici(?: à)?|de|à",
    afterYear: NOTHING,
    of: '',
    endings: [['', '']],
  },
  es: {
    days: [
      ['anteayer|antier', -2],
      ['ayer', -1],
      ['hoy', 0],
      ['pasado mañana', 2],
    ],
    next: 'próximo|que viene el',
    last: 'pasado',
    future: '\\p{L}{2,}(?:rá|rán)|va a|van a|prevé|prevén',
    beforeYear: 'en|desde|el año|año|de|hasta|del',
    afterYear: NOTHING,
    of: 'de ',
    endings: [['', '']],
  },
  it: {
    days: [
      ["l[’']altro ieri|ieri l[’']altro", -2],
      ['ieri', -1],
      ['oggi', 0],
      ['dopodomani', 2],
      ['domani', 1],
    ],
    next: 'prossim[oa]',
    last: 'scors[oa]',
    future: '\\p{L}{2,}(?:rà|ranno)',
    beforeYear: "nel|dal|del|al|anno|dell[’']anno|dall[’']anno",
    afterYear: NOTHING,
    of: '',
    endings: [['', '']],
  },
  pt: {
    days: [
      ['anteontem', -2],
      ['ontem', -1],
      ['hoje', 0],
      ['depois de amanhã', 2],
      ['amanhã', 1],
    ],
    next: 'próxim[oa]',
    last: 'passad[oa]|últim[oa]',
    future: '\\p{L}{2,}(?:rá|rão)|vai|vão|deve|devem',
    beforeYear: 'em|desde|ano de|de|até|ano',
    afterYear: NOTHING,
    of: 'de ',
    endings: [
      ['-feira', '(?:-feira)'],
      ['', ''],
    ],
  },
  pl: {
    days: [
      ['przedwczoraj', -2],
      ['wczoraj', -1],
      ['dziś|dzisiaj', 0],
      ['pojutrze', 2],
      ['jutro', 1],
    ],
    next: 'przyszł\\p{L}{1,3}|następn\\p{L}{1,3}|najbliższ\\p{L}{1,3}',
    last: 'ubiegł\\p{L}{1,3}|zeszł\\p{L}{1,3}|miniony',
    future: 'będzie|będą|ma|mają|zostanie|zostaną|odbędzie|odbędą|rozpocznie|rozpoczną',
    beforeYear: NOTHING,
    afterYear: 'roku|rok|r\\.',
    of: '',
    endings: [
      ['ek', '(?:ek|ku|kiem)'],
      ['a', '(?:a|ę|y|ie|i|ą)'],
      ['iec', '(?:iec|ca|cu)'],
      ['eń', '(?:eń|nia|niu)'],
      ['', '(?:|a|u|ie)'],
    ],
  },
  nl: {
    days: [
      ['eergisteren', -2],
      ['gisteren', -1],
      ['vandaag', 0],
      ['overmorgen', 2],
    ],
    next: 'volgende|komende|aanstaande',
    last: 'afgelopen|vorige',
    future: 'zal|zullen|gaat|gaan|wordt|worden|moet',
    beforeYear: 'in|sinds|jaar|tot|van|eind|begin|medio|uit',
    afterYear: NOTHING,
    of: '',
    endings: [['', '']],
  },
  sv: {
    days: [
      ['i förrgår', -2],
      ['i går|igår', -1],
      ['i dag|idag', 0],
      ['i övermorgon', 2],
      ['i morgon|imorgon', 1],
    ],
    next: 'nästa|kommande',
    last: 'förra',
    future: 'ska|kommer att|väntas|skall',
    beforeYear: 'år|sedan|under|från|till|i',
    afterYear: NOTHING,
    of: '',
    endings: [['', '(?:en|ens|s|)']],
  },
  tr: {
    days: [
      ['önceki gün|evvelsi gün', -2],
      ['dün', -1],
      ['bugün', 0],
      ['yarın', 1],
    ],
    next: 'gelecek|önümüzdeki',
    last: 'geçen|geçtiğimiz',
    future: '\\p{L}{2,}(?:acak|ecek|acaklar|ecekler)',
    beforeYear: NOTHING,
    afterYear: "yılında|yılından|yılının|yılı|[’'](?:te|ta|de|da|ten|tan|den|dan|nin|nın)",
    of: '',
    endings: [['', '']],
  },
  ar: {
    days: [
      ['أول (?:من )?أمس', -2],
      ['أمس|البارحة', -1],
      ['بعد غد', 2],
      ['غدا|غدًا|غداً', 1],
    ],
    next: NOTHING,
    last: NOTHING,
    future: 'س[يت]\\p{L}{3,}(?<!ة)|سوف',
    beforeYear: 'عام|سنة|منذ',
    afterYear: NOTHING,
    of: '(?:من )?(?:شهر )?',
    endings: [['', '']],
  },
  he: {
    days: [
      ['שלשום', -2],
      ['אתמול', -1],
      ['היום', 0],
      ['מחרתיים', 2],
      ['מחר', 1],
    ],
    next: NOTHING,
    last: NOTHING,
    future: 'י\\p{L}{2,}ו',
    beforeYear: 'בשנת|שנת|מאז|ב-',
    afterYear: NOTHING,
    of: 'ב?',
    endings: [['', '']],
  },
  zh: {
    days: [
      ['前天', -2],
      ['昨天|昨日|昨晚', -1],
      ['今天|今日|今晨|今早|今晚', 0],
      ['后天|後天', 2],
      ['明天|明日', 1],
    ],
    next: '下个?|下個',
    last: '上个?|上個',
    future: '将|將|计划|計劃|预计|預計',
    beforeYear: NOTHING,
    afterYear: '年',
    of: '',
    endings: [['', '']],
  },
  ja: {
    days: [
      ['一昨日|おととい', -2],
      ['昨日|きのう|昨夜', -1],
      ['今日|本日|きょう', 0],
      ['明後日|あさって', 2],
      ['明日|あす', 1],
    ],
    next: '来週の?|次の',
    last: '先週の?',
    future: '予定|見通し|方針|する計画',
    beforeYear: NOTHING,
    afterYear: '年',
    of: '',
    endings: [['', '']],
  },
  ko: {
    days: [
      ['그저께|그제', -2],
      ['어제', -1],
      ['오늘(?!날)', 0],
      ['모레', 2],
      ['내일', 1],
    ],
    next: '다음 ?주|오는',
    last: '지난주|지난 ?주|지난',
    future: '예정|계획|것으로 보인다|할 것',
    beforeYear: NOTHING,
    afterYear: '년',
    of: '',
    endings: [['', '']],
  },
};
