// How many names the parser reads right, against expectations made by others: one JSON a line, as the data's own README says.
//   node tools/run.mjs bench/release-names.ts FILE [--wrong FIELD] [--source NAME]
import { readFileSync } from "node:fs";
import { parseName } from "@souffleur/library/names";

interface Case {
  readonly source: string;
  readonly input: string;
  readonly expect: Readonly<Record<string, unknown>>;
}

interface Tally {
  right: number;
  all: number;
}

const LISTS = new Set([
  "seasons",
  "episodes",
  "absolute_episodes",
  "languages",
  "subtitle_languages",
  "french_variants",
]);
const TEXTS = new Set(["title", "release_group", "episode_title"]);

function plain(text: unknown): string {
  return String(text ?? "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** A year or a country that ends a series' title may be in or out. */
function bare(title: unknown): string {
  return plain(String(title ?? "").replace(/[ (]+((19|20)\d\d|us|uk|au|ca|nz)\)?$/i, ""));
}

function same(field: string, expected: unknown, read: Readonly<Record<string, unknown>>): boolean {
  const given = read[field];
  if (field === "title") {
    return read.type === "episode" ? bare(given) === bare(expected) : plain(given) === plain(expected);
  }
  if (TEXTS.has(field)) return plain(given) === plain(expected);
  if (field === "languages_include") return includes(read.languages, expected);
  if (field === "edition") return includes(given, expected);
  if (field === "absolute_episodes") {
    const alone = read.seasons === undefined ? read.episodes : undefined;
    return sameList(given ?? alone, expected);
  }
  if (field === "audio_codecs") return sameList(withoutAtmos(given), withoutAtmos(expected));
  if (LISTS.has(field)) return sameList(given, expected);
  if (expected === null) return given === undefined || given === null;
  return given === expected;
}

function withoutAtmos(codecs: unknown): unknown {
  const list = listOf(codecs);
  return list.length > 1 ? list.filter((codec) => codec !== "atmos") : list;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function sameList(given: unknown, expected: unknown): boolean {
  const [one, other] = [new Set(listOf(given)), new Set(listOf(expected))];
  return one.size === other.size && [...one].every((value) => other.has(value));
}

function includes(given: unknown, expected: unknown): boolean {
  const there = new Set(listOf(given));
  return listOf(expected).every((value) => there.has(value));
}

/** Names from France, or that say that they speak or show its language. */
function isFrench({ source, expect }: Case): boolean {
  return (
    /hand|oleoo/.test(source) ||
    listOf(expect.languages).includes("fr") ||
    listOf(expect.subtitle_languages).includes("fr")
  );
}

const FILM = ["title", "year"];
const SERIES = ["title", "seasons", "episodes", "absolute_episodes", "date"];

/** The fields that make a whole record, where the source states them. */
function wholeOf({ expect }: Case): readonly string[] | undefined {
  if (expect.title === undefined || expect.type === undefined) return undefined;
  const wanted = (expect.type === "movie" ? FILM : SERIES).filter((field) => field in expect);
  return expect.type === "episode" && wanted.length < 2 ? undefined : wanted;
}

function main(): void {
  const [file, ...flags] = process.argv.slice(2);
  if (file === undefined) throw new Error("Name the file of cases.");
  const flag = (name: string) => (flags.includes(name) ? flags[flags.indexOf(name) + 1] : undefined);
  const cases = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Case => JSON.parse(line));
  const tallies = new Map<string, Tally>();
  const count = (name: string, right: boolean) => {
    const tally = tallies.get(name) ?? { right: 0, all: 0 };
    tally.all += 1;
    if (right) tally.right += 1;
    tallies.set(name, tally);
  };
  for (const one of cases) {
    if (flag("--source") !== undefined && !one.source.includes(flag("--source") ?? "")) continue;
    const read = parseName(one.input, one.expect.hint as never) as unknown as Record<string, unknown>;
    const show = (what: string) => {
      const wanted = JSON.stringify(one.expect);
      if (flag("--wrong") === what)
        console.log(`${one.source} | ${one.input}\n    want ${wanted}\n    read ${JSON.stringify(read)}`);
    };
    for (const [field, expected] of Object.entries(one.expect)) {
      if (field === "hint") continue;
      const right = same(field, expected, read);
      count(`  ${field}`, right);
      if (/languages$/.test(field) && isFrench(one)) count(`  ${field}, French names`, right);
      if (!right) show(field);
    }
    const whole = wholeOf(one);
    if (whole === undefined) continue;
    const right = whole.every((field) => same(field, one.expect[field], read));
    const kind = one.expect.type === "movie" ? "films" : "series";
    count(`whole ${kind}, all`, right);
    if (/radarr|sonarr|jellyfin|relparser|hand/.test(one.source)) count(`whole ${kind}, neutral`, right);
    if (/hand/.test(one.source)) count(`whole ${kind}, French`, right);
    if (one.input.includes("/")) count(`whole ${kind}, with a path`, right);
    if (!right) show(kind);
  }
  const { perSecond, slowest } = speedOf(cases.map(({ input }) => input));
  for (const [name, { right, all }] of [...tallies].sort(([one], [other]) => (one < other ? -1 : 1)))
    console.log(`${name.padEnd(28)} ${((100 * right) / all).toFixed(1).padStart(6)} %  ${right} of ${all}`);
  console.log(`${perSecond} names/s of processor time, slowest ${slowest.toFixed(2)} ms`);
}

/** The best of some rounds by processor time, so that what else runs counts little. */
function speedOf(names: readonly string[]): { readonly perSecond: number; readonly slowest: number } {
  const rounds = Array.from({ length: 12 }, () =>
    cpuMs(() => {
      for (const name of names) parseName(name);
    }),
  );
  const costs = names.map((name) => Math.min(...[1, 2, 3].map(() => cpuMs(() => parseName(name)))));
  return {
    perSecond: Math.round((1_000 * names.length) / Math.min(...rounds)),
    slowest: Math.max(...costs),
  };
}

function cpuMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

main();
