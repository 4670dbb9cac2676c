import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readBack } from "../../packages/platform/test/read-pdf.ts";
import { newId } from "../support/planning.ts";
import { openTestServer, type TestServer } from "../support/test-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

type Method = "GET" | "POST" | "PUT" | "DELETE";

async function call(method: Method, path: string, body?: object, headers: Record<string, string> = {}) {
  const answer = await server.app.inject({
    method,
    url: `/api/v1${path}`,
    headers,
    ...(body && { payload: body }),
  });
  const isJson = String(answer.headers["content-type"]).includes("json");
  const parsed = isJson && answer.body !== "" ? JSON.parse(answer.body) : undefined;
  return { status: answer.statusCode, headers: answer.headers, bytes: answer.rawPayload, body: parsed };
}

async function must(...request: Parameters<typeof call>) {
  const answer = await call(...request);
  expect(answer.status, `${request[0]} ${request[1]}: ${answer.bytes.toString().slice(0, 500)}`).toBeLessThan(
    300,
  );
  return answer.body;
}

async function refused(status: number, code: string, ...request: Parameters<typeof call>): Promise<void> {
  const { status: got, body } = await call(...request);
  expect({ status: got, code: body?.code }).toEqual({ status, code });
}

const DAY = "2027-02-10";

/** A day with one shift of two people. */
async function aDay(name = "Le Songe") {
  const production = await must("POST", "/productions", { name, starts_on: DAY, ends_on: "2027-03-10" });
  const venue = await must("POST", "/venues", {
    name: "Théâtre des Lices",
    address: "4 place des Lices",
    access_notes: "Quai rue Thiers",
    contacts: [{ name: "Luc", role: "Régie", phone: "04 90 00 00 00" }],
  });
  const ana = await must("POST", "/people", { name: "Ana Prévost", phone: "+33 6 39 98 00 01" });
  const bea = await must("POST", "/people", { name: "Béa Lung", phone: "+33 6 39 98 00 02" });
  const shift = await must("POST", `/productions/${production.id}/shifts`, {
    title: "Filage",
    start: `${DAY}T14:00:00`,
    end: `${DAY}T18:00:00`,
    venue_id: venue.id,
    posts: [{ role: "Plateau", count: 2 }],
  });
  const put = (people: readonly { id: string }[]) =>
    assign(
      shift.id,
      people.map(({ id }) => id),
    );
  await put([ana, bea]);
  return { production, venue, ana, bea, shift, put };
}

async function assign(shiftId: string, people: readonly string[]): Promise<void> {
  const { body: now, headers } = await call("GET", `/shifts/${shiftId}`);
  const assignments = people.map((person_id) => ({ post_id: now.posts[0].id, person_id }));
  await must("PUT", `/shifts/${shiftId}/assignments`, { assignments }, { "if-match": String(headers.etag) });
}

const begin = (productionId: string, over: object = {}) =>
  must("POST", `/productions/${productionId}/call-sheets`, { day: DAY, title: "Filage", ...over });
const issue = (id: string, note = "") => must("POST", `/call-sheets/${id}/versions`, { note });
const linkOf = async (personId: string) => {
  const { secret } = await must("POST", "/links", { kind: "planning.artist", subject_id: personId });
  return { authorization: `Link ${secret}` };
};

