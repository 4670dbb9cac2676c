import { parseId } from "@souffleur/kernel";
import { type App, ProblemError, problems, type Request } from "@souffleur/platform/http";
import { z } from "zod";
import { posterSizes } from "../../../domain/sources/poster.ts";
import type { LibraryContext } from "../../context.ts";
import { matchRepositories } from "../../database/matching/match-repositories.ts";
import { workRepositories } from "../../database/works/work-repositories.ts";
import { placeholderPoster } from "../../sources/posters/placeholder.ts";
import type { PosterStore } from "../../sources/posters/poster-store.ts";

const query = z.strictObject({
  size: z.enum(posterSizes).default("medium"),
  candidate: z
    .string()
    .max(100)
    .optional()
    .meta({ description: "Which candidate of a match: `tmdb:603`. The first, where it is not said." }),
  v: z.string().max(100).optional().meta({ description: "Only makes the address new." }),
});

const pictureAnswer = {
  description: "The poster as the server keeps it; a drawing of the title where there is none",
  content: Object.fromEntries(
    ["image/jpeg", "image/png", "image/webp", "image/svg+xml"].map((kind) => [kind, { schema: z.string() }]),
  ),
};

interface Shown {
  readonly title: string;
  readonly year?: number | undefined;
  readonly posterPath?: string | undefined;
}

/** Posters of works and of candidates, from our own disk: what a browser names is a work, never an address. */
export function posterRoutes(app: App, { database }: LibraryContext, posters: PosterStore): void {
  const { movies, series } = workRepositories(database.queries);
  const { matches } = matchRepositories(database.queries);

  async function shownOf(text: string, candidate: string | undefined): Promise<Shown | undefined> {
    const [movieId, seriesId] = [parseId<"movie">(text), parseId<"series">(text)];
    const matchId = parseId<"match">(text);
    if (movieId === undefined || seriesId === undefined || matchId === undefined) return undefined;
    const work = (await movies.find(movieId)) ?? (await series.find(seriesId));
    if (work !== undefined) return work;
    const candidates = (await matches.find(matchId))?.candidates ?? [];
    return candidates.find(({ id }) => candidate === undefined || id === candidate)?.work;
  }

  app.route({
    method: "GET",
    url: "/library/posters/:id",
    config: { access: "library:read" },
    schema: {
      tags: ["Metadata sources"],
      operationId: "getPoster",
      summary: "The poster of a film, a series or a candidate",
      params: z.object({ id: z.string() }),
      querystring: query,
      response: { 200: pictureAnswer, 304: z.undefined(), ...problems(404) },
    },
    handler: async (request, reply) => {
      const { size, candidate } = request.query;
      const shown = await shownOf(request.params.id, candidate);
      if (shown === undefined) throw new ProblemError({ code: "poster_not_found", id: request.params.id });
      const picture = await posters.get(shown.posterPath, size);
      const { bytes, etag } = picture ?? placeholderPoster(shown.title, shown.year);
      reply.header("etag", etag);
      reply.header("content-security-policy", "sandbox; default-src 'none'");
      // One that could not be had now may be there soon.
      const isWaitedFor = picture === undefined && shown.posterPath !== undefined;
      reply.header("cache-control", `private, max-age=${isWaitedFor ? 60 : 86_400}`);
      if (isSame(request, etag)) return reply.code(304).send();
      reply.type(picture?.kind ?? "image/svg+xml");
      // Bytes are an answer too, though the schema's type only knows text.
      return bytes as never;
    },
  });
}

function isSame(request: Pick<Request, "headers">, etag: string): boolean {
  return request.headers["if-none-match"]?.split(/\s*,\s*/).includes(etag) ?? false;
}
