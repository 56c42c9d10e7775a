/**
 * The names of all features, one tuple a stage, in the order in which its network reads them. What describes a thing has a value for every
 * name of its stage, and the weights file has a row for each: renaming one in a single place does not compile, or is complained about
 * when the weights are read.
 */

/** A value for each of the names. */
export type FeatureValues<Names extends readonly string[]> = Readonly<Record<Names[number], number>>;

/** What is true of a question whatever is compared with it: it tells how much the other features mean. */
export const QUESTION_FEATURES = [
  'question-words',
  'question-clauses',
  'asks-person',
  'asks-time',
  'asks-place',
  'asks-number',
  'asks-reason',
  // 1 where a kind of thing is named ("which ship", "how many seals").
  'asks-kind',
  // 1 where the name of something is asked for.
  'asks-name',
  // 1 where its words name a time.
  'names-time',
] as const;

/**
 * What the second pass looks at. All are shares between 0 and 1 except `bm25`, `clause-bm25`, `clause-mass` and `rare`, which grow with the
 * number and the weight of words.
 */
export const RANKING_FEATURES = [
  'bm25',
  'bm25-share',
  'clause-bm25',
  // Weight of the question's words that the best sentence has.
  'coverage',
  'clause-coverage',
  'clause-mass',
  'paragraph-coverage',
  // The best clause within two sentences that follow each other.
  'clause-window',
  'rare',
  'pairs',
  'skips',
  'names',
  'paragraph-names',
  'quoted',
  'wanted',
  'counted',
  'instance',
  'heading',
  // 1 where the question names the article's outlet, -1 where it names others only.
  'outlet',
  'date',
  'article',
  'article-names',
  'side-clause',
  'side-mass',
  'date-clause',
  'side-date',
  'clause-heading',
  'clauses',
  'density',
  'article-best',
  'article-count',
  'run',
  'pair-weight',
  'long',
  'short',
  'first',
  // How near the article was published to the time that is asked about, on three scales; 0 where either is not known.
  'near-week',
  'near-month',
  'near-year',
  'offered',
  'offer-near',
  // The most telling word that paragraph and title lack, the kind of thing left aside, as a share of the question's most telling one.
  'lack',
  // The same for the article.
  'lack-article',
  ...QUESTION_FEATURES,
] as const;

/** The same for a question that is typed in haste, which is mostly put in other words than the articles'. */
export const HASTY_RANKING_FEATURES = [
  ...RANKING_FEATURES,
  // The score by the features above.
  'score',
  // The paragraph's number, as a logarithm, and as a share of the article.
  'place',
  'place-share',
  // Share of the telling words that paragraph and title tell, words for the same included, and the best sentence that offers what is asked for.
  'told-paragraph-same',
  'told-offering',
  // Share of the names, by weight, that the title or the first paragraph has.
  'names-ahead',
] as const;

/** What makes an article that is not yet in view worth showing. */
export const ARTICLE_FEATURES = [
  'best',
  'second',
  'count',
  'article',
  'names',
  'outlet',
  'date',
  'heading',
  // 1 where it is of an outlet that is named and that none in view is of.
  'new-outlet',
  'new-date',
  // How much more of a clause it has than any passage in view.
  'new-clause',
  // Share of the names that the passages in view speak of, and the question does not.
  'feedback',
] as const;

/** What makes a sentence the one that answers. */
export const SENTENCE_FEATURES = [
  // The score of its paragraph, below the best one's.
  'paragraph',
  'coverage',
  'clause',
  'pairs',
  'skips',
  'names',
  'quoted',
  'offers',
  'counted',
  'instance',
  'timed',
  // Coverage of the sentence before: what it tells goes on here.
  'before',
  'after',
  'length',
  'opens',
  'pair-weight',
  'run',
  'rare',
  'with-before',
  'with-heading',
  // How much more it covers than any other sentence of its paragraph.
  'lead',
  // 1 where it opens with a word that stands for what the sentence before names.
  'refers',
  'fresh-names',
  'fresh-numbers',
  'place',
  'of-sentences',
  'rank',
  'offered',
  'offer-near',
  // What sentence, the one before and the title lack together.
  'lack',
  // How much the other articles of the first paragraphs offer the same.
  'echo',
  'near-month',
  // How many words it has that the question has not, stop words left aside.
  'fresh-words',
  ...QUESTION_FEATURES,
] as const;

