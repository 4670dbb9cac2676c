import { behindTitle, wordsIn } from "./find-title.ts";
import { joinedFilm } from "./in-film-folder.ts";
import { inSeason, numberedBehind } from "./in-season-folder.ts";
import type { ParsedName } from "./parsed-name.ts";
import { plainText } from "./plain-text.ts";
import type { Segment } from "./read-segment.ts";
import { isGuess, type Reading, readStep } from "./read-step.ts";
import { technicalOf } from "./say.ts";
import { isDisc, isNameless, type Shelf, seasonNamed, shelfOf } from "./vocabulary/folders.ts";

/** What a file's name leaves open, its folders may say: the nearest first. */
export function withFolders(given: Reading, folders: readonly Reading[]): ParsedName {
  const shelf = folders.map(({ segment }) => shelfOf(segment.text)).find((found) => found !== undefined);
  const file = onShelf(onDisc(given, folders), shelf);
  const around = folders.map((folder, at) =>
    asSeason(asTechnical(folder), file, shelf, folders.slice(at + 1)),
  );
  const series = seriesOf(file, around);
  let parsed = numberedBehind(file, series, shelf);
  for (const folder of around) parsed = joined(parsed, folder, file, series);
  return parsed.title === "" ? { ...parsed, title: fallbackTitle(file) } : parsed;
}

/** The files of a disc are all called alike: what is on it, only its folders say. */
function onDisc(file: Reading, [nearest]: readonly Reading[]): Reading {
  if (nearest === undefined || !isDisc(nearest.segment.text)) return file;
  const { languages } = file.parsed;
  return { ...file, parsed: { type: "movie", title: "", languages } };
}

const PLACE_IN_ROW = /^(?:0\d[ ._-]{1,3}|\d{1,2}(?:\. | - ))(?=\p{L})/u;

/** Among films a number before a title or behind it counts films, not episodes: `03 - Le Retour`. */
function onShelf(file: Reading, shelf: Shelf | undefined): Reading {
  const { segment, parsed, zones } = file;
  const place = shelf === "films" ? PLACE_IN_ROW.exec(segment.text) : null;
  if (place !== null && zones.numbering.every(isGuess))
    return readStep(segment.text.slice(place[0].length), "movie", { isCounted: false });
  const isOpen = zones.numbering.every(isGuess) && parsed.date === undefined;
  if (shelf !== "films" || zones.numbering.length === 0 || !isOpen) return file;
  const [first] = zones.numbering;
  const leading = first?.start === segment.begin ? first.end : 0;
  return readStep(segment.text.slice(leading), "movie", { isCounted: false });
}

const ONLY_OF_COPIES = new Set(["language", "subtitles", "french", "source", "resolution", "flag"]);

/** `VF`, `VOSTFR`, `1080p`: a folder that says how its copies are, and nothing of their names. */
function asTechnical(folder: Reading): Reading {
  const { tokens, marks, text } = folder.segment;
  const isTechnical =
    tokens.length > 0 &&
    !isNameless(text) &&
    tokens.every((token) =>
      marks.some(
        ({ start, end, says }) =>
          start <= token.start &&
          end >= token.end &&
          (says.kind === "resolution" || (says.kind === "word" && ONLY_OF_COPIES.has(says.property))),
      ),
    );
  if (!isTechnical) return folder;
  return { ...folder, parsed: { type: "movie", title: "", ...technicalOf(folder.segment, marks) } };
}

/** `Livre II`, `Series 4`, `2`, `Hors-série` are seasons around what has a number. */
function asSeason(
  folder: Reading,
  { parsed, segment }: Reading,
  shelf: Shelf | undefined,
  above: readonly Reading[],
): Reading {
  if (folder.parsed.seasons !== undefined || shelf === "films") return folder;
  const isNumbered =
    parsed.episodes !== undefined ||
    /^\D{0,3}\d{1,3}(?!\d)/.test(segment.plain) ||
    above.some(({ parsed: { title } }) => isNumberedBehind(segment, title));
  const named = isNumbered ? seasonNamed(folder.segment.text) : undefined;
  if (named === undefined) return folder;
  if (named.title === "" && !above.some(({ segment: { text } }) => !isNameless(text))) return folder;
  const { year: _year, ...rest } = folder.parsed;
  return {
    ...folder,
    parsed: { ...rest, type: "episode", title: named.title, seasons: [named.season], episodes: [] },
  };
}

