import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { type ReadFile, readQuestions } from "@souffleur/quiz/questions";
import { CliFailure } from "../../cli-failure.ts";
import type { Context } from "../../context.ts";
import { exitCodes } from "../../exit-codes.ts";

/** What the readers of questions take at most. */
const MAX_BYTES = 32 * 1024 * 1024;

/** The questions of a file in any format we read, or of what comes in where the file is `-`. */
export async function readQuestionFile(context: Context, file: string): Promise<ReadFile> {
  const bytes = file === "-" ? await readInput(context) : await readAll(context, file);
  return readQuestions(bytes, file === "-" ? {} : { filename: basename(file) });
}

async function readAll({ texts }: Context, file: string): Promise<Uint8Array> {
  const missing = () => {
    throw new CliFailure(exitCodes.notFound, "file_not_found", texts.plan.noFile(file));
  };
  const { size } = await stat(file).catch(missing);
  if (size > MAX_BYTES) throw tooLarge(texts, file);
  return readFile(file).catch(missing);
}

async function readInput({ terminal, texts }: Context): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of terminal.stdin) {
    const part = Buffer.from(chunk);
    bytes += part.length;
    if (bytes > MAX_BYTES) throw tooLarge(texts, "-");
    chunks.push(part);
  }
  return Buffer.concat(chunks);
}

function tooLarge({ plan }: Context["texts"], file: string): CliFailure {
  return new CliFailure(exitCodes.failure, "bad_file", plan.fileTooLarge(file, MAX_BYTES / 1_000_000));
}
