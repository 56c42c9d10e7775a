import { anyOf, NONE, type QuoteLanguage, stems } from './language.ts';

/** Turkish: who speaks stands before the quotation, the verb behind it. */
export const TURKISH: QuoteLanguage = {
  marks: ['“”', '""', '«»'],
  dashes: false,
  cues: anyOf(
    'dedi dediler diyor diyen diye_konuştu diye_yazdı diye_sordu diye_ekledi diye_yanıtladı diye_uyardı şeklinde_konuştu (?:ifadelerini|ifadesini|sözlerini|cümlelerini)_(?:kullandı|söyledi|sarf_etti) (?:ifadesine|ifadelerine)_yer_verdi (?:açıklamasını|açıklamasında|değerlendirmesini|değerlendirmesinde|yorumunu|uyarısını|uyarısında|çağrısında|çağrısını|yanıtını|cevabını)_(?:yaptı|bulundu|verdi) söyledi belirtti açıkladı vurguladı ifade_etti kaydetti aktardı anlattı ekledi bildirdi sordu savundu yalanladı iddia_etti',
  ),
  calls: NONE,
  anyVerb: NONE,
  feminine: null,
  masculine: null,
  asks: anyOf('diye_sordu', 'sordu'),
  denies: anyOf('yalanladı'),
  according: NONE,
  forWhom: NONE,
  thus: NONE,
  that: NONE,
  he: NONE,
  she: NONE,
  roles: stems(
    '(?:bakanı?|başkanı?|müdürü?|müdiresi|sözcüsü|sözcü|cumhurbaşkanı|başbakanı?|valisi|vali|milletvekili|genel|profesör|prof|doktor|dr|avukat|yazarı?|sekreteri|yönetmeni?|antrenörü?|teknik|kaptanı?|komutanı?|uzmanı?|ekonomist|tarihçi|gazeteci|mühendisi?|çiftçi|sahibi|öğretmeni?|muhtarı?|temsilcisi|büyükelçisi|araştırmacı|balıkçı|esnaf|belediye|lideri|kurucusu|müfettişi?|sakini|öğrencisi|hakim|savcı|başhekimi?|rektörü?|hemşire)$',
  ),
  trades: NONE,
  sir: anyOf('bay'),
  madam: anyOf('bayan'),
  prepositions: NONE,
  articles: anyOf('bu o bir'),
  relatives: anyOf('ki'),
  particles: anyOf('van von de'),
  dropsSubject: true,
  verbLast: true,
};
