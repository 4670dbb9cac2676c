import type { VideoFile } from "../../domain/files/video-file.ts";
import { type FileMarks, marksOf } from "../../domain/places/marks.ts";
import { episodeValues, movieValues, numberMark } from "../../domain/places/place-facts.ts";
import type { PlaceSettings } from "../../domain/places/place-settings.ts";
import { renderForView, renderTemplate } from "../../domain/places/render-template.ts";
import { titleSortKey } from "../../domain/places/sort-key.ts";
import { parseTemplate, type Template } from "../../domain/places/template.ts";
import type { FieldValues, PlaceKind } from "../../domain/places/template-fields.ts";
import { splitName } from "../../domain/transfers/paths.ts";
import type { Placing } from "../../domain/transfers/plan-transfer.ts";
import type { LibraryPorts } from "../ports.ts";

/** A file with its work and its place, but for what stands in its way. */
export type PlacedFile = Omit<Placing, "versions" | "twins">;

type Ports = Pick<LibraryPorts, "movies" | "series" | "episodes">;

/** Where files that are decided belong. One whose work is gone is left out. */
export async function placeFiles(
  ports: Ports,
  files: readonly VideoFile[],
  settings: PlaceSettings,
): Promise<readonly PlacedFile[]> {
  const templates = {
    movie: readTemplate(settings.movieTemplate, "movie"),
    episode: readTemplate(settings.episodeTemplate, "episode"),
  };
  const movies = new Map(
    (await ports.movies.findAll(files.flatMap(({ movieId }) => movieId ?? []))).map((each) => [
      each.id,
      each,
    ]),
  );
  const placed: PlacedFile[] = [];
  for (const file of files) {
    const movie = file.movieId && movies.get(file.movieId);
    const marks = marksOf(file);
    if (movie !== undefined) {
      const values = movieValues(movie, marks, extensionOf(file), settings.genreOrder);
      const year = movie.year === undefined ? "" : ` (${movie.year})`;
      const title = `${movie.title}${year}`;
      const entry = { entryId: file.id, entryTitle: movie.title, workId: movie.id };
      placed.push({ ...entry, ...placeOf(file, templates.movie, values, marks), title });
    } else if (file.episodeId !== undefined) {
      const episode = await placeEpisode(ports, file, file.episodeId, templates.episode);
      if (episode !== undefined) placed.push(episode);
    }
  }
  return placed;
}

async function placeEpisode(
  { episodes, series }: Ports,
  file: VideoFile,
  id: NonNullable<VideoFile["episodeId"]>,
  template: Template,
): Promise<PlacedFile | undefined> {
  const episode = await episodes.find(id);
  const ofSeries = episode && (await series.find(episode.seriesId));
  if (episode === undefined || ofSeries === undefined) return undefined;
  const marks = marksOf(file);
  const values = episodeValues(ofSeries, episode, marks, extensionOf(file));
  return {
    ...placeOf(file, template, values, marks),
    title: `${ofSeries.title} ${numberMark(episode)}`,
    entryId: ofSeries.id,
    entryTitle: ofSeries.title,
    workId: episode.id,
  };
}

function placeOf(file: VideoFile, template: Template, values: FieldValues, { edition }: FileMarks) {
  return {
    file,
    edition,
    sortKey: titleSortKey(values.Title ?? ""),
    render: (extra: string) => ({
      storage: renderTemplate(template, values, extra),
      view: renderForView(template, values, extra),
    }),
  };
}

function extensionOf({ filename }: VideoFile): string {
  return splitName(filename)[1].slice(1);
}

/** What is stored was checked when it was stored. */
function readTemplate(text: string, kind: PlaceKind): Template {
  const parsed = parseTemplate(text, kind);
  if (!parsed.ok) throw new Error(`A template that was stored is none: ${parsed.failure.reason}`);
  return parsed.value;
}
