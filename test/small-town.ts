import type { Article } from '../src/model.ts';
import { articleOf } from './articles.ts';

/** Short articles of one invented town: title, date, paragraphs. */
const ARTICLES: readonly (readonly [string, string, string])[] = [
  [
    'Baker of Long Lane dies at 91',
    '2033-02-03',
    `Cordelia Fennimore, who baked bread in Long Lane for sixty years, died on Saturday. She was 91.
Fennimore was born in Ostermoor, the daughter of a lock keeper, and came to Harrowby as a girl.
Her son Barnaby will keep the bakery open. The funeral is at St Botolph's church next Friday.`,
  ],
  [
    'Footbridge shut after crack is found',
    '2033-02-10',
    `The footbridge over the Lenn was closed on Monday after a crack was found in one of its pillars.
An engineer, Ruben Askwith, had warned the council of rust four months before it was shut.
Repairs will cost 85,000 pounds and take until August, the council said.`,
  ],
  [
    'More herons than ever at the gravel pits',
    '2033-03-01',
    `Volunteers counted 64 herons at the gravel pits last weekend, nine more than a year ago.
Marigold Tench, who leads the count, thanked the frogs. "They had a good spring, so the birds did too," she said.`,
  ],
  [
    'United win the derby',
    '2033-03-14',
    `Harrowby United beat Saltby 3-1 on Saturday. Leo Mostyn scored twice for United, and Jem Parfitt added a third before half-time.
Saltby's only goal came from the penalty spot. Some 412 people watched.`,
  ],
  [
    'Treasurer of the choir is charged with theft',
    '2033-03-20',
    `Desmond Quarrie, the former treasurer of the Harrowby choral society, was charged on Thursday with taking 6,200 pounds from its account.
The society noticed the loss when a hall could not be paid for. Quarrie denies it.`,
  ],
  [
    'New curator for the clock museum',
    '2033-03-22',
    `The clock museum has a new curator. Philippa Ogbourne, who is 34, comes from a museum of toys in Saltby and begins in May.
She follows Edgar Lyle, who is retiring after 22 years. "A clock that stands still is a clock that sulks," Ogbourne said.`,
  ],
  [
    'Bus drivers go back to work',
    '2033-04-02',
    `The strike of the bus drivers ended on Wednesday after eleven days. Their union accepted a rise of four per cent.
Talks had begun in February. Passengers will get a free day in May.`,
  ],
  [
    'An interview with the lighthouse painter',
    '2033-04-09',
    `Oswin Crale has painted the lighthouse at Gull Point white from top to bottom.
How long did it take to paint the lighthouse? "Seven weeks, and three of them were rain," Crale says.
What do you fear most up there? "Gulls. They take the sandwiches first and the brush after."`,
  ],
  [
    'Library to open on Sundays',
    '2033-04-15',
    `From June the library in Mill Street will open on Sundays from ten to four, the librarian Tamsin Howe announced.
The county pays 12,000 pounds a year for the extra hours because more students ask for a quiet place.`,
  ],
  [
    'Mayor opens skate park',
    '2033-05-06',
    `Mayor Agnes Pellow opened the skate park behind the station on Friday. She fell once and laughed about it.
The park was built by a firm from Ostermoor and cost 240,000 pounds. It took two years to plan.`,
  ],
  [
    'Fire in the paint shop',
    '2033-05-11',
    `A fire destroyed the paint shop in Cooper's Row on Tuesday night. Nobody was hurt.
The fire was caused by a faulty kettle, fire chief Morwenna Stagg said. Thirty firefighters fought it for five hours.`,
  ],
  [
    'Ferry to Gull Point gets a new boat',
    '2033-05-20',
    `The ferry to Gull Point has a new boat, the Patient Margaret. She carries 48 people and runs on batteries.
Captain Ivo Trelawn said that the old boat was sold to a fisherman in Saltby.`,
  ],
  [
    'School wins prize for its garden',
    '2033-06-02',
    `Brook Road school won the county prize for gardens with a pond and forty kinds of beans.
The headteacher, Rosalind Amery, said the pupils had dug the pond themselves. The prize is worth 500 pounds.`,
  ],
  [
    'Swan stops the train',
    '2033-06-07',
    `A swan on the line stopped the 8.14 to Ostermoor for forty minutes on Thursday. The guard, Felix Drummond, led it away with half a bun.`,
  ],
  [
    'Hotel sold',
    '2033-06-15',
    `The Bell hotel was sold to Saffron Vale, a company that owns nine inns, for 1.8 million pounds.
Its manager Lucinda Bray will stay. The roof leaks, and the new owners promised to mend it before winter.`,
  ],
  [
    'Chess club sends two to the final',
    '2033-06-21',
    `Two girls of the Harrowby chess club, Ottilie Marsh and Bea Sorrell, have reached the county final. Marsh is twelve, Sorrell eleven.
The final is in Saltby on 5 July. Their coach is a retired postman, Walter Innes.`,
  ],
  [
    'Flood wall delayed again',
    '2033-07-01',
    `The flood wall along the Lenn will not be finished before next spring, the water board said. The stone is late.
Councillor Percival Dunmore called the delay a disgrace. About 130 houses stood in water two years ago.`,
  ],
  [
    'Cheese rolled down Tabor Hill',
    '2033-07-08',
    `Hundreds came to see the cheese rolled down Tabor Hill on Sunday. Hamish Brack won the race and broke a thumb.
The cheese weighed four kilos and was made by the nuns of St Ebba.`,
  ],
  [
    'Doctor leaves after thirty years',
    '2033-07-12',
    `Dr Sunniva Halloran is leaving the practice in Mill Street after thirty years. She wants to learn to sail.
A new doctor has not been found. Patients have signed a letter to the health board.`,
  ],
  [
    'Dog finds ring',
    '2033-07-19',
    `A dog named Biscuit dug up a gold ring in the park on Monday. It had been lost in 1978 by Harriet Loomis, whose name was inside.
Loomis wept when the dog's owner, Gareth Pym, brought it to her door.`,
  ],
  [
    'Cinema shows its last film',
    '2033-07-25',
    `The Regal cinema showed its last film on Saturday. It opened in 1936 and had 300 seats.
The owner, Clement Haddow, said that heating had become too dear. A gym will move in.`,
  ],
  [
    'Market moves for the summer',
    '2033-07-30',
    `The Thursday market moves to Castle Square until September, because Mill Street is being paved.
Traders fear for their trade. "Nobody climbs a hill for a turnip," said Winifred Oakes, who sells vegetables.`,
  ],
];

