/** English verbs whose past is no stem with an ending: base, past, participle. Written from general knowledge of the language. */
const VERBS = `arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent bent|bet bet bet|bid bid bid|bind bound bound
bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought|build built built|burn burnt burnt|burst burst burst|buy bought bought
catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|draw drew drawn|dream dreamt dreamt
drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fly flew flown|forbid forbade forbidden
forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown|hang hung hung|hear heard heard|hide hid hidden|hit hit hit
hold held held|hurt hurt hurt|keep kept kept|kneel knelt knelt|know knew known|lay laid laid|lead led led|leave left left|lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost
make made made|mean meant meant|meet met met|mistake mistook mistaken|overtake overtook overtaken|pay paid paid|put put put|quit quit quit|read read read|ride rode ridden|ring rang rung
rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed|shine shone shone|shoot shot shot
show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|speak spoke spoken|spend spent spent|spill spilt spilt
spin spun spun|split split split|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung|strike struck stricken|strive strove striven
swear swore sworn|sweep swept swept|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown
undergo underwent undergone|understand understood understood|undertake undertook undertaken|wake woke woken|wear wore worn|weave wove woven|weep wept wept|win won won|wind wound wound
withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|write wrote written
mislead misled misled|overdo overdid overdone|overthrow overthrew overthrown|rewrite rewrote rewritten|foresee foresaw foreseen`;

const LINES = VERBS.split(/[|\n]/).map((line) => [...new Set(line.trim().split(' '))]);
const FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  LINES.flatMap((forms) => {
    return forms.map((form): [string, readonly string[]] => [form, forms.filter((other) => other !== form)]);
  }),
);

/** The other forms of an irregular verb, folded: "fall" gives "fell" and "fallen"; none for other words. */
export function irregularForms(term: string): readonly string[] {
  return FORMS.get(term) ?? [];
}

const BASES: ReadonlyMap<string, string> = new Map([
  ...LINES.flatMap(([base = '', ...forms]) => forms.map((form): [string, string] => [form, base])),
  ...LINES.map(([base = '']): [string, string] => [base, base]),
]);

/** Whether a term is an irregular verb as it stands behind "did": "fall", not "fell". */
export function isBaseForm(term: string): boolean {
  return BASES.get(term) === term;
}

/** The base of an irregular verb's past forms, folded: "stole" gives "steal"; any other word as it is. */
export function baseForm(term: string): string {
  return BASES.get(term) ?? term;
}
