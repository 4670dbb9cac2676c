import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { OperatorError } from "@souffleur/platform/config";

/** Makes the folder and writes a file in it: better refused now than in the middle of somebody's work. */
export function ensureWritableFolder(folder: string): void {
  const path = resolve(folder);
  const probe = join(path, `.write-test-${process.pid}`);
  try {
    // What is kept is for its user alone: names, password hashes, everybody's plans.
    mkdirSync(path, { recursive: true, mode: 0o700 });
    writeFileSync(probe, "");
    rmSync(probe);
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : "?";
    throw new OperatorError(
      "data_dir_not_writable",
      {
        en: `Souffleur cannot write in its data folder ${path} (${reason}).`,
        fr: `Souffleur ne peut pas écrire dans son dossier de données ${path} (${reason}).`,
      },
      {
        en: "Give it the right to write there, free some space, or choose another folder with --data-dir.",
        fr: "Donnez-lui le droit d'y écrire, libérez de la place, ou choisissez un autre dossier avec --data-dir.",
      },
      error,
    );
  }
}
