import type { LocalDate } from "@souffleur/kernel";
import type { Episode } from "../../works/episode.ts";
import type { Series } from "../../works/series.ts";
import { type Collection, titled } from "../collection.ts";
import type { Found } from "../finding.ts";
import type { CareRule } from "../rule.ts";

/** Episodes that were aired and are not there, of series that are: one finding for each season. */
export const missingEpisodes: CareRule = {
  kind: "missing_episode",
  look(collection) {
    const bySeries = Map.groupBy(collection.records.episodes, ({ seriesId }) => seriesId);
    return [...bySeries].flatMap(([seriesId, episodes]) => {
      const series = collection.series.get(seriesId);
      const isPresent = episodes.some((episode) => hasFile(collection, episode));
      return series && isPresent ? ofSeries(collection, series, episodes) : [];
    });
  },
};

function ofSeries(collection: Collection, series: Series, episodes: readonly Episode[]): readonly Found[] {
  const bySeason = Map.groupBy(episodes, ({ seasonNumber }) => seasonNumber);
  return [...bySeason]
    .filter(([season]) => season > 0)
    .sort(([a], [b]) => a - b)
    .flatMap(([season, ofSeason]) => {
      const there = new Set(ofSeason.filter((episode) => hasFile(collection, episode)).flatMap(numbersOf));
      const aired = ofSeason.filter(wasAired(series, ofSeason, there, collection.settings.today));
      const missing = aired.filter(({ episodeNumber }) => !there.has(episodeNumber));
      if (missing.length === 0) return [];
      return {
        ...{ kind: "missing_episode", severity: "advice", key: `${series.id} ${season}` },
        label: titled(series),
        facts: {
          ...{ season, missing: missing.length, aired: aired.length },
          numbers: ranges(missing.map(({ episodeNumber }) => episodeNumber)),
        },
        isByChoice: false,
      };
    });
}

/**
 * Not every source knows the days. Without one, an episode was aired if the series is over, or if one after it was aired
 * or lies here.
 */
function wasAired(
  { lastAiredOn }: Series,
  ofSeason: readonly Episode[],
  there: ReadonlySet<number>,
  today: LocalDate,
): (episode: Episode) => boolean {
  const isPast = (day: LocalDate | undefined) => day !== undefined && day <= today;
  const known = ofSeason.filter(({ airedOn }) => isPast(airedOn)).map((episode) => episode.episodeNumber);
  const last = Math.max(0, ...known, ...there);
  return ({ airedOn, episodeNumber }) =>
    airedOn === undefined ? isPast(lastAiredOn) || episodeNumber < last : isPast(airedOn);
}

function hasFile(collection: Collection, { file }: Episode): boolean {
  if (!file) return false;
  const record = collection.byPath.get(file.path);
  return record?.state !== "missing";
}

function numbersOf({ episodeNumber, lastEpisodeNumber = episodeNumber }: Episode): readonly number[] {
  const count = Math.max(1, Math.min(300, lastEpisodeNumber - episodeNumber + 1));
  return Array.from({ length: count }, (_, index) => episodeNumber + index);
}

/** `1, 3–5, 8` */
export function ranges(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && number <= run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(", ");
}
