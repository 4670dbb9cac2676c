import { everyMatch } from "./every-match.ts";
import { withFolders } from "./in-folders.ts";
import type { NameHint, ParsedName } from "./parsed-name.ts";
import { type Reading, readStep } from "./read-step.ts";
import { readableName } from "./readable-name.ts";
import { languageOfSubtitles } from "./subtitle-file.ts";

export type { ParsedName } from "./parsed-name.ts";

const MAX_LENGTH = 4_096;
/** No file system has longer names (255 bytes); what is longer is no name, and must not take long to read. */
const MAX_STEP = 512;
const CONTAINER =
  /\.(mkv|mp4|avi|mov|wmv|flv|webm|m4v|mpg|mpeg|ts|m2ts|mts|vob|ogm|ogv|divx|iso|img|rm|rmvb|asf|3gp|strm|wtv|mk3d|ifo|srt|sub|ass|ssa|vtt|smi|nfo|idx|xml|nzb|torrent|rar|zip|jpg|tbn)$/i;

const SUBTITLES = new Set(["srt", "sub", "ass", "ssa", "idx", "vtt", "smi"]);

type ReadFolder = (name: string) => Reading;

const readFolder: ReadFolder = (name) => readStep(name, undefined);

/** Reads the name of a video file, with the folders it lies in where they are given. Never throws. */
export function parseName(input: string, hint?: NameHint): ParsedName {
  return parseWith(readFolder, input, hint);
}

/** The same for many names of one place: a folder that many lie in is read once. It keeps them as long as it lives. */
export function nameReader(): (input: string) => ParsedName {
  const folders = new Map<string, Reading>();
  const readOnce: ReadFolder = (name) => {
    const reading = folders.get(name) ?? readFolder(name);
    folders.set(name, reading);
    return reading;
  };
  return (input) => parseWith(readOnce, input, undefined);
}

function parseWith(readFolder: ReadFolder, input: string, hint: NameHint | undefined): ParsedName {
  const path = stepsOf(readableName(input.slice(-MAX_LENGTH)).replaceAll("\\", "/"));
  const file = path.at(-1) ?? "";
  const container = CONTAINER.exec(file)?.[1]?.toLowerCase();
  const name = container === undefined ? file : file.slice(0, -container.length - 1);
  const isRead = container !== undefined && SUBTITLES.has(container);
  const subtitles = isRead ? languageOfSubtitles(name) : { name };
  const reading = readStep(subtitles.name, hint);
  const folders = path.slice(0, -1).slice(-4).reverse().map(readFolder);
  const merged = withFolders(reading, folders);
  const { language } = subtitles;
  return {
    ...merged,
    ...(language !== undefined && { subtitle_languages: [language] }),
    ...(container !== undefined && { container }),
  };
}

const LANGUAGE_LIST = /[ /.,([-][a-z]{2,3}$/i;
const NEXT_LANGUAGE =
  /^(?:en|fr|de|it|es|pt|ru|uk|pl|ja|zh|ko|eng|fre|fra|ger|deu|ita|spa|esp|por|rus|ukr|pol|cze|hun|jpn|jap|chi|kor|hin|tam|tel|nld|dut|swe|lat)(?=[/ .,)\]-]|$)/i;

const DAY = /(?<![^ ([.])[0-3]?\d\/[0-3]?\d\/(?:19|20)\d\d(?![^ )\].])/g;

/** Where the slashes of dates stand: `25/10/2019`. */
function inDates(path: string): (at: number) => boolean {
  const days = /\d\/\d/.test(path) ? everyMatch(path, DAY) : [];
  return (at) => days.some((day) => day.index < at && at < day.index + day[0].length);
}

/** The steps of a path. A slash in brackets, in a date, or with a space on both sides, is part of a name. */
function stepsOf(path: string): readonly string[] {
  const isInDate = inDates(path);
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
      isInDate(at) ||
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
