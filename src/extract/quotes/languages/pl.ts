import { anyOf, forms, NONE, type QuoteLanguage, stems } from './language.ts';

const SAID =
  'powiedzia doda podkreśli zaznaczy stwierdzi oświadczy wyjaśni poinformowa zauważy przyzna oceni napisa ostrzeg zapewni zapowiedzia tłumaczy odpowiedzia przekona opowiada relacjonowa skomentowa ogłosi przypomnia wskaza zaprzeczy zapyta spyta mówi apelowa zaapelowa przekaza twierdzi wspomina uzna argumentowa dopyta żartowa zażartowa deklarowa zadeklarowa kontynuowa zwróci przekonywa krzykn przypuszcza zdementowa';

/** Polish. */
export const POLISH: QuoteLanguage = {
  marks: ['„”', '„“', '«»', '»«', '“”', '""'],
  dashes: true,
  dashesInside: true,
  cues: anyOf(
    forms(SAID, 'ł ła li ły łem łam ął ęła ęli eli'),
    'mówi mówią dodaje dodają podkreśla podkreślają zaznacza stwierdza wyjaśnia tłumaczy informuje zauważa przyznaje ocenia pisze ostrzega zapewnia zapowiada odpowiada opowiada relacjonuje komentuje przypomina wskazuje twierdzi przekonuje uważa wspomina apeluje powiedzieli dodali ostrzegł ostrzegła',
  ),
  calls: anyOf(
    'nazwał',
    'nazwała',
    'nazwali',
    'określił',
    'określiła',
    'mówił_o',
    'mówiła_o',
    'skrytykował',
    'skrytykowała',
    'nazywa',
    'broni',
  ),
  anyVerb: anyOf('\\p{L}{2,}(?:ł|ła|ął|ęła)', '\\p{L}{3,}(?:uje|ała|ył|yła|a|i)'),
  feminine: anyOf('\\p{L}+ła'),
  masculine: anyOf('\\p{L}+ł'),
  asks: anyOf('zapytał zapytała spytał spytała pyta pytał pytała dopytywał'),
  denies: anyOf('zaprzeczył zaprzeczyła zaprzeczyli zaprzecza zdementował zdementowała'),
  according: anyOf('według', 'zdaniem', 'jak_twierdzi', 'w_ocenie'),
  forWhom: NONE,
  thus: NONE,
  declines: true,
  that: anyOf('że', 'iż', 'czy', 'jakoby'),
  he: anyOf('on'),
  she: anyOf('ona'),
  roles: stems(
    '.*(?:minister|ministra|ministerka|premier|premierka|prezydent|prezydentka|burmistrz|sołtys|sołtyska|burmistrzyni|wójt|starosta|wojewoda|marszałek|marszałkini|poseł|posłanka|senator|senatorka|radny|radna|dyrektor|dyrektorka|rzecznik|rzeczniczka|rzeczniczką|prezes|prezeska|kierownik|kierowniczka|szef|szefowa|profesor|profesorka|badacz|badaczka|naukowiec|lekarz|lekarka|kapitan|pułkownik|generał|dowódca|trener|trenerka|sekretarz|ambasador|ambasadorka|analityk|analityczka|ekspert|ekspertka|ekonomista|ekonomistka|historyk|historyczka|biolog|biolożka|dziennikarz|dziennikarka|redaktor|redaktorka|inżynier|inżynierka|rolnik|rolniczka|właściciel|właścicielka|mieszkaniec|mieszkanka|świadek|nauczyciel|nauczycielka|wolontariusz|wolontariuszka|aktywista|aktywistka|pisarz|pisarka|reżyser|reżyserka|aktor|aktorka|architekt|architektka|założyciel|założycielka|przewodniczący|przewodnicząca|zastępca|zastępczyni|komendant|komendantka|prokurator|prokuratorka|sędzia|adwokat|adwokatka|strażak|policjant|policjantka|inspektor|inspektorka|koordynator|koordynatorka|kanclerz|biskup|rektor|rektorka|student|studentka|pielęgniarka|pielęgniarz|piekarz|rybak|kierowca|specjalista|specjalistka|synoptyk|synoptyczka|lider|liderka|członek|członkini|wiceminister|wiceburmistrz|sołtys|sołtyska|wiceprezydent|pan|pani|doradca|doradczyni|przedstawiciel|przedstawicielka|bibliotekarka|bibliotekarz|meteorolog|klimatolog|klimatolożka)$',
  ),
  trades: /^\p{Ll}.*(?:arz|arka|ista|istka|nik|niczka|log|lożka|ciel|cielka|yk|yczka)$/u,
  bareRoles: true,
  sir: anyOf('pan'),
  madam: anyOf('pani'),
  prepositions: anyOf(
    'w we na do od z ze za pod nad przy dla o po przez przed między u bez wobec podczas ku oprócz według przeciw',
  ),
  articles: anyOf('ten ta'),
  relatives: anyOf('który która którzy które którego której co gdzie kiedy'),
  particles: anyOf('von van de da der al ibn'),
  dropsSubject: true,
};
