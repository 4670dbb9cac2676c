import type { QuestionContent } from "../questions/question.ts";
import { sameFrom, signatureLikeness } from "./likeness.ts";
import { type Signature, signatureOf } from "./signature.ts";

export interface NearQuestion<Id> {
  readonly id: Id;
  readonly likeness: number;
}

/** Whoever shares only words this frequent with a question is hardly the same. */
const MOST_LOOKED_AT = 400;

/** Finds questions that ask the same among many thousands, by the rarest words they share. */
export class DuplicateIndex<Id> {
  readonly #signatures = new Map<Id, Signature>();
  readonly #having = new Map<string, Set<Id>>();

  add(id: Id, content: QuestionContent): void {
    this.remove(id);
    const signature = signatureOf(content);
    this.#signatures.set(id, signature);
    for (const term of termsOf(signature)) {
      const having = this.#having.get(term) ?? new Set();
      this.#having.set(term, having.add(id));
    }
  }

  remove(id: Id): void {
    const known = this.#signatures.get(id);
    if (known === undefined) return;
    this.#signatures.delete(id);
    for (const term of termsOf(known)) this.#having.get(term)?.delete(id);
  }

  /** The likest first. */
  near(content: QuestionContent, least = sameFrom): readonly NearQuestion<Id>[] {
    const asked = signatureOf(content);
    const found: NearQuestion<Id>[] = [];
    for (const id of this.#candidates(asked)) {
      const signature = this.#signatures.get(id);
      const likeness = signature === undefined ? 0 : signatureLikeness(asked, signature);
      if (likeness >= least) found.push({ id, likeness });
    }
    return found.sort((a, b) => b.likeness - a.likeness);
  }

  /** All that have one of its rarest terms, until there are enough to look at. */
  #candidates(asked: Signature): ReadonlySet<Id> {
    const lists = termsOf(asked)
      .flatMap((term) => this.#having.get(term) ?? [])
      .sort((a, b) => a.size - b.size);
    const taken = new Set<Id>();
    for (const [at, list] of lists.entries()) {
      if (at > 0 && taken.size + list.size > MOST_LOOKED_AT) break;
      for (const id of list) taken.add(id);
    }
    return taken;
  }
}

/** Words of stem and key, apart; the first letters of each find its other forms. */
function termsOf({ stems, keys }: Signature): readonly string[] {
  const terms = [
    ...[...stems.keys()].map(beginningOf),
    ...keys.flatMap((key) => [...key].map((each) => `=${each}`)),
  ];
  return [...new Set(terms)];
}

const BEGINNING = 5;
const beginningOf = (stem: string) => stem.slice(0, BEGINNING);
