import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newApp, type TestApp } from "../support/app.ts";
import { newId } from "../support/planning.ts";
import { type Stage, setStage } from "../support/productions.ts";
import { expectRefused } from "../support/refusals.ts";

let app: TestApp;
let stage: Stage;
beforeAll(async () => {
  app = await newApp({ url: "sqlite::memory:" });
});
beforeEach(async () => {
  stage = await setStage(app.database.queries, { people: 4 });
});
afterAll(() => app.close());

const evening = { start: "2026-11-21T19:30:00", end: "2026-11-21T23:00:00" };
const across = { start: "2026-11-21T22:59:00", end: "2026-11-21T23:30:00" };
const after = { start: "2026-11-21T23:00:00", end: "2026-11-22T01:00:00" };
const posts = [
  { role: "Plateau", count: 2 },
  { role: "Son", count: 1 },
];
type Body = Record<string, unknown>;
type Call = Parameters<TestApp["call"]>;
interface Shown extends Body {
  readonly id: string;
  readonly posts: readonly [{ readonly id: string }, { readonly id: string }];
}

const create = async (over: Body = {}): Promise<Shown> =>
  (
    await app.call("POST", `/productions/${stage.productionId}/shifts`, {
      title: "Soir",
      ...evening,
      posts,
      ...over,
    })
  ).body;
const read = async (id: string) => (await app.call("GET", `/shifts/${id}`)).body;
const assign = (id: string, assignments: unknown, ifMatch = "*"): Call => [
  "PUT",
  `/shifts/${id}/assignments`,
  { assignments },
  { "if-match": ifMatch },
];
const put = (id: string, body: unknown): Call => ["PUT", `/shifts/${id}`, body];
const at = (shift: Shown, post: 0 | 1, person: number, over: Body = {}) => ({
  post_id: shift.posts[post].id,
  person_id: stage.people[person],
  ...over,
});
const lastEntry = async (id: string) =>
  (await app.call("GET", `/ledger?subject=${id}&limit=1`)).body.items[0];
const undo = async (id: string): Promise<Call> => ["POST", `/ledger/${(await lastEntry(id)).id}/undo`];
const said = ({ version: _version, updated_at: _at, ...rest }: Body) => rest;

