// Data files of IMDb of full size (12 million titles, 36 million other names) imported: minutes, and memory at its most.
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, readdirSync, statSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createGzip } from "node:zlib";
import { WorkerPool } from "@souffleur/platform/workers";
import { imdbSource } from "../packages/library/src/adapters/sources/imdb/imdb-source.ts";
import { ImdbStore } from "../packages/library/src/adapters/sources/imdb/imdb-store.ts";
import { importImdbInThread } from "../packages/library/src/adapters/sources/imdb/import-in-thread.ts";
import { option, quantile, quick, report } from "./harness/report.ts";
import { inTemporaryFolder } from "./harness/server.ts";

const TITLES = option("titles", quick ? 30_000 : 12_000_000);
const MOST_MINUTES = 10;
const MOST_MB = 300;

const words = (
  "la le les une des nuit jour amour mort vie homme femme enfant maison rue mer ciel feu eau terre vent roi reine ombre " +
  "lumière rouge noir blanc bleu secret dernier premier grand petit monde temps guerre paix voyage retour rêve soleil " +
  "the a of night day love death life man woman child house street sea sky fire water earth wind king queen shadow " +
  "light red black white blue secret last first great little world time war peace journey return dream sun river"
).split(" ");
const genres = ["Drama", "Comedy", "Action,Sci-Fi", "Documentary", "Animation,Comedy", "Crime,Drama", "\\N"];
// As they are shared out in the files of today: three of four titles are episodes.
const kinds = ["movie", "short", "video", "tvMovie", "tvSeries", "tvMiniSeries", "tvSpecial", "videoGame"];
const EPISODES_OF_TEN = 7.5;

let seed = 7;
function random(below: number): number {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((seed / 4_294_967_296) * below);
}

const titleOf = (id: number) =>
  `${Array.from({ length: 1 + random(5) }, () => words[random(words.length)]).join(" ")} ${id.toString(36)}`;
const idOf = (id: number) => `tt${String(id).padStart(7, "0")}`;
const isEpisode = (id: number) => id % 40 >= 40 - EPISODES_OF_TEN * 4;

/** Writes lines as fast as the disk takes them; nothing but the piece at hand is in memory. */
async function writeFile(path: string, header: string, linesOf: (id: number) => string): Promise<void> {
  const gzip = createGzip({ level: 1 });
  const file = createWriteStream(path);
  gzip.pipe(file);
  let piece = `${header.replaceAll(" ", "\t")}\n`;
  for (let id = 1; id <= TITLES; id++) {
    piece += linesOf(id);
    if (piece.length < 1_000_000 && id < TITLES) continue;
    if (!gzip.write(piece)) await once(gzip, "drain");
    piece = "";
  }
  gzip.end();
  await once(file, "close");
}

async function writeFiles(folder: string): Promise<void> {
  const path = (name: string) => join(folder, `${name}.tsv.gz`);
  await mkdir(folder);
  await writeFile(path("title.ratings"), "tconst averageRating numVotes", (id) =>
    id % 8 === 0 ? `${idOf(id)}\t${1 + random(9)}.${random(10)}\t${random(200_000)}\n` : "",
  );
  const basics =
    "tconst titleType primaryTitle originalTitle isAdult startYear endYear runtimeMinutes genres";
  await writeFile(path("title.basics"), basics, (id) => {
    const kind = isEpisode(id) ? "tvEpisode" : kinds[random(kinds.length)];
    const title = isEpisode(id) && id % 3 > 0 ? `Episode #1.${id % 90}` : titleOf(id);
    const original = id % 9 === 0 ? titleOf(id) : title;
    const when = `${1900 + random(126)}\t\\N\t${20 + random(120)}`;
    return `${idOf(id)}\t${kind}\t${title}\t${original}\t0\t${when}\t${genres[random(genres.length)]}\n`;
  });
  const akas = "titleId ordering title region language types attributes isOriginalTitle";
  const regions = ["FR", "DE", "JP", "ES", "IT", "US", "PT", "IN"];
  await writeFile(path("title.akas"), akas, (id) => {
    let lines = "";
    for (let at = 0; at < 1 + (id % 5); at++) {
      const title = isEpisode(id) ? `Épisode #1.${id % 90}` : titleOf(id);
      lines += `${idOf(id)}\t${at + 1}\t${title}\t${regions[(id + at) % 8]}\t\\N\timdbDisplay\t\\N\t0\n`;
    }
    return lines;
  });
  await writeFile(path("title.episode"), "tconst parentTconst seasonNumber episodeNumber", (id) =>
    isEpisode(id) ? `${idOf(id)}\t${idOf(1 + random(TITLES))}\t${1 + random(12)}\t${1 + random(24)}\n` : "",
  );
}

/** In a process of its own: what writing takes is not what importing takes. */
function writtenBytes(folder: string): number {
  const self = fileURLToPath(import.meta.url);
  const args = [self, ...(quick ? ["--quick"] : []), "--titles", String(TITLES), "--write", folder];
  const done = spawnSync(process.execPath, args, { stdio: ["ignore", "inherit", "inherit"] });
  if (done.status !== 0) throw new Error("The data files could not be written.");
  return readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}

/** Names of films that are there, as somebody would type them. */
async function searchTimes(store: ImdbStore): Promise<readonly number[]> {
  const source = imdbSource(store);
  const asked = store.all("SELECT title, year FROM names WHERE id % 997 = 0 LIMIT 500");
  const times: number[] = [];
  for (const { title, year } of asked) {
    const began = performance.now();
    await source.searchMovies({ title: String(title), year: Number(year), locale: "fr" });
    times.push(performance.now() - began);
  }
  return times.toSorted((one, other) => one - other);
}

async function measure(top: string): Promise<void> {
  const folder = join(top, "imdb");
  const packed = writtenBytes(folder);
  const before = process.memoryUsage.rss();
  const store = new ImdbStore(join(top, "imdb.db"));
  const pool = new WorkerPool({ memoryMb: 128 });
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 50);
  const began = performance.now();
  const answer = await importImdbInThread(
    pool,
    { folder, building: store.building },
    { timeoutMs: 3_600_000, onProgress: () => {} },
  );
  const minutes = (performance.now() - began) / 60_000;
  clearInterval(watch);
  await pool.close();
  if (answer.kind !== "built") throw new Error(`${answer.file}: ${answer.fault}`);
  store.takeBuilding();
  const times = await searchTimes(store);
  const megabytes = most / 1_048_576;
  const wrong: string[] = [];
  if (answer.counts.titles !== TITLES || answer.counts.skipped > 0) wrong.push(JSON.stringify(answer.counts));
  if (times.length === 0) wrong.push("nothing was searched for");
  if (!quick && minutes > MOST_MINUTES) wrong.push(`${minutes} minutes, at most ${MOST_MINUTES}`);
  if (!quick && megabytes > MOST_MB) wrong.push(`${megabytes} MB, at most ${MOST_MB}`);
  report(
    "imdb-import",
    [
      {
        titles: TITLES,
        minutes,
        "peak MB": megabytes,
        "before MB": before / 1_048_576,
        "packed MB": packed / 1_000_000,
        "database MB": (store.stats()?.sizeBytes ?? 0) / 1_000_000,
        "search p50 ms": quantile(times, 0.5),
        "search p95 ms": quantile(times, 0.95),
      },
    ],
    wrong,
  );
  store.close();
}

const at = process.argv.indexOf("--write");
if (at >= 0) await writeFiles(process.argv[at + 1] ?? "");
else await inTemporaryFolder(measure);
