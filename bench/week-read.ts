// One week of a hundred people with five missions each, over HTTP: the plan as facts, its conflicts, and its shifts.
import { join } from "node:path";
import { openDatabase } from "@souffleur/platform/database";
import { storePlan } from "../tests/support/stored-plan.ts";
import { signUp } from "./harness/account.ts";
import { company, FIRST_DAY } from "./harness/company.ts";
import { option, quick, type Row, report } from "./harness/report.ts";
import { freePort, inTemporaryFolder, souffleur, start } from "./harness/server.ts";
import { timedReads } from "./harness/timed-reads.ts";

const REQUESTS = option("requests", quick ? 5 : 200);
const WARM_UP = quick ? 2 : 30;
/** The week itself and those before it that averages look back on. */
const WEEKS = 13;
const LAST_DAY = "2026-03-08";
const week = `from=${FIRST_DAY}&to=${LAST_DAY}`;

type Figure = { readonly row: Row; readonly wrong: readonly string[] };

await inTemporaryFolder(async (folder) => {
  const dataDir = join(folder, "data");
  const server = await start(souffleur(dataDir, await freePort(), { SOUFFLEUR_TIME_ZONE: "Europe/Paris" }));
  try {
    const headers = await signUp(server, dataDir);
    const database = openDatabase({ url: `sqlite:${join(dataDir, "souffleur.db")}` });
    await storePlan(database.queries, company(WEEKS));
    await database.close();
    const figures: Figure[] = [];
    figures.push(await measure("facts", server.port, `/planning/facts?${week}`, headers, hasTheWeek));
    figures.push(await measure("conflicts", server.port, `/planning/conflicts?${week}`, headers, isList));
    figures.push(await measure("shifts", server.port, `/shifts?${week}&limit=200`, headers, isList));
    report(
      "week-read",
      figures.map(({ row }) => row),
      figures.flatMap(({ wrong }) => wrong),
    );
  } finally {
    await server.stop();
  }
});

async function measure(
  read: string,
  port: number,
  path: string,
  headers: Readonly<Record<string, string>>,
  right: (body: unknown) => boolean,
): Promise<Figure> {
  const { row, wrong } = await timedReads({
    ...{ port, path, headers, right },
    requests: REQUESTS,
    warmUp: WARM_UP,
  });
  return { row: { read, ...row }, wrong };
}

function hasTheWeek(body: unknown): boolean {
  const { facts } = body as { facts?: { people: unknown[]; assignments: unknown[] } };
  // The Saturday before is there too: rests reach into the week.
  return facts?.people.length === 100 && facts.assignments.length === 600;
}

function isList(body: unknown): boolean {
  return Array.isArray(body);
}