describe("who works in a shift", () => {
  it("is said for the whole of it, in the order of posts, with pins and reasons", async () => {
    const shift = await create();
    const reason = { pinned: true, override_reason: "apprentie, encadrée" };
    const answer = await app.call(...assign(shift.id, [at(shift, 1, 1, reason), at(shift, 0, 0)], '"1"'));
    expect(answer).toMatchObject({ status: 200, headers: { etag: '"2"' } });
    const [first, second] = answer.body.assignments;
    expect(first).toEqual({ id: expect.any(String), ...at(shift, 0, 0), pinned: false });
    expect(second).toEqual({ id: expect.any(String), ...at(shift, 1, 1), ...reason });
    expect(await read(shift.id)).toEqual(answer.body);
    const listed = await app.call(
      "GET",
      `/shifts?from=2026-11-21&to=2026-11-21&person_id=${stage.people[1]}`,
    );
    expect(listed.body).toEqual([answer.body]);
  });

  it("keeps those who stay, brings the new ones and lets the others go", async () => {
    const shift = await create();
    const { body } = await app.call(...assign(shift.id, [at(shift, 0, 0), at(shift, 0, 1)]));
    const [stays] = body.assignments;
    const again = await app.call(...assign(shift.id, [at(shift, 1, 2), { ...stays, pinned: true }]));
    expect(again.body.assignments).toMatchObject([
      { id: stays.id, pinned: true },
      { person_id: stage.people[2], pinned: false },
    ]);
    expect((await app.call(...assign(shift.id, []))).body.assignments).toEqual([]);
  });

  it("may change places within the shift", async () => {
    const shift = await create();
    await app.call(...assign(shift.id, [at(shift, 0, 0), at(shift, 1, 1)]));
    const swapped = await app.call(...assign(shift.id, [at(shift, 0, 1), at(shift, 1, 0)]));
    expect(swapped.body.assignments).toMatchObject([at(shift, 0, 1), at(shift, 1, 0)]);
  });

  it("moves with it, and goes with a post that goes", async () => {
    const shift = await create();
    const { body } = await app.call(...assign(shift.id, [at(shift, 0, 0), at(shift, 1, 1)]));
    const moved = await app.call(...put(shift.id, { ...body, ...across }));
    expect(moved.body).toMatchObject({ ...across, assignments: body.assignments });
    const other = await create();
    const free = await app.call(...assign(other.id, [at(other, 0, 2)]));
    expect(free.status).toBe(200);
    const reduced = await app.call(...put(shift.id, { ...moved.body, posts: [body.posts[1]] }));
    expect(reduced.body.assignments).toMatchObject([at(shift, 1, 1)]);
  });

  it("is nobody twice at once: the answer names the person and the other shift", async () => {
    const [one, other, touching] = [
      await create({ title: "Matinée" }),
      await create(across),
      await create(after),
    ];
    await app.call(...assign(one.id, [at(one, 0, 0)]));
    const refused = await expectRefused(app, assign(other.id, [at(other, 0, 0)]), 409, "double_booking");
    expect(refused.body).toMatchObject({ person_id: stage.people[0], shift_id: one.id });
    expect(refused.body.detail).toBe(
      "Person 0 works at that time already: Matinée (2026-11-21 19:30 – 23:00).",
    );
    await expectRefused(app, assign(other.id, [at(other, 0, 1), at(other, 1, 1)]), 409, "double_booking");
    expect((await app.call(...assign(touching.id, [at(touching, 0, 0)]))).status).toBe(200);
    await expectRefused(
      app,
      put(touching.id, { ...(await read(touching.id)), ...across }),
      409,
      "double_booking",
    );
  });

  it.each([
    [
      "a post it does not have",
      () => [{ post_id: newId(), person_id: stage.people[0] }],
      422,
      "unknown_post",
    ],
    [
      "a person nobody knows",
      (shift: Shown) => [{ ...at(shift, 0, 0), person_id: newId() }],
      422,
      "unknown_reference",
    ],
    ["more than the post is for", (shift: Shown) => [at(shift, 1, 0), at(shift, 1, 1)], 409, "post_overfull"],
    [
      "an empty reason",
      (shift: Shown) => [at(shift, 0, 0, { override_reason: " " })],
      422,
      "invalid_request",
    ],
    [
      "a reason of a novel",
      (shift: Shown) => [at(shift, 0, 0, { override_reason: "x".repeat(1_001) })],
      422,
      "invalid_request",
    ],
    ["a word for a pin", (shift: Shown) => [at(shift, 0, 0, { pinned: "yes" })], 422, "invalid_request"],
    ["ids that are none", () => [{ post_id: "1", person_id: "2" }], 422, "invalid_request"],
    [
      "1 001 people",
      (shift: Shown) => Array.from({ length: 1_001 }, () => at(shift, 0, 0)),
      422,
      "invalid_request",
    ],
    ["something else", (shift: Shown) => [at(shift, 0, 0, { role: "x" })], 400, "unknown_field"],
    ["nothing", () => undefined, 422, "invalid_request"],
  ] as const)("is refused where it is %s", async (_name, who, status, code) => {
    const shift = await create();
    await expectRefused(app, assign(shift.id, who(shift)), status, code);
  });

  it("is refused for a shift that has no times, that is not there or that changed", async () => {
    const window = { start: "2026-11-21T09:00", end: "2026-11-22T09:00" };
    const unplaced = await create({ start: undefined, end: undefined, window, minutes: 60 });
    await expectRefused(app, assign(unplaced.id, [at(unplaced, 0, 0)]), 409, "shift_not_placed");
    const shift = await create();
    await app.call(...assign(shift.id, [at(shift, 0, 0)]));
    await expectRefused(app, assign(shift.id, [], '"1"'), 412, "version_stale");
    await expectRefused(app, assign(newId(), []), 404, "shift_not_found");
    await expectRefused(app, assign("1", []), 404, "shift_not_found");
    const without = { ...(await read(shift.id)), start: undefined, end: undefined, window };
    await expectRefused(app, put(shift.id, without), 409, "shift_not_placed");
    const smaller = { ...(await read(shift.id)) };
    await app.call(...assign(shift.id, [at(shift, 0, 0), at(shift, 0, 1)]));
    const fewer = smaller.posts.map((post: Body) => ({ ...post, count: 1 }));
    const answer = await expectRefused(
      app,
      put(shift.id, { ...smaller, posts: fewer }),
      409,
      "post_overfull",
    );
    expect(answer.body).toMatchObject({ role: "Plateau", count: 1, assigned: 2 });
  });

  it("is what the first of two planners said, and the other is told", async () => {
    const shift = await create();
    const answers = await Promise.all(
      [0, 1].map((person) => app.call(...assign(shift.id, [at(shift, 0, person)], '"1"'))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });
});

describe("taking back who works in a shift", () => {
  it("brings back exactly those who were there", async () => {
    const shift = await create();
    const { body: before } = await app.call(...assign(shift.id, [at(shift, 0, 0, { pinned: true })]));
    await app.call(...assign(shift.id, [at(shift, 0, 1), at(shift, 1, 2)]));
    expect((await lastEntry(shift.id)).action).toBe("planning.shift.assigned");
    expect((await app.call(...(await undo(shift.id)))).status).toBe(204);
    expect(said(await read(shift.id))).toEqual(said(before));
  });

  it("brings back those who went with a post, and the shift from the trash with all of them", async () => {
    const shift = await create();
    const { body: before } = await app.call(...assign(shift.id, [at(shift, 0, 0), at(shift, 1, 1)]));
    await app.call(...put(shift.id, { ...before, posts: [] }));
    expect((await read(shift.id)).assignments).toEqual([]);
    await app.call(...(await undo(shift.id)));
    const present = await read(shift.id);
    expect(said(present)).toEqual(said(before));
    await app.call("DELETE", `/shifts/${shift.id}`);
    await app.call(...(await undo(shift.id)));
    expect(await read(shift.id)).toEqual(present);
  });

  it("is refused where somebody has their time given elsewhere meanwhile", async () => {
    const [shift, other] = [await create(), await create(across)];
    await app.call(...assign(shift.id, [at(shift, 0, 0)]));
    await app.call(...assign(shift.id, []));
    const takeBack = await undo(shift.id);
    await app.call(...assign(other.id, [at(other, 0, 0)]));
    await expectRefused(app, takeBack, 409, "undo_conflict");
    await app.call(...assign(other.id, []));
    expect((await app.call(...takeBack)).status).toBe(204);
  });

  it("from the trash leaves out whoever is elsewhere by now", async () => {
    const [shift, other] = [await create(), await create(across)];
    await app.call(...assign(shift.id, [at(shift, 0, 0), at(shift, 1, 1)]));
    await app.call("DELETE", `/shifts/${shift.id}`);
    await app.call(...assign(other.id, [at(other, 0, 0)]));
    const { items } = (await app.call("GET", "/trash?limit=200")).body;
    const item = items.find((one: Body) => one.subject_id === shift.id);
    const answer = await app.call("POST", `/trash/${item.id}/restore`);
    expect(answer.body.left_out).toHaveLength(1);
    expect((await read(shift.id)).assignments).toMatchObject([at(shift, 1, 1)]);
  });
});
