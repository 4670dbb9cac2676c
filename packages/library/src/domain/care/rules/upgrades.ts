import { bestQuality, type Quality, qualityOf } from "../../files/quality.ts";
import type { Facts } from "../finding.ts";
import type { CareRule } from "../rule.ts";

/** Works whose best copy is worth a better one: a small picture, an old codec, no French. */
export const upgrades: CareRule = {
  kind: "upgrade",
  look(collection) {
    const decided = collection.present().filter(({ movieId, episodeId }) => movieId ?? episodeId);
    const byWork = Map.groupBy(decided, ({ movieId, episodeId }) => movieId ?? episodeId ?? "");
    return [...byWork].flatMap(([key, files]) => {
      const best = bestQuality(files.map((file) => ({ file, quality: qualityOf(file) })));
      const facts = best && lacking(best.quality, collection.settings.minLines);
      if (!facts || Object.keys(facts).length === 0) return [];
      const { file } = best;
      return {
        ...{ kind: "upgrade", severity: "advice", key, label: collection.labelOf(file), path: file.path },
        facts: { ...facts, size_bytes: file.sizeBytes },
        isByChoice: false,
      };
    });
  },
};

const oldCodecs = new Set(["xvid", "divx", "mpeg2", "mpeg4", "wmv", "vc1", "h263", "rv10"]);
/** Bits a second for each dot of the picture, of h264; half of it for what came after. */
const FEWEST_BITS = 0.8;

/** What is known to be lacking; what nobody knows is not held against a copy. */
export function lacking(quality: Quality, minLines: number): Facts {
  const { isReadable, lines, videoCodec, languages, subtitles, bitsPerSecond } = quality;
  if (!isReadable) return { unreadable: true };
  const isFrench = languages === undefined || languages.includes("fr") || subtitles?.includes("fr");
  const newer = videoCodec !== undefined && ["h265", "av1", "h266", "vp9"].includes(videoCodec);
  const fewest = lines && lines * lines * (16 / 9) * FEWEST_BITS * (newer ? 0.5 : 1);
  return {
    ...(lines !== undefined && lines < minLines && { lines }),
    ...(videoCodec && oldCodecs.has(videoCodec) && { codec: videoCodec }),
    ...(!isFrench && { languages: languages.join(" ") || "?", no_french: true }),
    ...(bitsPerSecond &&
      fewest &&
      bitsPerSecond < fewest && {
        megabits: Math.round(bitsPerSecond / 100_000) / 10,
      }),
  };
}
