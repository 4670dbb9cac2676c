import type { Result, Subject } from "@souffleur/kernel";
import type { TrashKind, UndoKind } from "@souffleur/platform/module";
import type { DeletedEpisode, DeletedMovie, DeletedSeries } from "../../application/works/delete-work.ts";
import {
  type EpisodeEdit,
  type MovieEdit,
  type SeriesEdit,
  undoEpisodeEdited,
  undoMovieEdited,
  undoSeriesEdited,
} from "../../application/works/edit-work.ts";
import { type ForgottenFile, restoreFile, videoFileSubject } from "../../application/works/forget-file.ts";
import { type EpisodesMarked, undoEpisodesMarked } from "../../application/works/mark-seen.ts";
import {
  type RestoredWork,
  restoreEpisode,
  restoreMovie,
  restoreSeries,
} from "../../application/works/restore-work.ts";
import { episodeSubject, movieSubject, seriesSubject } from "../../application/works/work-record.ts";
import type { EpisodeId } from "../../domain/works/episode.ts";
import type { MovieId } from "../../domain/works/movie.ts";
import type { SeriesId } from "../../domain/works/series.ts";
import { type LibraryContext, portsOf } from "../context.ts";

/** How deleted films, series and episodes come back. */
export function workTrash(context: LibraryContext): readonly TrashKind[] {
  return [
    {
      type: "library.movie",
      restore: async (unit, author, snapshot, option) =>
        restored(
          await restoreMovie(portsOf(context, unit, author), snapshot as DeletedMovie, option),
          movieSubject,
        ),
    },
    {
      type: "library.series",
      restore: async (unit, author, snapshot, option) =>
        restored(
          await restoreSeries(portsOf(context, unit, author), snapshot as DeletedSeries, option),
          seriesSubject,
        ),
    },
    {
      type: "library.episode",
      restore: async (unit, author, snapshot) =>
        restored(
          await restoreEpisode(portsOf(context, unit, author), snapshot as DeletedEpisode),
          episodeSubject,
        ),
    },
    {
      type: "library.video-file",
      async restore(unit, author, snapshot) {
        const result = await restoreFile(portsOf(context, unit, author), snapshot as ForgottenFile);
        if (!result.ok) return result;
        const { file, isLinked } = result.value;
        return { ok: true, value: { ...videoFileSubject(file), ...(!isLinked && { leftOut: [workGone] }) } };
      },
    },
  ];
}

const workGone = {
  en: "The film or episode it was is not there any more; identify it again.",
  fr: "Le film ou l'épisode qu'il était n'existe plus ; identifiez-le de nouveau.",
};

function restored<Work, Failure>(
  result: Result<RestoredWork<Work>, Failure>,
  subjectOf: (work: Work) => Subject,
) {
  if (!result.ok) return result;
  const { work, filesElsewhere: count } = result.value;
  const leftOut = {
    en: `Files that are gone, or belong to something else by now: ${count}.`,
    fr: `Fichiers disparus, ou rattachés depuis à autre chose : ${count}.`,
  };
  return { ok: true as const, value: { ...subjectOf(work), ...(count > 0 && { leftOut: [leftOut] }) } };
}

/** How what was written about them by hand is taken back. */
export function workUndo(context: LibraryContext): readonly UndoKind[] {
  return [
    {
      action: "library.movie.edited",
      undo: (unit, author, { subject, before, after }) =>
        undoMovieEdited(
          portsOf(context, unit, author),
          subject.id as MovieId,
          before as MovieEdit,
          after as MovieEdit,
        ),
    },
    {
      action: "library.series.edited",
      undo: (unit, author, { subject, before, after }) =>
        undoSeriesEdited(
          portsOf(context, unit, author),
          subject.id as SeriesId,
          before as SeriesEdit,
          after as SeriesEdit,
        ),
    },
    {
      action: "library.episode.edited",
      undo: (unit, author, { subject, before, after }) =>
        undoEpisodeEdited(
          portsOf(context, unit, author),
          subject.id as EpisodeId,
          before as EpisodeEdit,
          after as EpisodeEdit,
        ),
    },
    {
      action: "library.episodes.marked",
      undo: (unit, author, { subject, after }) =>
        undoEpisodesMarked(portsOf(context, unit, author), subject.id as SeriesId, after as EpisodesMarked),
    },
  ];
}
