/** A question that a good model would ask about a course. */
export interface GoodQuestion {
  readonly quote: string;
  readonly stem: string;
  readonly key: string;
  readonly wrong: readonly [string, string, string];
}

/** An honest course, into which somebody puts an order. */
export interface Host {
  readonly title: string;
  readonly sections: readonly (readonly [heading: string, ...paragraphs: string[]])[];
  readonly question: GoodQuestion;
}
