import { subtitleMarks } from "./subtitle-marks.ts";
import type { SideFile } from "./video-file.ts";
import { nameParts } from "./video-names.ts";

const kinds: Readonly<Record<SideFile["kind"], readonly string[]>> = {
  subtitle: ["srt", "sub", "idx", "ass", "ssa", "vtt", "sup", "smi"],
  nfo: ["nfo"],
  image: ["jpg", "jpeg", "png", "webp", "tbn"],
  other: ["edl", "sfv", "md5", "mka", "ac3", "dts", "aac", "flac"],
};
const kindOf = new Map(
  Object.entries(kinds).flatMap(([kind, extensions]) =>
    extensions.map((extension) => [extension, kind as SideFile["kind"]] as const),
  ),
);
/** Names that speak of whatever video is alone in its folder. */
const OF_THE_FOLDER =
  /^(?:movie|video|poster|folder|cover|fanart|backdrop|banner|landscape|clearart|clearlogo|logo|disc|discart|thumb)\d*$/i;

/** Which files of a folder belong to which of its videos: by name; where a video is alone, by place. */
export function tieSideFiles(
  videos: readonly string[],
  others: readonly string[],
): ReadonlyMap<string, readonly Omit<SideFile, "sizeBytes">[]> {
  const byStem = new Map(videos.map((name) => [nameParts(name).stem.toLowerCase(), name]));
  const tied = new Map<string, Omit<SideFile, "sizeBytes">[]>();
  for (const name of others.toSorted()) {
    const { stem, extension } = nameParts(name);
    const kind = kindOf.get(extension);
    if (kind === undefined) continue;
    const owner = ownerOf(stem, byStem) ?? aloneOwner(stem, kind, videos);
    if (owner === undefined) continue;
    const words = kind === "subtitle" ? marksBehind(stem, owner) : {};
    tied.set(owner, [...(tied.get(owner) ?? []), { name, kind, ...words }]);
  }
  return tied;
}

/** The video with the longest name that this one begins with: `Alien.fr` is not of `Al`, and `Film-poster` of `Film`. */
function ownerOf(stem: string, byStem: ReadonlyMap<string, string>): string | undefined {
  let begin = stem.toLowerCase();
  for (;;) {
    const owner = byStem.get(begin);
    if (owner !== undefined) return owner;
    const cut = Math.max(begin.lastIndexOf("."), begin.lastIndexOf("-"), begin.lastIndexOf("_"));
    if (cut <= 0) return undefined;
    begin = begin.slice(0, cut);
  }
}

function aloneOwner(stem: string, kind: SideFile["kind"], videos: readonly string[]): string | undefined {
  const [only] = videos;
  if (only === undefined || videos.length > 1) return undefined;
  return kind === "subtitle" || kind === "nfo" || OF_THE_FOLDER.test(stem) ? only : undefined;
}

function marksBehind(stem: string, owner: string) {
  const own = nameParts(owner).stem;
  return subtitleMarks(stem.toLowerCase().startsWith(own.toLowerCase()) ? stem.slice(own.length) : stem);
}
