import { AS_QUESTION, BY_FORM, INSTEAD, type Reading } from './reading.ts';
import { withoutPreamble } from './route/bare-words.ts';

/** A question whose words alone could be answered by their opposite, or by what only mentions them. */
interface TellingForm {
  readonly asked: RegExp;
  /** How news puts it, beside the words as they are. */
  readonly written: readonly string[];
  /** What the sentence that answers has to say of the name; `NAME` stands for its last word. */
  readonly tells: string;
}

/** Up to so many words between a verb and its object. */
const FEW = String.raw`(?:(?!(?:to|by|at|in|on|for|from|after|and|but|against|over|who|that)\b)[\p{L}\p{N}'’.-]+ ){0,4}?`;
/** Further in the same sentence. */
const INSIDE = '(?:(?![.!?] ).){0,60}?';
const BEAT =
  '(?:beat|beats|beaten|beating|defeat(?:s|ed|ing)?(?! (?:at|to|by|against|in|on)\\b)|stun(?:s|ned|ning)?|stop(?:s|ped|ping)|knock(?:s|ed|ing)? out|outpoint(?:s|ed|ing)?|over[ck]ame|overpower(?:s|ed|ing)?|thrash(?:es|ed|ing)?|edg(?:es|ed|ing)|down(?:s|ed|ing)|upset(?:s|ting)?|topp(?:ed|ing|les|led|ling)|rout(?:s|ed|ing)|crush(?:es|ed|ing)?|eliminat(?:es|ed|ing)|sank|sinks|see off|saw off)';
const WIN = '(?:wins?|victor(?:y|ies)|triumphs?|success(?:es)?|upsets?|knockouts?)';
const REPLACE =
  '(?:replac(?:e|es|ed|ing)|succeed(?:s|ed|ing)?|takes? over from|took over from|taking over from)';
const LEAVE =
  '(?:step(?:s|ped|ping)? (?:down|aside|back)|resign(?:s|ed|ing|ation)?|quits?|quitting|leav(?:e|es|ing)|left|depart(?:s|ed|ing|ure)?|st(?:ands?|ood|anding) down|retir(?:e|es|ed|ing)|exit(?:s|ed|ing)?)';
const LEAD = '(?:runs|ran|leads|led|heads|headed|chairs|chaired|manages?|managed|operates|operated|owns)';
/** Whoever was it, or is a former one, leads no longer. */
const HEAD = String.raw`(?<!\b(?:former|ex|was|were|as|then|been)[ -](?:the |a |its )?)\b(?:head|chief executive|ceo|boss|president|director|leader|chair(?:man|woman)?|owner)\b`;

