import { readFile, stat } from "node:fs/promises";
import { CliFailure } from "../cli-failure.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-codes.ts";

/** What the server takes at most, but for what it says takes more. */
const MAX_BYTES = 5_000_000;

/** The bytes of a file as base64: the server finds out what its letters mean. */
export async function readBytes({ texts }: Context, file: string, maxBytes = MAX_BYTES): Promise<string> {
  const missing = () => {
    throw new CliFailure(exitCodes.notFound, "file_not_found", texts.plan.noFile(file));
  };
  const found = await stat(file).catch(missing);
  if (found.isDirectory()) throw new CliFailure(exitCodes.usage, "bad_file", texts.plan.isFolder(file));
  const { size } = found;
  if (size > maxBytes)
    throw new CliFailure(exitCodes.failure, "bad_file", texts.plan.fileTooLarge(file, maxBytes / 1_000_000));
  return (await readFile(file).catch(missing)).toString("base64");
}
