import { groupOf } from "./find-group.ts";
import { bracketedTitle, readablePart, withoutAside, withoutLead, wordsIn } from "./find-title.ts";
import type { Mark } from "./mark.ts";
import type { NameHint, ParsedName } from "./parsed-name.ts";
import { readSegment, type Segment } from "./read-segment.ts";
import { technicalOf } from "./say.ts";
import { seasonNamed } from "./vocabulary/folders.ts";
import { type Zones, zonesOf } from "./zones.ts";

/** One step of a path with what it says by itself. */
export interface Reading {
  readonly parsed: ParsedName;
  readonly segment: Segment;
  readonly zones: Zones;
}

/** `isCounted: false`: a number that stands alone says nothing of episodes. */
export function readStep(
  text: string,
  hint: NameHint | undefined,
  { isCounted = true }: { readonly isCounted?: boolean } = {},
): Reading {
  const whole = readSegment(text);
  const segment = isCounted ? whole : { ...whole, marks: whole.marks.filter((mark) => !isGuess(mark)) };
  const zones = zonesOf(segment);
  return { parsed: parsedOf(segment, zones, hint), segment, zones };
}

/** A number that stands alone: how it counts, something else has to say. */
export function isGuess({ says }: Mark): boolean {
  return says.kind === "numbering" && (says.form === "running" || says.form === "compact");
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
  const unversioned = segment.leading === undefined ? plainTitle : plainTitle.replace(/ v[2-9]$/i, "");
  const named = isEpisode ? withoutLead(readablePart(unversioned)) : unversioned;
  const title = date === undefined ? named : named.replace(/ (?:du|of|from|vom)$/i, "");
  const book = isEpisode && numbers.seasons === undefined ? bookIn(title) : undefined;
  const year = zones.year?.says.kind === "year" ? zones.year.says.value : undefined;
  const episodeTitle = isEpisode ? episodeTitleOf(segment, zones) : undefined;
  const group = inBrackets?.group ?? groupOf(segment, zones);
  const part = partOf(segment);
  return {
    type: isEpisode ? "episode" : "movie",
    title: book?.title ?? title,
    ...(year !== undefined && { year }),
    ...numbers,
    ...(book !== undefined && { seasons: [book.season] }),
    ...(episodeTitle !== undefined && { episode_title: episodeTitle }),
    ...(date !== undefined && { date }),
    ...(part !== undefined && { part }),
    ...technicalOf(segment, zones.counted),
    ...(group !== undefined && { release_group: group }),
  };
}

/** `Some Series - Livre II`: a season by another name, before the number of an episode. */
function bookIn(title: string): { readonly title: string; readonly season: number } | undefined {
  if (!/ - (?:livre|book) |\p{L} livre /iu.test(title)) return undefined;
  const named = seasonNamed(title);
  return named?.title === "" ? undefined : named;
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
  // A year behind the numbers is the series', not a title.
  return /^(?:\W*|v\d|(?:19|20)\d\d(?:-(?:19|20)\d\d)?)$/u.test(title) ? undefined : title;
}

function partOf({ marks }: Segment): number | undefined {
  const says = marks.find((mark) => mark.says.kind === "part")?.says;
  return says?.kind === "part" ? says.value : undefined;
}
