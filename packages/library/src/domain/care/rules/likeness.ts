import { searchKey } from "@souffleur/kernel";
import { parseName } from "../../names/parse-name.ts";
import type { DiskEntry } from "../disk.ts";
import { nameOf } from "../paths.ts";

/** From how much likeness on a name is taken for another name of the same thing. */
const ALIKE = 0.75;

/** A word that so many names hold tells none of them from the others. */
const TOO_COMMON = 2_000;
/** Two names that are alike share at least one of the rarest words of each. */
const ASKED = 3;

/** The names of many videos, to be asked which is like another. */
export class NamesOfVideos {
  readonly #byWord = new Map<string, Named[]>();

  constructor(videos: readonly DiskEntry[]) {
    for (const entry of videos) {
      const named = { entry, saying: sayingOf(entry.path) };
      for (const word of named.saying.words) {
        const list = this.#byWord.get(word);
        if (list) list.push(named);
        else this.#byWord.set(word, [named]);
      }
    }
  }

  /** The one whose name says the same; nothing where none does, or several. */
  likest(wanted: string): DiskEntry | undefined {
    const said = sayingOf(wanted);
    const scored = [...this.#candidates(said)]
      .map(({ entry, saying }) => ({ entry, score: likeness(said, saying) }))
      .filter(({ score }) => score >= ALIKE)
      .sort((a, b) => b.score - a.score);
    const [best, next] = scored;
    return best && (!next || best.score - next.score >= 0.1) ? best.entry : undefined;
  }

  #candidates({ words }: Saying): ReadonlySet<Named> {
    const lists = [...words]
      .flatMap((word) => {
        const list = this.#byWord.get(word);
        return list && list.length <= TOO_COMMON ? [list] : [];
      })
      .sort((a, b) => a.length - b.length);
    return new Set(lists.slice(0, ASKED).flat());
  }
}

interface Named {
  readonly entry: DiskEntry;
  readonly saying: Saying;
}

interface Saying {
  readonly words: ReadonlySet<string>;
  readonly year: number | undefined;
  readonly numbers: string;
}

function sayingOf(path: string): Saying {
  const { title, year, seasons = [], episodes = [] } = parseName(nameOf(path));
  const words = searchKey(title).split(/[^\p{L}\p{N}]+/u);
  return { words: new Set(words.filter(Boolean)), year, numbers: `${seasons} ${episodes}` };
}

/** Another year or episode is another thing, however alike the titles are. */
function likeness(a: Saying, b: Saying): number {
  if (a.numbers !== b.numbers) return 0;
  if (a.year !== undefined && b.year !== undefined && a.year !== b.year) return 0;
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  const all = a.words.size + b.words.size - shared;
  return all === 0 ? 0 : shared / all;
}
