import type { FoundWork } from "../../../packages/library/src/domain/sources/source.ts";
import type { EpisodeDetails } from "../../../packages/library/src/domain/sources/work-details.ts";
import { type Chance, chanceOf } from "./chance.ts";
import { famousFilms } from "./famous-films.ts";
import { famousSeries } from "./famous-series.ts";
import { madeUpFilms } from "./made-up-films.ts";

/** A file as somebody may have it, and what it truly is. */
export interface LookAlikeCase {
  readonly path: string;
  /** What the file itself says; nothing where it cannot be read. */
  readonly durationSeconds?: number;
  /** The id of the work; nothing where no source knows it. */
  readonly truth?: string;
}

export interface LookAlikes {
  readonly films: readonly FoundWork[];
  readonly series: readonly FoundWork[];
  readonly episodes: ReadonlyMap<string, readonly EpisodeDetails[]>;
  readonly filmCases: readonly LookAlikeCase[];
  /** Files of a series come together, as they lie in a folder. */
  readonly seriesCases: readonly (readonly LookAlikeCase[])[];
}

const FILMS = 560;

/** At least 500 films and 70 series that are easily taken for each other, and files of them under names as people have. */
export function lookAlikes(seed = 1): LookAlikes {
  const chance = chanceOf(seed);
  const known = linesOf(famousFilms).map(famousFilm(chance));
  const films = [...known, ...madeUpFilms(chance, FILMS - known.length)];
  const lines = linesOf(famousSeries);
  const series = lines.map(aSeries(chance));
  const episodes = new Map(lines.map((line, index) => [series[index]?.ref.id ?? "", episodesOf(line)]));
  const filmCases = films.flatMap((film) => [filmCase(chance, film), filmCase(chance, film)]);
  const seriesCases = series.flatMap((work) => {
    const own = episodes.get(work.ref.id) ?? [];
    return [seriesCase(chance, work, own), seriesCase(chance, work, own)];
  });
  // Some that nobody knows: whatever is taken for them is wrong.
  const known2 = films.filter((_, index) => index % 25 !== 7);
  return { films: known2, series, episodes, filmCases: filmCases.map(forgetUnknown(known2)), seriesCases };
}

function forgetUnknown(films: readonly FoundWork[]): (given: LookAlikeCase) => LookAlikeCase {
  const ids = new Set(films.map(({ ref }) => ref.id));
  return ({ truth, ...rest }) => (truth !== undefined && ids.has(truth) ? { ...rest, truth } : rest);
}

function linesOf(text: string): readonly (readonly string[])[] {
  return text
    .trim()
    .split("\n")
    .map((line) => line.split("|"));
}

function famousFilm(chance: Chance): (line: readonly string[], index: number) => FoundWork {
  return ([title = "", year, minutes, originalTitle = title, ...otherTitles], index) => ({
    ref: { source: "tmdb", id: String(1_000 + index) },
    kind: "movie",
    title,
    originalTitle,
    otherTitles,
    year: Number(year),
    // Some sources do not say how long it is, and none says it to the minute.
    ...(!chance.share(0.05) && { durationSeconds: (Number(minutes) + chance.below(5) - 2) * 60 }),
    people: [],
    popularity: chance.below(1000) / 10,
  });
}

function aSeries(chance: Chance): (line: readonly string[], index: number) => FoundWork {
  return ([title = "", year, , originalTitle = title, ...otherTitles], index) => ({
    ref: { source: "tmdb", id: String(5_000 + index) },
    kind: "series",
    title,
    originalTitle,
    otherTitles,
    year: Number(year),
    people: [],
    popularity: chance.below(1000) / 10,
  });
}

function episodesOf([title = "", , seasons = ""]: readonly string[]): readonly EpisodeDetails[] {
  let absoluteNumber = 0;
  return seasons.split(" ").flatMap((count, season) =>
    Array.from({ length: Number(count) }, (_, index) => ({
      seasonNumber: season + 1,
      episodeNumber: index + 1,
      absoluteNumber: ++absoluteNumber,
      title: `${title} : ${["Le départ", "La lettre", "Retour", "Le secret", "Minuit"][index % 5]} ${season}`,
    })),
  );
}

const marks = [
  "FRENCH.1080p.WEB.x264-ABC",
  "MULTi.2160p.UHD.BluRay.x265-DEF",
  "VOSTFR.720p.HDTV.x264-GHI",
] as const;

function filmCase(chance: Chance, film: FoundWork): LookAlikeCase {
  const title = chance.of([film.title, film.originalTitle ?? film.title, ...film.otherTitles]);
  const year = yearSaid(chance, film.year);
  const named = year === undefined ? title : `${title} (${year})`;
  const spelt = spell(chance, named);
  const length = lengthOf(chance, film.durationSeconds);
  return {
    path: chance.share(0.5) ? `/films/${spelt}.${chance.of(marks)}.mkv` : `/films/${named}/${named}.mkv`,
    ...(length !== undefined && { durationSeconds: length }),
    truth: film.ref.id,
  };
}

function yearSaid(chance: Chance, year: number | undefined): number | undefined {
  if (year === undefined || chance.share(0.06)) return undefined;
  return chance.share(0.04) ? year + (chance.share(0.5) ? 1 : -1) : year;
}

/** As downloads are spelt: points for spaces, accents and signs gone, now and then a slip. */
function spell(chance: Chance, title: string): string {
  const plain = title
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replaceAll("œ", "oe")
    .replaceAll("Œ", "Oe");
  const signs = plain.replace(/['’]/g, chance.share(0.5) ? "." : "").replace(/[^\p{L}\p{N}&+]+/gu, ".");
  const trimmed = signs.replace(/^\.|\.$/g, "");
  if (!chance.share(0.03) || trimmed.length < 10) return trimmed;
  const at = 2 + chance.below(4);
  return trimmed.slice(0, at) + trimmed.slice(at + 1);
}

/** Of another cut, of another speed, or as it should be; now and then nobody knows. */
function lengthOf(chance: Chance, seconds: number | undefined): number | undefined {
  if (seconds === undefined || chance.share(0.06)) return undefined;
  if (chance.share(0.05)) return seconds + (10 + chance.below(20)) * 60;
  return Math.round(chance.share(0.15) ? seconds * 0.96 : seconds + chance.below(180) - 90);
}

function seriesCase(
  chance: Chance,
  work: FoundWork,
  all: readonly EpisodeDetails[],
): readonly LookAlikeCase[] {
  const title = chance.of([work.title, work.originalTitle ?? work.title, ...work.otherTitles]);
  const named = chance.share(0.55) ? `${title} (${work.year})` : title;
  const season = 1 + chance.below(all.at(-1)?.seasonNumber ?? 1);
  const hasTitles = chance.share(0.5);
  const from = chance.share(0.4) ? 1 : season;
  return all
    .filter(({ seasonNumber }) => seasonNumber >= from && seasonNumber <= season)
    .map(({ seasonNumber, episodeNumber, title: called }) => {
      const number = `S${two(seasonNumber)}E${two(episodeNumber)}`;
      const tail = hasTitles && called !== undefined ? ` - ${called}` : "";
      return {
        path: `/series/${named}/Saison ${two(seasonNumber)}/${title} - ${number}${tail}.mkv`.replaceAll(
          ": ",
          "- ",
        ),
        truth: work.ref.id,
      };
    });
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
