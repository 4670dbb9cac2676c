import { parseId } from "@souffleur/kernel";
import {
  type App,
  answerArray,
  cursorInput,
  decodeCursor,
  idInput,
  limitInput,
  orProblem,
  ProblemError,
  problems,
  tagAnswer,
  textInput,
} from "@souffleur/platform/http";
import { z } from "zod";
import { getFile } from "../../../application/files/get-file.ts";
import type { VideoFileId } from "../../../domain/files/video-file.ts";
import type { LibraryContext } from "../../context.ts";
import { fileRepositories } from "../../database/files/file-repositories.ts";
import { presentFile } from "./file-presenters.ts";
import { fileOutput, fileStateSchema } from "./file-schemas.ts";

const tags = ["Library files"];

/** The video files that were found, whatever they turn out to be. */
export function fileRoutes(app: App, { database }: LibraryContext): void {
  const { videoFiles } = fileRepositories(database.queries);

  app.route({
    method: "GET",
    url: "/library/files",
    config: { access: "library:read" },
    schema: {
      tags,
      operationId: "listVideoFiles",
      summary: "Video files by path, or a page of them",
      querystring: z.strictObject({
        limit: limitInput.optional(),
        cursor: cursorInput.optional(),
        folder_id: idInput<"folder">().optional(),
        state: fileStateSchema.optional(),
        undecided: z
          .enum(["true", "false"])
          .transform((text) => text === "true")
          .optional()
          .meta({
            description: "Only those nobody has said to be a film or an episode; or only the others.",
          }),
        q: textInput(200)
          .min(1)
          .optional()
          .meta({ description: "Part of the path; accents and case do not matter.", examples: ["alien"] }),
      }),
      response: { 200: z.array(fileOutput), ...problems(422) },
    },
    handler: async (request, reply) => {
      const { limit, cursor, folder_id: folderId, state, undecided: isUndecided, q: search } = request.query;
      const filter = { folderId, states: state && [state], isUndecided, search };
      return answerArray(request, reply, {
        schema: fileOutput,
        limit,
        after: decodeCursor(cursor, "id"),
        read: (page) => videoFiles.list(page, filter),
        present: presentFile,
      });
    },
  });

  app.route({
    method: "GET",
    url: "/library/files/:id",
    config: { access: "library:read" },
    schema: {
      tags,
      operationId: "getVideoFile",
      summary: "One video file, with all that is known of it",
      params: z.object({ id: z.string() }),
      response: { 200: fileOutput, ...problems(404) },
    },
    handler: async (request, reply) => {
      const file = orProblem(await getFile({ videoFiles }, fileIdOf(request.params.id)));
      tagAnswer(request, reply, file.version);
      return presentFile(file);
    },
  });
}

/** No file has an id that is not one. */
export function fileIdOf(text: string): VideoFileId {
  const id = parseId<"video-file">(text);
  if (id === undefined) throw new ProblemError({ code: "video_file_not_found", id: text });
  return id;
}
