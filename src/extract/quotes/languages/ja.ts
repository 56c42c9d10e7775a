import { type QuoteLanguage, WITHOUT_CAPITALS } from './language.ts';

/** Japanese: と follows the quotation, the verb closes the sentence, the subject has a particle and stands before or between. */
export const JAPANESE: QuoteLanguage = {
  ...WITHOUT_CAPITALS,
  names: 'japanese',
  marks: ['「」', '『』', '“”'],
  cues: /(?:述べ|話し?|話す|語っ?|語る|説明し?|強調し?|訴え|指摘し?|コメントし?|明かし|振り返っ?|振り返る|答え|批判し?|発表し?|主張し?|表明し?|否定し?|反論し?|喜ん|喜ぶ|期待し?|尋ね|問い|言っ|言う|いう|書い|ツイート|呼び?かけ|つぶや|嘆い|嘆く|約束し?|警告し?|断言し?|謝罪し?|打ち明け|繰り返し|回答し?|憤っ|憤る|力を込め|胸を張っ|見通しを示し|考えを示し|認め|懸念を示し|明らかにし)[\p{Script=Hiragana}]*/u,
  asks: /^(?:尋ね|問い).*$/u,
  denies: /^(?:否定).*$/u,
  speechParticle: /^(?:など)?(?:と|って)/u,
  dropsSubject: true,
  verbLast: true,
};
