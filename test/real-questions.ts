/** A question of our own over the four real articles, and what an answer to it must hold. */
export interface Answerable {
  readonly question: string;
  readonly holds: RegExp;
}

/** What at least one of the articles tells. Written before the ranking and the decision to decline were tuned on any corpus so small. */
export const ANSWERABLE: readonly Answerable[] = [
  { question: 'Who called the allegations another hoax?', holds: /Peskov/ },
  { question: 'What did the Kremlin call the claims of Zelenskiy?', holds: /fake news|hoax/ },
  { question: 'When did Putin visit North Korea?', holds: /June/ },
  { question: 'How many North Korean soldiers are believed to be in the Kursk region?', holds: /11,000/ },
  { question: 'Who is the Ukrainian defence minister?', holds: /Umerov/ },
  { question: "Who is South Korea's defense minister?", holds: /Kim Yong-hyun/ },
  { question: 'What did Umerov tell the South Korean broadcaster KBS?', holds: /small group/ },
  { question: 'Who spoke of a new level of desperation by Putin?', holds: /Kirby/ },
  {
    question: 'On which date did Zelenskyy accuse North Korea of transferring personnel to Russia?',
    holds: /14 October/,
  },
  { question: 'How many artillery shells does Russia use per year?', holds: /three million/ },
  {
    question: 'Which newspaper reported that half of the artillery shells come from North Korea?',
    holds: /The Times/,
  },
  {
    question: 'What weapons is North Korea known to supply to Russia?',
    holds: /ballistic missiles|ammunition|munitions/,
  },
  {
    question: 'Who is the White House spokesperson that commented on North Korean troops?',
    holds: /Savett|Kirby/,
  },
  { question: 'Who is the commander of the US Army in the Indo-Pacific?', holds: /Flynn/ },
  {
    question: 'What could North Korea gain from sending its personnel to the war?',
    holds: /combat experience|technology/,
  },
  {
    question: 'Where did Kovalenko state that North Korean units had come under fire?',
    holds: /Telegram|Kursk/,
  },
  {
    question: 'Who stated on Telegram that North Korean military units came under fire?',
    holds: /Kovalenko/,
  },
  { question: 'What did Zelensky ask Western countries to provide?', holds: /long-range missiles/ },
  { question: 'Who expressed unwavering support for Russia?', holds: /Kim Jong Un/ },
  {
    question: 'What are the North Koreans working on alongside the Russian military?',
    holds: /engineering|munitions|factories/,
  },
  {
    question: 'What does Matthew Miller say about independent confirmation?',
    holds: /no independent confirmation/,
  },
  {
    question: 'How does the State Department see the reports of DPRK soldiers fighting for Russia?',
    holds: /concerned|desperation/,
  },
  {
    question: 'What kind of alliance are North Korea and Russia forming according to Kim Yong-hyun?',
    holds: /military alliance/,
  },
  {
    question: 'Which agency of South Korea is closely monitoring the situation?',
    holds: /National Intelligence Service/,
  },
  { question: 'What did Putin and Kim agree on during the visit to Pyongyang?', holds: /cooperation|assist/ },
  { question: 'What did Putin say about the ties with North Korea reaching?', holds: /new level/ },
  { question: 'To whom did Zelenskiy speak about North Korean support for Russia?', holds: /parliament/ },
  {
    question: 'Have North Korean personnel been killed in eastern Ukraine?',
    holds: /killed in eastern Ukraine/,
  },
  { question: 'Why does Zelensky condemn the West?', holds: /inaction/ },
  {
    question: 'What does South Korea think of direct combat between Ukrainian and North Korean troops?',
    holds: /doubted|skeptic/i,
  },
  { question: 'What is most of the North Korean troops doing at present?', holds: /training/ },
  {
    question: 'How does Kim Yong-hyun rate the possibility of further deployment of regular troops?',
    holds: /very high/,
  },
  {
    question: 'What has Russia suffered on the battlefield, according to the State Department?',
    holds: /casualties/,
  },
  {
    question: 'What do Moscow and Pyongyang say about the accusations?',
    holds: /den(?:y|ies)|not true|neither/,
  },
  {
    question: 'Which people did North Korea transfer to the occupying forces?',
    holds: /transferring people|personnel|people/,
  },
  { question: 'What did Zelenskiy say North Korea sends to Russian factories?', holds: /workers/ },
];

/** What none of the articles tells, though each names only people, places and bodies that they know. */
export const UNANSWERABLE_BY_KNOWN_NAMES: readonly string[] = [
  'When did Peskov visit South Korea?',
  'How old is Kim Jong Un?',
  'Who is married to Matthew Miller?',
  'How many soldiers did South Korea send to Ukraine?',
  'What did Kim Jong Un say about the United States?',
  'Where was Rustem Umerov born?',
  "What is Devdiscourse's phone number?",
  'Which missiles did the White House promise to Seoul?',
  'Why did Putin dismiss Peskov?',
  'When will Zelensky travel to Pyongyang?',
  'How much did Russia pay North Korea for the artillery shells?',
  'What did Charles Flynn say about Zelenskyy?',
  'Who won the election in South Korea?',
  'How many Russian soldiers were captured in Kursk?',
  'What did John Kirby study?',
  'Which ship carried the ammunition from North Korea to Russia?',
  'What did The Times report about Peskov?',
  'Who commands the North Korean soldiers in Ukraine?',
  'When did Ukraine join NATO?',
  'What is the population of Pyongyang?',
];

/** What none of the articles tells, about people, places and things that they do not name. */
export const UNANSWERABLE: readonly string[] = [
  'Who won the rugby match between Argentina and Italy?',
  'What did Emmanuel Macron say about North Korean troops?',
  'How many people live in Berlin?',
  'When was the Eiffel Tower opened?',
  'Who is the prime minister of Japan?',
  'What is the capital of Mongolia?',
  'Which company makes the iPhone?',
  'How do vaccines work?',
  'Who painted the Mona Lisa?',
  'What did Xi Jinping tell Vladimir Putin?',
  'How tall is Mount Everest?',
  'Why did the stock market fall?',
  'When does the football season start?',
  'Who leads the World Health Organization?',
  'What is the price of crude oil?',
  'Which vaccine did Pfizer develop?',
  'How many goals did Messi score?',
  'What did Olaf Scholz promise to Kyiv?',
  'Where is the International Space Station?',
  'Who directed the film Oppenheimer?',
];
