import { groupOf } from "./find-group.ts";
import { findCompact } from "./find-numbering.ts";
import { bracketedTitle, readablePart, withoutAside, withoutLead, wordsIn } from "./find-title.ts";
import type { Mark } from "./mark.ts";
import type { NameHint, ParsedName } from "./parsed-name.ts";
import { readSegment, type Segment } from "./read-segment.ts";
import { technicalOf } from "./say.ts";
import { type Zones, zonesOf } from "./zones.ts";

export type { ParsedName } from "./parsed-name.ts";

const MAX_LENGTH = 4_096;
/** No file system has longer names (255 bytes); what is longer is no name, and must not take long to read. */
const MAX_STEP = 512;
const CONTAINER =
  /\.(mkv|mp4|avi|mov|wmv|flv|webm|m4v|mpg|mpeg|ts|m2ts|mts|vob|ogm|ogv|divx|iso|img|rm|rmvb|asf|3gp|strm|wtv|mk3d|ifo|srt|sub|ass|ssa|nfo|idx|xml|nzb|torrent|rar|zip|jpg|tbn)$/i;

/** Reads the name of a video file, with the folders it lies in where they are given. Never throws. */
export function parseName(input: string, hint?: NameHint): ParsedName {
  const path = stepsOf(input.slice(-MAX_LENGTH).replaceAll("\\", "/"));
  const file = path.at(-1) ?? "";
  const container = CONTAINER.exec(file)?.[1]?.toLowerCase();
  const name = container === undefined ? file : file.slice(0, -container.length - 1);
  const reading = readStep(name, hint);
  const folders = path
    .slice(0, -1)
    .slice(-3)
    .reverse()
    .map((folder) => readStep(folder, undefined));
  const merged = withFolders(reading, folders);
  return { ...merged, ...(container !== undefined && { container }) };
}

const LANGUAGE_LIST = /[ .,([-][a-z]{2,3}$/i;
const NEXT_LANGUAGE =
  /^(?:en|fr|de|it|es|pt|ru|uk|pl|ja|zh|ko|eng|fre|fra|ger|deu|ita|spa|esp|por|rus|ukr|pol|cze|hun|jpn|jap|chi|kor|hin|tam|tel|nld|dut|swe|lat)(?=[/ .,)\]-]|$)/i;

/** The steps of a path. A slash in brackets, or with a space on both sides, is part of a name. */
function stepsOf(path: string): readonly string[] {
  const steps: string[] = [];
  let [depth, from]: [number, number] = [0, 0];
  const hasSpaced = path.includes(" / ");
  for (let at = 0; at < path.length; at++) {
    const letter = path[at];
    if (letter === "[" || letter === "(") depth += 1;
    else if (letter === "]" || letter === ")") depth = Math.max(0, depth - 1);
    if (
      letter !== "/" ||
      hasSpaced ||
      isList(path, from, at) ||
      (depth > 0 && /^[^[(]{0,100}[\])]/.test(path.slice(at + 1, at + 104)))
    )
      continue;
    steps.push(path.slice(from, at));
    [depth, from] = [0, at + 1];
  }
  steps.push(path.slice(from));
  return steps.filter((step) => step.trim() !== "").map((step) => step.slice(0, MAX_STEP));
}

/** `Hun/Ger/Ita`: languages, not folders. */
function isList(path: string, from: number, at: number): boolean {
  return (
    NEXT_LANGUAGE.test(path.slice(at + 1, at + 6)) &&
    LANGUAGE_LIST.test(path.slice(Math.max(from, at - 4), at))
  );
}

interface Reading {
  readonly parsed: ParsedName;
  readonly segment: Segment;
  readonly zones: Zones;
}

function readStep(text: string, hint: NameHint | undefined): Reading {
  const segment = readSegment(text);
  const zones = zonesOf(segment);
  return { parsed: parsedOf(segment, zones, hint), segment, zones };
}

