import { anyOf, NONE, type QuoteLanguage, stems } from './language.ts';

/** German. */
export const GERMAN: QuoteLanguage = {
  marks: ['„“', '„”', '»«', '«»', '“”', '""'],
  dashes: false,
  cues: anyOf(
    'sagte sagten sagt sagen erklärte erklärten erklärt teilte teilten betonte betonten betont fügte ergänzte ergänzt meinte meint warnte warnt kritisierte kritisiert forderte fordert versicherte versichert antwortete antwortet schrieb schreibt berichtete berichtet erzählte erzählt bestätigte bestätigt räumte kündigte mahnte äußerte urteilte resümierte erläuterte erläutert begründete konstatierte lobte klagte rief fragte fragt bemerkte beteuerte scherzte entgegnete erwiderte wiederholte zitierte behauptete behauptet stellte unterstrich hob heißt_es hieß_es glaubt findet fand bilanzierte bekräftigte wies dementierte bestritt bestreitet verkündete verriet',
    '(?:hat|habe|hatte)_gesagt (?:hat|hatte)_erklärt',
  ),
  calls: anyOf(
    'sprach',
    'spricht',
    'sprach_von spricht_von nannte nennt bezeichnete bezeichnet verurteilte verteidigt verteidigte beklagte beklagt',
  ),
  anyVerb: anyOf(
    '\\p{Ll}{2,}(?:te|t|te_sich|t_sich)',
    'widerspr[ai]cht?',
    'gab',
    'rief',
    'schrie',
    'verspr[ai]cht?',
  ),
  feminine: null,
  masculine: null,
  asks: anyOf('fragte fragt fragten'),
  denies: anyOf('dementierte dementierten bestritt bestreitet wies_zurück'),
  according: anyOf('laut', 'nach_(?:Angaben|Worten|Ansicht|Einschätzung)(?:_von)?'),
  forWhom: NONE,
  thus: anyOf('so'),
  that: anyOf('dass', 'wonach', 'ob'),
  commaReports: true,
  he: anyOf('er'),
  she: anyOf('sie'),
  roles: stems(
    '.*(?:minister|ministerin|präsident|präsidentin|meister|meisterin|sprecher|sprecherin|chef|chefin|leiter|leiterin|direktor|direktorin|professor|professorin|forscher|forscherin|vorsitzende[rn]?|vorsteher|vorsteherin|anwalt|anwältin|richter|richterin|kommissar|kommissarin|trainer|trainerin|arzt|ärztin|lehrer|lehrerin|sekretär|sekretärin|beauftragter?|abgeordneter?|rat|rätin|kanzler|kanzlerin|inhaber|inhaberin|betreiber|betreiberin|besitzer|besitzerin|fahrer|fahrerin|händler|händlerin|wirt|wirtin|bauer|bäuerin|unternehmer|unternehmerin|experte|expertin|ökonom|ökonomin|historiker|historikerin|biologe|biologin|analyst|analystin|redakteur|redakteurin|autor|autorin|kapitän|general|oberst|major|mitarbeiter|mitarbeiterin|bewohner|bewohnerin|anwohner|anwohnerin|zeuge|zeugin|mitglied|vertreter|vertreterin|führer|führerin|gründer|gründerin|bischof|bischöfin|pfarrer|pfarrerin|dirigent|dirigentin|regisseur|regisseurin|schauspieler|schauspielerin|sänger|sängerin|politiker|politikerin|manager|managerin|planer|planerin|ingenieur|ingenieurin|architekt|architektin|senator|senatorin|stürmer|torwart|botschafter|botschafterin|dezernent|dezernentin|prüfer|prüferin|landwirt|landwirtin|studentin|student|schüler|schülerin|wissenschaftler|wissenschaftlerin|inspektor|inspektorin|feuerwehrmann|obmann|landrat|landrätin|intendant|intendantin|kurator|kuratorin|retter|retterin|beamter?|beamtin)(?:s|en|n)?$',
  ),
  trades: NONE,
  sir: anyOf('Herr Herrn'),
  madam: anyOf('Frau'),
  prepositions: anyOf(
    'in im am an auf aus bei beim mit nach seit von vom zu zur zum für über unter gegen durch ohne um vor hinter neben zwischen des gegenüber wegen während trotz',
  ),
  articles: anyOf('der die das den dem des ein eine einer eines einem einen sein seine ihr ihre'),
  relatives: anyOf('der die das dessen deren welche welcher wo'),
  particles: anyOf('von van der den de zu zur vom'),
  dropsSubject: false,
  nounsCapitalised: true,
};
