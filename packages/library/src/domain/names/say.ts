import type { Mark } from "./mark.ts";
import type { ParsedName } from "./parsed-name.ts";
import type { Segment } from "./read-segment.ts";

type Technical = Pick<
  ParsedName,
  | "languages"
  | "multi"
  | "subtitle_languages"
  | "french_variants"
  | "resolution"
  | "source"
  | "video_codec"
  | "audio_codecs"
  | "audio_channels"
  | "edition"
  | "proper"
  | "complete"
  | "imdb_id"
  | "tmdb_id"
  | "tvdb_id"
>;

/** What the marks that count say together. */
export function technicalOf(segment: Segment, counted: readonly Mark[]): Technical {
  const values = new Map<string, string[]>();
  for (const { says } of counted) {
    if (says.kind !== "word") continue;
    const known = values.get(says.property);
    if (known === undefined) values.set(says.property, [says.value]);
    else if (!known.includes(says.value)) known.push(says.value);
  }
  const valuesOf = (property: string) => values.get(property) ?? [];
  const { sound, read } = languagesOf(segment, counted);
  const flags = valuesOf("flag");
  const variants = valuesOf("french");
  const isMulti =
    sound.length > 1 || (flags.includes("multi") && (!isOnlyDl(segment, counted) || sound.includes("de")));
  const [source] = sourcesOf(counted);
  const [video] = valuesOf("video");
  const audio = valuesOf("audio");
  const edition = valuesOf("edition");
  const channels = counted.find(({ says }) => says.kind === "channels")?.says;
  const resolution = resolutionOf(counted);
  return {
    languages: sound,
    ...(isMulti && { multi: true as const }),
    ...(read.length > 0 && { subtitle_languages: read }),
    ...(variants.length > 0 && { french_variants: variants.sort() }),
    ...(resolution !== undefined && { resolution }),
    ...(source !== undefined && { source }),
    ...(video !== undefined && { video_codec: video }),
    ...(audio.length > 0 && { audio_codecs: withoutLesser(audio) }),
    ...(channels?.kind === "channels" && { audio_channels: channels.value }),
    ...(edition.length > 0 && { edition }),
    ...(flags.includes("proper") && { proper: true as const }),
    ...(flags.includes("complete") && { complete: true as const }),
    ...idsOf(counted),
  };
}

/** The surest first: `TV Land WEBRip` is no broadcast. */
function sourcesOf(counted: readonly Mark[]): readonly string[] {
  const ranks = { firm: 0, loose: 1, faint: 2 } as const;
  return counted
    .filter(({ says }) => says.kind === "word" && says.property === "source")
    .toSorted((one, other) => ranks[one.strength] - ranks[other.strength])
    .flatMap(({ says }) => (says.kind === "word" ? [says.value] : []));
}

/** A height in figures says more than `UHD`. */
function resolutionOf(counted: readonly Mark[]): string | undefined {
  const figure = counted.find(({ says }) => says.kind === "resolution")?.says;
  if (figure?.kind === "resolution") return figure.value;
  const word = counted.find(({ says }) => says.kind === "word" && says.property === "resolution")?.says;
  return word?.kind === "word" ? word.value : undefined;
}

function withoutLesser(codecs: readonly string[]): readonly string[] {
  return codecs.filter(
    (codec) => codec !== "dts" || !codecs.some((other) => other === "dts-hd" || other === "dts-x"),
  );
}

/** In Germany `DL` is two languages, `ML` several; elsewhere it is the end of `WEB-DL`. */
function isOnlyDl({ plain }: Segment, counted: readonly Mark[]): boolean {
  return counted
    .filter(({ says }) => says.kind === "word" && says.property === "flag" && says.value === "multi")
    .every(({ start, end }) => /^(?:dl|ml)$/.test(plain.slice(start, end)));
}

/**
 * Languages named with a word for subtitles are read, all others heard. The word may lead a list (`Sub.Fr-Eng`), or stand
 * behind one language (`German.Subbed`).
 */
function languagesOf(
  { plain }: Segment,
  counted: readonly Mark[],
): { sound: readonly string[]; read: readonly string[] } {
  const spoken = counted.filter(
    ({ says }) =>
      (says.kind === "word" && ["language", "subtitles"].includes(says.property)) || isSubtitleWord(says),
  );
  const sound = new Set<string>();
  const read = new Set<string>();
  const isNear = (one: Mark | undefined, other: Mark) =>
    one !== undefined && !/[\p{L}\p{N}]/u.test(plain.slice(one.end, other.start));
  let leads = false;
  for (const [at, mark] of spoken.entries()) {
    const { says } = mark;
    if (says.kind !== "word") continue;
    const previous = spoken[at - 1];
    if (!isNear(previous, mark) && !(previous?.start === mark.start)) leads = false;
    if (isSubtitleWord(says)) leads = !/^(?:hc|hcsub)$/.test(plain.slice(mark.start, mark.end));
    else if (says.property === "subtitles") {
      read.add(says.value);
      leads = /^(?:vo[ ._-])?s(?:ub|t)/.test(plain.slice(mark.start, mark.end));
    } else {
      const next = spoken[at + 1];
      const afterNext = spoken[at + 2];
      const isFollowed = next !== undefined && isSubtitleWord(next.says) && isNear(mark, next);
      const listFollows = isFollowed && afterNext !== undefined && isNear(next, afterNext);
      if (leads || (isFollowed && !listFollows)) read.add(says.value);
      else sound.add(says.value);
    }
  }
  // A Spanish tracker's own form of name.
  if (sound.size === 0 && plain.includes("temporada") && plain.includes("[cap.")) sound.add("es");
  return { sound: [...sound].sort(), read: [...read].sort() };
}

function isSubtitleWord(says: Mark["says"]): boolean {
  return says.kind === "word" && says.property === "flag" && says.value === "multi_subtitles";
}

function idsOf(counted: readonly Mark[]): Pick<ParsedName, "imdb_id" | "tmdb_id" | "tvdb_id"> {
  const ids: { imdb_id?: string; tmdb_id?: number; tvdb_id?: number } = {};
  for (const { says } of counted) {
    if (says.kind !== "id") continue;
    if (says.source === "imdb") ids.imdb_id ??= says.value;
    else if (says.source === "tmdb") ids.tmdb_id ??= Number(says.value);
    else ids.tvdb_id ??= Number(says.value);
  }
  return ids;
}
