import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readBack } from "../../packages/platform/test/read-pdf.ts";
import { openTestServer, type TestServer } from "../support/test-server.ts";

let server: TestServer;
let count = 0;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

async function send(method: "GET" | "POST" | "PUT", path: string, payload?: object) {
  const answer = await server.app.inject({ method, url: `/api/v1${path}`, ...(payload && { payload }) });
  expect(answer.statusCode, `${method} ${path}: ${answer.body.slice(0, 300)}`).toBeLessThan(300);
  return answer;
}
const make = async (path: string, payload: object) => (await send("POST", path, payload)).json();
const textOf = async (path: string) => (await send("GET", path)).rawPayload.toString("utf8");

/** A production with one shift a day at these hours of these days, and one person in each. */
async function aProduction(days: readonly string[]) {
  const production = await make("/productions", {
    name: "Jours",
    starts_on: "2027-03-01",
    ends_on: "2027-03-31",
  });
  // People of one name are told apart by their addresses.
  const email = `zoe${++count}@example.org`;
  const person = await make("/people", { name: "Zoé Jours", email });
  for (const day of days) {
    const shift = await make(`/productions/${production.id}/shifts`, {
      ...{ title: "=1+1", start: `${day}T10:00:00`, end: `${day}T12:00:00` },
      posts: [{ role: "Plateau", count: 1 }],
    });
    const assignments = [{ post_id: shift.posts[0].id, person_id: person.id }];
    await send("PUT", `/shifts/${shift.id}/assignments`, { assignments });
  }
  return production;
}

describe("tables for other programs", () => {
  it("of people are read back by the import without a difference", async () => {
    const skills = (await send("GET", "/skills")).json();
    const team = await make("/teams", { name: "Équipe, du soir" });
    const people = [
      {
        name: "Ada O'Neil",
        phone: "+33 6 39 98 00 01",
        email: "ada@example.org",
        notes: 'dit "oui",\net =non',
      },
      { name: "-Tiret", kind: "technician", rates: { hour: 2450, day: 30_000, cachet: 12_000 } },
      { name: "שרה כהן 😀", born_on: "1990-05-04", address: "4, rue des Lices; Avignon" },
      { name: "=HYPERLINK(x)", skills: [{ skill_id: skills[0].id, level: 4 }] },
    ];
    for (const person of people) await make("/people", person);
    const csv = await textOf("/exports/people.csv");
    expect(csv.startsWith("\u{feff}name,kind,email,")).toBe(true);
    expect(csv).toContain("'=HYPERLINK(x)");
    expect(csv).toContain("'+33 6 39 98 00 01");
    const content = Buffer.from(csv, "utf8").toString("base64");
    const preview = await make("/people/imports", { format: "csv", content_base64: content });
    const actions = preview.rows.map(({ name, action, changes }: Record<string, unknown>) => [
      name,
      action,
      changes,
    ]);
    for (const { name } of people) expect(actions).toContainEqual([name, "same", []]);
    expect(preview.counts).toMatchObject({ create: 0, update: 0, refused: 0 });
    expect(team.name).toContain(",");
  });

  it.each(["people", "venues", "productions", "shifts", "assignments"])(
    "of %s have a head and lines",
    async (name) => {
      await make("/venues", { name: `Lieu ${name}`, rooms: [{ name: "A" }, { name: "B" }] });
      await aProduction(["2027-03-02"]);
      const answer = await send("GET", `/exports/${name}.csv`);
      expect(answer.headers["content-disposition"]).toBe(`attachment; filename="${name}.csv"`);
      const lines = answer.rawPayload.toString("utf8").split("\r\n");
      expect(lines.length).toBeGreaterThan(2);
      expect(lines.at(-1)).toBe("");
      // No cell begins as a formula does.
      expect(lines.some((line) => /(^|,)=/.test(line))).toBe(false);
    },
  );

  it("of a period have only that", async () => {
    await aProduction(["2027-03-05"]);
    const within = await textOf("/exports/assignments.csv?from=2027-03-05&to=2027-03-05");
    expect(within).toContain("2027-03-05,Jours,'=1+1,2027-03-05T10:00:00");
    expect(await textOf("/exports/assignments.csv?from=2027-04-01")).not.toContain("Zoé");
    expect(await textOf("/exports/shifts.csv?to=2027-01-01")).not.toContain("2027-03-05");
  });
});

describe("day out of days", () => {
  it("is told as data, as a table and on paper", async () => {
    const { id } = await aProduction(["2027-03-08", "2027-03-09", "2027-03-12"]);
    const report = (await send("GET", `/productions/${id}/day-out-of-days`)).json();
    expect(report.days).toHaveLength(5);
    expect(report.people).toMatchObject([
      { codes: ["SW", "W", "H", "H", "WF"], work: 3, hold: 2, travel: 0 },
    ]);
    const csv = await textOf(`/productions/${id}/day-out-of-days.csv`);
    expect(csv).toContain("Zoé Jours,SW,W,H,H,WF,3,2,0");
    const pdf = await send("GET", `/productions/${id}/day-out-of-days/pdf?lang=en`);
    const [page = ""] = readBack(pdf.rawPayload);
    for (const words of ["Day out of days", "Zoé Jours", "SW", "WF"]) expect(page).toContain(words);
  });

  it("of a production nobody works in is empty", async () => {
    const { id } = await aProduction([]);
    expect((await send("GET", `/productions/${id}/day-out-of-days`)).json()).toEqual({
      days: [],
      people: [],
    });
    expect((await send("GET", `/productions/${id}/day-out-of-days/pdf`)).statusCode).toBe(200);
  });
});
