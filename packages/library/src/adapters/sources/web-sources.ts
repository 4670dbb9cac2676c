import { setTimeout as sleep } from "node:timers/promises";
import type { MetadataSource } from "../../application/sources/ports.ts";
import type { LibraryContext } from "../context.ts";
import { sourceAnswers } from "../database/sources/source-answers.ts";
import { cachedSource } from "./cached-source.ts";
import { tmdbSource } from "./tmdb/tmdb-source.ts";
import { tvdbSource } from "./tvdb/tvdb-source.ts";
import type { Pace } from "./web/pacer.ts";

const realPace: Pace = {
  millis: () => performance.now(),
  sleep: (milliseconds, signal) => sleep(milliseconds, undefined, signal && { signal }),
  random: Math.random,
};

/** The sources on other machines the owner has keys of; what they answer is kept for a while. */
export function webSources(
  {
    database,
    clock,
    outbound,
    settings: { tmdb, tvdb },
  }: Pick<LibraryContext, "database" | "clock" | "outbound" | "settings">,
  pace: Pace = realPace,
): readonly MetadataSource[] {
  const found: MetadataSource[] = [];
  // Of series TVDB knows more; it comes first, and films it leaves to the other.
  if (tvdb.key !== "") found.push(tvdbSource({ outbound, pace, ...tvdb }));
  if (tmdb.key !== "") found.push(tmdbSource({ outbound, pace, ...tmdb }));
  const answers = sourceAnswers(database.queries);
  return found.map((source) => cachedSource(source, answers, clock));
}
