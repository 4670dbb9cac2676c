import { renamePictures } from "../questions/write-marks.ts";
import { decodePath, encodePath } from "./markup/file-names.ts";
import type { Reading } from "./reading.ts";

export type PackageFiles = ReadonlyMap<string, Uint8Array>;

/** Where Canvas and its like put the files of a course. */
const FOLDERS = ["", "web_resources/", "resources/", "media/"];

/** The pictures of a package, as its files name them: from their own folder, or from one of the usual ones. */
export class PackageMedia {
  private readonly files: PackageFiles;
  private readonly folder: string;
  private readonly reading: Reading;

  constructor(files: PackageFiles, ownPath: string, reading: Reading) {
    this.files = files;
    this.folder = ownPath.slice(0, ownPath.lastIndexOf("/") + 1);
    this.reading = reading;
  }

  /** The text with the names that its pictures have from here on; one that is not there keeps its name, and is told of. */
  taken(text: string): string {
    return renamePictures(text, (file) => {
      const path = this.pathOf(decodePath(file));
      const bytes = path === undefined ? undefined : this.files.get(path);
      return path === undefined || bytes === undefined ? file : this.reading.picture(encodePath(path), bytes);
    });
  }

  private pathOf(name: string): string | undefined {
    const known = [this.folder, ...FOLDERS]
      .map((folder) => tidy(folder + name))
      .find((path) => this.files.has(path));
    return known ?? [...this.files.keys()].find((path) => path.endsWith(`/${name}`));
  }
}

/** A path without the steps that lead nowhere; none leads out of the package. */
function tidy(path: string): string {
  const steps: string[] = [];
  for (const step of path.split("/"))
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  return steps.join("/");
}
