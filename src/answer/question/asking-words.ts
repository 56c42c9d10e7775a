import type { Wanted } from './kind.ts';

type Asking = Partial<Record<Wanted, string>>;

/**
 * What asks for which kind of thing, a language: patterns over small letters, tried in the order of `ORDER`. From general knowledge of the languages. A question in
 * a language that is not listed asks for anything.
 */
const ASKING: Readonly<Record<string, Asking>> = {
  de: {
    money:
      'wie ?viel.*(?:kost|zahl|preis|verdien)\\p{L}*|was kost\\p{L}*|was .*gekostet|wie teuer|welche(?:n|r|s|m)? (?:preis|summe|betrag)',
    percent: 'wie ?viel prozent',
    age: 'wie alt',
    number: 'wie ?viele?|wie (?:lang|hoch|weit|gro(?:ß|ss)|tief|schnell|oft)',
    time: 'wann|welche[mnrs]? (?:jahr|tag|datum|monat|uhrzeit)|um wie ?viel uhr|seit wann',
    reason: 'warum|weshalb|wieso|weswegen|wozu',
    place: 'wo|wohin|woher|welche[mnrs]? (?:stadt|ort|land)',
    person: 'wer|wen|wem|wessen',
  },
  fr: {
    money:
      'combien.*(?:co[uû]t|pa[iy]|prix|dépens|gagn)\\p{L}*|quel(?:le)? (?:est le )?(?:prix|somme|montant|coût)',
    percent: 'quel pourcentage',
    age: 'quel âge',
    number: 'combien',
    time: 'quand|quel(?:le)? (?:jour|année|date|mois|heure)|depuis quand',
    reason: 'pourquoi|pour quelle raison',
    thing: "qu[’']est-ce qu[ei]",
    place: 'où|dans quel(?:le)? (?:ville|pays|lieu)',
    person: 'qui|à qui',
  },
  es: {
    money:
      'cu[aá]nt[oa]s?.*(?:cost|cuest|pag|precio|gast|gana|cobra|sueldo|salario)\\p{L}*|qu[eé] precio|cu[aá]nto dinero',
    percent: 'qu[eé] porcentaje',
    age: 'qu[eé] edad|cu[aá]ntos años tiene',
    number: 'cu[aá]nt[oa]s?',
    time: 'cu[aá]ndo|qu[eé] (?:d[ií]a|año|fecha|mes|hora)',
    reason: 'por ?qu[eé]',
    place: 'd[oó]nde|ad[oó]nde|en qu[eé] (?:ciudad|país|lugar)',
    person: 'qui[eé]n(?:es)?',
  },
  it: {
    money: 'quant[oaie].*(?:cost|pag|prezz|spes|guadagn)\\p{L}*|quale prezzo',
    percent: 'che percentuale|quale percentuale',
    age: 'quanti anni ha|che età',
    number: 'quant[oaie]',
    time: 'quando|(?:che|quale) (?:giorno|anno|data|mese|ora)',
    reason: 'perch[eé]|come mai',
    place: 'dove|in quale (?:città|paese|luogo)',
    person: 'chi',
  },
  pt: {
    money: 'quant[oa]s?.*(?:cust|pag|preço|gast|ganh)\\p{L}*|qual (?:é |foi |será )?o (?:preço|custo|valor)',
    percent: 'que percentagem|qual (?:a )?porcentagem',
    age: 'que idade|quantos anos tem',
    number: 'quant[oa]s?',
    time: 'quando|(?:que|qual) (?:dia|ano|data|m[eê]s|hora)s?',
    reason: 'por ?qu[eê]',
    place: 'onde|aonde|em que (?:cidade|país|lugar)',
    person: 'quem',
  },
  nl: {
    money: 'hoeveel.*(?:kost|betaal|prijs|verdien)\\p{L}*|wat kost\\p{L}*|hoe duur',
    percent: 'hoeveel procent',
    age: 'hoe oud',
    number: 'hoeveel|hoe (?:lang|hoog|ver|groot|diep|snel|vaak)',
    time: 'wanneer|welke (?:dag|datum|maand)|welk jaar|hoe laat',
    reason: 'waarom|waardoor',
    place: 'waar|waarheen|welke (?:stad|plaats)',
    person: 'wie',
  },
  sv: {
    money: 'hur mycket.*(?:kost|betal|pris|tjänar)\\p{L}*|vad kost\\p{L}*|hur dyr',
    percent: 'hur många procent',
    age: 'hur gam(?:mal|la)',
    number: 'hur många|hur mycket|hur (?:lång|hög|stor|djup|snabb|ofta)\\p{L}*',
    time: 'när|vilk(?:en|et) (?:dag|datum|månad|år)|hur dags',
    reason: 'varför',
    place: 'var|vart|varifrån|i vilken stad',
    person: 'vem|vilka',
  },
  pl: {
    money: 'ile.*(?:koszt|zapłac|cen|zarabia)\\p{L}*|jaka (?:jest |była )?cena',
    percent: 'ile procent|jaki procent',
    age: 'ile lat ma|w jakim wieku',
    number: 'ile|ilu',
    time: 'kiedy|(?:w )?który(?:m|ego)? (?:dni|rok|dzień|miesiąc)\\p{L}*|o której',
    reason: 'dlaczego|czemu|po co',
    place: 'gdzie|dokąd|skąd|w jakim mieście',
    person: 'kto|kogo|komu|kim',
  },
  uk: {
    money: 'скільки.*(?:кошту|заплат|витрат|вартіст|заробля)\\p{L}*|яка (?:ціна|вартість|сума)',
    percent: 'скільки відсотків|який відсоток',
    age: 'скільки років|якого віку',
    number: 'скільки',
    time: 'коли|як(?:ого|ому|ий) (?:дня|року|році|день|числа|місяця)|о котрій',
    reason: 'чому|навіщо|через що',
    place: 'де|куди|звідки|в якому місті',
    person: 'хто|кого|кому|ким',
  },
  ru: {
    money: 'сколько.*(?:сто[ияё]|заплат|потрат|обойд|обош|зарабат)\\p{L}*|какова? (?:цена|стоимость|сумма)',
    percent: 'сколько процентов|какой процент',
    age: 'сколько лет',
    number: 'сколько',
    time: 'когда|как(?:ого|ом|ой) (?:дня|года|году|день|числа|месяца)|во сколько',
    reason: 'почему|зачем|из-за чего',
    place: 'где|куда|откуда|в каком городе',
    person: 'кто|кого|кому|кем',
  },
  ar: {
    money: 'كم.*(?:كلف|تكلف|ثمن|سعر|دفع)\\p{L}*|كم تبلغ (?:كلفة|تكلفة)|ما (?:سعر|ثمن|كلفة|تكلفة)',
    percent: 'كم نسبة|ما نسبة',
    age: 'كم عمر|ما عمر',
    number: 'كم',
    time: 'متى|في أي (?:يوم|عام|سنة|شهر)',
    reason: 'لماذا|لم|ما سبب',
    place: 'أين|اين|في أي مدينة',
    person: 'من',
  },
  tr: {
    money: 'ne kadar.*(?:mal|öde|tut|maliyet|fiyat)\\p{L}*|kaç (?:lira|para|euro|dolar)|fiyatı',
    percent: 'yüzde kaç',
    age: 'kaç yaşında',
    number: 'kaç|ne kadar',
    time: 'ne zaman|hangi (?:gün|yıl|tarih|ay)\\p{L}*|saat kaç\\p{L}*',
    reason: 'neden|niçin|niye',
    place: 'nere\\p{L}*|hangi şehir\\p{L}*',
    person: 'kim\\p{L}*',
  },
  zh: {
    money: '(?:多少|几)(?:钱|錢|元|克朗|欧元|美元)|(?:费用|费|价格|造价|花|成本|价).*多少|多少.*(?:费用|钱)',
    percent: '百分之(?:多少|几)|多少比例',
    age: '(?:多大|几岁|多少岁)',
    number: '多少|几(?!时)|多[长高远深快]',
    time: '何时|什么时候|什麼時候|哪(?:一)?[天年月]|几[月号日点]',
    reason: '为什么|為什麼|为何|原因',
    place: '哪里|哪裡|哪儿|何处|什么地方|在哪',
    person: '谁|誰|哪位|何人',
  },
  ja: {
    money: 'いくら|(?:費用|値段|価格).*(?:いくら|どのくらい)',
    percent: '何(?:パーセント|%|割)',
    age: '何歳',
    number: '何(?:人|本|回|台|個|件|隻|便|つ|メートル|キロ|時間|日間|年間|頭|枚|冊|匹)|いくつ|どのくらい',
    time: 'いつ|何(?:年|月|日|時|曜日)',
    reason: 'なぜ|どうして|理由',
    place: 'どこ',
    person: '誰|だれ|どなた',
  },
  ko: {
    money: '(?:비용|가격|값|요금|월급|연봉|벌금|금액|비).*(?:얼마|몇)|몇 (?:원|크로네|유로|달러)',
    percent: '몇 (?:퍼센트|프로|%)',
    age: '몇 살',
    number: '몇|얼마',
    time: '언제|몇 (?:년|월|일|시)|무슨 요일',
    reason: '왜|이유',
    place: '어디\\p{L}*',
    person: '누(?:가|구)\\p{L}*',
  },
  he: {
    money: 'כמה.*(?:עול|עלה|שילמ|מחיר)\\p{L}*|מה המחיר',
    age: 'בן כמה|בת כמה|מה גיל',
    number: 'כמה',
    time: 'מתי|באיזה (?:יום|תאריך|חודש)|באיזו שנה',
    reason: 'למה|מדוע',
    place: 'איפה|היכן|לאן|באיזו עיר',
    person: 'מי|את מי|למי',
  },
};

