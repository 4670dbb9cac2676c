import { readFile, stat } from "node:fs/promises";
import { basename, relative, resolve, sep } from "node:path";
import { CliFailure } from "../cli-failure.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-codes.ts";
import { readBytes } from "../plan/read-bytes.ts";
import { filesIn } from "../shared/files-in.ts";

/** Of one file, as the server takes it. */
const MAX_BYTES = 32 * 1024 * 1024;
const QUESTIONS = /\.(?:xml|qti|dat|gift|txt|csv|tsv|jsonl?|ndjson|zip|apkg|colpkg|imscc)$/i;
/** What an unpacked package of questions holds: them, and the pictures they show. */
const OF_PACKAGE = /\.(?:xml|qti|dat|gift|txt|csv|jsonl?|png|jpe?g|gif|webp|svg)$/i;
const MANIFEST = /^imsmanifest\.xml$/i;
/** No moment is in it: the same folder is the same package. */
const NO_MOMENT = new Date(1980, 0, 1);

/** A file of questions as the server takes it; read when its turn comes. */
export interface QuestionFile {
  readonly path: string;
  readonly filename: string;
  content(): Promise<string>;
}

/** A file is itself. A folder is a package where it has a manifest, and the files in it otherwise. */
export async function questionFilesAt(context: Context, path: string): Promise<readonly QuestionFile[]> {
  if (!(await isFolder(path))) return [fileAt(context, path)];
  const found = await filesIn(context, path, QUESTIONS);
  if (found.some((file) => MANIFEST.test(basename(file)))) return [packageAt(context, path)];
  if (found.length > 0) return found.map((file) => fileAt(context, file));
  throw new CliFailure(exitCodes.notFound, "file_not_found", context.texts.quizExchange.nothingIn(path));
}

/** The files of questions at a path, for who reads each by itself. */
export async function questionPathsAt(context: Context, path: string): Promise<readonly string[]> {
  return (await isFolder(path)) ? (await questionFilesAt(context, path)).map((file) => file.path) : [path];
}

const isFolder = async (path: string) => (await stat(path).catch(() => undefined))?.isDirectory() === true;

function fileAt(context: Context, path: string): QuestionFile {
  return { path, filename: basename(path), content: () => readBytes(context, path, MAX_BYTES) };
}

function packageAt(context: Context, folder: string): QuestionFile {
  return {
    path: folder,
    filename: `${basename(resolve(folder))}.zip`,
    async content() {
      const entries: Record<string, Uint8Array> = {};
      let bytes = 0;
      for (const file of await filesIn(context, folder, OF_PACKAGE)) {
        bytes += (await stat(file)).size;
        if (bytes > MAX_BYTES) throw tooLarge(context, folder);
        entries[relative(folder, file).split(sep).join("/")] = await readFile(file);
      }
      const { zipSync } = await import("fflate");
      return Buffer.from(zipSync(entries, { mtime: NO_MOMENT })).toString("base64");
    },
  };
}

function tooLarge({ texts }: Context, folder: string): CliFailure {
  const sentence = texts.plan.fileTooLarge(folder, Math.floor(MAX_BYTES / 1_000_000));
  return new CliFailure(exitCodes.failure, "bad_file", sentence);
}