/** `Série/2/Série 04`: a number right behind the title of a folder around it. */
function isNumberedBehind({ plain, begin }: Segment, title: string): boolean {
  const from = title === "" || isNameless(title) ? undefined : behindTitle(plain, plainText(title), begin);
  return from !== undefined && /^[ ._-]{1,3}\d{1,3}(?![\d\p{L}])/u.test(plain.slice(from));
}

/** The title of the folder that is called like the series: the file's name begins with it, or it is the nearest. */
function seriesOf({ segment }: Reading, folders: readonly Reading[]): string | undefined {
  const titles = folders
    .map(({ parsed: { title } }) => title)
    .filter((title) => title !== "" && !isNameless(title));
  const isBefore = (title: string) =>
    behindTitle(segment.plain, plainText(title), segment.begin) !== undefined;
  return titles.find(isBefore) ?? titles[0];
}

function joined(
  parsed: ParsedName,
  { parsed: folder, segment, zones }: Reading,
  file: Reading,
  series: string | undefined,
): ParsedName {
  const [season, ...others] = folder.seasons ?? [];
  const isOfSeason = season !== undefined && others.length === 0;
  if (isRicher(folder, parsed, file)) {
    if (isOfSeason && folder.episodes?.length === 0)
      return withTechnical({ ...inSeason(parsed, season, file, folder.title), title: folder.title }, folder);
    const isBare = /^\d{1,4}$/.test(file.segment.plain) && folder.type === "episode";
    const counted = isBare ? [Number(file.segment.plain)] : undefined;
    return {
      ...withTechnical(folder, parsed),
      ...(counted && { episodes: counted, absolute_episodes: counted }),
    };
  }
  const joint = isOfSeason && parsed.seasons === undefined ? inSeason(parsed, season, file, series) : parsed;
  if (folder.title === "") return withTechnical(joint, withoutYear(folder));
  if (isNameless(folder.title)) return joint;
  const isBracketed = zones.year?.says.kind === "year" && zones.year.says.inBrackets;
  const named =
    joint.title === ""
      ? { ...joint, title: folder.title, ...(joint.year === undefined && yearOf(folder)) }
      : joinedFilm(joint, folder, segment.text, isBracketed === true, file);
  return withTechnical(inFull(sameEpisode(named, folder), folder, file), folder);
}

/** In the folder of its release a file may be called for short: `Some.Show.S01.1080p.WEB-TEAM/team-shw.s01e02`. */
function inFull(parsed: ParsedName, folder: ParsedName, { segment }: Reading): ParsedName {
  const isRelease = folder.release_group !== undefined && (folder.source ?? folder.resolution) !== undefined;
  const [season, ...others] = parsed.seasons ?? [];
  const isOfIt = season !== undefined && others.length === 0 && folder.seasons?.includes(season) === true;
  const isLower = segment.text === segment.text.toLowerCase() && !segment.text.includes(" ");
  if (!isRelease || !isOfIt || !isLower || !isShortFor(lettersOf(parsed.title), lettersOf(folder.title)))
    return parsed;
  return { ...parsed, title: folder.title };
}

/** A piece of the other, or letters of it in their order from the first on. */
function isShortFor(short: string, long: string): boolean {
  if (short === "" || short.length >= long.length) return false;
  if (long.includes(short)) return true;
  if (short[0] !== long[0]) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
}

const lettersOf = (title: string) => plainText(title).replace(/[^\p{L}\p{N}]+/gu, "");

/** File and folder name the same episode, and the file's title has the series' in it: `The Pilot - Some Show S1 (Ep 1)`. */
function sameEpisode(parsed: ParsedName, folder: ParsedName): ParsedName {
  const [episode] = parsed.episodes ?? [];
  const isSame =
    episode !== undefined &&
    episode === folder.episodes?.[0] &&
    parsed.seasons?.[0] === folder.seasons?.[0] &&
    lettersOf(parsed.title) !== lettersOf(folder.title) &&
    lettersOf(parsed.title).includes(lettersOf(folder.title));
  if (!isSame) return parsed;
  const title = parsed.episode_title ?? folder.episode_title;
  return { ...parsed, title: folder.title, ...(title !== undefined && { episode_title: title }) };
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

function withoutYear({ year: _year, ...rest }: ParsedName): ParsedName {
  return rest;
}

function yearOf({ year }: ParsedName): Pick<ParsedName, "year"> {
  return year === undefined ? {} : { year };
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
