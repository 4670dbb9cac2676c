import { type FileStore, fileHeaders } from "@souffleur/platform/files";
import { ProblemError } from "@souffleur/platform/http";
import { z } from "zod";
import type { PersonFile } from "../../../domain/people/person-file.ts";

/** The answer of a route that gives what a file holds. */
export function fileAnswer(...kinds: readonly string[]) {
  const content = Object.fromEntries(kinds.map((kind) => [kind, { schema: z.string() }]));
  return { description: "What the file holds, as it was sent", content };
}

interface Reply {
  header(name: string, value: string): unknown;
}

/** What a file holds, under headers that let a browser show or save it, and nothing else. */
export async function sendFile(
  files: FileStore,
  { hash, kind, name, purpose }: PersonFile,
  reply: Reply,
): Promise<never> {
  const bytes = await files.get(hash);
  if (bytes === undefined) throw new ProblemError({ code: "file_missing", name });
  const disposition = purpose === "photo" ? "inline" : "attachment";
  for (const [header, value] of Object.entries(fileHeaders({ kind, name, disposition })))
    reply.header(header, value);
  // A photo has another address when it is another; papers are never kept by a browser.
  reply.header("cache-control", purpose === "photo" ? "private, max-age=3600" : "no-store");
  // Bytes are an answer too, though the schema's type only knows text.
  return Buffer.from(bytes) as never;
}
