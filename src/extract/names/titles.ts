/**
 * Words that stand before a name and say what its bearer is. Written from general knowledge of news English. They are
 * no part of the name.
 */
const TITLES = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady sen senator rep representative congressman congresswoman gov governor
  lt lieutenant gen general col colonel maj major capt captain sgt sergeant adm admiral cmdr commander pvt cpl corporal
  brig brigadier marshal president vice premier prime minister chancellor king queen prince princess emperor pope
  cardinal archbishop bishop rabbi imam ayatollah sheikh sheik reverend rev father sister pastor judge justice chief
  attorney secretary undersecretary deputy assistant acting former ambassador envoy spokesman spokeswoman
  spokesperson mayor sheriff speaker leader chairman chairwoman chair director head coach economist analyst
  author actor actress host anchor moderator correspondent reporter journalist columnist editor writer blogger candidate
  nominee hopeful frontrunner rival strategist adviser advisor aide manager pollster lawyer counsel commissioner
  councilman councilwoman councilor councillor lawmaker assemblyman assemblywoman delegate democrat republican gop
  independent libertarian democratic conservative liberal billionaire businessman businesswoman tycoon mogul magnate
  then-president ex-president co-founder cofounder founder ceo cfo coo cto cio cmo vp svp evp ag pm mp mep msp officer executive superintendent inspector detective officer
  foreign defense defence finance interior justice home communications security press state first lady
  presidential ex-mayor elect interim veteran longtime national campaign opposition party house senate majority minority
  whip white fellow senior junior top`.split(/\s+/),
);

/** Trades and parts that people play in the news, which stand before a full name. From general knowledge, as are the endings. */
const ROLES = new Set(
  `accountant activist advocate anthropologist apprentice architect artist astronaut astronomer athlete baker banker
  barber bookseller botanist boxer brewer bricklayer broker builder butcher campaigner captain carpenter cashier champion
  chef chemist climber clerk coastguard comedian commuter composer conductor constable contractor cook coroner cyclist dancer
  dentist designer diplomat diver doctor dockworker driver drummer electrician engineer entrepreneur expert farmer ferryman filmmaker firefighter
  fisher fisherman fisherwoman forester gardener geographer grocer guide guitarist hairdresser harbourmaster harbormaster
  headteacher headmaster headmistress historian homeowner hotelier hunter inventor investigator investor jeweller
  jogger keeper lecturer librarian lifeguard linguist machinist magistrate mathematician mechanic midwife miner model
  musician naturalist neighbour neighbor nurse nutritionist oceanographer organiser organizer painter paramedic parishioner
  passenger pensioner pharmacist philosopher photographer physician physicist pianist pilot plumber poet policeman
  policewoman postman potter presenter producer programmer prosecutor psychiatrist psychologist publisher pupil
  ranger refugee researcher resident retiree rower runner sailor scholar scientist sculptor seaman shepherd shopkeeper
  shopper singer skipper sociologist soldier solicitor statistician student surfer surgeon surveyor survivor swimmer tailor
  teacher teenager therapist tourist trader trainer traveller traveler treasurer tutor undertaker vet veterinarian
  villager violinist visitor volunteer waiter waitress weaver welder widow widower witness worker zoologist`.split(
    /\s+/,
  ),
);
const ROLE_ENDING =
  /(?:ologist|ographer|onomist|omist|ician|keeper|maker|worker|fighter|holder|owner|woman|men|women|goer|seller)$/;
/** Adjectives that stand before a role: "Retired Fisherman Hugo Brandt". */
const BEFORE_ROLE =
  /^(?:retired|local|veteran|chief|lead|head|young|late|fellow|trainee|amateur|school|bus|lorry|truck)$/;

/** Whether a word (lower case) says what the bearer of the full name behind it does: "meteorologist", "tourist". */
export function isRoleNoun(lower: string): boolean {
  return ROLES.has(lower) || ROLE_ENDING.test(lower);
}

/** Whether a word (lower case) belongs to the role noun that follows it. */
export function isRoleAdjective(lower: string): boolean {
  return BEFORE_ROLE.test(lower);
}

/** Endings of adjectives of nationality. */
const NATIONALITY = /(?:ian|ean|ish|ese|can|nch|utch|eek|wiss|aqi|eli|ani|mani|raqi|bani|ghan|zech|hai)$/;

/** Whether a capitalised word (lower case given) says what somebody is: "president", "sen.", "former". */
export function isTitle(lower: string): boolean {
  return TITLES.has(lower.replace(/\.$/, '')) || MEMBER.test(lower);
}

/** Whether a word (lower case) is a title in front of a full name: "Rovers GM Otto Weil". GM by itself is a firm. */
export function isTitleOfFullName(lower: string): boolean {
  return isTitle(lower) || lower === 'gm';
}

const TITLE_ADJECTIVE =
  /^(?:national|liberal|democratic|conservative|home|foreign|presidential|security|communications|press|state|interior|top|junior|senior)$/;

/** Whether a word (lower case) among the titles is an adjective or names a field, and so may begin the name of a body: "National Archives". */
export function isTitleAdjective(lower: string): boolean {
  return TITLE_ADJECTIVE.test(lower);
}

const STRONG_TITLE =
  /^(?:c[efot]o|cio|cmo|ciso|vp|svp|evp|ag|founder|co-founder|cofounder|president|minister|secretary|sen\.?|senator|rep\.?|gov\.?|governor|mayor|gen\.?|general|director|spokes\w+|chairman|chairwoman|adviser|advisor|ambassador|commissioner|chancellor|justice|judge|leader|mr\.?|mrs\.?|ms\.?|dr\.?)$/;

/** Members of parliaments by their letters; a full name follows them. */
const MEMBER = /^(?:mp|msp|mep|mla)$/;

/** Whether a word (lower case) is the letters of a member of parliament: "Labour MP Jane Rowe". */
export function isMemberTitle(lower: string): boolean {
  return MEMBER.test(lower);
}

/** Whether a word (lower case) is a title that ends what stands before a name: all before it belongs to the title. */
export function isStrongTitle(lower: string): boolean {
  return STRONG_TITLE.test(lower);
}

/** Whether a capitalised word looks like an adjective of nationality: "ukrainian", "japanese". */
export function isNationality(lower: string): boolean {
  return lower.length > 4 && NATIONALITY.test(lower);
}

/** Words for bodies and places, and those in which firms' names end. From general knowledge. */
const ORGANISATION = new Set(
  `party house senate congress committee council court university college institute institution department ministry agency
  bureau office company corporation corp inc ltd llc group association union league federation foundation fund bank times post
  journal news press network television tv radio magazine daily herald tribune gazette army navy force forces police guard
  administration commission board center centre service team club society alliance coalition organization organisation
  church hospital school airlines pac campaign parliament assembly government states nations kingdom republic street
  motors electric foods dynamics instruments industries holdings
  city county state island islands river lake mountain valley north south east west new san los las`.split(
    /\s+/,
  ),
);

/** Whether a word marks a name as that of a body or a place rather than of a person. */
export function isOrganisationWord(lower: string): boolean {
  return ORGANISATION.has(lower);
}

/** Those who bear one family name, which is printed once for two of them. */
const SIBLINGS = /^(?:twins|brothers|sisters|siblings)$/;

/** Whether a word (lower case) says of the names behind it that they are brothers or sisters. */
export function isSiblings(lower: string): boolean {
  return SIBLINGS.test(lower);
}
