import type { Span } from '../../../../model.ts';
import type { Source } from '../source.ts';

/** The commonest surnames, two-sign ones first; from general knowledge ("百家姓" by frequency). */
const SURNAME =
  '(?:欧阳|司马|上官|诸葛|司徒|皇甫|[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文张陳楊趙黃吳孫馬羅鄭謝韓馮蕭許呂蘇盧蔣賈葉閻鍾陸龍錢湯喬賀])';
/** Endings of nouns for what somebody is. */
const ROLE =
  '(?:局长|市长|省长|县长|区长|镇长|乡长|村长|部长|司长|州长|总统|主席|总理|首相|大臣|发言人|教授|主任|经理|总监|书记|议员|校长|院长|医生|大夫|律师|专家|研究员|分析师|船长|队长|教练|工程师|居民|村民|农民|农户|渔民|店主|老板|董事长|会长|秘书长|秘书|大使|司令|上校|上将|中将|少将|将军|法官|检察官|导演|演员|作家|歌手|画家|负责人|代表|学者|主管|站长|馆长|所长|处长|科长|厅长|委员长|委员|乘客|司机|教师|老师|学生|志愿者|市民|顾问|创始人|总裁|理事长|理事|编辑|护士|船员|机长|警官|警长|外长|防长|财长|副手|助理|业主|摊主|面包师|商户|司机师傅|记者|局長|市長|縣長|部長|總統|總理|發言人|醫生|議員|校長|院長|專家|教練|工程師|村長)';
const COURTESY = '(?:先生|女士|小姐|太太)';
/** When, where and to whom, between a name and its verb. */
const ADVERB =
  '(?:还|也|又|则|都|就|曾|并|再次|随后|昨天|今天|昨日|今日|当天|当晚|近日|日前|星期.|周.|\\d{1,2}日|在.{2,16}?(?:上|中|时|后|里|前)|对.{2,10}?|向.{2,10}?|接受.{2,14}?(?:时|中)|于.{2,10}?|通过.{2,12}?|笑着|无奈地|激动地|进一步|最后|同时)';
const END = `(?:${COURTESY})?(?:${ADVERB}[,]?){0,3}$`;
const FOREIGN = new RegExp(
  `(?:^|(?<=${ROLE})|(?<=[,。的]))(?<name>(?:(?!${ROLE})\\p{Script=Han}){1,8}(?:[·•・]\\p{Script=Han}{1,8}?){1,3})${END}`,
  'u',
);
const WITH_ROLE = new RegExp(
  `(?<role>(?:^|(?<=[,。的]))[^,。]{0,20}?${ROLE})(?<name>${SURNAME}\\p{Script=Han}{1,2}?)${END}`,
  'u',
);
const PLAIN = new RegExp(`(?:^|(?<=[,。的]))(?<name>${SURNAME}\\p{Script=Han}{1,2}?)${END}`, 'u');
/** "王局长": a surname and what its bearer is. */
const SHORT = new RegExp(`(?:^|(?<=[,。]))(?<name>${SURNAME})(?<role>${ROLE}|${COURTESY})${END}`, 'u');
const ROLE_ALONE = new RegExp(`(?:^|(?<=[,。]))(?<role>[^,。]{0,16}${ROLE})${END}`, 'u');
const PRONOUN = new RegExp(`(?:^|(?<=[,。]))(?<word>[他她])${END}`, 'u');
/** Transliterated surnames stand without their given name: known ones alone are taken. */
const LONE = new RegExp(`(?:^|(?<=[,。的]))(?<name>\\p{Script=Han}{2,8}?)${END}`, 'u');

/** The subject before a Chinese verb of saying, with offsets into the text; null where it names nobody. */
export function chineseBefore(text: string, { start, end }: Span): Source | null {
  const clause = text.slice(start, end).replace(/\s/g, ' ').trimEnd();
  const pronoun = PRONOUN.exec(clause);
  const shift = (at: number, words: string): Span => ({ start: start + at, end: start + at + words.length });
  if (pronoun?.groups) {
    const span = shift(pronoun.index, pronoun.groups['word'] ?? '');
    return {
      span,
      name: null,
      role: null,
      gender: pronoun.groups['word'] === '她' ? 'she' : 'he',
      isPronoun: true,
      sure: true,
    };
  }
  for (const pattern of [FOREIGN, WITH_ROLE, SHORT, PLAIN, ROLE_ALONE, LONE]) {
    const match = pattern.exec(clause);
    const { name, role } = match?.groups ?? {};
    if (!match) continue;
    const at = match.index + (role && name && pattern === WITH_ROLE ? role.length : 0);
    const nameSpan = name === undefined ? null : shift(at, name);
    const roleSpan =
      pattern === FOREIGN && nameSpan
        ? roleBefore(text, { start, end: nameSpan.start })
        : role === undefined
          ? null
          : shift(pattern === SHORT ? at + (name?.length ?? 0) : match.index, role);
    const span =
      nameSpan && roleSpan
        ? { start: Math.min(nameSpan.start, roleSpan.start), end: Math.max(nameSpan.end, roleSpan.end) }
        : (nameSpan ?? roleSpan);
    if (!span) continue;
    const isCourtesy =
      roleSpan !== null && new RegExp(`^${COURTESY}$`, 'u').test(text.slice(roleSpan.start, roleSpan.end));
    return {
      span,
      name: nameSpan,
      role: isCourtesy ? null : roleSpan,
      gender: null,
      isPronoun: false,
      sure: pattern !== LONE && pattern !== SHORT,
    };
  }
  return null;
}

/** What stands right before a transliterated name, up to a comma or "的", where it ends in what somebody is. */
function roleBefore(text: string, { start, end }: Span): Span | null {
  const match = new RegExp(`[^,。的¤]{0,20}${ROLE}$`, 'u').exec(text.slice(start, end));
  return match ? { start: start + match.index, end } : null;
}
