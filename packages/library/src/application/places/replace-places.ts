import { fail, ok, type Result, type UndoConflict, type VersionStale } from "@souffleur/kernel";
import { completeOrder } from "../../domain/places/genres.ts";
import type { PlaceSettings } from "../../domain/places/place-settings.ts";
import { parseTemplate, type TemplateFailure } from "../../domain/places/template.ts";
import type { LibraryPorts } from "../ports.ts";
import type { StoredPlaces } from "./ports.ts";

type Ports = Pick<LibraryPorts, "places" | "ledger" | "clock">;

/** Decides how things are called from now on. What is in storage keeps its name. */
export async function replacePlaces(
  { places, ledger, clock }: Ports,
  given: PlaceSettings,
  expectedVersion: number,
): Promise<Result<StoredPlaces, VersionStale | TemplateFailure>> {
  const movie = parseTemplate(given.movieTemplate, "movie");
  if (!movie.ok) return movie;
  const episode = parseTemplate(given.episodeTemplate, "episode");
  if (!episode.ok) return episode;
  const before = await places.findForChange();
  if (before.version !== expectedVersion) return fail({ code: "version_stale", current: before.version });
  const after: StoredPlaces = {
    places: { ...given, genreOrder: completeOrder(given.genreOrder) },
    version: before.version + 1,
  };
  const stored = await places.store(after, clock.now());
  if (!stored.ok) return stored;
  await ledger.record({
    action: "library.places.replaced",
    subject: { type: "library.places", id: "places", label: "places" },
    before: before.places,
    after: after.places,
  });
  return ok(after);
}

/** Takes that back, as long as nobody has decided otherwise since. */
export async function undoPlacesReplaced(
  ports: Ports,
  before: PlaceSettings,
  after: PlaceSettings,
): Promise<Result<StoredPlaces, UndoConflict>> {
  const { places, version } = await ports.places.findForChange();
  if (!samePlaces(places, after)) return fail({ code: "undo_conflict" });
  const replaced = await replacePlaces(ports, before, version);
  return replaced.ok ? replaced : fail({ code: "undo_conflict" });
}

function samePlaces(one: PlaceSettings, other: PlaceSettings): boolean {
  return (
    one.movieTemplate === other.movieTemplate &&
    one.episodeTemplate === other.episodeTemplate &&
    one.isGrouping === other.isGrouping &&
    one.genreOrder.join() === other.genreOrder.join()
  );
}
