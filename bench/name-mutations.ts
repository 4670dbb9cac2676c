// Mutated names of video files, made to hurt: does the parser ever throw, how long does the slowest of them take.
//   node tools/run.mjs bench/name-mutations.ts [--count N] [--seed N] [--names FILE] [--quick]
import { readFileSync } from "node:fs";
import { parseName } from "@souffleur/library/names";

/** What is promised of any name of up to 4 KB. */
const MOST_MS = 5;
const LONGEST = 4_096;
/** Ten times the letters may take this many times as long. */
const MOST_GROWTH = 15;
/** What is slower is read again, alone: another process may have had the core. */
const AGAIN = 5;

const SEEDS = [
  "Le.Grand.Départ.1998.MULTi.VFF.1080p.BluRay.x264-TEAM.mkv",
  "Séries/Ma Série (2004)/Saison 06/Épisode 03 - Le Retour.mkv",
  "[Équipe] Un Animé - 215-216 VOSTFR [720p][F5CCE87C].mkv",
  "Ma.Serie.S01E02-E05.PROPER.FRENCH.720p.HDTV.x264-TEAM",
  "Имя / Name / Сезон: 5 / Серии: 1-8 из 8 [2017, WEB-DL 1080p] MVO",
  "Le Journal 31.12.2019 (720p) {tmdb-123} [imdbid-tt0211915]",
  "Films/Le Film (1988)/VIDEO_TS/VTS_01_1.VOB",
  "www.site.com - Film 2020 DDP5.1 H.264 7.1 Atmos - Eng/Fre/Spa.srt",
];
const PIECES = [
  ..."S01E02 1x02 2009 (2009) [ ] ( ) { } - . _ / \\ 1080p FRENCH VOSTFR MULTi www.a.b 第12話 【 】 E01-E9999".split(
    " ",
  ),
  ..."tt0211915 S01-S99 Saison Épisode Part cd1 5.1 dd5 h.264 x eng.fre.ger. - 1 #7 12-34 1920x1080 S2 ( [ ([{".split(
    " ",
  ),
  ..." \n\t\0\u202e\u200f\ud800\udfff\ufeff\u0301ﬀ🎬é".split(""),
];

/** Pieces that, repeated, made parsers slow. */
const REPEATED = [
  ...[".", "[", "(1", "s01e01", "1080p ", "eng.fre.ger.", "2009.", "S1 - ", "h.264.dd5.1.", "第12話", "www."],
  ...[
    "a/",
    "- 1 ",
    "S01E0001-E9999-",
    "【",
    "】",
    "( ",
    "é",
    "\ud800",
    "\u0301",
    " ",
    "1",
    "a.",
    "E1-",
    "] [",
    "(a ",
  ],
];

/** Numbers that look like chance, the same for the same seed. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

function mutated(name: string, random: (below: number) => number): string {
  const piece = () => PIECES[random(PIECES.length)] ?? "";
  let text = name;
  for (let left = 1 + random(6); left > 0; left--) {
    const at = random(text.length + 1);
    const until = Math.min(text.length, at + random(12));
    const kind = random(16);
    if (kind < 5) text = text.slice(0, at) + piece() + text.slice(at);
    else if (kind < 8) text = text.slice(0, at) + text.slice(until);
    else if (kind < 10) text = text.slice(0, at) + text.slice(at, until) + text.slice(at);
    else if (kind < 11) text = text.slice(at) + text.slice(0, at);
    else if (kind < 12) text = text.slice(0, at) + piece().repeat(1 + random(2_000)) + text.slice(at);
    else if (kind < 13) text = text.repeat(1 + random(60));
    else if (kind < 14) text = text.toUpperCase();
    else if (kind < 15) text = text.replaceAll(".", piece());
    else text = Array.from({ length: random(400) }, piece).join("");
    text = text.slice(0, LONGEST);
  }
  return text;
}

function cpuMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** The least of several readings: what the name costs, without what the machine did beside. */
function costOf(name: string): number {
  return Math.min(...Array.from({ length: AGAIN }, () => cpuMs(() => parseName(name))));
}

/** How much more time ten times the letters take, at worst: about ten, where the work grows with the letters. */
function growth(): { readonly times: number; readonly piece: string } {
  let worst = { times: 0, piece: "" };
  for (const piece of REPEATED) {
    const short = piece.repeat(Math.ceil(51 / piece.length)).slice(0, 51);
    const long = short.repeat(10);
    const cost = (name: string) =>
      Math.min(
        ...Array.from({ length: AGAIN }, () =>
          cpuMs(() => {
            for (let round = 0; round < 200; round++) parseName(name);
          }),
        ),
      );
    cost(long);
    const times = cost(long) / cost(short);
    if (times > worst.times) worst = { times, piece };
  }
  return worst;
}

function main(): void {
  const flags = process.argv.slice(2);
  const flag = (name: string) => (flags.includes(name) ? flags[flags.indexOf(name) + 1] : undefined);
  const count = Number(flag("--count") ?? (flags.includes("--quick") ? 20_000 : 1_000_000));
  const file = flag("--names");
  const names =
    file === undefined
      ? SEEDS
      : readFileSync(file, "utf8")
          .split("\n")
          .filter((line) => line !== "");
  const random = randomFrom(Number(flag("--seed") ?? 1));
  const grown = growth();
  let [thrown, letters, over, slowest, slowestName] = [0, 0, 0, 0, ""];
  for (const name of names) for (let warm = 0; warm < 20; warm++) parseName(name);
  for (const piece of REPEATED) {
    const name = piece.repeat(Math.ceil(LONGEST / piece.length)).slice(0, LONGEST);
    const cost = costOf(name);
    if (cost > MOST_MS) over += 1;
    if (cost > slowest) [slowest, slowestName] = [cost, name];
  }
  const spent = cpuMs(() => {
    for (let done = 0; done < count; done++) {
      const name = mutated(names[random(names.length)] ?? "", random);
      letters += name.length;
      const at = performance.now();
      try {
        parseName(name);
      } catch (error) {
        thrown += 1;
        console.error(`THROWN ${JSON.stringify(name)}: ${String(error)}`);
      }
      if (performance.now() - at <= Math.max(slowest, 1)) continue;
      const cost = costOf(name);
      if (cost > MOST_MS) over += 1;
      if (cost > slowest) [slowest, slowestName] = [cost, name];
    }
  });
  const perSecond = Math.round((1_000 * count) / spent);
  console.log(
    `${count} mutated names of ${Math.round(letters / count)} letters on average: ${thrown} thrown, ${over} over ${MOST_MS} ms`,
  );
  console.log(
    `slowest ${slowest.toFixed(2)} ms: ${JSON.stringify(slowestName.slice(0, 80))}… of ${slowestName.length} letters`,
  );
  console.log(`${perSecond} names/s with their making`);
  console.log(
    `ten times the letters: ${grown.times.toFixed(1)} times as long at worst, of ${JSON.stringify(grown.piece)}`,
  );
  const figures = { count, thrown, over, slowestMs: slowest, perSecond, growth: grown.times };
  console.log(JSON.stringify({ bench: "name-mutations", ...figures }));
  if (thrown > 0 || over > 0 || (!flags.includes("--quick") && grown.times > MOST_GROWTH))
    process.exitCode = 1;
}

main();