function parsedOf(segment: Segment, zones: Zones, hint: NameHint | undefined): ParsedName {
  const { text, begin } = segment;
  const numbers = numbersOf(zones.numbering);
  const date = zones.date?.says.kind === "date" ? zones.date.says.value : undefined;
  const isEpisode =
    hint === "episode" || (hint !== "movie" && (zones.numbering.length > 0 || date !== undefined));
  const bracketed = text.slice(begin, Math.max(begin, zones.titleEnd));
  const inBrackets =
    wordsIn(bracketed) === "" ? bracketedTitle(text.slice(0, Math.max(begin, zones.titleEnd))) : undefined;
  const plainTitle = inBrackets?.title ?? wordsIn(withoutAside(bracketed));
  const title = isEpisode ? withoutLead(readablePart(plainTitle)) : plainTitle;
  const year = zones.year?.says.kind === "year" ? zones.year.says.value : undefined;
  const episodeTitle = isEpisode ? episodeTitleOf(segment, zones) : undefined;
  const group = inBrackets?.group ?? groupOf(segment, zones);
  const part = partOf(segment);
  return {
    type: isEpisode ? "episode" : "movie",
    title,
    ...(year !== undefined && { year }),
    ...numbers,
    ...(episodeTitle !== undefined && { episode_title: episodeTitle }),
    ...(date !== undefined && { date }),
    ...(part !== undefined && { part }),
    ...technicalOf(segment, zones.counted),
    ...(group !== undefined && { release_group: group }),
  };
}

function numbersOf(
  numbering: readonly Mark[],
): Pick<ParsedName, "seasons" | "episodes" | "absolute_episodes"> {
  let numbers: {
    seasons?: readonly number[];
    episodes?: readonly number[];
    absolute_episodes?: readonly number[];
  } = {};
  for (const { says } of numbering) {
    if (says.kind !== "numbering") continue;
    if (says.seasons !== undefined) numbers = { ...numbers, seasons: says.seasons };
    if (says.episodes !== undefined) numbers = { ...numbers, episodes: says.episodes };
    if (says.absolute !== undefined) numbers = { ...numbers, absolute_episodes: says.absolute };
  }
  const { absolute_episodes: running, ...rest } = numbers;
  // A running number behind a season that has no other counts within it: `S3 - 07`.
  if (running !== undefined && numbers.episodes === undefined)
    numbers =
      numbers.seasons === undefined ? { ...numbers, episodes: running } : { ...rest, episodes: running };
  return numbers.seasons !== undefined && numbers.episodes === undefined
    ? { ...numbers, episodes: [] }
    : numbers;
}

function episodeTitleOf({ text }: Segment, { numbering, date, techStart }: Zones): string | undefined {
  const end = Math.max(...numbering.map((mark) => mark.end), date?.end ?? 0);
  const title = wordsIn(text.slice(end, Math.max(end, techStart)));
  return title === "" || /^\W*$/u.test(title) ? undefined : title;
}

function partOf({ marks }: Segment): number | undefined {
  const says = marks.find((mark) => mark.says.kind === "part")?.says;
  return says?.kind === "part" ? says.value : undefined;
}

const GENERIC =
  /^(?:movies?|films?|videos?|downloads?|complete|incomplete|tv|tv ?shows?|shows?|series|séries|animes?|mangas?|media|mnt|home|user|share|data|server|volume\d*|season|saison|specials?|extras?|bonus|video_ts|bdmv|stream|certificate|cd ?\d|dvd ?\d|disc ?\d|subs?|new|done|finished|usenet|torrents?|library|bibliotheque|collection|documentar(?:y|ies)|documentaires?|kids|enfants|hd|4k|uhd|unsorted|temp|tmp|[a-z]:?|dossier|divers|sagas?)$/i;

/** What a file's name leaves open, its folders may say. */
function withFolders(file: Reading, folders: readonly Reading[]): ParsedName {
  let parsed = file.parsed;
  for (const folder of folders) parsed = joined(parsed, folder, file);
  if (parsed.title === "") parsed = { ...parsed, title: fallbackTitle(file) };
  return parsed;
}

