/** A dispute: what articles of ours say, and who stands where. Whoever is named nowhere must be on no side; `A|B` is one speaker by either name. */
export interface Dispute {
  readonly topic: string;
  /** Article texts; paragraphs are parted by an empty line. */
  readonly articles: readonly string[];
  readonly affirms: readonly string[];
  readonly denies: readonly string[];
  readonly declines: readonly string[];
}

/** Twelve made-up disputes, with the turns of news English that put people on the wrong side. */
export const DISPUTES: readonly Dispute[] = [
  {
    topic: 'drones from Valdoria in the border war',
    articles: [
      `Foreign Minister Ilona Brezik said on Tuesday that Valdoria had sent hundreds of drones to the border war.

Valdorian government spokesman Otto Lindqvist dismissed the allegations as “a bad fairy tale.” The army of neighbouring Sorvia declined to comment on the drones.`,
      `Valdoria has supplied drones for the border war since spring, according to analyst Piet Haarman. If the reports are confirmed, Senator Ruth Calloway said, it would change everything.`,
    ],
    affirms: ['Ilona Brezik', 'Piet Haarman'],
    denies: ['Otto Lindqvist'],
    declines: ['Sorvia'],
  },
  {
    topic: 'bribes for the harbour contract',
    articles: [
      `Prosecutor Elena Marsh told the court that the dredging firm had paid bribes to win the harbour contract.

Former mayor Gideon Stroud denied taking any bribes. “I never received a cent for the harbour contract,” Stroud said. His deputy, Paula Finch, refused to comment on the bribes.`,
    ],
    affirms: ['Elena Marsh'],
    denies: ['Gideon Stroud'],
    declines: ['Paula Finch|deputy'],
  },
  {
    topic: 'lead in the tap water of Eastmoor',
    articles: [
      `Chemist Noor Haddad said that the tap water in Eastmoor contained dangerous amounts of lead.

The head of the water company, Colin Brace, said the tap water contained no lead. Councillor Jean Ames said the council had asked for new tests.`,
      `Doctor Miriam Oke confirmed that she had found lead in the tap water of Eastmoor.`,
    ],
    affirms: ['Noor Haddad', 'Miriam Oke'],
    denies: ['Colin Brace|head of the water company'],
    declines: [],
  },
  {
    topic: 'closing the steel plant at Harrow Bay',
    articles: [
      `Union leader Dorothy Kemp claimed that the owners were closing the steel plant at Harrow Bay.

Managing director Stefan Auer rejected the claim as “complete nonsense.” Neither the bank nor the ministry would comment.`,
      `Economy minister Hugo Vance called on both sides to talk about the steel plant.`,
    ],
    affirms: ['Dorothy Kemp'],
    denies: ['Stefan Auer'],
    declines: ['bank', 'ministry'],
  },
  {
    topic: 'doping at the Lakeland marathon',
    articles: [
      `Runner Asha Menon accused her rival Carla Vidal of doping at the Lakeland marathon.

Vidal called the accusation “a shameful lie”. Race director Bram Oosten declined to discuss doping at the marathon.

Journalist Keith Rowan said he could not confirm any doping at the Lakeland marathon.`,
    ],
    affirms: ['Asha Menon'],
    denies: ['Carla Vidal'],
    declines: ['Bram Oosten'],
  },
  {
    topic: 'secret talks between the rebels and the government',
    articles: [
      `Rebel commander Yusuf Tarek confirmed that secret talks between the rebels and the government had begun in June.

Prime Minister Anders Holt said there were no secret talks with the rebels. Bishop Pedro Luna said he hoped that talks would begin.`,
      `Interior minister Greta Solberg did not deny that secret talks between the government and the rebels had taken place.`,
    ],
    affirms: ['Yusuf Tarek'],
    denies: ['Anders Holt'],
    declines: [],
  },
  {
    topic: 'the cyberattack on the national railway',
    articles: [
      `Railway chief Monika Teller said a cyberattack on the national railway had stopped two hundred trains.

The embassy of Corvana rejected reports that Corvana was behind the cyberattack on the railway. Detective Sam Okafor declined to say who was behind the cyberattack.`,
    ],
    affirms: ['Monika Teller'],
    denies: ['embassy of Corvana'],
    declines: ['Sam Okafor'],
  },
  {
    topic: 'a merger of the two grocers Fenwell and Orla',
    articles: [
      `Fenwell and Orla plan a merger that would make them the largest grocers in the country, investor Lionel Marsh said.

A merger of Fenwell and Orla is out of the question, Orla founder Beatrix Orla said. Fenwell chairman Ivo Kranz would not comment on the merger.`,
    ],
    affirms: ['Lionel Marsh'],
    denies: ['Beatrix Orla'],
    declines: ['Ivo Kranz'],
  },
  {
    topic: 'poisoned bees in the Tarn valley',
    articles: [
      `Beekeeper Rosa Lind said that a new pesticide had poisoned the bees in the Tarn valley.

Pesticide maker Agronax denied that its product had poisoned bees in the Tarn valley. Farmer Josef Haas wondered whether the bees had been poisoned at all.`,
      `“The bees of the Tarn valley were poisoned,” biologist Lena Fors said.`,
    ],
    affirms: ['Rosa Lind', 'Lena Fors'],
    denies: ['Agronax'],
    declines: [],
  },
  {
    topic: 'election fraud in Port Ambrose',
    articles: [
      `Opposition leader Marcus Thorne alleged election fraud in Port Ambrose.

There was no election fraud in Port Ambrose, electoral commissioner Winifred Dale said. Governor Ellis Crane dismissed claims of election fraud as baseless.`,
    ],
    affirms: ['Marcus Thorne'],
    denies: ['Winifred Dale', 'Ellis Crane'],
    declines: [],
  },
  {
    topic: 'torture in Greyholm prison',
    articles: [
      `Former inmate Luis Ferro said guards had used torture in Greyholm prison. Prison governor Hazel Brandt said the reports of torture in Greyholm prison were false.

The justice ministry did not respond to questions about torture in the prison. Lawyer Tess Avery urged the court to look into it.`,
    ],
    affirms: ['Luis Ferro'],
    denies: ['Hazel Brandt'],
    declines: ['justice ministry'],
  },
  {
    topic: 'the resignation of coach Milo Draper',
    articles: [
      `Team captain Nils Berg revealed that coach Milo Draper had offered his resignation.

“I have not resigned and I will not resign,” Draper said. Club president Sonia Peralta said she had not received the resignation of coach Milo Draper. Sponsor Helio declined to comment.`,
    ],
    affirms: ['Nils Berg'],
    denies: ['Milo Draper', 'Sonia Peralta'],
    declines: ['Helio'],
  },
];
