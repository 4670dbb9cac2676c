import type { Locale } from "@souffleur/kernel";
import type { Queries } from "@souffleur/platform/database";
import type { z } from "zod";
import { shownName } from "../../../domain/files/raw-path.ts";
import type { VideoFile } from "../../../domain/files/video-file.ts";
import { mainFileOf } from "../../../domain/matching/main-file.ts";
import type { Candidate, Match } from "../../../domain/matching/match.ts";
import { fileRepositories } from "../../database/files/file-repositories.ts";
import type { candidateOutput, matchOutput } from "./match-schemas.ts";
import { sayReason } from "./reason-sentences.ts";

type Output = z.input<typeof matchOutput>;

/** Matches beside their files. One whose file went while they were read goes with it. */
export async function presentMatches(
  queries: Queries,
  matches: readonly Match[],
  locale: Locale,
): Promise<Output[]> {
  const { videoFiles } = fileRepositories(queries);
  const files = await videoFiles.findAll(matches.map(({ videoFileId }) => videoFileId));
  const byId = new Map(files.map((file) => [file.id, file]));
  return matches.flatMap((match) => {
    const file = byId.get(match.videoFileId);
    return file === undefined ? [] : [presentMatch(match, file, locale)];
  });
}

function presentMatch(match: Match, file: VideoFile, locale: Locale): Output {
  const { wanted, searched } = match;
  return {
    id: match.id,
    file: presentMatchedFile(file),
    kind: match.kind,
    group_key: match.groupKey,
    wanted: wanted && {
      season_number: wanted.seasonNumber,
      episode_number: wanted.episodeNumber,
      last_episode_number: wanted.lastEpisodeNumber,
    },
    searched: searched && {
      title: searched.title,
      year: searched.year,
      thresholds: searched.thresholds,
    },
    candidates: match.candidates.map((candidate) => presentCandidate(candidate, locale)),
    state: match.state,
    validation_status: match.validationStatus,
    automatic: match.isAutomatic,
    selected_candidate_id: match.selectedCandidateId,
    movie_id: file.movieId,
    episode_id: file.episodeId,
    confidence: match.confidence,
    job_id: match.jobId,
    decided_by: match.decidedBy,
    decided_at: match.decidedAt,
    version: match.version,
    created_at: match.createdAt,
    updated_at: match.updatedAt,
  };
}

function presentMatchedFile(file: VideoFile): Output["file"] {
  const said = mainFileOf([file]);
  return {
    id: file.id,
    path: shownName(file.path),
    filename: shownName(file.filename),
    size_bytes: file.sizeBytes,
    duration_seconds: file.media?.durationSeconds,
    resolution: said?.resolution,
    video_codec: said?.videoCodec,
    audio_codec: said?.audioCodec,
    languages: [...(said?.languages ?? [])],
  };
}

export function presentCandidate(
  { id, work, score, reasons }: Candidate,
  locale: Locale,
): z.input<typeof candidateOutput> {
  return {
    id,
    source: work.ref.source,
    source_id: work.ref.id,
    kind: work.kind,
    title: work.title,
    original_title: work.originalTitle,
    year: work.year,
    duration_seconds: work.durationSeconds,
    overview: work.overview,
    people: [...work.people],
    poster_path: work.posterPath,
    score,
    reasons: reasons.map((reason) => ({
      feature: reason.feature,
      value: reason.value,
      weight: reason.weight,
      facts: { ...reason.facts },
      text: sayReason(reason, locale),
    })),
  };
}
