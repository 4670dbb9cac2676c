import { tables } from "@souffleur/platform/database";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newApp, type TestApp } from "../support/app.ts";
import { type Stage, setStage } from "../support/productions.ts";

let app: TestApp;
let stage: Stage;
beforeAll(async () => {
  app = await newApp({ url: "sqlite::memory:" });
});
beforeEach(async () => {
  stage = await setStage(app.database.queries, { people: 2 });
});
afterAll(() => app.close());

const day = "2026-11-21";
const body = async (...request: Parameters<TestApp["call"]>) => {
  const answer = await app.call(...request);
  expect(answer.status, `${request[0]} ${request[1]}: ${answer.text}`).toBeLessThan(300);
  return answer.body;
};
const read = (id: string) => body("GET", `/shifts/${id}`);
const person = (index: number) => stage.people[index] ?? "";

/** A shift on the day, with one post and somebody at it. */
async function aShiftOf(who: number, from: string, to: string, title = "Soir") {
  const shift = await body("POST", `/productions/${stage.productionId}/shifts`, {
    title,
    start: `${day}T${from}:00`,
    end: `${day}T${to}:00`,
    posts: [{ role: "Plateau", count: 1 }],
  });
  return put(who, shift);
}
const put = (who: number, { id, posts }: { id: string; posts: { id: string }[] }) =>
  body(
    "PUT",
    `/shifts/${id}/assignments`,
    { assignments: [{ post_id: posts[0]?.id, person_id: person(who), pinned: true, override_reason: "x" }] },
    { "if-match": "*" },
  );
async function discard(index: number, route = "people"): Promise<string> {
  await body("DELETE", `/${route}/${person(index)}`);
  return (await body("GET", "/trash?limit=1")).items[0].id;
}
const restore = (item: string, locale = "en") =>
  body("POST", `/trash/${item}/restore`, {}, { "accept-language": locale });

describe("somebody who works in shifts", () => {
  it.each(["people", "artists"])(
    "leaves them when deleted through /%s, and comes back into them",
    async (route) => {
      const [first, second] = [await aShiftOf(0, "10:00", "12:00"), await aShiftOf(0, "12:00", "14:00")];
      const item = await discard(0, route);
      for (const shift of [first, second])
        expect(await read(shift.id)).toMatchObject({ assignments: [], version: shift.version + 1 });
      expect(await restore(item)).toEqual({
        kind: "planning.artist",
        id: person(0),
        label: expect.any(String),
      });
      for (const shift of [first, second])
        expect(await read(shift.id)).toMatchObject({
          assignments: shift.assignments,
          version: shift.version + 2,
        });
    },
  );

  it("is told which places somebody else has meanwhile, in the reader's language", async () => {
    const [taken, kept] = [
      await aShiftOf(0, "10:00", "12:00", "Montage"),
      await aShiftOf(0, "15:00", "16:00"),
    ];
    const item = await discard(0);
    await put(1, taken);
    expect(await restore(item, "fr")).toMatchObject({
      left_out: [`La place dans « Montage » le ${day} : quelqu'un d'autre a la place.`],
    });
    expect((await read(taken.id)).assignments).toMatchObject([{ person_id: person(1) }]);
    expect((await read(kept.id)).assignments).toEqual(kept.assignments);
  });

  it("does not come back into shifts that are gone, nor into two that now overlap", async () => {
    const gone = await aShiftOf(0, "08:00", "09:00", "Gone");
    const stays = await aShiftOf(0, "10:00", "12:00", "Stays");
    const moved = await aShiftOf(0, "13:00", "14:00", "Moved");
    const item = await discard(0);
    await body("DELETE", `/shifts/${gone.id}`);
    const { assignments: _, ...shift } = await read(moved.id);
    await body("PUT", `/shifts/${moved.id}`, { ...shift, start: `${day}T11:00:00`, end: `${day}T11:30:00` });
    const { left_out } = await restore(item);
    expect(left_out).toHaveLength(2);
    expect(left_out.join()).toContain("the shift or its post is gone");
    expect(left_out.join()).toContain("it now overlaps another of their shifts");
    expect((await read(stays.id)).assignments).toEqual(stays.assignments);
    expect((await read(moved.id)).assignments).toEqual([]);
  });

  it("comes back at the time a shift has now", async () => {
    const shift = await aShiftOf(0, "10:00", "12:00");
    const item = await discard(0);
    const now = await read(shift.id);
    await body("PUT", `/shifts/${shift.id}`, { ...now, start: `${day}T20:00:00`, end: `${day}T22:00:00` });
    expect(await restore(item)).not.toHaveProperty("left_out");
    const window = `/shifts?from=${day}&to=${day}&person_id=${person(0)}`;
    expect(await body("GET", window)).toMatchObject([{ id: shift.id, start: `${day}T20:00:00` }]);
  });

  it("and was put in the trash before profiles existed still comes back", async () => {
    const { id, name, availabilities, version, created_at, updated_at } = await body("POST", "/artists", {
      name: "Ancienne",
      availabilities: [{ start: "2030-05-12T10:00:00", end: "2030-05-12T12:30:00" }],
    });
    await body("DELETE", `/artists/${id}`);
    const [item] = (await body("GET", "/trash?limit=1")).items;
    const old = { id, name, availabilities, version, createdAt: created_at, updatedAt: updated_at };
    await tables<Record<"trash", { id: string; snapshot: string }>>(app.database.queries)
      .updateTable("trash")
      .set({ snapshot: JSON.stringify(old) })
      .where("id", "=", item.id)
      .execute();
    await restore(item.id);
    expect(await body("GET", `/people/${id}`)).toMatchObject({
      name,
      availabilities,
      kind: "artist",
      version,
    });
  });
});
