import type { Locale } from "@souffleur/kernel";
import { ProblemError } from "@souffleur/platform/http";
import { gatherWork } from "../../../application/matching/gather-work.ts";
import type { Choice } from "../../../application/matching/settle-match.ts";
import type { SourceUnavailable } from "../../../application/sources/ports.ts";
import type { Candidate, Match, WantedEpisodes } from "../../../domain/matching/match.ts";
import { candidateOf } from "../../../domain/matching/score.ts";
import type { SourceId, SourceName } from "../../../domain/sources/source.ts";
import { sourceNames } from "../../../domain/sources/source.ts";
import type { ProcessContext } from "../../jobs/process-job.ts";

export interface WorkNotFound {
  readonly code: "work_not_found";
  readonly id: string;
}

/** None of the sources can be asked, and waiting changes nothing. */
export interface NoSource {
  readonly code: "no_source";
}

/** Why nobody could be asked, as the caller is told. */
export function sourceProblem(failure: SourceUnavailable): ProblemError {
  return new ProblemError(failure.reason === "not_set_up" ? { code: "no_source" } : failure);
}

type Context = Pick<ProcessContext, "sources">;

/** A candidate of a match, with all its source says of it. Sources are asked before the unit of work, never in it. */
export async function chosenCandidate(
  { sources }: Context,
  { candidates }: Match,
  id: string,
  locale: Locale,
): Promise<Choice> {
  const candidate = candidates.find((each) => each.id === id);
  if (candidate === undefined) throw new ProblemError({ code: "candidate_not_found", id });
  return { candidate, work: await gatherWork(sources, candidate.work, locale) };
}

/** A work somebody names by its id at a source. */
export async function chosenWork(
  { sources }: Context,
  kind: Match["kind"],
  ref: SourceId,
  locale: Locale,
): Promise<Choice> {
  const found = await sources.findById(kind, ref, locale);
  if (!found.ok) throw sourceProblem(found.failure);
  if (found.value === undefined)
    throw new ProblemError({ code: "work_not_found", id: `${ref.source}:${ref.id}` });
  const candidate = namedCandidate(found.value, ref);
  return { candidate, work: await gatherWork(sources, found.value, locale) };
}

/** Somebody said which one it is: that is all its score. */
export function namedCandidate(work: Candidate["work"], ref: SourceId): Candidate {
  const facts = { ours: `${ref.source}:${ref.id}` };
  return candidateOf(work, [{ feature: "id", value: 1, weight: 1, facts }]);
}

/** `tmdb:603`, or an IMDb id alone. */
export function readRef(text: string): SourceId | undefined {
  if (/^tt\d+$/.test(text)) return { source: "imdb", id: text };
  const [source = "", ...rest] = text.split(":");
  const id = rest.join(":");
  return isSource(source) && id !== "" ? { source, id } : undefined;
}

function isSource(text: string): text is SourceName {
  return sourceNames.some((name) => name === text);
}

interface EpisodeInput {
  readonly season_number?: number | undefined;
  readonly episode_number?: number | undefined;
  readonly last_episode_number?: number | undefined;
}

/** Which episode somebody says it is, where they do. */
export function wantedIn(input: EpisodeInput): WantedEpisodes | undefined {
  const { season_number, episode_number, last_episode_number: last } = input;
  if (episode_number === undefined) return undefined;
  return {
    seasonNumber: season_number ?? 1,
    episodeNumber: episode_number,
    ...(last !== undefined && last > episode_number && { lastEpisodeNumber: last }),
  };
}