describe("a call sheet", () => {
  it("says what the plan says, with what was written on it", async () => {
    const { production, ana } = await aDay();
    const lines = [{ kind: "meal", time: "12:30", text: "Repas au foyer" }];
    const sheet = await begin(production.id, { lines, safety_notes: "Trappe ouverte" });
    expect(sheet).toMatchObject({ day: DAY, last_number: 0, version: 1, phones_shown: [] });
    const { content, changes, unplaced } = await must("GET", `/call-sheets/${sheet.id}/preview`);
    expect({ changes, unplaced }).toEqual({ changes: [], unplaced: 0 });
    expect(content).toMatchObject({ production_name: "Le Songe", safety_notes: "Trappe ouverte" });
    expect(content.lines.map((line: { text: string }) => line.text)).toEqual(["Repas au foyer", "Filage"]);
    expect(content.people).toMatchObject([
      { person_id: ana.id, name: "Ana Prévost", call: `${DAY}T14:00:00` },
      { name: "Béa Lung" },
    ]);
    expect(JSON.stringify(content)).not.toContain("+33 6");
    expect(content.venues[0].contacts).toHaveLength(1);
  });

  it("is edited as it was seen, and what was done is taken back", async () => {
    const { production } = await aDay();
    const sheet = await begin(production.id);
    const path = `/call-sheets/${sheet.id}`;
    const tag = String((await call("GET", path)).headers.etag);
    const changed = await must("PUT", path, { ...sheet, notes: "Costumes" }, { "if-match": tag });
    expect(changed).toMatchObject({ notes: "Costumes", version: 2 });
    await refused(412, "version_stale", "PUT", path, sheet, { "if-match": tag });
    const { items } = await must("GET", `/ledger?subject=${sheet.id}`);
    await must("POST", `/ledger/${items[0].id}/undo`);
    expect(await must("GET", path)).toMatchObject({ notes: "", version: 3 });
    await must("PUT", path, { ...sheet, notes: "x" });
    await refused(409, "undo_conflict", "POST", `/ledger/${items[0].id}/undo`);
  });

  it("freezes what the plan was, and says what is new in the next version", async () => {
    const { production, ana, bea, shift, put } = await aDay();
    const sheet = await begin(production.id);
    const first = await issue(sheet.id);
    expect(first).toMatchObject({ number: 1, changes: [], content: { people: [{}, {}] } });
    await put([ana]);
    await must("PUT", `/shifts/${shift.id}`, {
      ...(await must("GET", `/shifts/${shift.id}`)),
      start: `${DAY}T15:00:00`,
    });
    const kept = await must("GET", `/call-sheets/${sheet.id}/versions/1`);
    expect(kept).toEqual(first);
    const { changes } = await must("GET", `/call-sheets/${sheet.id}/preview`);
    expect(changes).toEqual([
      { kind: "person_call", what: "Ana Prévost", before: `${DAY}T14:00:00`, after: `${DAY}T15:00:00` },
      { kind: "person_removed", what: "Béa Lung", before: `${DAY}T14:00:00` },
      { kind: "line_moved", what: "Filage", before: `${DAY}T14:00:00`, after: `${DAY}T15:00:00` },
    ]);
    const second = await issue(sheet.id, "Une heure plus tard");
    expect(second).toMatchObject({ number: 2, changes, note: "Une heure plus tard" });
    const listed = await must("GET", `/call-sheets/${sheet.id}/versions`);
    expect(listed.map(({ number, people }: { number: number; people: number }) => [number, people])).toEqual([
      [2, 1],
      [1, 2],
    ]);
    expect(await must("GET", `/call-sheets/${sheet.id}`)).toMatchObject({ last_number: 2 });
    expect(bea.id).not.toBe(ana.id);
  });

  it("of a day with nothing on it is not issued", async () => {
    const { production } = await aDay();
    const sheet = await begin(production.id, { day: "2027-02-11" });
    await refused(409, "call_sheet_empty", "POST", `/call-sheets/${sheet.id}/versions`, {});
    await refused(404, "call_sheet_version_not_found", "GET", `/call-sheets/${sheet.id}/versions/1`);
    for (const number of ["0", "x", "99999999999999999999", "1.5"])
      await refused(422, "invalid_request", "GET", `/call-sheets/${sheet.id}/versions/${number}`);
    await refused(404, "call_sheet_not_found", "GET", `/call-sheets/${newId()}/versions/1`);
    await refused(404, "call_sheet_not_found", "GET", "/call-sheets/x/preview");
  });

  it("is only of what takes place at its venue, where it names one", async () => {
    const { production, venue } = await aDay();
    const other = await must("POST", "/venues", { name: "Ailleurs" });
    const here = await begin(production.id, { venue_id: venue.id });
    const there = await begin(production.id, { venue_id: other.id });
    const linesOf = async ({ id }: { id: string }) =>
      (await must("GET", `/call-sheets/${id}/preview`)).content.lines.length;
    expect([await linesOf(here), await linesOf(there)]).toEqual([1, 0]);
    await refused(422, "unknown_reference", "POST", `/productions/${production.id}/call-sheets`, {
      day: DAY,
      venue_id: newId(),
    });
  });

  it("goes to the trash and comes back with its versions", async () => {
    const { production, ana } = await aDay();
    const sheet = await begin(production.id);
    const issued = await issue(sheet.id);
    const link = await linkOf(ana.id);
    await must("DELETE", `/call-sheets/${sheet.id}`);
    await refused(404, "call_sheet_not_found", "GET", `/call-sheets/${sheet.id}`);
    expect(await must("GET", "/my/call-sheets", undefined, link)).toEqual([]);
    const { items } = await must("GET", "/trash?limit=200");
    const { id } = items.find(({ subject_id }: { subject_id: string }) => subject_id === sheet.id);
    await must("POST", `/trash/${id}/restore`);
    expect(await must("GET", `/call-sheets/${sheet.id}/versions/1`)).toEqual(issued);
    expect(await must("GET", "/my/call-sheets", undefined, link)).toHaveLength(1);
  });

  it("goes and comes back with its production", async () => {
    const { production } = await aDay("Deux fois");
    const sheet = await begin(production.id);
    await issue(sheet.id);
    await must("DELETE", `/productions/${production.id}`);
    await refused(404, "call_sheet_not_found", "GET", `/call-sheets/${sheet.id}`);
    const { items } = await must("GET", "/trash?limit=200");
    const { id } = items.find(({ subject_id }: { subject_id: string }) => subject_id === production.id);
    await must("POST", `/trash/${id}/restore`);
    expect(await must("GET", `/call-sheets/${sheet.id}/versions`)).toHaveLength(1);
    expect(await must("GET", `/productions/${production.id}/call-sheets`)).toMatchObject([{ id: sheet.id }]);
  });

  it("cannot be begun twice by taking it back after it was issued", async () => {
    const { production } = await aDay();
    const sheet = await begin(production.id);
    await issue(sheet.id);
    const { items } = await must("GET", `/ledger?subject=${sheet.id}&action=planning.call-sheet.created`);
    await refused(409, "undo_conflict", "POST", `/ledger/${items[0].id}/undo`);
  });
});

