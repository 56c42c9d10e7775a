/** An invented article, for tests of files that hold several. */
export interface InventedStory {
  readonly title: string;
  readonly outlet: string;
  readonly author: string;
  /** `2024-05-02` */
  readonly day: string;
  readonly paragraphs: readonly string[];
}

export const FERRY: InventedStory = {
  title: 'Night ferry to the outer islands is back',
  outlet: 'Vellmark Courier',
  author: 'Tessa Mornay',
  day: '2024-05-02',
  paragraphs: [
    'The harbour board of Vellmark has approved a night ferry to the outer islands after a dispute of two years.',
    '“People will be able to come home after the theatre,” said Lars Hemmin, who chairs the board.',
    'The first boat is to leave on 1 June, and tickets will cost as much as they do by day.',
  ],
};

export const DAM: InventedStory = {
  title: 'Inspectors close the upper dam road',
  outlet: 'Norvale Gazette',
  author: 'Oskar Linde',
  day: '2024-05-09',
  paragraphs: [
    'Inspectors have closed the road over the upper dam near Norvale because a wall beside it is leaning.',
    '“Nobody is in danger as long as nobody drives there,” said Mira Stoll of the water office.',
    'Repairs are to begin in the autumn, when the lake is at its lowest, and will take four months.',
  ],
};

export const STORIES: readonly InventedStory[] = [FERRY, DAM];

/** The days of the stories as English papers write them. */
export const LONG_DAYS: Readonly<Record<string, string>> = {
  '2024-05-02': 'May 2, 2024 Thursday',
  '2024-05-09': 'May 9, 2024 Thursday',
};

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
