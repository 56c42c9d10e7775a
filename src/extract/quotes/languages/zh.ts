import { type QuoteLanguage, WITHOUT_CAPITALS } from './language.ts';

/** Chinese: the subject stands before the verb; where and to whom it was said stand between. */
export const CHINESE: QuoteLanguage = {
  ...WITHOUT_CAPITALS,
  names: 'chinese',
  marks: ['“”', '「」', '『』', '""'],
  cues: /(?:(?:补充|介绍|解释|回忆|接着|继续|笑着|反问|告诉|補充|介紹|解釋|回憶)(?:说|道|說)?(?:本报|本刊)?(?:记者|記者|媒体|媒體)?|表示|指出|强调|強調|认为|認為|坦言|透露|警告|呼吁|質疑|质疑|回应(?:说|称)?|回應|写道|寫道|感叹(?:道)?|承诺|承諾|否认|否認|批评(?:说|道)?|直言|抱怨(?:说|道)?|提醒(?:说|道)?|说道|說道|问道|問道|答道|问|問|说|說|称|稱|道)(?=[:,。¤\s"「“]|$)/u,
  asks: /^(?:反问.*|问道?|問道?|质疑|質疑)$/u,
  denies: /^(?:否认|否認)$/u,
  according: /据(?=[^,。]{2,20}(?:介绍|说|称|透露))/u,
  that: /,/u,
  commaReports: true,
  dropsSubject: true,
};
