const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/**
 * Words with which a question speaks about reports rather than about what they report ("according to an article that discusses …").
 * They hardly count when passages are sought. Folded terms, written from general knowledge.
 */
export const FRAME_WORDS = setOf(`
  article articles report reports reported reporting reportedly piece pieces story stories coverage account accounts post posts
  according published publish publication news newspaper source sources outlet outlets headline headlines journalist
  information based considering regarding concerning respect respective respectively mention mentions mentioned mentioning
  discuss discusses discussed discussing describe describes described describing description detail details detailed detailing
  suggest suggests suggested suggesting indicate indicates indicated indicating imply implies implying
  claim claims claimed claiming state states stated stating portray portrays portrayed portrayal depict depicts
  highlight highlights highlighted highlighting feature features featured featuring cover covers covered covering covered
  focus focuses focused focusing known involve involves involved involving individual figure entity person people
  consistent consistency consistently difference differences differ differing different similar similarly contrast contrasting compare compared
  comparison change changed changes agree align aligns contradict contradicts discrepancy later earlier subsequent previous previously
  tell tells show shows say says said speak ask give name named call called`);

/** What reports are called: next to a capitalised name they tell that the name is an outlet's. */
export const REPORT_NOUNS = setOf(
  'article articles report reports piece pieces story coverage review interview column editorial',
);
export const REPORT_VERBS = setOf('reported reports published writes wrote');

/**
 * Outlets that people ask about everywhere; a question that names one as its source can be told from one about a company. Written from
 * general knowledge, folded, without "the".
 */
export const WELL_KNOWN_OUTLETS: readonly string[] = [
  ...[
    'bloomberg',
    'reuters',
    'associated press',
    'agence france presse',
    'cnn',
    'bbc',
    'bbc news',
    'cnbc',
    'cbs news',
    'nbc news',
  ],
  ...[
    'abc news',
    'fox news',
    'msnbc',
    'npr',
    'pbs',
    'al jazeera',
    'sky news',
    'deutsche welle',
    'france 24',
    'euronews',
  ],
  ...[
    'new york times',
    'washington post',
    'wall street journal',
    'los angeles times',
    'usa today',
    'chicago tribune',
    'boston globe',
  ],
  ...[
    'new york post',
    'daily mail',
    'daily telegraph',
    'financial times',
    'guardian',
    'independent',
    'economist',
    'times of india',
  ],
  ...[
    'hindu',
    'hindustan times',
    'indian express',
    'economic times',
    'globe and mail',
    'toronto star',
    'sydney morning herald',
  ],
  ...[
    'forbes',
    'fortune',
    'business insider',
    'newsweek',
    'politico',
    'axios',
    'vox',
    'wired',
    'techcrunch',
    'verge',
    'engadget',
  ],
  ...[
    'ars technica',
    'mashable',
    'gizmodo',
    'variety',
    'hollywood reporter',
    'rolling stone',
    'billboard',
    'espn',
    'sky sports',
  ],
  ...[
    'sports illustrated',
    'national geographic',
    'scientific american',
    'new scientist',
    'new yorker',
    'atlantic',
    'le monde',
  ],
  ...[
    'der spiegel',
    'el pais',
    'kyiv independent',
    'ukrainska pravda',
    'moscow times',
    'tass',
    'xinhua',
    'yonhap',
    'kyodo news',
  ],
  ...[
    'south china morning post',
    'straits times',
    'japan times',
    'haaretz',
    'jerusalem post',
    'times of israel',
  ],
];
