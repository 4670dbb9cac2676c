import { setImmediate } from "node:timers/promises";
import { DuplicateIndex } from "../../domain/likeness/duplicate-index.ts";
import type { QuestionContent } from "../../domain/questions/question.ts";
import type { Stamp, Stamps } from "../database/questions/stamps.ts";

interface Kept<Id> extends Stamp<Id> {
  readonly content: QuestionContent;
}

/** Where they are kept: the bank, or the drafts that wait. */
interface Store<Id, Item> {
  readonly stamps: Stamps<Id>;
  findAll(ids: readonly Id[]): Promise<readonly Item[]>;
}

const PAGE = 2_000;
/** So many are read before others get their turn. */
const AT_A_TIME = 100;
/** Nobody writes questions all day: what is kept in memory for it goes after a while. */
const KEPT_MS = 5 * 60_000;

/** Those of a store that ask the same in other words, found in memory while somebody types. */
export class LikeContents<Id, Item extends Kept<Id>> {
  readonly #store: Store<Id, Item>;
  #index = new DuplicateIndex<Id>();
  #versions = new Map<Id, number>();
  #stamp: string | undefined;
  #following: Promise<void> | undefined;
  #forgetting: NodeJS.Timeout | undefined;

  constructor(store: Store<Id, Item>) {
    this.#store = store;
  }

  /** The likest first, as they are now. */
  async near(content: QuestionContent, most: number): Promise<readonly Item[]> {
    clearTimeout(this.#forgetting);
    // Whoever comes while they are read waits for the same reading.
    this.#following ??= this.#follow().finally(() => {
      this.#following = undefined;
    });
    await this.#following;
    clearTimeout(this.#forgetting);
    this.#forgetting = setTimeout(() => this.#forget(), KEPT_MS).unref();
    const ids = this.#index
      .near(content)
      .slice(0, most)
      .map(({ id }) => id);
    const found = await this.#store.findAll(ids);
    return ids.flatMap((id) => found.find((item) => item.id === id) ?? []);
  }

  /** Reads what is new or another since the last time, and lets go of what is no longer there. */
  async #follow(): Promise<void> {
    const stamp = await this.#store.stamps.ofAll();
    if (stamp === this.#stamp) return;
    const gone = new Set(this.#versions.keys());
    for (let after: Id | undefined; ; ) {
      const page = await this.#store.stamps.list(PAGE, after);
      for (const { id } of page) gone.delete(id);
      await this.#read(page.flatMap(({ id, version }) => (this.#versions.get(id) === version ? [] : [id])));
      after = page.at(-1)?.id;
      if (page.length < PAGE) break;
    }
    for (const id of gone) {
      this.#index.remove(id);
      this.#versions.delete(id);
    }
    this.#stamp = stamp;
  }

  async #read(ids: readonly Id[]): Promise<void> {
    for (let at = 0; at < ids.length; at += AT_A_TIME) {
      for (const { id, version, content } of await this.#store.findAll(ids.slice(at, at + AT_A_TIME))) {
        this.#index.add(id, content);
        this.#versions.set(id, version);
      }
      await setImmediate();
    }
  }

  #forget(): void {
    this.#index = new DuplicateIndex();
    this.#versions = new Map();
    this.#stamp = undefined;
  }
}
