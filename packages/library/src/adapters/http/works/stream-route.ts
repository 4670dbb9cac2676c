import { extname } from "node:path";
import { type App, orProblem, ProblemError, problems } from "@souffleur/platform/http";
import { z } from "zod";
import { getFile } from "../../../application/files/get-file.ts";
import type { LibraryContext } from "../../context.ts";
import { fileRepositories } from "../../database/files/file-repositories.ts";
import { openPlayable } from "../../probe/open-playable.ts";
import { namedPaths } from "../../scan/named-folders.ts";
import { fileIdOf } from "../files/file-routes.ts";
import { rangeOf } from "./byte-range.ts";

const mediaTypes: Readonly<Record<string, string>> = {
  ".mp4": "video/mp4",
  ".m4v": "video/mp4",
  ".webm": "video/webm",
  ".mkv": "video/x-matroska",
  ".mov": "video/quicktime",
  ".avi": "video/x-msvideo",
  ".ts": "video/mp2t",
  ".m2ts": "video/mp2t",
  ".mpg": "video/mpeg",
  ".mpeg": "video/mpeg",
};
const unknownType = "application/octet-stream";
const PIECE = 256 * 1_024;

const bytesAnswer = (description: string) => ({
  description,
  content: Object.fromEntries(
    [...new Set(Object.values(mediaTypes)), unknownType].map((type) => [type, { schema: z.string() }]),
  ),
});

/** A video file as it is, whole or in parts: what a browser's player asks for. */
export function streamRoute(app: App, { database, settings }: LibraryContext): void {
  const { videoFiles } = fileRepositories(database.queries);
  app.route({
    method: "GET",
    url: "/library/files/:id/stream",
    config: { access: "library:read" },
    schema: {
      tags: ["Library files"],
      operationId: "streamVideoFile",
      summary: "The bytes of a video file, or the range of them asked for",
      params: z.object({ id: z.string() }),
      response: {
        200: bytesAnswer("All of it"),
        206: bytesAnswer("The range asked for"),
        416: { description: "It has no such bytes", content: { "text/plain": { schema: z.string() } } },
        ...problems(404, 409),
      },
    },
    handler: async (request, reply) => {
      const video = orProblem(await getFile({ videoFiles }, fileIdOf(request.params.id)));
      const opened = await openPlayable(video.path, [...namedPaths(settings)]);
      if (opened === undefined) throw new ProblemError({ code: "video_file_unplayable" });
      const { file, sizeBytes } = opened;
      const range = rangeOf(request.headers.range, sizeBytes);
      reply
        .header("accept-ranges", "bytes")
        .header("cache-control", "private, no-store")
        .header("content-disposition", "inline")
        .header("content-security-policy", "default-src 'none'; frame-ancestors 'none'; sandbox")
        .header("x-content-type-options", "nosniff");
      if (range === "unsatisfiable") {
        await file.close();
        reply.code(416).header("content-range", `bytes */${sizeBytes}`);
        return reply.type("text/plain").send("" as never);
      }
      const { start, end } = range ?? { start: 0, end: sizeBytes - 1 };
      if (range !== undefined) reply.code(206).header("content-range", `bytes ${start}-${end}/${sizeBytes}`);
      reply.header("content-length", String(end - start + 1));
      reply.type(mediaTypes[extname(video.filename).toLowerCase()] ?? unknownType);
      if (end < start) {
        await file.close();
        return reply.send("" as never);
      }
      // A stream is an answer too, though the schema's type only knows text.
      return reply.send(file.createReadStream({ start, end, highWaterMark: PIECE }) as never);
    },
  });
}
