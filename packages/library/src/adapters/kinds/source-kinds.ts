import type { UndoKind } from "@souffleur/platform/module";
import { type Filled, undoMovieEnriched, undoSeriesEnriched } from "../../application/sources/enrich-work.ts";
import type { MovieId } from "../../domain/works/movie.ts";
import type { SeriesId } from "../../domain/works/series.ts";
import { type LibraryContext, portsOf } from "../context.ts";

/** How what sources filled in is taken back. */
export function sourceUndo(context: LibraryContext): readonly UndoKind[] {
  return [
    {
      action: "library.movie.enriched",
      undo: (unit, author, { subject, after }) =>
        undoMovieEnriched(portsOf(context, unit, author), subject.id as MovieId, after as Filled),
    },
    {
      action: "library.series.enriched",
      undo: (unit, author, { subject, after }) =>
        undoSeriesEnriched(portsOf(context, unit, author), subject.id as SeriesId, after as Filled),
    },
  ];
}
