import { afterAll, beforeAll, expect, it } from "vitest";
import { newApp, type TestApp } from "../support/app.ts";
import { newId } from "../support/planning.ts";
import { expectRefused } from "../support/refusals.ts";

let app: TestApp;
beforeAll(async () => {
  app = await newApp({ url: "sqlite::memory:" });
});
afterAll(() => app.close());

const content = {
  stem: "Which pigment absorbs red light?",
  options: [{ text: "Chlorophyll", right: true }, { text: "Carotene" }, { text: "Melanin" }],
  language: "en",
  tags: ["leaf", "leaf"],
};

const create = async (over: object = {}) => {
  const { status, body, headers } = await app.call("POST", "/quiz/questions", { ...content, ...over });
  expect(status).toBe(201);
  expect(headers.etag).toBe('"1"');
  return body;
};
const get = (id: string) => app.call("GET", `/quiz/questions/${id}`);
const lastDeed = async () => (await app.call("GET", "/ledger?limit=1")).body.items[0];
const undo = async () => app.call("POST", `/ledger/${(await lastDeed()).id}/undo`);

it("takes a question by hand, and finds it by what it says", async () => {
  const question = await create({ topic: "Pigments", bloom: "remember", difficulty: "easy" });
  expect(question).toMatchObject({
    ...{ status: "accepted", origin: "hand", source_state: "none", version: 1 },
    content: { kind: "one", tags: ["leaf"], answers: [], options: [{ right: true }, { right: false }, {}] },
  });
  for (const query of [
    "q=PIGMENT",
    "tag=leaf",
    "topic=Pigments",
    "bloom=remember&difficulty=easy",
    "language=en",
  ])
    expect((await app.call("GET", `/quiz/questions?${query}`)).body.items).toContainEqual(question);
  expect((await app.call("GET", "/quiz/questions?language=de")).body.items).toEqual([]);
  const facets = (await app.call("GET", "/quiz/questions/facets?tag=leaf")).body;
  expect(facets.topic).toEqual([{ value: "Pigments", count: 1 }]);
  expect((await undo()).status).toBe(204);
  expect((await get(question.id)).status).toBe(404);
});

it("keeps every earlier version, and brings one back", async () => {
  const { id } = await create();
  const edited = await app.call(
    "PUT",
    `/quiz/questions/${id}`,
    { content: { ...content, stem: "Second?" } },
    { "if-match": '"1"' },
  );
  expect(edited.body).toMatchObject({ version: 2, content: { stem: "Second?" } });
  await expectRefused(
    app,
    ["PUT", `/quiz/questions/${id}`, { content }, { "if-match": '"1"' }],
    412,
    "version_stale",
  );
  const { body: versions } = await app.call("GET", `/quiz/questions/${id}/versions`);
  expect(versions.items).toMatchObject([{ version: 1, content: { stem: content.stem } }]);
  const back = await app.call("POST", `/quiz/questions/${id}/versions/1/restore`);
  expect(back.body).toMatchObject({ version: 3, content: { stem: content.stem } });
  expect((await undo()).status).toBe(204);
  expect((await get(id)).body).toMatchObject({ version: 4, content: { stem: "Second?" } });
  await expectRefused(
    app,
    ["POST", `/quiz/questions/${id}/versions/9/restore`],
    404,
    "question_version_not_found",
  );
});

it("retires and reinstates, and takes both back unless something came between", async () => {
  const { id } = await create();
  expect((await app.call("POST", `/quiz/questions/${id}/retire`)).body).toMatchObject({ status: "retired" });
  const retired = await lastDeed();
  expect((await undo()).status).toBe(204);
  expect((await get(id)).body.status).toBe("accepted");
  await app.call("PUT", `/quiz/questions/${id}`, { content: { ...content, stem: "Other?" } });
  expect((await app.call("POST", `/ledger/${retired.id}/undo`)).status).toBe(409);
});

it("tags and retires many in one go, with one way back", async () => {
  const ids = [(await create({ tags: [] })).id, (await create({ tags: ["exam"] })).id];
  const change = (body: object) =>
    app.call("POST", "/quiz/questions/change", { ids: [...ids, newId()], ...body });
  expect((await change({ do: "tag", tags: ["exam"] })).body.changed).toEqual([ids[0]]);
  expect((await change({ do: "tag", tags: ["exam"] })).body.changed).toEqual([]);
  expect((await change({ do: "retire" })).body.changed.sort()).toEqual([...ids].sort());
  expect((await undo()).status).toBe(204);
  expect((await get(ids[1])).body).toMatchObject({ status: "accepted", content: { tags: ["exam"] } });
  expect((await change({ do: "topic", topic: "Leaves" })).body.changed).toHaveLength(2);
  expect((await change({ do: "untag", tags: ["exam"] })).body.changed).toHaveLength(2);
});

it("comes back from the trash with all its versions", async () => {
  const { id } = await create();
  await app.call("PUT", `/quiz/questions/${id}`, { content: { ...content, stem: "Second?" } });
  const before = (await get(id)).body;
  expect((await app.call("DELETE", `/quiz/questions/${id}?reason=double`)).status).toBe(204);
  await expectRefused(app, ["GET", `/quiz/questions/${id}`], 404, "question_not_found");
  const { body: trash } = await app.call("GET", "/trash");
  const [{ id: trashId }] = trash.items;
  expect((await app.call("POST", `/trash/${trashId}/restore`)).status).toBe(200);
  expect((await get(id)).body).toEqual(before);
  expect((await app.call("GET", `/quiz/questions/${id}/versions`)).body.items).toHaveLength(1);
});

it("refuses what cannot be asked at all, and says why", async () => {
  const right = { text: "a", right: true };
  const wrong = { text: "b" };
  for (const body of [
    { stem: "Q?", options: [right] },
    { stem: "Q?", options: [wrong, wrong] },
    { stem: "Q?", options: [right, right] },
    { stem: "", options: [right, wrong] },
    { stem: "Q?", kind: "short" },
    { stem: "Q?", kind: "number", answers: [{ text: "many" }] },
    { stem: "Q?", options: Array(21).fill(wrong) },
    { stem: "x".repeat(4001), options: [right, wrong] },
    { stem: "\u0000", options: [right, wrong] },
    { stem: "Q?", options: [right, wrong], tags: [""] },
    { stem: "Q?", options: [right, wrong], language: "<script>" },
  ])
    await expectRefused(app, ["POST", "/quiz/questions", body], 422, "invalid_request");
  const several = await app.call("POST", "/quiz/questions", {
    kind: "several",
    stem: "Q?",
    options: [right, right],
  });
  expect(several.status).toBe(201);
});
