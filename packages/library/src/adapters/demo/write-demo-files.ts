import { mkdir, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { LibrarySettings } from "../library-settings.ts";
import { writeNfo } from "../sources/nfo/write-nfo.ts";
import { demoFiles } from "./demo-files.ts";
import { type DemoWork, demoWorks } from "./demo-works.ts";
import { writeMatroska } from "./write-matroska.ts";

/** As if they had been downloaded a while ago: what was written just now may still grow. */
const DOWNLOADED = new Date("2026-11-01T10:00:00Z");

/** Writes the videos of the example into the inbox, and what there is to know of them into the folder of the data files. */
export async function writeDemoFiles(inbox: string, { imdbFolder }: LibrarySettings): Promise<void> {
  for (const { path, video } of demoFiles) await write(join(inbox, path), writeMatroska(video));
  const subtitles = "1\n00:00:01,000 --> 00:00:03,000\nLe dormeur doit se réveiller.\n";
  await write(join(inbox, "Dune.1984.VOSTFR.1080p.BluRay.x264.fr.srt"), subtitles);
  const nfo = { kind: "movie", title: "Intouchables", imdbId: "tt1675434", genres: [], credits: [] } as const;
  await write(join(inbox, "Intouchables.FRENCH.DVDRiP.nfo"), writeNfo(nfo));
  for (const [name, lines] of Object.entries(dataFiles()))
    await write(join(imdbFolder, `${name}.tsv`), lines.map((line) => `${line.join("\t")}\n`).join(""));
}

async function write(path: string, content: string | Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  await utimes(path, DOWNLOADED, DOWNLOADED);
}

type Lines = (readonly (string | number)[])[];

const NOTHING = "\\N";
/** Ids of episodes and people of the example are our own: nobody looks them up. */
const FIRST_EPISODE = 90_000_000;
const FIRST_PERSON = 90_000_000;

/** In the form of the IMDb data files, so that the example is imported by what imports them. */
function dataFiles(): Readonly<Record<string, Lines>> {
  const files = {
    "title.ratings": [["tconst", "averageRating", "numVotes"]] as Lines,
    "title.basics": [
      [
        ...["tconst", "titleType", "primaryTitle", "originalTitle", "isAdult"],
        ...["startYear", "endYear", "runtimeMinutes", "genres"],
      ],
    ] as Lines,
    "title.akas": [
      [
        ...["titleId", "ordering", "title", "region", "language"],
        ...["types", "attributes", "isOriginalTitle"],
      ],
    ] as Lines,
    "title.episode": [["tconst", "parentTconst", "seasonNumber", "episodeNumber"]] as Lines,
    "title.principals": [["tconst", "ordering", "nconst", "category", "job", "characters"]] as Lines,
    "name.basics": [["nconst", "primaryName"]] as Lines,
  };
  const people = new Map<string, string>();
  for (const [at, work] of demoWorks.entries()) addWork(files, work, people, FIRST_EPISODE + at * 100);
  for (const [name, id] of people) files["name.basics"].push([id, name]);
  return files;
}

function addWork(
  files: Record<
    "title.ratings" | "title.basics" | "title.akas" | "title.episode" | "title.principals",
    Lines
  >,
  work: DemoWork,
  people: Map<string, string>,
  firstEpisode: number,
): void {
  const { id, type, title, original = title, french, year, minutes, genres } = work;
  const aka = (of: string, name: string, region: string) =>
    files["title.akas"].push([of, 1, name, region, NOTHING, "imdbDisplay", NOTHING, 0]);
  files["title.ratings"].push([id, work.rating, work.votes]);
  files["title.basics"].push([id, type, title, original, 0, year, NOTHING, minutes, genres]);
  if (french !== undefined) aka(id, french, "FR");
  if (work.isJapanese) aka(id, original, "JP");
  const credits = [
    ...(work.director === undefined ? [] : [["director", work.director] as const]),
    ...(work.actors ?? []).map((name) => ["actor", name] as const),
  ];
  for (const [at, [role, name]] of credits.entries()) {
    const person = people.get(name) ?? `nm${FIRST_PERSON + people.size}`;
    people.set(name, person);
    files["title.principals"].push([id, at + 1, person, role, NOTHING, NOTHING]);
  }
  for (const [at, [english, inFrench]] of (work.episodes ?? []).entries()) {
    const episode = `tt${firstEpisode + at}`;
    const name = english ?? `Episode #1.${at + 1}`;
    files["title.basics"].push([episode, "tvEpisode", name, name, 0, year, NOTHING, minutes, genres]);
    files["title.episode"].push([episode, id, 1, at + 1]);
    if (inFrench !== undefined) aka(episode, inFrench, "FR");
  }
}
