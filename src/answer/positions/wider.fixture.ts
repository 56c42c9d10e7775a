import type { Dispute } from './golden.fixture.ts';

/** Twenty made-up disputes as people type them, told as reports of business, technology, sports and entertainment tell them; written before the rules that they try. */
export const WIDER_DISPUTES: readonly Dispute[] = [
  {
    topic: 'Norvane is a monopoly',
    articles: [
      `The trial of Norvane, the maker of the most popular map service, opened in Carrow on Monday.

Lawyers for the Trade Commission told the judge that Norvane has held an illegal monopoly over maps for more than a decade. “Norvane monopolized the market and then it closed the door,” said Petra Quill, the commission's lead attorney.

Norvane denies that it is a monopolist. “People use our maps because they want to, not because they have to,” the company's lawyer, Amos Bell, said in his opening statement.

Economist Lotte Van Rijn, who testified for Norvane, said the market has plenty of competition. A former manager, Dev Anand, told the court about meetings with phone makers.`,
      `Rival Pathly has accused Norvane of monopolizing maps. Its founder, Ines Duarte, said she would talk to investors next week.`,
    ],
    affirms: ['Trade Commission', 'Petra Quill', 'Pathly'],
    denies: ['Norvane', 'Lotte Van Rijn'],
    declines: [],
  },
  {
    topic: 'Curt Mallory embezzled money',
    articles: [
      `Prosecutors say that Curt Mallory, the former chief of the Hallam Orchestra, stole more than $2 million from its foundation.

“Mr. Mallory took money that belonged to musicians and spent it on boats,” prosecutor Selma Reyes told jurors on Tuesday. Mallory has pleaded not guilty to embezzlement.

His lawyer, Frank Odell, said Mallory had borrowed the money in good faith and always meant to pay it back. “He is no thief,” Odell said.

Bookkeeper Nadia Flores testified that Mallory embezzled the money over four years. Judge Ann Birch asked the jury to return on Thursday.`,
    ],
    affirms: ['Prosecutors|prosecutors', 'Selma Reyes', 'Nadia Flores'],
    denies: ['Mallory', 'Frank Odell'],
    declines: [],
  },
  {
    topic: 'Snackly harms teenagers',
    articles: [
      `Thirty states sued Snackly on Wednesday, claiming that the video app is harming teenagers.

“Snackly knows that its app hurts teenagers and does nothing about it,” said Attorney General Hollis Grant, who leads the case. Psychologist Mei Tanaka said the app has damaged the mental health of teens.

Snackly spokesperson Carla Webb said the claims were untrue. “We built Snackly to be safe for teens from the start,” she said.

Investor Rob Cantwell said he expects the case to take years.`,
    ],
    affirms: ['states', 'Hollis Grant', 'Mei Tanaka'],
    denies: ['Carla Webb'],
    declines: [],
  },
  {
    topic: 'Bluefern overcharges its customers',
    articles: [
      `Thousands of people were overcharged by Bluefern, the power company, a consumer group says.

Bluefern has been billing customers too much since March, according to the Household Union. “They are charging customers far more than they may,” its chair, Otis Kline, told reporters.

Bluefern rejected the group's claims. “Our customers pay exactly what the contract says,” chief executive Runa Dahl said. A regulator, Simon Pate, said that his office would look into the bills.`,
    ],
    affirms: ['Household Union', 'Otis Kline|chair', 'consumer group'],
    denies: ['Bluefern'],
    declines: [],
  },
  {
    topic: 'Orrin Vale was fired',
    articles: [
      `Orrin Vale is no longer the head coach of the Tidewater Herons. Vale told the Tidewater Post that he was sacked by text message.

Club owner Greg Lasko insisted that Vale had not been fired. “Orrin resigned. It was his own decision,” Lasko said.

Captain Teo Marsh, asked whether the coach had been dismissed, declined to comment. Former coach Hal Brody said the Herons would need a leader.`,
    ],
    affirms: ['Vale'],
    denies: ['Greg Lasko'],
    declines: ['Teo Marsh'],
  },
  {
    topic: 'Duskwatch copied Moonhold',
    articles: [
      `The studio Ember Forge has accused its rival Tallow Games of plagiarism. In a lawsuit filed last week, Ember Forge alleges that the game Duskwatch is a copy of Moonhold.

“They copied Moonhold down to the doors,” said lead designer Priya Nair.

Tallow Games denied the accusation. “Duskwatch was made by our own artists over six years,” the studio said in a statement. “Any similarity is a coincidence.”

Critic Joel Stern said Duskwatch was the best game of the year.`,
    ],
    affirms: ['Ember Forge', 'Priya Nair'],
    denies: ['Tallow Games'],
    declines: [],
  },
  {
    topic: 'the new stadium will raise taxes',
    articles: [
      `Taxes will go up if the new stadium is built, councilwoman Ruth Peel warned. “This stadium is going to mean higher taxes for every family,” she said.

Mayor Dan Corrigan called that “pure fiction”. The stadium will not cost taxpayers a cent, he said.

Team president Luis Arce said the stadium would bring jobs.`,
    ],
    affirms: ['Ruth Peel'],
    denies: ['Dan Corrigan'],
    declines: [],
  },
  {
    topic: "Velto's batteries catch fire",
    articles: [
      `The batteries in Velto's scooters can catch fire while charging, the Safety Board found in a report on Friday.

Fire chief Marta Sanz said Velto's batteries had caused eleven fires this year. “They burn like torches,” she said.

Velto disputes the findings. “There is no evidence that our batteries catch fire,” engineering head Kofi Mensah told the Carrow Herald.

Shop owner Ed Lim said that he had sold hundreds of the scooters.`,
    ],
    affirms: ['Safety Board', 'Marta Sanz'],
    denies: ['Velto', 'Kofi Mensah'],
    declines: [],
  },
  {
    topic: 'Nina Castell is leaving Harbor Lights',
    articles: [
      `Nina Castell is quitting the series Harbor Lights, two people familiar with the matter told Screen Daily.

A spokesman for the broadcaster, Hugh Dane, called the report inaccurate. Castell's agent, Lola Pine, did not respond to a request for comment.

Co-star Ben Ruiz confirmed that Castell will leave Harbor Lights after this season. Showrunner Aki Sato said that the new season would be darker.`,
    ],
    affirms: ['people familiar', 'Ben Ruiz'],
    denies: ['Hugh Dane'],
    declines: ['Lola Pine'],
  },
  {
    topic: 'Helix sold fake tickets',
    articles: [
      `The ticket site Helix has sold thousands of counterfeit tickets, police in Marlow say. “Every second ticket we looked at was fake,” Inspector Joan Hurst said.

Helix founder Theo Brandt admitted that the site had sold fake tickets, but said that he did not know it at the time. His partner Mia Koch said that Helix never sold a fake ticket.

Singer Cleo Dray urged fans to be careful.`,
    ],
    affirms: ['police', 'Theo Brandt'],
    denies: ['Mia Koch'],
    declines: [],
  },
  {
    topic: 'coffee prevents heart disease',
    articles: [
      `Drinking coffee lowers the risk of heart disease, researchers at the University of Lund Bay reported on Monday.

“Coffee protects the heart,” said Dr. Ulla Berg, who led the study. Three cups a day help prevent heart disease, she said.

Other doctors are not convinced. Cardiologist Paolo Neri said that coffee does not prevent heart disease. “The study doesn't show that at all,” he said. Barista Jo Finch said he was happy about the news.`,
    ],
    affirms: ['Ulla Berg'],
    denies: ['Paolo Neri'],
    declines: [],
  },
  {
    topic: 'Castor Air failed to maintain its planes',
    articles: [
      `Families of those who died on Flight 210 are suing Castor Air. Their complaint says the airline neglected the maintenance of its planes.

“Castor Air did not maintain its planes properly, and people died,” said the families' attorney, Vera Lodge.

Castor Air denied any wrongdoing. “Our planes are maintained to the highest standards,” said spokeswoman Ida Roth. Mechanic Pete Sandoval told investigators that repairs were skipped for months.`,
    ],
    affirms: ['Vera Lodge', 'Families|families|complaint'],
    denies: ['Castor Air', 'Ida Roth'],
    declines: [],
  },
  {
    topic: 'Glimmer spies on its users',
    articles: [
      `The messaging app Glimmer secretly records its users, according to security firm Nightglass. Nightglass researcher Omar Said said that the app was spying on people.

Glimmer said it does not spy on its users. “We have never listened to anyone's calls,” its chief executive, Paige Lowell, wrote on Monday.

Senator Carol Ochoa said the allegations, if true, were disturbing. The data authority said it was too early to say whether Glimmer spies on users.`,
    ],
    affirms: ['Nightglass', 'Omar Said'],
    denies: ['Glimmer', 'Paige Lowell'],
    declines: [],
  },
  {
    topic: 'the referee cheated Arden Rovers',
    articles: [
      `Arden Rovers lost the final after a late penalty. “The referee robbed us,” manager Lou Tate said. “We were cheated.”

Referee Sven Falk defended the decision. “It was a clear penalty,” Falk said. The referees' association said Falk did not cheat anyone.

Fans of Arden Rovers said that they had been cheated by the referee. Striker Kai Obi said he was tired.`,
    ],
    affirms: ['Lou Tate'],
    denies: ["referees' association|association"],
    declines: [],
  },
  {
    topic: 'Pellgrove Chemical polluted the Wend river',
    articles: [
      `Pellgrove Chemical dumped waste into the Wend river for years, the Environment Agency said on Thursday. The agency's director, Tom Ashby, said the pollution of the river by Pellgrove was the worst he had seen.

The company denied polluting the Wend. “We have always kept to the law,” chairman Ralf Weiss said.

Fisherman Gus Pell told the paper that he had not caught a trout in years.`,
    ],
    affirms: ['Environment Agency', 'Tom Ashby'],
    denies: ['company|Pellgrove', 'Ralf Weiss'],
    declines: [],
  },
  {
    topic: 'Jonas Reid cheated on Willa Hart',
    articles: [
      `Singer Willa Hart writes in her new memoir that actor Jonas Reid was unfaithful to her. “He cheated on me with a dancer,” she writes.

Reid's publicist, Sol Gage, said the story was made up. Reid himself has not commented on the book.

Hart's sister Edie said that the book had been hard to write.`,
    ],
    affirms: ['Willa Hart'],
    denies: ['Sol Gage'],
    declines: ['Reid'],
  },
  {
    topic: 'Quorra discriminates against women',
    articles: [
      `Five former employees have filed a lawsuit against Quorra. They say the bank pays women less than men and passes them over for promotion.

“Quorra discriminated against me because I am a woman,” said one of them, analyst Tara Blum. Judge Noel Pryor ruled in May that the bank had discriminated against Blum.

Quorra said the suit was without merit. “We treat all our staff equally,” human resources chief Dean Otto said.

Analyst Hugo Marr said that he rates the bank's shares a buy.`,
    ],
    affirms: ['Tara Blum', 'Noel Pryor'],
    denies: ['Quorra', 'Dean Otto'],
    declines: [],
  },
  {
    topic: 'vaccine tablets cause hair loss',
    articles: [
      `Do the new vaccine tablets make hair fall out? Patient advocate Joy Little thinks so: she said that hair loss was caused by the vaccine tablets in dozens of cases.

The maker, Sanova, said that there was no link between the tablets and hair loss. Dermatologist Erik Holm agreed. “The tablets don't cause hair loss,” Holm said.

Health minister Pia Krug said that the authority would publish its data.`,
    ],
    affirms: ['Joy Little'],
    denies: ['Sanova|maker', 'Erik Holm'],
    declines: [],
  },
  {
    topic: "Tessel's merger with Brightline is legal",
    articles: [
      `Two courts will have to decide on Tessel's merger with Brightline. The competition office considers it unlawful: its head, Maud Perrin, said the merger with Brightline breaks the law.

Tessel's chief counsel, Ray Sturgis, said the merger was perfectly legal. Brightline maintains that the merger complies with the law.

Union secretary Al Dunne said that jobs were at stake.`,
    ],
    affirms: ['Ray Sturgis', 'Brightline'],
    denies: ['Maud Perrin'],
    declines: [],
  },
  {
    topic: 'Governor Lyle Penn lied about the flood',
    articles: [
      `Representative Sue Alder accused Governor Lyle Penn of lying about the flood. “The governor lied to us about the flood, and he knows it,” she said at a rally.

Penn brushed off the accusation. “That's just not true,” he told reporters. Chief of staff Rita Moss said Penn had told the truth about the flood.

Engineer Wes Tull said the dam had been built in 1962.`,
    ],
    affirms: ['Sue Alder'],
    denies: ['Penn', 'Rita Moss'],
    declines: [],
  },
];