function joined(parsed: ParsedName, { parsed: folder, segment }: Reading, file: Reading): ParsedName {
  const isGeneric = GENERIC.test(folder.title.trim()) || folder.title === "";
  let joint = parsed;
  if (isRicher(folder, parsed, file)) {
    const counted =
      /^\d{1,4}$/.test(file.segment.plain) && folder.type === "episode"
        ? [Number(file.segment.plain)]
        : undefined;
    return {
      ...withTechnical(folder, parsed),
      ...(counted && { episodes: counted, absolute_episodes: counted }),
    };
  }
  if (joint.seasons === undefined && folder.seasons?.length === 1)
    joint = inSeason(joint, folder.seasons, file);
  if (isGeneric) return joint;
  const isBetter =
    joint.title === "" ||
    (folder.year !== undefined &&
      joint.year === undefined &&
      joint.type === "movie" &&
      folder.type === "movie");
  if (isBetter && folder.title !== "") {
    joint = {
      ...joint,
      title: folder.title,
      ...(folder.year !== undefined && joint.year === undefined && { year: folder.year }),
    };
  }
  return segment.text === "" ? joint : withTechnical(joint, folder);
}

/** A folder that names what it holds, around a file whose own name is a number, scrambled, or short for the same. */
function isRicher(folder: ParsedName, file: ParsedName, { segment }: Reading): boolean {
  if (folder.title === "") return false;
  const isScrambled =
    /^[a-z0-9]{16,}$/.test(segment.plain) ||
    /(?:^|[ ._])\d\d?e\d\d?s(?:[ ._]|$)/.test(segment.plain) ||
    /p(?:0801|027)(?!\d)/.test(segment.plain);
  const isRelease = folder.release_group !== undefined && (folder.source ?? folder.resolution) !== undefined;
  const saysMore = (folder.episodes?.length ?? 0) > 0 || folder.year !== undefined || isRelease;
  const saysNothing =
    file.seasons === undefined &&
    file.episodes === undefined &&
    file.year === undefined &&
    file.resolution === undefined;
  const isShort = !/[A-Z ]/.test(segment.text) && file.seasons === undefined && file.year === undefined;
  return (
    saysMore &&
    (isScrambled ||
      (saysNothing && (folder.seasons ?? folder.episodes) !== undefined) ||
      (isRelease && isShort))
  );
}

/** In a folder of a season a number alone is an episode: `Season 1/02 - Pilot`, `Season 1/102`. */
function inSeason(parsed: ParsedName, seasons: readonly number[], { segment }: Reading): ParsedName {
  const [only] = parsed.episodes ?? [];
  if (parsed.episodes !== undefined && only !== undefined) {
    const { absolute_episodes: _absolute, ...rest } = parsed;
    const isCompact = Math.floor(only / 100) === seasons[0];
    return { ...rest, type: "episode", seasons, episodes: isCompact ? [only % 100] : parsed.episodes };
  }
  const first = /^\D{0,3}?(\d{1,3})(?![\d\p{L}])[ ._-]*/u.exec(segment.plain);
  const compact = findCompact(segment.plain)?.says;
  if (compact?.kind === "numbering" && compact.seasons?.[0] === seasons[0]) {
    const title = wordsIn(segment.text.slice(0, segment.plain.search(/(?<!\d)[1-9]\d?\d\d(?!\d)/)));
    return { ...parsed, type: "episode", title, seasons, episodes: compact.episodes ?? [] };
  }
  if (first?.[1] === undefined) return { ...parsed, type: "episode", seasons, episodes: [] };
  const rest = wordsIn(segment.text.slice(first[0].length));
  return {
    ...parsed,
    type: "episode",
    title: "",
    seasons,
    episodes: [Number(first[1])],
    ...(rest !== "" &&
      parsed.title !== "" && { episode_title: wordsIn(parsed.title.replace(/^\d{1,3}[ ._-]*/u, "")) }),
  };
}

function withTechnical(parsed: ParsedName, folder: ParsedName): ParsedName {
  const {
    title: _title,
    type: _type,
    languages,
    seasons: _s,
    episodes: _e,
    episode_title: _t,
    absolute_episodes: _a,
    part: _p,
    ...rest
  } = folder;
  const heard = parsed.languages.length > 0 ? parsed.languages : languages;
  return { ...rest, ...parsed, languages: heard };
}

/** Nothing before the numbers: what stands behind them is all there is. */
function fallbackTitle({ segment, parsed }: Reading): string {
  if (parsed.episode_title !== undefined) return parsed.episode_title;
  return wordsIn(segment.text.slice(segment.begin)) || wordsIn(segment.text) || segment.text.trim();
}
