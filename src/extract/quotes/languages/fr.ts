import { anyOf, NONE, type QuoteLanguage, stems } from './language.ts';

const PARTICIPLES =
  'déclaré|affirmé|expliqué|ajouté|indiqué|précisé|souligné|annoncé|assuré|estimé|répondu|rappelé|confié|écrit|reconnu|dit|lancé|insisté|raconté|commenté|prévenu|averti|martelé|regretté|dénoncé|plaidé|conclu|promis|poursuivi|confirmé|témoigné|réagi|noté|observé|jugé|salué|détaillé|demandé|demandée|nié|démenti|démentie|résumé|relevé|reproché|fait_savoir|fait_valoir|interrogé|considéré|tranché|glissé|tweeté|soufflé|renchéri|rétorqué|répliqué';
const REFLEXIVE =
  'réjoui|réjouie|indigné|indignée|inquiété|inquiétée|félicité|félicitée|défendu|défendue|exclamé|exclamée|interrogé|interrogée|étonné|étonnée|emporté|emportée|agacé|agacée';
const PRESENT =
  'déclare|affirme|explique|ajoute|indique|précise|souligne|annonce|assure|estime|répond|rappelle|confie|écrit|reconnaît|dit|lance|insiste|raconte|commente|prévient|avertit|martèle|regrette|dénonce|plaide|conclut|promet|poursuit|confirme|témoigne|réagit|note|observe|juge|salue|détaille|demande|nie|dément|résume|relève|glisse|soupire|sourit|tranche|renchérit|tempère|nuance|déplore|soutient|avance|ironise|admet|rétorque|réplique|fait_savoir|fait_valoir|affirmait|expliquait|disait|déclarait|estimait';

/** French. */
export const FRENCH: QuoteLanguage = {
  marks: ['«»', '“”', '„“', '""'],
  dashes: true,
  cues: anyOf(
    `(?:a|ont|avait|avaient|aurait)(?:-t-(?:il|elle|on|ils|elles)|-(?:ils|elles))?_(?:(?:aussi|encore|également|notamment|ensuite|alors|en_outre|toutefois|d’abord|d'abord|ainsi|lui_aussi|\\p{L}+ment)_)?(?:${PARTICIPLES})`,
    `s[’']est(?:-(?:il|elle))?_(?:${REFLEXIVE})`,
    `(?:se_)?(?:${PRESENT})(?:nt|ent)?(?:-t-(?:il|elle)|-(?:il|elle|ils|elles))?`,
    's[’' + "'" + '](?:inquiète|indigne|exclame|interroge|étonne)(?:-t-(?:il|elle))?',
    'se_(?:réjouit|félicite|désole|défend|souvient)(?:-(?:il|elle))?',
    'déclarent affirment expliquent estiment dénoncent',
  ),
  calls: anyOf(
    'qualifie',
    'qualifié',
    'parle_d[e’]',
    'parlé_d[e’]',
    'défend',
    'défendu',
    'évoque',
    'évoqué',
    'dénonce',
    'dénoncé',
    'fustige',
    'appelle',
    'salue',
    'salué',
  ),
  anyVerb: anyOf(
    "(?:s[’']|se_)?\\p{L}{3,}e(?:nt)?",
    '\\p{L}{2,}-(?:t-)?(?:il|elle)',
    '(?:a|ont)(?:-t-(?:il|elle))?_\\p{L}{3,}[éitsu]',
    '(?:sou|ré|re|main|sur)\\p{L}*(?:it|ent|ient)',
  ),
  feminine: anyOf('elle', '\\p{L}+ée'),
  masculine: anyOf('il'),
  asks: anyOf(
    'demande',
    'demandé',
    'interroge',
    'interrogé',
    'interrogée',
    'demande-t-(?:il|elle)',
    "s[’']interroge(?:-t-(?:il|elle))?",
  ),
  denies: anyOf('nié', 'nie', 'démenti', 'dément'),
  according: anyOf('selon', "d[’']après"),
  forWhom: anyOf('pour'),
  thus: NONE,
  that: anyOf('que', 'qu', 'si'),
  he: anyOf('il', 'lui', 'ce_dernier'),
  she: anyOf('elle', 'cette_dernière'),
  roles: stems(
    '.*(?:ministre|président|présidente|maire|directeur|directrice|porte-parole|préfet|préfète|député|députée|sénateur|sénatrice|professeur|professeure|chercheur|chercheuse|avocat|avocate|juge|procureur|procureure|médecin|docteur|capitaine|colonel|général|commandant|commandante|entraîneur|entraîneuse|secrétaire|ambassadeur|ambassadrice|analyste|expert|experte|économiste|historien|historienne|biologiste|journaliste|rédacteur|rédactrice|ingénieur|ingénieure|agriculteur|agricultrice|gérant|gérante|patron|patronne|propriétaire|responsable|chef|cheffe|adjoint|adjointe|conseiller|conseillère|élu|élue|habitant|habitante|riverain|riveraine|témoin|infirmier|infirmière|enseignant|enseignante|institutrice|instituteur|bénévole|militant|militante|écrivain|écrivaine|réalisateur|réalisatrice|acteur|actrice|chanteur|chanteuse|architecte|fondateur|fondatrice|dirigeant|dirigeante|leader|délégué|déléguée|syndicaliste|coordinateur|coordinatrice|inspecteur|inspectrice|pêcheur|boulanger|boulangère|chancelier|chancelière|gouverneur|gouverneure|évêque|recteur|rectrice|vice-président|vice-présidente|étudiant|étudiante|commerçant|commerçante|climatologue|sociologue|politologue|épidémiologiste|scientifique|spécialiste|météorologue|restaurateur|restauratrice|libraire|conducteur|conductrice|chauffeur)$',
    'Me_ Dr_',
  ),
  trades: /^\p{Ll}.*(?:eur|euse|trice|iste|logue|ière|eron|eronne|ien|ienne)$/u,
  sir: anyOf('M Monsieur'),
  madam: anyOf('Mme Madame Mlle'),
  prepositions: anyOf(
    'à au aux de du des d en dans par pour sur sous avec sans chez vers entre depuis contre après avant devant lors',
  ),
  articles: anyOf('le la l les un une son sa ses leur ce cette'),
  relatives: anyOf('qui que dont où lequel laquelle'),
  particles: anyOf('de du la van von d el ben al'),
  dropsSubject: false,
};
