import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, expect, it } from "vitest";
import { newApp, type TestApp } from "../support/app.ts";
import { testClock } from "../support/clock.ts";
import { planShifts, type Stage, setStage } from "../support/hours-stage.ts";
import { newId } from "../support/planning.ts";
import { expectRefused } from "../support/refusals.ts";

const PERIOD = "from=2026-11-01&to=2026-11-30";
const NAMES = ["Żaneta Wiśniewska", "Γιώργος Παπαδόπουλος", "Елена Ивановна"];

let app: TestApp;
let stage: Stage;

beforeAll(async () => {
  app = await newApp({ url: "sqlite::memory:", clock: testClock() });
  stage = await setStage(app.database.queries);
  for (const [at, name] of NAMES.entries()) {
    const { body } = await app.call("GET", `/people/${stage.people[at]}`);
    await app.call("PUT", `/people/${stage.people[at]}`, { name, kind: body.kind });
  }
  const shifts = await planShifts(
    app,
    stage,
    NAMES.flatMap((_, person) => [
      ["2026-11-15T20:00", "2026-11-16T01:00", { isCachet: person === 0 }, person] as const,
      ["2026-11-18T10:00", "2026-11-18T12:00", { title: "=SUM(A1)" }, person] as const,
    ]),
  );
  const lines = shifts.map(({ id, assignments: [who] }) => ({
    shift_id: id,
    person_id: who?.personId,
    version: 0,
  }));
  const { status } = await app.call("POST", "/worked-hours/validate", { lines: lines.slice(0, 5) });
  expect(status).toBe(200);
});
afterAll(() => app.close());

const pdf = async (path: string, headers: Record<string, string> = {}): Promise<string> => {
  const server = await app.binary("GET", path, headers);
  expect([server.status, server.headers["content-type"]]).toEqual([200, "application/pdf"]);
  const done = spawnSync("pdftotext", ["-layout", "-", "-"], { input: server.bytes, encoding: "utf8" });
  if (done.error !== undefined) return "";
  expect(done.stderr).toBe("");
  return done.stdout;
};

it("sums up what everybody worked, by name", async () => {
  const { body } = await app.call("GET", `/hour-statements?${PERIOD}`);
  expect(body.items).toHaveLength(3);
  const polish = body.items.find((item: { person_name: string }) => item.person_name === NAMES[0]);
  expect(polish.totals).toMatchObject({
    ...{ lines: 2, planned_minutes: 360, cachets: 1, absences: 0, unvalidated: 0 },
    actual: { work_minutes: 360, break_minutes: 60, night_minutes: 216, sunday_minutes: 216 },
  });
  const one = await app.call("GET", `/hour-statements/${stage.people[2]}?${PERIOD}`);
  expect(one.body).toMatchObject({ person_name: NAMES[2], totals: { unvalidated: 1 } });
  expect(one.body.lines.map(({ state }: { state: string }) => state)).toEqual(["validated", "planned"]);
  const nobody = await app.call("GET", `/hour-statements?from=2020-01-01&to=2020-01-31`);
  expect(nobody.body.items).toEqual([]);
  const empty = await app.call("GET", `/hour-statements/${stage.people[0]}?from=2020-01-01&to=2020-01-31`);
  expect(empty.body).toMatchObject({ person_name: NAMES[0], lines: [], totals: { lines: 0 } });
});

it("is a PDF to sign, in the language asked for, whatever letters a name has", async () => {
  for (const [at, name] of NAMES.entries()) {
    const text = await pdf(`/hour-statements/${stage.people[at]}/export.pdf?${PERIOD}&lang=fr`);
    if (text === "") return;
    for (const part of [name, "Relevé d’heures", "Le salarié ou la salariée", "L’employeur", "20:00 – 01:00"])
      expect(text).toContain(part);
    expect(text).toContain("6 h 00");
    expect(text.includes("Relevé provisoire")).toBe(at === 2);
  }
  const english = await pdf(`/hour-statements/${stage.people[0]}/export.pdf?${PERIOD}`, {
    "accept-language": "en",
  });
  expect(english).toContain("Statement of hours");
});

it("is one PDF of everybody, each on a page of their own", async () => {
  const text = await pdf(`/hour-statements/export.pdf?${PERIOD}&lang=en`);
  if (text === "") return;
  const pages = text.split("\f").filter((page) => page.trim() !== "");
  expect(pages).toHaveLength(3);
  for (const name of NAMES) expect(pages.filter((page) => page.includes(name))).toHaveLength(1);
  expect(await pdf("/hour-statements/export.pdf?from=2020-01-01&to=2020-01-31")).not.toContain("undefined");
});

it("is a table that no spreadsheet takes for formulas", async () => {
  const { status, headers, text } = await app.call("GET", `/hour-statements/export.csv?${PERIOD}`);
  expect([status, headers["content-type"]]).toEqual([200, "text/csv; charset=utf-8"]);
  expect(headers["content-disposition"]).toBe('attachment; filename="hours-2026-11-01-2026-11-30.csv"');
  const lines = text.trimEnd().split("\r\n");
  expect(lines).toHaveLength(7);
  expect(lines[0]).toMatch(/^\uFEFF?person_id,person,/);
  expect(text).toContain(",'=SUM(A1),");
  const one = await app.call("GET", `/hour-statements/${stage.people[1]}/export.csv?${PERIOD}`);
  expect(one.text.trimEnd().split("\r\n")).toHaveLength(3);
});

it("is nobody's who is not there, of no days that are none, and not of ten years", async () => {
  for (const end of ["", "/export.pdf", "/export.csv"]) {
    for (const id of [newId(), "x"])
      await expectRefused(app, ["GET", `/hour-statements/${id}${end}?${PERIOD}`], 404, "person_not_found");
    for (const period of [
      "from=2026-11-30&to=2026-11-01",
      "from=2016-01-01&to=2026-01-01",
      "from=x&to=y",
      "",
    ])
      await expectRefused(
        app,
        ["GET", `/hour-statements/${stage.people[0]}${end}?${period}`],
        422,
        "invalid_request",
      );
  }
});