describe("on the personal page", () => {
  it("people see the last version of the sheets they are on, and no others", async () => {
    const { production, ana, bea, put } = await aDay();
    const sheet = await begin(production.id, { phones_shown: [bea.id] });
    const [anas, beas] = [await linkOf(ana.id), await linkOf(bea.id)];
    expect(await must("GET", "/my/call-sheets", undefined, anas)).toEqual([]);
    await issue(sheet.id);
    const [mine] = await must("GET", "/my/call-sheets", undefined, anas);
    expect(mine).toMatchObject({ id: sheet.id, number: 1, call: `${DAY}T14:00:00` });
    const text = JSON.stringify(mine);
    expect(text).toContain("+33 6 39 98 00 02");
    expect(text).not.toContain("+33 6 39 98 00 01");
    await put([ana]);
    await issue(sheet.id);
    expect(await must("GET", "/my/call-sheets", undefined, beas)).toEqual([]);
    await refused(404, "call_sheet_not_found", "GET", `/my/call-sheets/${sheet.id}/pdf`, undefined, beas);
    const pdf = await call("GET", `/my/call-sheets/${sheet.id}/pdf?lang=fr`, undefined, anas);
    expect(pdf.status).toBe(200);
    expect(readBack(pdf.bytes).join("\n")).toContain("Ana Prévost");
  });
});

