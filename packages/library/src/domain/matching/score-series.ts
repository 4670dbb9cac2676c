import type { FoundWork } from "../sources/source.ts";
import type { EpisodeDetails } from "../sources/work-details.ts";
import type { Candidate, ScoreReason, WantedEpisodes } from "./match.ts";
import { candidateOf, round, type SoughtWork, titleReason, UNKNOWN, yearReason } from "./score.ts";
import { titleLikeness } from "./title-likeness.ts";
import { findWanted } from "./wanted-episodes.ts";

/** An episode a name speaks of, and what it calls it. */
export interface SoughtEpisode extends WantedEpisodes {
  readonly title?: string;
}

export interface SoughtSeries extends SoughtWork {
  /** Of all files that are decided at once: together they know more than each alone. */
  readonly episodes: readonly SoughtEpisode[];
}

const weights = { title: 0.65, year: 0.15, episodes: 0.2 };
/** Where names say what their episodes are called, that tells series of one title apart better than anything. */
const withTitles = { title: 0.55, year: 0.15, episodes: 0.1, episodeTitle: 0.2 };

/** How well a series fits: by its title and year, and then by whether it has the episodes the names speak of. */
export function scoreSeries(
  sought: SoughtSeries,
  work: FoundWork,
  episodes: readonly EpisodeDetails[] | undefined,
): Candidate {
  const found = sought.episodes.map((episode) => ({
    ours: episode.title,
    episode: episodes && findWanted(episodes, episode),
  }));
  const titled = episodeTitleReason(found);
  const weigh = titled === undefined ? weights : withTitles;
  const count = found.filter(({ episode }) => episode !== undefined).length;
  return candidateOf(work, [
    titleReason(sought.title, work, weigh.title),
    yearReason(sought.year, work.year, weigh.year),
    {
      feature: "episodes",
      value: episodes === undefined || found.length === 0 ? UNKNOWN : round(count / found.length),
      weight: weigh.episodes,
      facts: { sought: found.length, ...(episodes !== undefined && { found: count }) },
    },
    ...(titled === undefined ? [] : [titled]),
  ]);
}

interface FoundEpisode {
  readonly ours: string | undefined;
  readonly episode: EpisodeDetails | undefined;
}

/** How alike the titles of the episodes are, where both sides say them. */
function episodeTitleReason(found: readonly FoundEpisode[]): ScoreReason | undefined {
  const titled = found.flatMap(({ ours, episode }) => {
    const theirs = episode?.title;
    // What a source calls "Episode 4" has no title.
    if (ours === undefined || theirs === undefined || /^\p{L}+ \d+$/u.test(theirs)) return [];
    return [{ value: titleLikeness(ours, theirs), facts: { ours, theirs } }];
  });
  const [first] = titled;
  if (first === undefined) return undefined;
  const value = titled.reduce((sum, likeness) => sum + likeness.value, 0) / titled.length;
  return {
    feature: "episode_title",
    value: round(value),
    weight: withTitles.episodeTitle,
    facts: first.facts,
  };
}
