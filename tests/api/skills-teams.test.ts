import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newApp, type TestApp } from "../support/app.ts";
import { newId, shippedSkill } from "../support/planning.ts";
import { expectRefused } from "../support/refusals.ts";
import { namesOfEveryScript } from "../support/texts.ts";

let app: TestApp;
beforeAll(async () => {
  app = await newApp({ url: "sqlite::memory:" });
});
afterAll(() => app.close());

const body = async (...request: Parameters<TestApp["call"]>) => (await app.call(...request)).body;
const undoNewest = async () => {
  const { items } = await body("GET", "/ledger?limit=1");
  return (await app.call("POST", `/ledger/${items[0].id}/undo`)).status;
};
const restoreNewest = async () => {
  const { items } = await body("GET", "/trash?limit=1");
  return body("POST", `/trash/${items[0].id}/restore`, {});
};
const aPerson = (over: object = {}) => body("POST", "/people", { name: "Ana", ...over });

describe("skills", () => {
  const name = { fr: "Échasses", en: "Stilts" };
  const create = () => body("POST", "/skills", { name });
  const list = () => body("GET", "/skills?limit=200");

  it("begin with a list in both languages, to which new ones are added at the end", async () => {
    // Of its own: the others move and delete what this one reads.
    const fresh = await newApp({ url: "sqlite::memory:" });
    const shipped = (await fresh.call("GET", "/skills?limit=200")).body;
    const answer = await fresh.call("POST", "/skills", { name });
    const after = (await fresh.call("GET", "/skills?limit=200")).body;
    await fresh.close();
    expect(shipped[9]).toEqual({
      id: shippedSkill(10),
      name: { fr: "Lumière", en: "Light" },
      position: 10,
      version: 1,
    });
    expect([answer.status, answer.headers.etag]).toEqual([201, '"1"']);
    expect(after.at(-1)).toEqual(answer.body);
  });

  it.each(namesOfEveryScript.map((script) => [script]))(
    "keep the name %j as it was written",
    async (script) => {
      const skill = await body("POST", "/skills", { name: { fr: script, en: script } });
      expect(skill.name).toEqual({ fr: script, en: script });
    },
  );

  it("are renamed and moved, which can be taken back", async () => {
    const skill = await create();
    const url = `/skills/${skill.id}`;
    const changed = { name: { fr: "Feu", en: "Fire" }, position: 0 };
    const answer = await app.call("PUT", url, changed, { "if-match": '"1"' });
    expect([answer.status, answer.headers.etag, answer.body]).toEqual([
      200,
      '"2"',
      { id: skill.id, ...changed, version: 2 },
    ]);
    expect((await body("PUT", url, { ...answer.body, position: undefined })).position).toBe(0);
    await expectRefused(app, ["PUT", url, changed, { "if-match": '"1"' }], 412, "version_stale");
    expect(await undoNewest()).toBe(204);
  });

  it("go to the trash and come back, unless somebody has them", async () => {
    const skill = await create();
    const url = `/skills/${skill.id}`;
    expect((await app.call("DELETE", url)).status).toBe(204);
    await expectRefused(app, ["DELETE", url], 404, "skill_not_found");
    expect(await restoreNewest()).toMatchObject({ kind: "planning.skill", id: skill.id });
    expect(await list()).toContainEqual(skill);
    await aPerson({ skills: [{ skill_id: skill.id, level: 3 }] });
    const refused = await expectRefused(app, ["DELETE", url], 409, "skill_in_use");
    expect(refused.body.uses).toEqual({ people: 1, shifts: 0, mission_types: 0 });
  });

  it("come back without a person's, where they are gone", async () => {
    const skill = await create();
    const person = await aPerson({ skills: [{ skill_id: skill.id, level: 3 }] });
    await app.call("DELETE", `/people/${person.id}`);
    const { items } = await body("GET", "/trash?limit=1");
    expect((await app.call("DELETE", `/skills/${skill.id}`)).status).toBe(204);
    const restored = await body("POST", `/trash/${items[0].id}/restore`, {}, { "accept-language": "fr" });
    expect(restored.left_out).toEqual(["Une compétence qui n'existe plus."]);
    expect((await body("GET", `/people/${person.id}`)).skills).toEqual([]);
  });

  it.each([
    ["no name in one language", { name: { fr: "x" } }, 422, "invalid_request"],
    ["a name that cannot be seen", { name: { fr: "x", en: " " } }, 422, "invalid_request"],
    ["a name of 10 000 characters", { name: { fr: "x", en: "x".repeat(10_000) } }, 422, "invalid_request"],
    ["another language", { name: { ...name, de: "x" } }, 400, "unknown_field"],
    ["half a place", { name, position: 0.5 }, 422, "invalid_request"],
    ["a place before the first", { name, position: -1 }, 422, "invalid_request"],
  ])("refuse %s", async (_name, given, status, code) => {
    await expectRefused(app, ["POST", "/skills", given], status, code);
  });
});

