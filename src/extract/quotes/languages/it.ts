import { anyOf, NONE, type QuoteLanguage, stems } from './language.ts';

/** Italian. */
export const ITALIAN: QuoteLanguage = {
  marks: ['«»', '“”', '""', '„“', '„”'],
  dashes: true,
  cues: anyOf(
    '(?:ha|hanno|aveva|avrebbe)_(?:(?:poi|anche|inoltre|infine|quindi|\\p{L}+mente)_)?(?:detto|dichiarato|affermato|spiegato|aggiunto|sottolineato|precisato|commentato|risposto|scritto|ricordato|ribadito|annunciato|assicurato|raccontato|ammesso|avvertito|osservato|concluso|promesso|confermato|sostenuto|chiesto|negato|smentito|replicato|denunciato|riferito|proseguito|tuonato|attaccato|esclamato|insistito|rilevato|riconosciuto|continuato|evidenziato|fatto_sapere|chiarito|auspicato|notato|lamentato|domandato)',
    'dice dicono disse spiega spiegano aggiunge afferma affermano racconta raccontano sottolinea commenta precisa osserva ammette avverte conclude ricorda risponde scrive sostiene assicura ribadisce replica annuncia confessa denuncia promette prosegue continua attacca insiste rileva chiede nega smentisce dichiara conferma riferisce chiarisce nota domanda avvisa fa_sapere si_chiede si_è_chiesto si_è_chiesta spiegò aggiunse rispose ha_detto',
  ),
  calls: anyOf(
    'definisce',
    'ha_definito',
    'parla_di',
    'ha_parlato_di',
    'difende',
    'ha_difeso',
    'denuncia',
    'critica',
    'ha_criticato',
    'chiama',
  ),
  anyVerb: anyOf('(?:ha|hanno|aveva)_\\p{L}{3,}(?:to|so|sto)', '(?:si_)?\\p{L}{3,}(?:a|e|ò|isce)'),
  feminine: anyOf('si_è_\\p{L}+ta'),
  masculine: anyOf('si_è_\\p{L}+to'),
  asks: anyOf('ha_chiesto', 'chiede', 'si_chiede', 'si_è_chiest[oa]', 'domanda', 'ha_domandato'),
  denies: anyOf('ha_negato', 'nega', 'ha_smentito', 'smentisce'),
  according: anyOf('secondo', 'a_detta_di', 'stando_a'),
  forWhom: anyOf('per'),
  thus: NONE,
  that: anyOf('che', 'come', 'se'),
  he: anyOf('lui', 'egli', "quest[’']ultimo"),
  she: anyOf('lei', 'ella', "quest[’']ultima"),
  roles: stems(
    '.*(?:ministr[oa]|president[ea]|presidentessa|sindac[oa]|direttore|direttrice|portavoce|governatore|governatrice|deputat[oa]|senatore|senatrice|assessor[ea]|consiglier[ea]|professore|professoressa|ricercatore|ricercatrice|avvocat[oa]|avvocatessa|giudice|procuratore|procuratrice|medico|dottore|dottoressa|capitano|colonnello|generale|comandante|allenatore|allenatrice|segretari[oa]|ambasciatore|ambasciatrice|analista|espert[oa]|economista|storic[oa]|biolog[oa]|giornalista|ingegnere|ingegnera|agricoltore|agricoltrice|titolare|proprietari[oa]|responsabile|capo|leader|abitante|testimone|infermier[ea]|insegnante|maestr[oa]|volontari[oa]|attivista|scrittore|scrittrice|regista|attore|attrice|cantante|architett[oa]|fondatore|fondatrice|dirigente|delegat[oa]|sindacalista|coordinatore|coordinatrice|ispettore|ispettrice|pescatore|pescatrice|fornai[oa]|cancelliere|vescovo|rettore|rettrice|vicepresidente|sottosegretari[oa]|student[ea]|studentessa|commerciante|scienziat[oa]|specialista|tecnic[oa]|rappresentante|commissari[oa]|premier|prefett[oa]|vicesindac[oa]|questore|parroco|autista|librai[oa]|climatolog[oa]|virolog[oa]|signor|signora)$',
  ),
  trades: /^\p{Ll}.*(?:tore|trice|ista|aio|aia|olog[oa]|iere|iera)$/u,
  sir: anyOf('signor'),
  madam: anyOf('signora'),
  prepositions: anyOf(
    'a al allo alla ai agli alle di del dello della dei degli delle in nel nella nei da dal dalla con su sul sulla per tra fra senza dopo verso contro durante d all dell nell sull dall',
  ),
  articles: anyOf('il lo la l i gli le un uno una suo sua'),
  relatives: anyOf('che cui quale dove'),
  particles: anyOf('de van von'),
  dropsSubject: true,
};
