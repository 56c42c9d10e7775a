import { anyOf, forms, NONE, type QuoteLanguage, stems } from './language.ts';

const AR =
  'afirm declar explic acrescent destac ressalt coment cont alert critic lament confirm lembr confess enfatiz neg relat anunci observ argument salient reclam celebr detalh justific reiter avali assegur revel cont pergunt contest adiant pontu acus garant sublinh consider indag avis recomend';

/** Portuguese, of Brazil and Portugal. */
export const PORTUGUESE: QuoteLanguage = {
  marks: ['“”', '«»', '""', '„“'],
  dashes: true,
  cues: anyOf(
    forms(AR, 'ou aram a am ava'),
    'disse disseram diz dizem dizia acrescentou admitiu admite reconheceu reconhece respondeu responde sustentou advertiu adverte insistiu insiste escreveu escreve prometeu promete concluiu conclui desmentiu desmente expôs repetiu referiu refere garantiu garante defendeu defende pediu sugeriu prosseguiu resumiu informou atribuiu nega tem_dito',
  ),
  calls: anyOf(
    'classificou',
    'classifica',
    'chamou',
    'chama',
    'falou_em',
    'fala_em',
    'definiu',
    'define',
    'defendeu',
    'defende',
    'denunciou',
    'criticou',
    'qualificou',
  ),
  anyVerb: anyOf('\\p{L}{2,}(?:ou|eu|iu|a|e)', 'queixou-se', 'indignou-se', '\\p{L}{3,}(?:ou|eu|iu)-se'),
  feminine: null,
  masculine: null,
  asks: anyOf('perguntou', 'pergunta', 'questionou', 'indagou'),
  denies: anyOf('negou', 'nega', 'negaram', 'desmentiu', 'desmente'),
  according: anyOf('segundo', 'de_acordo_com', 'conforme', 'na_avaliação_de'),
  forWhom: anyOf('para'),
  thus: NONE,
  that: anyOf('que', 'se'),
  he: anyOf('ele', 'este_último'),
  she: anyOf('ela', 'esta_última'),
  roles: stems(
    '.*(?:ministr[oa]|president[ea]|prefeit[oa]|diretor|diretora|porta-voz|governador|governadora|deputad[oa]|senador|senadora|vereador|vereadora|professor|professora|pesquisador|pesquisadora|investigador|investigadora|advogad[oa]|juiz|juíza|promotor|promotora|procurador|procuradora|médic[oa]|doutor|doutora|capitão|capitã|coronel|general|comandante|treinador|treinadora|técnic[oa]|secretári[oa]|embaixador|embaixadora|analista|especialista|economista|historiador|historiadora|biólog[oa]|jornalista|editor|editora|engenheir[oa]|agricultor|agricultora|don[oa]|proprietári[oa]|responsável|chefe|líder|morador|moradora|testemunha|enfermeir[oa]|voluntári[oa]|ativista|escritor|escritora|ator|atriz|cantor|cantora|arquitet[oa]|fundador|fundadora|dirigente|delegad[oa]|sindicalista|coordenador|coordenadora|inspetor|inspetora|pescador|pescadora|padeir[oa]|chanceler|bispo|reitor|reitora|vice-presidente|vice-prefeit[oa]|estudante|comerciante|cientista|gerente|representante|comissári[oa]|autarca|vice-governador|motorista|livreir[oa]|bombeir[oa]|senhor|senhora|presidente)$',
  ),
  trades: /^\p{Ll}.*(?:dor|dora|ista|eiro|eira|ólog[oa]|tor|tora)$/u,
  sir: anyOf('senhor Sr'),
  madam: anyOf('senhora dona Sra'),
  prepositions: anyOf(
    'a ao à aos às de do da dos das em no na nos nas com por pelo pela para sem sobre após desde até entre contra ante durante num numa',
  ),
  articles: anyOf('o a os as um uma seu sua este esta'),
  relatives: anyOf('que quem cujo cuja onde qual'),
  particles: anyOf('de do da dos das van von'),
  dropsSubject: true,
};
