// Statements of hours of a hundred people: all of them as one PDF, each by itself, and as one CSV, over HTTP.
import { join } from "node:path";
import { openDatabase } from "@souffleur/platform/database";
import { storePlan } from "../tests/support/stored-plan.ts";
import { signUp } from "./harness/account.ts";
import { company } from "./harness/company.ts";
import { quick, type Row, report } from "./harness/report.ts";
import { freePort, inTemporaryFolder, souffleur, start } from "./harness/server.ts";

const WEEKS = quick ? 1 : 4;
const PEOPLE = 100;
const AT_ONCE = 500;
const PERIOD = "from=2026-02-02&to=2026-03-08";
const GOAL_SECONDS = 60;

interface Line {
  readonly shift_id: string;
  readonly person_id: string;
  readonly version: number;
}

await inTemporaryFolder(async (folder) => {
  const dataDir = join(folder, "data");
  const server = await start(souffleur(dataDir, await freePort(), { SOUFFLEUR_TIME_ZONE: "Europe/Paris" }));
  try {
    const headers = await signUp(server, dataDir);
    const database = openDatabase({ url: `sqlite:${join(dataDir, "souffleur.db")}` });
    await storePlan(database.queries, company(WEEKS));
    await database.close();
    const wrong: string[] = [];
    const call = async (path: string, body?: unknown): Promise<Buffer> => {
      const answer = await fetch(`http://127.0.0.1:${server.port}/api/v1${path}`, {
        headers: { ...headers, ...(body !== undefined && { "content-type": "application/json" }) },
        ...(body !== undefined && { method: "POST", body: JSON.stringify(body) }),
      });
      const bytes = Buffer.from(await answer.arrayBuffer());
      if (!answer.ok) wrong.push(`${path} → ${answer.status} ${bytes.toString().slice(0, 200)}`);
      return bytes;
    };
    const lines = await linesOf(call);
    const rows: Row[] = [];
    const measure = async (what: string, work: () => Promise<readonly Buffer[]>, begins: string) => {
      const started = performance.now();
      const files = await work();
      const seconds = (performance.now() - started) / 1_000;
      if (files.some((file) => !file.subarray(0, 9).toString().includes(begins)))
        wrong.push(`${what}: no ${begins}`);
      if (seconds >= GOAL_SECONDS)
        wrong.push(`${what}: ${seconds.toFixed(1)} s, the goal is ${GOAL_SECONDS} s`);
      const kilobytes = files.reduce((sum, { length }) => sum + length, 0) / 1_000;
      rows.push({ what, seconds, files: files.length, kB: kilobytes, people: PEOPLE, lines: lines.length });
    };
    await measure(
      "validate",
      async () => {
        for (let from = 0; from < lines.length; from += AT_ONCE)
          await call("/worked-hours/validate", { lines: lines.slice(from, from + AT_ONCE) });
        return [];
      },
      "",
    );
    await measure(
      "all in one PDF",
      async () => [await call(`/hour-statements/export.pdf?${PERIOD}`)],
      "%PDF",
    );
    const people = [...new Set(lines.map(({ person_id }) => person_id))];
    if (people.length !== PEOPLE) wrong.push(`${people.length} people have lines`);
    await measure(
      "a PDF each",
      async () => {
        const files: Buffer[] = [];
        for (const id of people) files.push(await call(`/hour-statements/${id}/export.pdf?${PERIOD}`));
        return files;
      },
      "%PDF",
    );
    await measure(
      "all in one CSV",
      async () => [await call(`/hour-statements/export.csv?${PERIOD}`)],
      "person",
    );
    report("statements", rows, wrong);
  } finally {
    await server.stop();
  }
});

async function linesOf(call: (path: string) => Promise<Buffer>): Promise<readonly Line[]> {
  const lines: Line[] = [];
  let cursor: string | undefined;
  do {
    const more = cursor === undefined ? "" : `&cursor=${encodeURIComponent(cursor)}`;
    const page: { items: Line[]; next_cursor?: string } = JSON.parse(
      (await call(`/worked-hours?${PERIOD}&limit=200${more}`)).toString(),
    );
    lines.push(...page.items.map(({ shift_id, person_id, version }) => ({ shift_id, person_id, version })));
    cursor = page.next_cursor;
  } while (cursor !== undefined);
  return lines;
}