/** The same for a question that is typed in haste. */
export const HASTY_SENTENCE_FEATURES = [
  ...SENTENCE_FEATURES,
  // The score by the features above.
  'score',
  // Shares of the telling words, by weight, that sentence and title tell: as they are, in words for the same, in words akin; without the title, and with the sentence before.
  'told',
  'told-same',
  'told-akin',
  'told-alone',
  'told-with-before',
  // 1 where it offers what is asked for, numbers in words and weaker words for reasons included; and how far it tells the rest then.
  'offers-any',
  'told-offering',
  // 1 where a name is asked for, and it has one that the question has not; the same for numbers.
  'names-wanted',
  'numbers-wanted',
  // 1 where it is a question, where it ends without a mark, where it has words in quotation marks.
  'asks',
  'unmarked',
  'quotes',
  // The paragraph's number, as a logarithm.
  'paragraph-place',
] as const;

/** What tells whether the corpus answers, read off the ranking and the sentence that would be shown. */
export const DECISION_FEATURES = [
  ...QUESTION_FEATURES,
  'asks-age',
  'asks-money',
  'likely',
  'top',
  'lead',
  'sentence',
  'coverage',
  'clause',
  'window',
  'paragraph',
  'article',
  'pairs',
  'skips',
  'names',
  'names-apart',
  'names-far',
  'unknown',
  'unknown-names',
  'missing-rare',
  'missing-mass',
  'foreign',
  'own-outlet',
  'no-offer',
  'no-offer-near',
  'content-missed',
  'content-share',
  'timed',
  'counted',
  'instance',
  'kind-missing',
  'named',
  'length',
  'own-missing',
  'content',
  'content-near',
  'content-rare',
  'content-mass',
  'content-unknown',
  'content-none',
  'pairing',
  'respelled',
  'size',
  'bm25-share',
  'heading',
  'clause-heading',
  'article-names',
  'article-best',
  'article-count',
  'second',
  'third',
  'fifth',
  'sentence-before',
  'sentence-after',
  'sentence-lead',
  'sentence-refers',
  'sentence-length',
  'sentence-names',
  'fresh-names',
  'fresh-numbers',
  'offered',
  'offer-near',
  'echo',
  // Information of the words that the sentence and the title have, less that of one paragraph among all: what chance gives grows with the archive.
  'surprise',
  'surprise-paragraph',
  'surprise-article',
  // How far the best paragraph stands above the best one of another day, above the mean and the tenth of those that follow it.
  'other-event',
  'above-mean',
  'above-tenth',
  // How many paragraphs of other days match as well.
  'as-good',
  // How near the time of the best, and of the nearest of the first five, is to the one asked about.
  'near-month',
  'near-year',
  'nearest-month',
  // The most telling word that is lacking, as a share of the question's most telling one: in paragraph, sentence, the first five, their articles.
  'lack',
  'lack-sentence',
  'lack-view',
  'lack-article',
  // How near the time of the article of the sentence shown is to the one asked about, and how near the first ten are on average.
  'chosen-week',
  'chosen-month',
  'dated',
  // How many articles have most of what is asked, and how many of those are of that time.
  'covering',
  'covering-near',
] as const;

/** The same for a question of a few words, which is mostly put in other words than the articles': and how far those tell it. */
export const BRIEF_FEATURES = [
  ...DECISION_FEATURES,
  // The log odds of the decision on questions of any length, within `MAX_LOG_ODDS`.
  'decision',
  // Shares of the telling words by weight that the sentence has, its paragraph, and that with its neighbours: as they are, in words for the same, in words akin.
  'told-sentence',
  'told-sentence-same',
  'told-sentence-akin',
  'told-paragraph',
  'told-paragraph-same',
  'told-near',
  'told-near-same',
  'told-near-akin',
  'told-article',
  // The most telling word, the number and the weight of those that stand nowhere near in any of these ways.
  'told-lack',
  'told-missed',
  'told-mass',
  'told-lack-article',
  'told-count',
  'light',
] as const;

/** The same for a question that is typed in haste, of whatever length. */
export const HASTY_DECISION_FEATURES = [
  ...BRIEF_FEATURES,
  // Of the sentence: as the choice among sentences has them.
  'told-alone',
  'told-with-before',
  'offers-any',
  'told-offering',
  'names-wanted',
  'numbers-wanted',
  'unmarked',
  'quotes',
  'paragraph-place',
  // How likely any sentence of its paragraph is, of its article, and of the likeliest other article.
  'likely-paragraph',
  'likely-article',
  'likely-other',
  // Share of its article in the ranking: of the sum of its paragraphs' powers.
  'article-share',
  // Share of the names that the title or the first paragraph has.
  'names-ahead',
  // 1 where it asks for a measure ("how long", "price"), and the sentence gives one in its units; or does not.
  'measured',
  'unmeasured',
] as const;
