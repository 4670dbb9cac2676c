import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { CliFailure } from "../../cli-failure.ts";
import type { Context } from "../../context.ts";
import { exitCodes } from "../../exit-codes.ts";
import { type NamedShoot, readShoot, WrongShoot } from "./read-shoot.ts";

/** More than the largest shoot that is taken can need. */
const MAX_BYTES = 32_000_000;

/** Reads a shoot from a file, or from stdin where the file is `-`; it is called what the file is called unless it says. */
export async function readShootFile(context: Context, file: string): Promise<NamedShoot> {
  const { scenes } = context.texts;
  const text = await readText(context, file);
  try {
    const read = readShoot(JSON.parse(text));
    return read.name === "" ? { ...read, name: nameOf(file) } : read;
  } catch (error) {
    if (error instanceof WrongShoot) throw refused(scenes.wrongKey(file, error.fault));
    if (error instanceof SyntaxError || error instanceof RangeError) {
      throw refused(scenes.notJson(file, error.message));
    }
    throw error;
  }

  function refused(sentence: string): CliFailure {
    return new CliFailure(exitCodes.failure, "bad_file", sentence, scenes.formatNext);
  }
}

async function readText({ terminal, texts }: Context, file: string): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of file === "-" ? terminal.stdin : createReadStream(file)) {
      const part = Buffer.from(chunk);
      bytes += part.length;
      if (bytes > MAX_BYTES) {
        throw new CliFailure(exitCodes.failure, "bad_file", texts.scenes.tooLarge(file, MAX_BYTES / 1e6));
      }
      chunks.push(part);
    }
  } catch (error) {
    if (error instanceof CliFailure) throw error;
    throw new CliFailure(exitCodes.notFound, "file_not_found", texts.plan.noFile(file));
  }
  return Buffer.concat(chunks)
    .toString("utf8")
    .replace(/^\u{feff}/u, "");
}

function nameOf(file: string): string {
  return file === "-" ? "-" : basename(file, ".json");
}
