import { Readable } from "node:stream";
import { type App, ProblemError, problems } from "@souffleur/platform/http";
import { z } from "zod";
import type { WorkLists } from "../../../application/works/list-ports.ts";
import type { WorkPorts } from "../../../application/works/ports.ts";
import type { Episode } from "../../../domain/works/episode.ts";
import type { Movie } from "../../../domain/works/movie.ts";
import { PLAYLIST_HEAD, playlistLines } from "../../../domain/works/playlist.ts";
import type { LibraryContext } from "../../context.ts";
import { workLister } from "../../database/works/work-lister.ts";
import { workRepositories } from "../../database/works/work-repositories.ts";
import { filterFields, filterOf, kindField, pageFields } from "./filter-input.ts";
import { movieIdOf, seriesIdOf } from "./work-ids.ts";

const tags = ["Library"];
const MEDIA_TYPE = "audio/x-mpegurl";
const PIECE = 200;
const MOST_WORKS = 5_000;
const params = z.object({ id: z.string() });
const answer = {
  200: {
    description: "Addresses of files on the server's disks",
    content: { [MEDIA_TYPE]: { schema: z.string() } },
  },
};

/** Playlists for a player that reaches the same disks. */
export function playlistRoutes(app: App, { database }: LibraryContext): void {
  const works = workRepositories(database.queries);
  const lists = workLister(database);
  const { sort } = pageFields;

  app.route({
    method: "GET",
    url: "/library/works.m3u",
    config: { access: "library:read" },
    schema: {
      tags,
      operationId: "exportWorksPlaylist",
      summary: "A playlist of what a list shows, the first five thousand works of it",
      querystring: z.strictObject({ sort, ...filterFields, ...kindField }),
      response: { ...answer, ...problems(422) },
    },
    handler: ({ query }, reply) => {
      const order = query.sort ?? (query.q === undefined ? "title" : "best");
      const read = (page: Parameters<WorkLists["list"]>[0]) => lists.list(page, filterOf(query), order);
      return playlist(reply, linesOfList(works, read));
    },
  });

  app.route({
    method: "GET",
    url: "/library/movies/:id/playlist.m3u",
    config: { access: "library:read" },
    schema: {
      tags,
      operationId: "exportMoviePlaylist",
      summary: "A playlist of one film",
      params,
      response: { ...answer, ...problems(404) },
    },
    handler: async (request, reply) => {
      const id = movieIdOf(request.params.id);
      const movie = await works.movies.find(id);
      if (movie === undefined) throw new ProblemError({ code: "movie_not_found", id });
      return playlist(reply, [linesOfMovie(movie)]);
    },
  });

  app.route({
    method: "GET",
    url: "/library/series/:id/playlist.m3u",
    config: { access: "library:read" },
    schema: {
      tags,
      operationId: "exportSeriesPlaylist",
      summary: "A playlist of the episodes of a series that are there",
      params,
      response: { ...answer, ...problems(404) },
    },
    handler: async (request, reply) => {
      const id = seriesIdOf(request.params.id);
      const series = await works.series.find(id);
      if (series === undefined) throw new ProblemError({ code: "series_not_found", id });
      return playlist(reply, linesOfEpisodes(series.title, await works.episodes.ofSeries(id)));
    },
  });
}

interface Reply {
  header(name: string, value: string): { type(mediaType: string): unknown };
}

function playlist(reply: Reply, lines: AsyncIterable<string> | Iterable<string>): never {
  reply.header("content-disposition", 'attachment; filename="souffleur.m3u"').type(MEDIA_TYPE);
  // A stream is an answer too, though the schema's type only knows the text it becomes.
  return Readable.from(withHead(lines)) as never;
}

async function* withHead(lines: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  yield PLAYLIST_HEAD;
  for await (const line of lines) if (line !== "") yield line;
}

async function* linesOfList(
  { movies, series, episodes }: WorkPorts,
  read: (page: { limit: number; after?: readonly string[] | undefined }) => ReturnType<WorkLists["list"]>,
): AsyncGenerator<string> {
  let after: readonly string[] | undefined;
  for (let written = 0; written < MOST_WORKS; written += PIECE) {
    const { items, next } = await read({ limit: PIECE, after });
    const ids = items.flatMap((item) => (item.kind === "movie" ? [item.id] : []));
    const known = new Map((await movies.findAll(ids)).map((movie) => [movie.id, movie]));
    for (const item of items) {
      const movie = item.kind === "movie" ? known.get(item.id) : undefined;
      if (movie !== undefined) yield linesOfMovie(movie);
      if (item.kind === "series" && (await series.find(item.id)) !== undefined)
        yield* linesOfEpisodes(item.title, await episodes.ofSeries(item.id));
    }
    if (next === undefined) return;
    after = next;
  }
}

function linesOfMovie({ title, year, durationSeconds, file }: Movie): string {
  if (file === undefined) return "";
  const named = year === undefined ? title : `${title} (${year})`;
  return playlistLines({
    title: named,
    path: file.path,
    ...(durationSeconds !== undefined && { durationSeconds }),
  });
}

/** Two episodes in one file are played once. */
function* linesOfEpisodes(series: string, episodes: readonly Episode[]): Generator<string> {
  const played = new Set<string>();
  for (const { seasonNumber, episodeNumber, title, durationSeconds, file } of episodes) {
    if (file === undefined || played.has(file.fileId)) continue;
    played.add(file.fileId);
    const named = [series, `S${two(seasonNumber)}E${two(episodeNumber)}`, title].filter(
      (part) => part !== undefined,
    );
    yield playlistLines({
      title: named.join(" - "),
      path: file.path,
      ...(durationSeconds !== undefined && { durationSeconds }),
    });
  }
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
