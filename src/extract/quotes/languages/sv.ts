import { anyOf, NONE, type QuoteLanguage, stems } from './language.ts';

/** Swedish. */
export const SWEDISH: QuoteLanguage = {
  marks: ['””', '»»', '»«', '“”', '„“', '""'],
  dashes: true,
  cues: anyOf(
    'säger sa sade berättar berättade förklarar förklarade skriver skrev tycker menar menade betonar betonade varnar varnade svarar svarade tillägger tillade uppger uppgav konstaterar konstaterade meddelar meddelade frågar frågade bekräftar bekräftade påpekar påpekade anser hävdar hävdade lovar lovade förnekar förnekade fortsätter fortsatte undrar undrade understryker',
  ),
  calls: anyOf('kallar', 'kallade', 'talar_om', 'talade_om', 'beskriver', 'beskrev'),
  anyVerb: anyOf('\\p{Ll}{2,}(?:ar|er|ade|de|te)'),
  feminine: null,
  masculine: null,
  asks: anyOf('frågar', 'frågade', 'undrar', 'undrade'),
  denies: anyOf('förnekar', 'förnekade'),
  according: anyOf('enligt'),
  forWhom: NONE,
  thus: NONE,
  that: anyOf('att', 'om'),
  he: anyOf('han'),
  she: anyOf('hon'),
  roles: stems(
    '.*(?:ministern?|statsråd|statsrådet|presidenten?|borgmästaren?|talespersonen?|talesmannen|talesman|direktören?|chefen?|ordförande|ordföranden|professorn?|forskaren?|advokaten?|domaren?|åklagaren?|läkaren?|kaptenen?|översten?|generalen?|tränaren?|sekreteraren?|ambassadören?|analytikern?|experten?|ekonomen?|historikern?|biologen?|journalisten?|redaktören?|ingenjören?|bonden?|ägaren?|invånaren?|vittnet?|läraren?|volontären?|aktivisten?|författaren?|regissören?|skådespelaren?|sångaren?|arkitekten?|grundaren?|ledaren?|inspektören?|fiskaren?|bagaren?|kanslern?|biskopen?|rektorn?|studenten?|kommunalrådet?|landshövdingen?|generaldirektören?|räddningsledaren?|presstalespersonen?|polisen?|sjuksköterskan?|handläggaren?|samordnaren?)$',
  ),
  trades: NONE,
  bareRoles: true,
  sir: anyOf('herr'),
  madam: anyOf('fru'),
  prepositions: anyOf(
    'i på till från med av för om under över mot utan efter vid hos mellan sedan före enligt',
  ),
  articles: anyOf('den det en ett'),
  relatives: anyOf('som vars där'),
  particles: anyOf('af von van de'),
  dropsSubject: false,
};
