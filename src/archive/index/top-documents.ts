export interface ScoredDocument {
  readonly doc: number;
  readonly score: number;
}

/** The k best documents seen so far, in a binary heap with the worst on top. Ties go to the lower number. */
export class TopDocuments {
  readonly #limit: number;
  readonly #docs: Float64Array;
  readonly #scores: Float64Array;
  #size = 0;

  constructor(limit: number) {
    this.#limit = Math.max(0, Math.floor(limit));
    this.#docs = new Float64Array(this.#limit);
    this.#scores = new Float64Array(this.#limit);
  }

  /** What a document must beat to get in; 0 while there is room. */
  get threshold(): number {
    return this.#size < this.#limit ? 0 : (this.#scores[0] ?? Number.POSITIVE_INFINITY);
  }

  offer(doc: number, score: number): void {
    if (this.#size < this.#limit) {
      this.#rise(this.#size++, doc, score);
    } else if (this.#limit > 0 && this.#isWorse(this.#docs[0] ?? 0, this.#scores[0] ?? 0, doc, score)) {
      this.#sink(doc, score);
    }
  }

  /** Best first. */
  sorted(): ScoredDocument[] {
    return Array.from({ length: this.#size }, (_, i) => ({
      doc: this.#docs[i] ?? 0,
      score: this.#scores[i] ?? 0,
    })).sort((a, b) => b.score - a.score || a.doc - b.doc);
  }

  #isWorse(doc: number, score: number, otherDoc: number, otherScore: number): boolean {
    return score < otherScore || (score === otherScore && doc > otherDoc);
  }

  #rise(from: number, doc: number, score: number): void {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const [parentDoc, parentScore] = [this.#docs[parent] ?? 0, this.#scores[parent] ?? 0];
      if (!this.#isWorse(doc, score, parentDoc, parentScore)) break;
      this.#docs[at] = parentDoc;
      this.#scores[at] = parentScore;
      at = parent;
    }
    this.#docs[at] = doc;
    this.#scores[at] = score;
  }

  #sink(doc: number, score: number): void {
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.#size) break;
      const right = child + 1;
      if (right < this.#size && this.#isWorseAt(right, child)) child = right;
      if (!this.#isWorse(this.#docs[child] ?? 0, this.#scores[child] ?? 0, doc, score)) break;
      this.#docs[at] = this.#docs[child] ?? 0;
      this.#scores[at] = this.#scores[child] ?? 0;
      at = child;
    }
    this.#docs[at] = doc;
    this.#scores[at] = score;
  }

  #isWorseAt(a: number, b: number): boolean {
    return this.#isWorse(this.#docs[a] ?? 0, this.#scores[a] ?? 0, this.#docs[b] ?? 0, this.#scores[b] ?? 0);
  }
}
