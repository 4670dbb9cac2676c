import type { SideFile } from "../files/video-file.ts";
import { collisionKey, safeName } from "../places/safe-name.ts";
import { splitName } from "./paths.ts";

export interface SideMove {
  readonly from: string;
  readonly to: string;
}

/** What the files beside a video are called when it has another name: its words, and their own marks behind. */
export function sideMoves(
  videoName: string,
  sideFiles: readonly SideFile[],
  newVideoName: string,
): readonly SideMove[] {
  const [oldStem] = splitName(videoName);
  const [newStem] = splitName(newVideoName);
  const taken = new Set([collisionKey(newVideoName)]);
  return sideFiles.map((side) => {
    const to = freeName(newStem, endingOf(side, oldStem), taken);
    taken.add(collisionKey(to));
    return { from: side.name, to };
  });
}

function freeName(stem: string, ending: string, taken: ReadonlySet<string>): string {
  const [marks, extension] = splitName(`x${ending}`);
  for (let number = 1; ; number++) {
    const name = safeName(stem, number === 1 ? ending : `${marks.slice(1)}.${number}${extension}`);
    if (!taken.has(collisionKey(name))) return name;
  }
}

/** `.fr.forced.srt`: what stands behind the name of the video, or else what we know of the file. */
function endingOf(side: SideFile, stem: string): string {
  const { name, kind } = side;
  if (name.startsWith(stem) && name.length > stem.length) return name.slice(stem.length);
  const [own, extension] = splitName(name);
  if (kind === "nfo") return extension;
  if (kind === "image") return `-${own}${extension}`;
  if (kind === "other") return `.${own}${extension}`;
  const marks = [side.language, side.isForced === true && "forced", side.isSdh === true && "sdh"];
  return [...marks.filter((mark) => typeof mark === "string").map((mark) => `.${mark}`), extension].join("");
}
