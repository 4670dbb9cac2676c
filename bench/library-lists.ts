// The lists of a collection of 100,000 films over HTTP, SQLite: pages near and far, each filter, several at once, and search.
import { join } from "node:path";
import { signUp } from "./harness/account.ts";
import { fillCollection, movies } from "./harness/collection.ts";
import { type Connection, openConnection, requestText } from "./harness/connection.ts";
import { option, quantile, quick, type Row, report } from "./harness/report.ts";
import { freePort, inTemporaryFolder, type Server, souffleur, start, usageOf } from "./harness/server.ts";

const FILMS = option("films", quick ? 2_000 : 100_000);
const ROUNDS = option("rounds", quick ? 3 : 40);
const WARM_UP = 2;
const wrong: string[] = [];

interface Page {
  readonly items: readonly {
    readonly id: string;
    readonly title: string;
    readonly year?: number;
    readonly genres: readonly string[];
    readonly is_seen: boolean;
  }[];
  readonly next_cursor?: string;
}

/** What is measured, each with queries that differ from round to round, and what each of their items must be. */
interface Case {
  readonly name: string;
  readonly queries: readonly string[];
  readonly right?: (item: Page["items"][number]) => boolean;
}

function cases(people: readonly string[], words: readonly string[]): readonly Case[] {
  const encoded = (name: string, values: readonly string[]) =>
    values.map((value) => `${name}=${encodeURIComponent(value)}`);
  const years = Array.from({ length: 20 }, (_, at) => 1930 + at * 4);
  return [
    { name: "first page", queries: ["", "sort=year", "sort=added", "sort=rating"] },
    { name: "genre", queries: encoded("genre", ["Drame", "Western", "Histoire"]) },
    { name: "years", queries: years.map((year) => `year_from=${year}&year_to=${year + 9}`) },
    {
      name: "one year, by rating",
      queries: years.map((year) => `year_from=${year}&year_to=${year}&sort=rating`),
    },
    { name: "resolution", queries: encoded("resolution", ["2160p", "480p", "1080p"]) },
    { name: "codec", queries: encoded("codec", ["av1", "x264", "xvid"]) },
    { name: "language", queries: encoded("language", ["fr", "de", "ja"]) },
    { name: "person", queries: encoded("person", people) },
    { name: "unseen", queries: ["seen=unseen"], right: ({ is_seen }) => !is_seen },
    {
      name: "five filters at once",
      queries: years.map(
        (year) => `genre=Drame&language=fr&codec=x265&seen=unseen&year_from=${year}&year_to=${year + 9}`,
      ),
      right: ({ is_seen, genres }) => !is_seen && genres.includes("Drame"),
    },
    {
      name: "two rare filters",
      queries: ["Western", "Guerre", "Histoire"].map((genre) => `genre=${genre}&codec=xvid&language=de`),
    },
    { name: "search, one word", queries: encoded("q", words) },
    { name: "search, a frequent word", queries: encoded("q", ["vie", "la", "un", "guerre"]) },
    {
      name: "search, two letters",
      queries: encoded(
        "q",
        words.map((word) => word.slice(0, 2)),
      ),
    },
    {
      name: "search, two words",
      queries: encoded(
        "q",
        words.map((word) => `${word} la`),
      ),
    },
    { name: "search in a genre", queries: words.map((word) => `q=${encodeURIComponent(word)}&genre=Drame`) },
    {
      name: "a frequent word in a rare genre",
      queries: ["q=la&genre=Western", "q=vie&genre=Guerre&seen=unseen"],
    },
  ];
}

async function measure(server: Server, send: Send, { name, queries, right }: Case): Promise<Row> {
  const before = usageOf(server.pid)?.cpuSeconds ?? Number.NaN;
  const times: number[] = [];
  let found = 0;
  for (let round = -WARM_UP; round < ROUNDS; round++)
    for (const query of queries) {
      const { page, milliseconds } = await send(query);
      if (round >= 0) times.push(milliseconds);
      found += page.items.length;
      if (right !== undefined && !page.items.every(right)) wrong.push(`${name}: ${query}`);
    }
  if (found === 0) wrong.push(`${name}: nothing found`);
  const used = (usageOf(server.pid)?.cpuSeconds ?? Number.NaN) - before;
  return { ...rowOf(name, times), "cpu ms": (used * 1_000) / (times.length + WARM_UP * queries.length) };
}

/** A hundred pages one after the other, in each order. */
async function measureDepth(send: Send): Promise<Row> {
  const times: number[] = [];
  for (const sort of ["title", "year", "rating", "added"]) {
    let cursor = "";
    // Films of one title fill whole pages here: only their ids tell whether one comes twice.
    const seen = new Set<string>();
    for (let at = 0; at < (quick ? 5 : 100); at++) {
      const { page, milliseconds } = await send(`sort=${sort}${cursor}`);
      times.push(milliseconds);
      for (const { id } of page.items) {
        if (seen.has(id)) wrong.push(`${sort}: ${id} twice`);
        seen.add(id);
      }
      if (page.next_cursor === undefined) break;
      cursor = `&cursor=${page.next_cursor}`;
    }
  }
  return rowOf("a hundred pages on", times);
}

function rowOf(name: string, times: readonly number[]): Row {
  const sorted = times.toSorted((a, b) => a - b);
  return {
    list: name,
    "p50 ms": quantile(sorted, 0.5),
    "p99 ms": quantile(sorted, 0.99),
    "slowest ms": sorted.at(-1),
    requests: times.length,
  };
}

type Send = (query: string) => Promise<{ readonly page: Page; readonly milliseconds: number }>;

function sender(connection: Connection, headers: Readonly<Record<string, string>>): Send {
  return async (query) => {
    const text = requestText("GET", `/api/v1/library/works?limit=60&${query}`, headers);
    const started = performance.now();
    const { status, body } = await connection.send(text);
    const milliseconds = performance.now() - started;
    if (status !== 200) wrong.push(`${query} → ${status} ${body.slice(0, 200)}`);
    const page: Page = status === 200 ? JSON.parse(body) : { items: [] };
    return { page, milliseconds };
  };
}

const rows: Row[] = [];
await inTemporaryFolder(async (folder) => {
  const dataDir = join(folder, "data");
  const server = await start(souffleur(dataDir, await freePort(), {}));
  try {
    const headers = await signUp(server, dataDir);
    const began = performance.now();
    await fillCollection(`sqlite:${join(dataDir, "souffleur.db")}`, FILMS);
    rows.push({ list: `${FILMS} films stored`, "p50 ms": (performance.now() - began) / FILMS });
    const some = [...movies(200)];
    const people = some.slice(0, 20).flatMap(({ credits }) => credits[1]?.name ?? []);
    const words = some.slice(20, 60).flatMap(({ title }) => title.split(" ").at(-1) ?? []);
    const connection = await openConnection(server.port);
    const send = sender(connection, headers);
    for (const each of cases(people, words)) rows.push(await measure(server, send, each));
    rows.push(await measureDepth(send));
    connection.close();
  } finally {
    await server.stop();
  }
});
report("library-lists", rows, wrong);