describe("teams", () => {
  const create = async (over: object = {}) =>
    body("POST", "/teams", { name: "Lumière", color: "#FF8800", ...over });

  it("are stored with their members, who show them", async () => {
    const [one, two] = [await aPerson(), await aPerson()];
    const team = await create({ member_ids: [two.id, one.id] });
    expect(team).toMatchObject({ name: "Lumière", color: "#ff8800", version: 1 });
    expect(team.member_ids).toEqual([one.id, two.id].sort());
    expect(await body("GET", `/people/${one.id}`)).toMatchObject({ team_ids: [team.id], version: 2 });
    expect((await body("GET", `/people?team_id=${team.id}`)).length).toBe(2);
  });

  it("show who joins them from the other side, as a new version", async () => {
    const team = await create();
    const person = await aPerson({ team_ids: [team.id] });
    const joined = await app.call("GET", `/teams/${team.id}`);
    expect([joined.body.member_ids, joined.headers.etag]).toEqual([[person.id], '"2"']);
    await app.call("PUT", `/people/${person.id}`, { name: "Ana", team_ids: [] });
    expect(await body("GET", `/teams/${team.id}`)).toMatchObject({ member_ids: [], version: 3 });
  });

  it("are replaced whole, which can be taken back", async () => {
    const person = await aPerson();
    const team = await create({ member_ids: [person.id] });
    const url = `/teams/${team.id}`;
    expect(await body("PUT", url, { name: "Son" })).toMatchObject({
      name: "Son",
      member_ids: [],
      version: 2,
    });
    await expectRefused(app, ["PUT", url, team, { "if-match": '"1"' }], 412, "version_stale");
    expect(await undoNewest()).toBe(204);
    expect(await body("GET", url)).toMatchObject({ name: "Lumière", member_ids: [person.id], version: 3 });
  });

  it("go to the trash and come back with those who are still there", async () => {
    const [stays, goes] = [await aPerson(), await aPerson()];
    const team = await create({ member_ids: [stays.id, goes.id] });
    expect((await app.call("DELETE", `/teams/${team.id}`)).status).toBe(204);
    const { items } = await body("GET", "/trash?limit=1");
    await app.call("DELETE", `/people/${goes.id}`);
    const restored = await body("POST", `/trash/${items[0].id}/restore`, {});
    expect(restored).toMatchObject({
      kind: "planning.team",
      left_out: ["A member who does not exist any more."],
    });
    expect(await body("GET", `/teams/${team.id}`)).toMatchObject({ ...team, member_ids: [stays.id] });
    expect((await body("GET", `/people/${stays.id}`)).team_ids).toEqual([team.id]);
  });

  it("stay while they make a production", async () => {
    const team = await create();
    const period = { starts_on: "2026-11-01", ends_on: "2026-12-01" };
    await app.call("POST", "/productions", { name: "Le Songe", ...period, team_id: team.id });
    const refused = await expectRefused(app, ["DELETE", `/teams/${team.id}`], 409, "team_in_use");
    expect(refused.body.productions).toEqual(["Le Songe"]);
  });

  it("are found by the search", async () => {
    const mark = newId().slice(0, 8);
    await create({ name: `Éclairs ${mark}` });
    const { items } = await body("GET", `/search?q=eclairs%20${mark}`);
    expect(items).toMatchObject([{ kind: "planning.team", subtitle: "Team" }]);
  });

  it.each([
    ["no name", { name: undefined }, 422, "invalid_request"],
    ["a colour by its name", { color: "red" }, 422, "invalid_request"],
    ["somebody twice", { member_ids: [shippedSkill(1), shippedSkill(1)] }, 422, "invalid_request"],
    ["somebody nobody knows", { member_ids: [shippedSkill(1)] }, 422, "member_unknown"],
    ["what is no id", { member_ids: ["1"] }, 422, "invalid_request"],
    ["an unknown field", { members: [] }, 400, "unknown_field"],
    ["a version of its own", { version: 3 }, 400, "unknown_field"],
  ])("refuse %s", async (_name, over, status, code) => {
    await expectRefused(app, ["POST", "/teams", { name: "Lumière", ...over }], status, code);
  });

  it("are unknown under any other id", async () => {
    for (const id of [newId(), "1", "%00"])
      await expectRefused(app, ["GET", `/teams/${id}`], 404, "team_not_found");
    await expectRefused(app, ["PUT", `/teams/${newId()}`, { name: "x" }], 404, "team_not_found");
  });
});