export const SMALL_TOWN: readonly Article[] = ARTICLES.map(([title, published, text], i) =>
  articleOf(text, { id: `town-${i + 1}`, title, published, outlet: 'Harrowby Herald' }),
);

/** Plain questions that an article of the town answers, and what the answer must hold. */
export const TOLD: readonly (readonly [string, RegExp])[] = [
  ['How old was Cordelia Fennimore?', /91/],
  ['Where was Cordelia Fennimore born?', /Ostermoor/],
  ['When was the footbridge closed?', /Monday/],
  ['Who warned the council of rust?', /Askwith/],
  ['How many herons were counted?', /64/],
  ['Who scored for United?', /Mostyn/],
  ['How many people watched the derby?', /412/],
  ['Who stole money from the choral society?', /Quarrie/],
  ['How much money did the choral society lose?', /6,200/],
  ['Who is the new curator?', /Ogbourne/],
  ['How old is Philippa Ogbourne?', /34/],
  ['When did the strike end?', /Wednesday/],
  ['How long did it take to paint the lighthouse?', /Seven weeks/],
  ['Who painted the lighthouse?', /Crale/],
  ['When will the library open on Sundays?', /June|ten to four/],
  ['Who opened the skate park?', /Pellow/],
  ['How much did the skate park cost?', /240,000/],
  ['What caused the fire?', /kettle/],
  ['Was anybody hurt in the fire?', /Nobody was hurt/],
  ['What is the name of the new ferry?', /Patient Margaret/],
  ['Who is the headteacher of Brook Road school?', /Amery/],
  ['What stopped the train?', /swan/],
  ['Who bought the Bell hotel?', /Saffron Vale/],
  ['How old is Ottilie Marsh?', /twelve/],
  ['Where is the chess final?', /Saltby/],
  ['Why is the flood wall late?', /stone/],
  ['Who won the cheese race?', /Brack/],
  ['Who made the cheese?', /nuns/],
  ['When was the ring lost?', /1978/],
  ['Who lost the ring?', /Loomis/],
  ['When did the Regal cinema open?', /1936/],
  ['Why did the cinema close?', /heating/],
  ['Where is the market moving to?', /Castle Square/],
  ['What does Winifred Oakes sell?', /vegetables/],
];

/** What no article of the town tells, about people and things that they name. */
export const UNTOLD: readonly string[] = [
  'How old is Agnes Pellow?',
  'Where was Oswin Crale born?',
  'When was the skate park closed?',
  'Who warned the library?',
  'How many swans were counted?',
  'Who scored for Saltby?',
  'Who stole money from the library?',
  'How much does the curator earn?',
  'When did the strike of the teachers end?',
  'Who painted the footbridge?',
  'What caused the flood?',
  'Who bought the cinema?',
  'How old is Walter Innes?',
  'Who is married to Tamsin Howe?',
  'When was the lighthouse built?',
  'Why did Philippa Ogbourne leave Saltby?',
  'Who designed the Patient Margaret?',
];

/** What no article of the town tells, about what they do not name. */
export const UNNAMED: readonly string[] = [
  'Who won the regatta?',
  'How old is Bertram Olcott?',
  'When did the airport open?',
  'Where do the beavers live?',
  'Who is the bishop of Wexcombe?',
  'How many tractors were stolen?',
  'Why was the tunnel flooded?',
  'What did the astronaut eat?',
  'Who conducts the orchestra?',
  'How much did the stadium cost?',
  'When does the circus arrive?',
  'Who wrote the opera?',
  'What is the capital of Peru?',
  'How long is the marathon?',
  'Who discovered penicillin?',
];