const ORDER: readonly Wanted[] = [
  'percent',
  'age',
  'money',
  'number',
  'time',
  'reason',
  'thing',
  'place',
  'person',
];
/** Scripts without spaces, or that join particles to words: there a pattern may stand inside a run of letters. */
const INSIDE: ReadonlySet<string> = new Set(['zh', 'ja', 'ko']);

/** What kind of thing a question in another language than English wants to know; `thing` where its language or its question word is not listed. */
export function readWantedIn(language: string, question: string): Wanted {
  const asking = ASKING[language];
  const text = question.toLowerCase();
  if (asking === undefined) return 'thing';
  const [before, after] = INSIDE.has(language) ? ['', ''] : ['(?<!\\p{L})', '(?!\\p{L})'];
  const found = ORDER.find((wanted) => {
    const pattern = asking[wanted];
    return pattern !== undefined && new RegExp(`${before}(?:${pattern})${after}`, 'u').test(text);
  });
  return found ?? 'thing';
}

/**
 * Words that say what kind of answer is wanted ("which year", "how long does it take") and that an answer need not repeat; beginnings of words, a language. From
 * general knowledge of the languages.
 */
const FRAMES: Readonly<Record<string, RegExp>> = {
  de: /^(?:hoch|lang|alt$|weit$|teuer|jahr|tag(?:e|s)?$|datum|monat|uhr|zeit$|kost|gekostet|preis|prozent|stamm|dauer|gibt|heiß|genau|person|mensch)/,
  fr: /^(?:an(?:s|née|nées)?$|jour|mois|date|heure|temps|dur(?:e|er|era|ée)$|coût|cout|prix|pour$|cent$|nombre|nom$|gens|personne|va$|vont$|a-t|appell)/,
  es: /^(?:año|día|mes(?:es)?$|fecha|hora|tiempo|dura|durar|duró|cuesta|costó|costar|precio|número|nombre|persona|llama)/,
  it: /^(?:ann[oi]|giorn|mes[ei]$|data$|or[ae]$|tempo|dura|costa|costat|prezzo|numero|nome|person|chiama)/,
  pt: /^(?:ano|dia|m[eê]s|data$|hora|tempo|dura|custa|custou|custar|preço|número|nome|pessoa|chama)/,
  nl: /^(?:jaar|dag(?:en)?$|datum|maand|tijd|lang$|duurt|duurde|kost|prijs|aantal|naam|mensen|personen|heet)/,
  sv: /^(?:år(?:et)?$|dag(?:en)?$|datum|månad|tid$|läng|tog$|kosta|pris|antal|namn|personer|heter)/,
  pl: /^(?:rok|dzień|dnia|dni|miesiąc|miesiąca|dat|godzin|czas|długo|trwa|kosztow|kosztuj|cen[ay]|liczb|osób|nazyw|pochodz)/,
  uk: /^(?:рік|рок|рочк|день|дня|числа|місяц|годин|час|довго|трива|коштує|коштував|коштуватим|ціна|осіб|людей|зветься|назив|стала?$|станов|буде$|який$|яка$|яку$|яким$)/,
  ru: /^(?:год|лет$|день|дня|числа|месяц|час|долго|длит|занима|займ|заим|стоит|стоил|стоить|обош|обойд|цена|человек|людей|называ|зовут|стал|будет$|какую$|какой$|каким$)/,
  ar: /^(?:عام|سنة|يوم|شهر|ساعة|تاريخ|وقت|عدد|كلفة|تكلفة|سعر|ثمن|بلغ|تبلغ|نسبة|اسم|الذي|التي|تستغرق|استغرق)/,
  tr: /^(?:yıl|gün|ay(?:da|ın)?$|tarih|saat|zaman|sür|lira|fiyat|tutar|mal$|oldu|yüzde|kişi|yaş|ad[ıi]$)/,
  zh: /^(?:什么时候|时候|时间|年|月|日|天|只|名|位|人|册|元|钱|哪一|哪年|谁在|长|需要|奖|原因|多少|几)$/,
  ja: /^(?:何.{0,2}|歳|才|冊|本|羽|人|名|回|年|月|日|時間|くらい|くら|もの|こと|さん|しま|てい|われ|ま|し|い|どの.?|方)$/,
  ko: /^(?:얼마|무엇|누구|어떤|어느|몇|언제|어디|있나|있는|인가|사람|이유|(?:권|명|마리|년|월|일|시|원|개|대|번|살|시간)(?:이|은|는|인가|인지|이나)?$)/,
  he: /^(?:שנה|שנת|יום|חודש|תאריך|שעה|זמן|עולה|עלה|מחיר|מספר|שם|אנשים)/,
};

/** Whether a word of a question, in small letters, only says what kind of answer is wanted. */
export function isFrameWord(language: string, word: string): boolean {
  return FRAMES[language]?.test(word) ?? false;
}
