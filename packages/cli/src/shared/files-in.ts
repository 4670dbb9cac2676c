import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { CliFailure } from "../cli-failure.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-codes.ts";

const DEEPEST = 12;

/** The files of a folder and of those in it whose names fit, in the order of their names; hidden ones are left out. */
export async function filesIn(
  context: Context,
  folder: string,
  fitting: RegExp,
  depth = 0,
): Promise<readonly string[]> {
  const files: string[] = [];
  for (const entry of await entriesOf(context, folder)) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith(".")) continue;
    if (entry.isDirectory() && depth < DEEPEST)
      files.push(...(await filesIn(context, path, fitting, depth + 1)));
    else if (entry.isFile() && fitting.test(entry.name)) files.push(path);
  }
  return files.sort();
}

async function entriesOf({ texts }: Context, folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    // Gone since it was listed: as if it had never been there.
    if (code === "ENOENT") return [];
    throw new CliFailure(exitCodes.failure, "bad_file", texts.plan.closedFolder(folder));
  }
}
