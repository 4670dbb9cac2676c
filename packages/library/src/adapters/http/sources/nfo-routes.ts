import { parseId } from "@souffleur/kernel";
import { type App, ProblemError, problems } from "@souffleur/platform/http";
import { z } from "zod";
import type { NfoWork } from "../../../domain/sources/nfo.ts";
import type { WorkFile } from "../../../domain/works/work-file.ts";
import type { LibraryContext } from "../../context.ts";
import { fileRepositories } from "../../database/files/file-repositories.ts";
import { workRepositories } from "../../database/works/work-repositories.ts";
import { nfoTextBeside } from "../../sources/nfo/nfo-beside.ts";
import { writeNfo } from "../../sources/nfo/write-nfo.ts";

const answer = {
  description: "A `.nfo` file; what another program wrote into the one beside the video is in it, too",
  content: { "application/xml": { schema: z.string() } },
};

interface Told {
  readonly work: NfoWork;
  readonly file?: WorkFile | undefined;
}

/** What is known of a work as media centres read it: handed over on request, and written nowhere by itself. */
export function nfoRoutes(app: App, { database: { queries } }: LibraryContext): void {
  const { movies, series, episodes } = workRepositories(queries);
  const { videoFiles } = fileRepositories(queries);

  async function toldOf(text: string): Promise<Told | undefined> {
    const [movieId, seriesId] = [parseId<"movie">(text), parseId<"series">(text)];
    const episodeId = parseId<"episode">(text);
    if (movieId === undefined || seriesId === undefined || episodeId === undefined) return undefined;
    const movie = await movies.find(movieId);
    if (movie !== undefined) return { work: { ...movie, kind: "movie" }, file: movie.file };
    const one = await series.find(seriesId);
    if (one !== undefined) return { work: { ...one, kind: "series", ...aired(one.firstAiredOn) } };
    const episode = await episodes.find(episodeId);
    return episode && { work: { ...episode, kind: "episode", genres: [], credits: [] }, file: episode.file };
  }

  app.route({
    method: "GET",
    url: "/library/nfo/:id",
    config: { access: "library:read" },
    schema: {
      tags: ["Metadata sources"],
      operationId: "getNfo",
      summary: "A film, a series or an episode as a .nfo file",
      params: z.object({ id: z.string() }),
      response: { 200: answer, ...problems(404) },
    },
    handler: async (request, reply) => {
      const told = await toldOf(request.params.id);
      if (told === undefined) throw new ProblemError({ code: "nfo_not_found", id: request.params.id });
      const file = told.file && (await videoFiles.find(told.file.fileId));
      const before = file && (await nfoTextBeside(file));
      reply.header("content-disposition", `attachment; filename="${told.work.kind}.nfo"`);
      reply.type("application/xml");
      return writeNfo(told.work, before);
    },
  });
}

function aired(airedOn: NfoWork["airedOn"]): Pick<NfoWork, "airedOn"> {
  return airedOn === undefined ? {} : { airedOn };
}