/** From general knowledge of the language. */
const FORMS: readonly TellingForm[] = [
  {
    asked: /^who (?:beat|beats|has beaten|defeated|won (?:against|over)) (?<what>.+)$/iu,
    written: ['who defeated $<what>', 'who has a victory over $<what>'],
    tells: `\\b(?:${BEAT}|${WIN} (?:over|against)) ${FEW}NAME|NAME\\b.{0,60}?\\b(?:lost|falls?|fell|loss|defeat|beaten|defeated) ${FEW}(?:to|by|against|at the hands)\\b`,
  },
  {
    asked:
      /^who (?:(?:has |is |will )?(?:replac(?:e|ed|es|ing)|succeed(?:ed|s|ing)?)|took over from|takes over from|is taking over from) (?<what>.+)$/iu,
    written: ['who replaced $<what>', 'who succeeded $<what>'],
    tells: `\\b${REPLACE} ${FEW}NAME|NAME\\b.{0,80}?\\b(?:replaced|succeeded)\\b.{0,30}? by\\b|\\b(?:replacement|successor|stand-in) (?:for|to|of) ${FEW}NAME|NAME['’]s (?:\\S+ )?(?:replacement|successor)`,
  },
  {
    asked:
      /^who (?:is leaving|is quitting|has left|left|quit|resigned from|stepped down (?:at|from)|is stepping down (?:at|from)|is out at) (?<what>.+)$/iu,
    written: ['who will step down from $<what>', 'who resigned from $<what>', 'who left $<what>'],
    tells: `NAME\\b.*\\b${LEAVE}\\b|\\b${LEAVE}\\b.*NAME`,
  },
  {
    asked:
      /^who (?:(?:currently |now )?(?:runs|heads|leads|chairs)|is (?:in charge of|the boss of|running|heading|leading)) (?<what>.+?)(?: now| currently)?$/iu,
    written: ['who leads $<what>', 'who is the head of $<what>', 'who is the CEO of $<what>'],
    tells: `NAME\\b.{0,60}?\\b(?:run|led|headed|chaired|managed|operated|owned) by\\b|\\b(?:\\p{Lu}[\\p{L}'’-]+|who|he|she) (?:now |currently )?${LEAD} ${FEW}NAME|${HEAD} (?:of|at) ${FEW}NAME|(?:NAME(?:['’]s)?|its) (?:[\\p{L}-]+ ){0,2}${HEAD}`,
  },
  {
    asked:
      /^how much (?:money )?(?:did|does|do|has|have|will) (?<what>.+?) (?:make|made|earn|earned|bring in|pull in|rake in|take in)(?<rest>(?: (?:in|last|this|on|from|per|a|each|every|during|by)\b.*)?)$/iu,
    written: ['how much did $<what> earn$<rest>', 'how much was the revenue of $<what>$<rest>'],
    tells:
      '\\b(?:earn(?:s|ed|ings?)?|revenues?|sales|income|profits?|gross(?:es|ed)?|turnover|mak(?:e|es|ing)|made|salary|paid|t(?:ook|akes|ake|aking) in|br(?:ought|ings?|inging) in|rak(?:ed|es|ing) in)\\b',
  },
  {
    asked:
      /^how (?:much|big (?:a )?(?:share|stake|part)) of .+? (?:does|do|did) (?<what>.+?) (?:own|hold|have|control)$/iu,
    written: ['how many percent does $<what> hold', 'what stake does $<what> have'],
    tells: `NAME\\b${INSIDE}\\b(?:holds?|held|owns?|owned|controls?|controlled|has|had|stake|share)\\b${INSIDE}(?:\\bper ?cent\\b|%|\\b(?:half|third|quarter|majority|all)\\b)|(?:\\bper ?cent\\b|%|\\b(?:half|third|quarter|majority)\\b)${INSIDE}\\b(?:held|owned|controlled) by ${FEW}NAME`,
  },
];

/**
 * "Who beat Orr?" is no question for a sentence in which Orr beat somebody. The words as they are, and as news puts them, each of which has to be told of the name
 * itself; none where they have no such form.
 */
export function tellingReadings(words: string): Reading[] {
  const bare = withoutPreamble(words).replace(/[\s?!.]+$/, '');
  for (const { asked, written, tells } of FORMS) {
    const what = asked.exec(bare)?.groups?.['what'];
    const name = /(?<name>[\p{L}\p{N}][\p{L}\p{N}-]*)(?:['’]s)?$/u.exec(withoutPlace(what ?? ''))?.groups?.[
      'name'
    ];
    if (what === undefined || name === undefined) continue;
    const told = new RegExp(tells.replaceAll('NAME', `(?<![\\p{L}\\p{N}])${name}`), 'iu');
    return [bare, ...written.map((one) => bare.replace(asked, one))].map(
      (question, i): Reading => ({
        query: { kind: 'ask', question },
        trust: i === 0 ? BY_FORM : i === 1 ? AS_QUESTION : INSTEAD,
        sought: withoutPlace(what),
        tells: told,
      }),
    );
  }
  return [];
}

/** "Halmar in the final": the name, and not where or when it was. */
function withoutPlace(what: string): string {
  return what.replace(/ (?:in|at|on|as|for|last|this|during|after)\b.*$/i, '');
}