describe("on paper", () => {
  it("says in both languages who comes when, and what changed", async () => {
    const { production, ana, put } = await aDay();
    const lines = [{ kind: "transport", time: "00:30", is_next_day: true, text: "Navette" }];
    const sheet = await begin(production.id, { lines, safety_notes: "Casque obligatoire" });
    await issue(sheet.id);
    await put([ana]);
    await issue(sheet.id, "Béa est remplacée demain");
    const path = `/call-sheets/${sheet.id}/versions/2/pdf`;
    const french = await call("GET", `${path}?lang=fr`);
    expect(french.headers["content-type"]).toBe("application/pdf");
    expect(french.headers["content-disposition"]).toContain(`call-sheet-${DAY}-v2.pdf`);
    const [page = ""] = readBack(french.bytes);
    const inFrench = [
      "Feuille de route",
      "mercredi 10 février 2027",
      "Version 2",
      "Casque obligatoire",
      "00:30 +1 j",
    ];
    for (const words of [...inFrench, "Béa est remplacée", "N'est plus prévu : Béa Lung", "Quai rue Thiers"])
      expect(page).toContain(words);
    const english = readBack((await call("GET", `${path}?lang=en`)).bytes).join("\n");
    for (const words of ["Call sheet", "Wednesday, February 10, 2027", "No longer: Béa Lung"])
      expect(english).toContain(words);
    expect((await call("GET", `${path}?lang=de`)).status).toBe(422);
    // The same version is the same file, byte for byte.
    expect((await call("GET", `${path}?lang=fr`)).bytes.equals(french.bytes)).toBe(true);
  });

  it("takes five hundred people with long names of every script", async () => {
    const production = await must("POST", "/productions", { name: "Grande", starts_on: DAY, ends_on: DAY });
    const [name = "x"] = fc.sample(fc.string({ unit: "grapheme", minLength: 100, maxLength: 300 }), {
      numRuns: 1,
      seed: 4,
    });
    const visible = `A${name.replace(/\p{Cc}/gu, " ")}`;
    const people: string[] = [];
    for (let index = 0; index < 500; index++) {
      const script = ["שרה כהן", "شريف علي", "Łukasz", "李小龙 👩‍🎤", visible][index % 5];
      people.push((await must("POST", "/people", { name: `${script} ${index}` })).id);
    }
    const shift = await must("POST", `/productions/${production.id}/shifts`, {
      ...{ title: "T".repeat(500), start: `${DAY}T14:00:00`, end: `${DAY}T18:00:00` },
      posts: Array.from({ length: 5 }, (_, post) => ({ role: `Chœur ${post}`, count: 100 })),
    });
    const assignments = people.map((person_id, index) => ({
      post_id: shift.posts[index % 5].id,
      person_id,
    }));
    await must("PUT", `/shifts/${shift.id}/assignments`, { assignments });
    const sheet = await begin(production.id, { notes: "n".repeat(4_000), phones_shown: people });
    const issued = await issue(sheet.id);
    expect(issued.content.people).toHaveLength(500);
    const pdf = await call("GET", `/call-sheets/${sheet.id}/versions/1/pdf`);
    expect(pdf.status).toBe(200);
    expect(readBack(pdf.bytes).length).toBeGreaterThan(10);
  });

  it.each([
    ["a time that is none", { lines: [{ kind: "meal", time: "25:00", text: "x" }] }],
    ["a kind nobody knows", { lines: [{ kind: "party", time: "12:00", text: "x" }] }],
    ["a line of nothing", { lines: [{ kind: "meal", time: "12:00", text: "  " }] }],
    ["control characters", { notes: "a\u0000b" }],
    ["half a character", { title: "a\ud800" }],
    ["too long a text", { safety_notes: "x".repeat(4_001) }],
    [
      "somebody twice",
      { phones_shown: ["018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f", "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"] },
    ],
    ["a day that is none", { day: "2027-02-30" }],
    [
      "too many lines",
      { lines: Array.from({ length: 101 }, () => ({ kind: "note", time: "12:00", text: "x" })) },
    ],
  ])("refuses %s", async (_, over) => {
    const production = await must("POST", "/productions", { name: "P", starts_on: DAY, ends_on: DAY });
    const { status } = await call("POST", `/productions/${production.id}/call-sheets`, { day: DAY, ...over });
    expect(status).toBe(422);
  });
});
