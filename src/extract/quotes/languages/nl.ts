import { anyOf, NONE, type QuoteLanguage, stems } from './language.ts';

/** Dutch. */
export const DUTCH: QuoteLanguage = {
  marks: ['“”', '„”', '„“', '‘’', '«»', '""'],
  dashes: false,
  cues: anyOf(
    'zei zeiden zegt zeggen verklaarde verklaart vertelde vertelt stelde stelt meldde meldt liet_weten laat_weten benadrukte benadrukt waarschuwde waarschuwt antwoordde antwoordt schreef schrijft vindt vond vroeg vraagt bevestigde bevestigt voegde erkende erkent legde legt lichtte concludeerde concludeert reageerde reageert verzekerde beloofde riep denkt merkte ontkende ontkent verduidelijkte besluit',
  ),
  calls: anyOf('noemde', 'noemt', 'sprak_van', 'spreekt_van', 'verdedigt', 'verdedigde'),
  anyVerb: anyOf('\\p{Ll}{2,}(?:de|te|t)', 'besloot', 'riep', 'sprak', 'klonk'),
  feminine: null,
  masculine: null,
  asks: anyOf('vroeg', 'vraagt'),
  denies: anyOf('ontkende', 'ontkent'),
  according: anyOf('volgens'),
  forWhom: NONE,
  thus: anyOf('aldus'),
  that: anyOf('dat', 'of'),
  he: anyOf('hij'),
  she: anyOf('ze', 'zij'),
  roles: stems(
    '.*(?:minister|premier|president|burgemeester|wethouder|woordvoerder|woordvoerster|directeur|directrice|voorzitter|voorzitster|professor|hoogleraar|onderzoeker|onderzoekster|advocaat|rechter|officier|arts|kapitein|kolonel|generaal|commandant|coach|trainer|secretaris|ambassadeur|analist|expert|econoom|historicus|bioloog|journalist|redacteur|ingenieur|boer|boerin|eigenaar|eigenaresse|bewoner|bewoonster|getuige|leraar|lerares|vrijwilliger|vrijwilligster|activist|schrijver|schrijfster|regisseur|acteur|actrice|zanger|zangeres|architect|oprichter|leider|inspecteur|visser|bakker|kanselier|bisschop|rector|student|manager|raadslid|kamerlid|hoofd|chef|baas|medewerker|medewerkster|verpleegkundige|bestuurder|staatssecretaris|commissaris|gouverneur|deskundige|.*houder|.*ster|passagier|schipper)$',
  ),
  trades: NONE,
  bareRoles: true,
  sir: anyOf('meneer heer'),
  madam: anyOf('mevrouw'),
  prepositions: anyOf(
    'in op aan bij met naar sinds van voor over onder tegen door zonder om tot uit tussen na tijdens',
  ),
  articles: anyOf('de het een zijn haar'),
  relatives: anyOf('die dat wie waar'),
  particles: anyOf('van de der den het ten ter von'),
  dropsSubject: false,
  commaReports: true,
};
