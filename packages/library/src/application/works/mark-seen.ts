import { fail, ok, type Result, type UndoConflict } from "@souffleur/kernel";
import type { Episode, EpisodeId } from "../../domain/works/episode.ts";
import type { SeriesId } from "../../domain/works/series.ts";
import type { LibraryPorts } from "../ports.ts";
import { seriesSubject, type WorkNotFound } from "./work-record.ts";

type Ports = Pick<LibraryPorts, "series" | "episodes" | "ledger" | "clock">;

/** What the ledger keeps of it. */
export interface EpisodesMarked {
  readonly isSeen: boolean;
  readonly episodeIds: readonly EpisodeId[];
}

export interface Marking {
  readonly seriesId: SeriesId;
  /** All of them where none is named. */
  readonly seasonNumber?: number | undefined;
  readonly isSeen: boolean;
}

/** Says that somebody has seen, or not, every episode of a season or of a series. */
export async function markSeen(
  ports: Ports,
  { seriesId, seasonNumber, isSeen }: Marking,
): Promise<Result<readonly Episode[], WorkNotFound>> {
  const series = await ports.series.findForChange(seriesId);
  if (series === undefined) return fail({ code: "series_not_found", id: seriesId });
  const episodes = await ports.episodes.ofSeries(seriesId);
  const episodeIds = episodes
    .filter((each) => each.isSeen !== isSeen)
    .filter((each) => seasonNumber === undefined || each.seasonNumber === seasonNumber)
    .map(({ id }) => id);
  if (episodeIds.length > 0) {
    await ports.episodes.markSeen(seriesId, episodeIds, isSeen, ports.clock.now());
    await ports.ledger.record({
      action: "library.episodes.marked",
      subject: { ...seriesSubject(series), type: "library.episodes" },
      before: { isSeen: !isSeen, episodeIds },
      after: { isSeen, episodeIds },
    });
  }
  return ok(await ports.episodes.ofSeries(seriesId));
}

export async function undoEpisodesMarked(
  ports: Ports,
  seriesId: SeriesId,
  { isSeen, episodeIds }: EpisodesMarked,
): Promise<Result<unknown, UndoConflict>> {
  const series = await ports.series.findForChange(seriesId);
  const marked = new Set(episodeIds);
  const still = (await ports.episodes.ofSeries(seriesId)).filter(({ id }) => marked.has(id));
  if (series === undefined || still.length < marked.size || still.some((each) => each.isSeen !== isSeen))
    return fail({ code: "undo_conflict" });
  await ports.episodes.markSeen(seriesId, episodeIds, !isSeen, ports.clock.now());
  await ports.ledger.record({
    action: "library.episodes.marked",
    subject: { ...seriesSubject(series), type: "library.episodes" },
    before: { isSeen, episodeIds },
    after: { isSeen: !isSeen, episodeIds },
  });
  return ok(undefined);
}
