import { anyOf, forms, NONE, type QuoteLanguage, stems } from './language.ts';

const AR =
  'afirm declar explic señal asegur agreg coment manifest destac subray indic precis cont apunt critic lament sostuv reiter confirm advirti not record insist confes enfatiz recalc valor pregunt neg rechaz matiz relat anunci avis observ argument expres denunci opin reclam pronunci celebr contest detall justific rememor zanj exclam remat alert recomend desvel';

/** Spanish. */
export const SPANISH: QuoteLanguage = {
  marks: ['«»', '“”', '""', '„“'],
  dashes: true,
  dashesInside: true,
  cues: anyOf(
    forms(AR, 'ó aron a an aba ado'),
    '(?:ha|han|había)_(?:dicho|escrito|admitido|reconocido|añadido|respondido|advertido|insistido|prometido|sostenido|\\p{L}{3,12}ado)',
    'dijo dijeron dice dicen decía añadió añadieron añade admitió admite reconoció reconoce respondió responde sostuvo sostiene advirtió advierte insistió insiste escribió escribe prometió promete concluyó concluye desmintió desmiente expuso expone repitió se_preguntó pidió sugirió reconocieron respondieron advirtieron refirió apostilló cuenta explica niega',
  ),
  calls: anyOf(
    'calificó',
    'califica',
    'tildó',
    'tachó',
    'habló_de',
    'habla_de',
    'definió',
    'define',
    'defendió',
    'defiende',
    'denunció',
    'criticó',
    'llamó',
  ),
  anyVerb: anyOf('\\p{L}{2,}(?:ó|aba|ía|a|e)', 'se_\\p{L}{3,}(?:ó|a|e)', 'ha_\\p{L}{3,}(?:ado|ido)'),
  feminine: null,
  masculine: null,
  asks: anyOf('preguntó', 'pregunta', 'se_preguntó', 'preguntaron'),
  denies: anyOf('negó', 'niega', 'negaron', 'desmintió', 'desmiente', 'rechazó'),
  according: anyOf('según', 'de_acuerdo_con', 'a_juicio_de', 'en_palabras_de'),
  forWhom: anyOf('para'),
  thus: NONE,
  that: anyOf('que', 'si'),
  he: anyOf('él', 'este_último'),
  she: anyOf('ella', 'esta_última'),
  roles: stems(
    '.*(?:ministro|ministra|president[ea]|alcalde|alcaldesa|director|directora|portavoz|vocer[oa]|gobernador|gobernadora|diputad[oa]|senador|senadora|concejal|concejala|consejer[oa]|profesor|profesora|investigador|investigadora|abogad[oa]|juez|jueza|fiscal|médic[oa]|doctor|doctora|capitán|coronel|general|comandante|entrenador|entrenadora|secretari[oa]|embajador|embajadora|analista|expert[oa]|economista|historiador|historiadora|biólog[oa]|periodista|editor|editora|ingenier[oa]|agricultor|agricultora|dueñ[oa]|propietari[oa]|responsable|jef[ea]|líder|vecin[oa]|testigo|enfermer[oa]|maestr[oa]|voluntari[oa]|activista|escritor|escritora|actor|actriz|cantante|arquitect[oa]|fundador|fundadora|dirigente|delegad[oa]|sindicalista|coordinador|coordinadora|inspector|inspectora|pescador|pescadora|panader[oa]|canciller|obispo|rector|rectora|vicepresident[ea]|subsecretari[oa]|estudiante|comerciante|científic[oa]|especialista|técnic[oa]|gerente|encargad[oa]|representante|comisari[oa]|mandatari[oa]|conductor|conductora|librer[oa]|bomber[oa]|señor|señora|don|doña)$',
  ),
  trades: /^\p{Ll}.*(?:ador|adora|ista|ero|era|ólog[oa]|tor|tora)$/u,
  sir: anyOf('señor don Sr D'),
  madam: anyOf('señora doña Sra'),
  prepositions: anyOf(
    'a al de del en con por para sin sobre tras desde hasta entre contra ante bajo durante según',
  ),
  articles: anyOf('el la los las un una su sus este esta'),
  relatives: anyOf('que quien quienes cuyo cuya donde cual'),
  particles: anyOf('de del la las los van von'),
  dropsSubject: true,
};
