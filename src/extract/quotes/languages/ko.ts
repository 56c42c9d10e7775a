import { type QuoteLanguage, WITHOUT_CAPITALS } from './language.ts';

/** Korean: 고 or 라고 follows the quotation, the verb closes the sentence, the subject has a particle and stands before or between. */
export const KOREAN: QuoteLanguage = {
  ...WITHOUT_CAPITALS,
  names: 'korean',
  marks: ['“”', '""', '「」'],
  cues: /(?:말|전|강조|설명|주장|지적|답|비판|경고|호소|반박|부인|약속|당부|언급|회상|평가|우려|제안|요구|선언|토로|회고|반문|다짐|촉구|인정|해명|기대|증언|질문|고백|한탄|하소연|조언|확인|발표|예고|사과|단언|소개)(?:했|하며|하면서|한다|하고|해|하였)[가-힣]*|(?:밝혔|밝히|밝혀|덧붙였|덧붙이|물었|묻|썼|적었|털어놨|털어놓|귀띔했|외쳤|내다봤|되물었|꼬집었|꼽았|입을 열었|목소리를 높였)[가-힣]*/u,
  asks: /^(?:물었|묻|반문|되물었|질문).*$/u,
  denies: /^(?:부인).*$/u,
  speechParticle: /^(?:이?라고|라며|이라며|고|며|면서|라면서|이라면서|라는|는 |이라는)/u,
  dropsSubject: true,
  verbLast: true,
};
