import { open, stat } from "node:fs/promises";
import { join } from "node:path";

/** The data files in the order they are read in; the first two must be there, the others say more. */
export const imdbFileNames = [
  "title.ratings",
  "title.basics",
  "title.akas",
  "title.episode",
  "title.crew",
  "title.principals",
  "name.basics",
] as const;
export type ImdbFileName = (typeof imdbFileNames)[number];

/** Without it there is nothing to look for. */
export const neededImdbFile: ImdbFileName = "title.basics";

/** One data file as it lies there: another size or time means another download. */
export interface ImdbFile {
  readonly name: ImdbFileName;
  readonly path: string;
  readonly sizeBytes: number;
  readonly modifiedMs: number;
}

/** The data files in a folder, unpacked or as they are downloaded; the unpacked one where there are both. */
export async function findImdbFiles(folder: string): Promise<readonly ImdbFile[]> {
  const found: ImdbFile[] = [];
  for (const name of imdbFileNames) {
    for (const ending of [".tsv", ".tsv.gz"]) {
      const path = join(folder, `${name}${ending}`);
      const there = await stat(path).catch(() => undefined);
      if (there === undefined || !there.isFile()) continue;
      found.push({ name, path, sizeBytes: there.size, modifiedMs: Math.floor(there.mtimeMs) });
      break;
    }
  }
  return found;
}

/** A data file, without where it lies. */
export type ImdbFileMark = Omit<ImdbFile, "path" | "name"> & { readonly name: string };

/** Whether two sets of files are the same downloads. */
export function sameFiles(one: readonly ImdbFileMark[], other: readonly ImdbFileMark[]): boolean {
  const said = (files: readonly ImdbFileMark[]) =>
    JSON.stringify(files.map(({ name, sizeBytes, modifiedMs }) => [name, sizeBytes, modifiedMs]));
  return said(one) === said(other);
}

/** By what it holds, not by what it is called. */
export async function isPacked(path: string): Promise<boolean> {
  const file = await open(path, "r");
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await file.close();
  }
}
