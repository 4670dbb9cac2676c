import { fail, ok, type Result, type Subject, type UndoConflict, type VersionStale } from "@souffleur/kernel";
import type { Episode } from "../../domain/works/episode.ts";
import type { Movie } from "../../domain/works/movie.ts";
import type { Series } from "../../domain/works/series.ts";
import type { LibraryPorts } from "../ports.ts";
import {
  episodeSubject,
  findSeen,
  movieSubject,
  type Seen,
  seriesSubject,
  type WorkNotFound,
} from "./work-record.ts";

/** What somebody changes: what is not named stays, and `null` takes away. */
type Edit<Work, Members extends keyof Work> = {
  readonly [Member in Members]?: Work[Member] | null | undefined;
};

export type MovieEdit = Edit<
  Movie,
  "title" | "originalTitle" | "year" | "genres" | "overview" | "collection" | "isSeen" | "ownRating"
>;
export type SeriesEdit = Edit<
  Series,
  "kind" | "title" | "originalTitle" | "year" | "genres" | "overview" | "ownRating"
>;
export type EpisodeEdit = Edit<Episode, "title" | "airedOn" | "overview" | "isSeen">;

type Ports = Pick<LibraryPorts, "movies" | "series" | "episodes" | "ledger" | "clock">;
type Edited<Work> = Promise<Result<Work, WorkNotFound | VersionStale>>;

export function editMovie(ports: Ports, seen: Seen<Movie["id"]>, edit: MovieEdit): Edited<Movie> {
  return editWork<Movie["id"], Movie>(
    ports,
    { store: ports.movies, kind: "movie", subjectOf: movieSubject },
    seen,
    edit,
  );
}

export function editSeries(ports: Ports, seen: Seen<Series["id"]>, edit: SeriesEdit): Edited<Series> {
  return editWork<Series["id"], Series>(
    ports,
    { store: ports.series, kind: "series", subjectOf: seriesSubject },
    seen,
    edit,
  );
}

export function editEpisode(ports: Ports, seen: Seen<Episode["id"]>, edit: EpisodeEdit): Edited<Episode> {
  return editWork<Episode["id"], Episode>(
    ports,
    { store: ports.episodes, kind: "episode", subjectOf: episodeSubject },
    seen,
    edit,
  );
}

export function undoMovieEdited(ports: Ports, id: Movie["id"], before: MovieEdit, after: MovieEdit) {
  const { movies: store } = ports;
  return undoEdit<Movie["id"], Movie>(store, id, after, () => editMovie(ports, { id }, before));
}

export function undoSeriesEdited(ports: Ports, id: Series["id"], before: SeriesEdit, after: SeriesEdit) {
  const { series: store } = ports;
  return undoEdit<Series["id"], Series>(store, id, after, () => editSeries(ports, { id }, before));
}

export function undoEpisodeEdited(ports: Ports, id: Episode["id"], before: EpisodeEdit, after: EpisodeEdit) {
  const { episodes: store } = ports;
  return undoEdit<Episode["id"], Episode>(store, id, after, () => editEpisode(ports, { id }, before));
}

interface AnyWork {
  readonly version: number;
  readonly updatedAt: Movie["updatedAt"];
}

interface Kind<Id, Work> {
  readonly store: {
    findForChange(id: Id): Promise<Work | undefined>;
    replace(work: Work): Promise<Result<void, VersionStale>>;
  };
  readonly kind: "movie" | "series" | "episode";
  subjectOf(work: Work): Subject;
}

async function editWork<Id extends string, Work extends AnyWork>(
  { ledger, clock }: Ports,
  { store, kind, subjectOf }: Kind<Id, Work>,
  seen: Seen<Id>,
  edit: Edit<Work, keyof Work>,
): Edited<Work> {
  const found = await findSeen(store, `${kind}_not_found`, seen);
  if (!found.ok) return found;
  const before = found.value;
  const changes = changesOf(before, edit);
  if (Object.keys(changes.after).length === 0) return ok(before);
  const after = { ...applied(before, edit), version: before.version + 1, updatedAt: clock.now() };
  const replaced = await store.replace(after);
  if (!replaced.ok) return replaced;
  await ledger.record({ action: `library.${kind}.edited`, subject: subjectOf(after), ...changes });
  return ok(after);
}

async function undoEdit<Id extends string, Work extends AnyWork>(
  store: Pick<Kind<Id, Work>["store"], "findForChange">,
  id: Id,
  after: Edit<Work, keyof Work>,
  putBack: () => Edited<Work>,
): Promise<Result<unknown, UndoConflict>> {
  const now = await store.findForChange(id);
  // What stands there must still be what was written then.
  if (now === undefined || Object.keys(changesOf(now, after).after).length > 0)
    return fail({ code: "undo_conflict" });
  const undone = await putBack();
  return undone.ok ? undone : fail({ code: "undo_conflict" });
}

/** The members that change; `null` stands for one that is not there. */
function changesOf<Work extends object>(work: Work, edit: Edit<Work, keyof Work>) {
  const before: Record<string, unknown> = {};
  const after: Record<string, unknown> = {};
  for (const member in edit) {
    const [was, becomes] = [work[member as keyof Work] ?? null, edit[member as keyof Work]];
    if (becomes === undefined || JSON.stringify(was) === JSON.stringify(becomes)) continue;
    before[member] = was;
    after[member] = becomes;
  }
  return { before, after };
}

function applied<Work extends object>(work: Work, edit: Edit<Work, keyof Work>): Work {
  const after: Work = { ...work };
  for (const [member, value] of Object.entries(edit)) {
    if (value === null) Reflect.deleteProperty(after, member);
    else if (value !== undefined) Reflect.set(after, member, value);
  }
  return after;
}
