import { searchKey } from "@souffleur/kernel";
import { parseName } from "../../names/parse-name.ts";
import type { DiskEntry } from "../disk.ts";
import { nameOf } from "../paths.ts";

/** From how much likeness on a name is taken for another name of the same thing. */
const ALIKE = 0.75;

/** The one video whose name says the same as another's; nothing where none does, or several. */
export function likest(wanted: string, videos: readonly DiskEntry[]): DiskEntry | undefined {
  const said = sayingOf(wanted);
  const scored = videos
    .map((entry) => ({ entry, score: likeness(said, sayingOf(entry.path)) }))
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  return best && (!next || best.score - next.score >= 0.1) ? best.entry : undefined;
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
