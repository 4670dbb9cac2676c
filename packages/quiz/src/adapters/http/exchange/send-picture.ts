import { type FileStore, fileHeaders, mediaKindOf } from "@souffleur/platform/files";
import { ProblemError } from "@souffleur/platform/http";
import { z } from "zod";
import { hashOfPicture } from "../../exchange/pictures.ts";

export const pictureAnswer = {
  description: "The picture, as it was sent",
  content: Object.fromEntries(
    ["image/png", "image/jpeg", "image/webp"].map((kind) => [kind, { schema: z.string() }]),
  ),
};

interface Reply {
  header(name: string, value: string): unknown;
}

/** A picture by the name a question's text gives it, to somebody who may see it. */
export async function sendPicture(files: FileStore, reply: Reply, name: string) {
  const hash = hashOfPicture(name);
  const bytes = hash === undefined ? undefined : await files.get(hash);
  const kind = bytes === undefined ? undefined : mediaKindOf(bytes);
  if (bytes === undefined || kind === undefined || kind === "application/pdf")
    throw new ProblemError({ code: "quiz_picture_not_found" });
  const headers = fileHeaders({ kind, name: "picture", disposition: "inline" });
  for (const [header, value] of Object.entries(headers)) reply.header(header, value);
  // What a name stands for never changes: it is the hash of it.
  reply.header("cache-control", "private, max-age=31536000, immutable");
  // Bytes are an answer too, though the schema's type only knows text.
  return Buffer.from(bytes) as never;
}
