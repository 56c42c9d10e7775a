/**
 * Verbs and phrases that introduce what somebody says, thinks or asks. Written from general knowledge of news English;
 * no list can be complete, so it is evidence for the classifier rather than a gate.
 */
const VERBS: Readonly<Record<string, string>> = {
  say: `say tell add state note explain announce declare remark comment report reveal disclose mention observe argue
    assert claim contend insist maintain stress emphasize emphasise underline reiterate repeat conclude continue write
    tweet post testify confirm acknowledge admit concede suggest indicate predict forecast warn caution promise pledge
    vow swear quip joke recall recount reply respond answer retort shout yell scream whisper mutter lament complain
    boast brag proclaim pronounce describe characterize characterise call dub label term brand portray depict cite
    quote point highlight signal hint imply allege charge accuse blame criticize criticise blast slam condemn denounce
    praise commend applaud hail welcome congratulate thank defend echo agree clarify elaborate estimate advise recommend
    urge call demand insist propose offer assure reassure remind inform brief notify caution counter rebut tout endorse
    back support oppose attack mock ridicule rail decry bemoan chide scold suggest volunteer venture opine posit muse
    reason surmise speculate guess read go express voice underscore outline detail summarize summarise show find corroborate relay convey assess vouch
    deem decree order instruct plead beg concur interject gush grumble gripe fret enthuse attest certify verify publish
    text email recite retell foretell prophesy mention assail lambast lambaste scoff deride belittle laud extol`,
  think: `think believe feel hope fear expect know doubt suspect worry wonder consider assume imagine understand
    see view regard want wish prefer intend plan conclude realize realise recognize recognise anticipate favor favour`,
  deny: 'deny dismiss reject refute dispute disavow rebuff repudiate downplay disagree contradict',
  ask: 'ask question inquire enquire wonder query',
  decline: 'decline refuse',
};

/** Verbs that deny with a small word behind them: "brushed off the claim", "shot down the rumour". From general knowledge of news English. */
export const PHRASAL_DENIAL =
  /^(?:brush(?:es|ed|ing)? (?:off|aside)|laugh(?:s|ed|ing)? off|shrug(?:s|ged|ging)? off|sho(?:o?ts?|oting) down|bat(?:s|ted|ting)? away|wav(?:e|es|ed|ing) (?:away|off|aside)|push(?:es|ed|ing)? back (?:on|against|at)|hit(?:s|ting)? back (?:on|against|at))\b/;

export type CueClass = 'say' | 'think' | 'deny' | 'ask' | 'decline';

const IRREGULAR: Readonly<Record<string, string>> = {
  said: 'say',
  told: 'tell',
  wrote: 'write',
  written: 'write',
  thought: 'think',
  felt: 'feel',
  knew: 'know',
  known: 'know',
  swore: 'swear',
  sworn: 'swear',
  understood: 'understand',
  saw: 'see',
  seen: 'see',
  went: 'go',
  gone: 'go',
  shown: 'show',
  found: 'find',
  denied: 'deny',
  denies: 'deny',
  replied: 'reply',
  replies: 'reply',
  implied: 'imply',
  implies: 'imply',
  decried: 'decry',
  decries: 'decry',
  testified: 'testify',
  testifies: 'testify',
  clarified: 'clarify',
  clarifies: 'clarify',
  notified: 'notify',
  worried: 'worry',
  worries: 'worry',
  queried: 'query',
  foresaw: 'foresee',
};

const CLASS_OF = new Map<string, CueClass>();
for (const [group, words] of Object.entries(VERBS)) {
  if (!isCueClass(group)) continue;
  for (const verb of words.split(/\s+/)) CLASS_OF.set(verb, group);
}

function isCueClass(group: string): group is CueClass {
  return ['say', 'think', 'deny', 'ask', 'decline'].includes(group);
}

/** The base form of a cue verb ("dismissed" gives "dismiss"), or the word itself where none is known. */
export function cueLemma(lower: string): string {
  const irregular = IRREGULAR[lower];
  if (irregular !== undefined) return irregular;
  if (CLASS_OF.has(lower)) return lower;
  for (const stem of stems(lower)) if (CLASS_OF.has(stem)) return stem;
  return lower;
}

/** What a verb in any of its forms tells about the content, or null where it is no cue that the lexicon knows. */
export function cueClass(lower: string): CueClass | null {
  return CLASS_OF.get(cueLemma(lower)) ?? null;
}

function stems(word: string): string[] {
  const found: string[] = [];
  for (const ending of ['s', 'es', 'd', 'ed', 'ing']) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    found.push(stem);
    if (ending === 'ing') found.push(`${stem}e`);
    if (/([bdgklmnprt])\1$/.test(stem)) found.push(stem.slice(0, -1));
  }
  return found;
}
