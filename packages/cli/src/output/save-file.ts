import { writeFile } from "node:fs/promises";
import { CliFailure } from "../cli-failure.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-codes.ts";

/** Writes what the server sent into the file a person named, and says so. `bytes` is as `parseAs: "arrayBuffer"` gives it. */
export async function saveFile(context: Context, file: string, bytes: unknown): Promise<void> {
  if (!(bytes instanceof ArrayBuffer)) throw new Error("The answer was not read as bytes.");
  const { api } = context.texts;
  try {
    await writeFile(file, Buffer.from(bytes));
  } catch {
    throw new CliFailure(exitCodes.failure, "file_not_written", api.notSaved(file));
  }
  context.output.result({ file, bytes: bytes.byteLength }, () => api.saved(file));
}
