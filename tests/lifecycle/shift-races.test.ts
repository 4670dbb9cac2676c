import { createMigrations } from "@souffleur/platform/database";
import { migrations } from "@souffleur/server";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { type Answer, newApp, type TestApp } from "../support/app.ts";
import { onEachDatabase, type TestDatabase, targets } from "../support/databases.ts";
import { type Stage, setStage } from "../support/productions.ts";

const statuses = (answers: readonly Answer[]) => answers.map(({ status }) => status).sort();
const ROUNDS = 8;

/** Two planners at two servers on one database; on SQLite at one, which writes one after the other. */
onEachDatabase(
  (target) => {
    let opened: TestDatabase;
    let servers: readonly [TestApp, TestApp];
    let stage: Stage;

    beforeAll(async () => {
      opened = await target.open();
      await createMigrations(opened.database, migrations).up();
      const settings = { SOUFFLEUR_DATABASE_URL: opened.url ?? "" };
      const first = await newApp({ settings });
      servers = [first, target.isShared ? await newApp({ settings }) : first];
    });
    beforeEach(async () => {
      stage = await setStage(servers[0].database.queries);
    });
    afterAll(async () => {
      for (const server of new Set(servers)) await server.close();
      await opened.close();
    });

    type Call = Parameters<TestApp["call"]>;
    type Shown = { id: string; posts: { id: string }[] } & Record<string, unknown>;
    const call = (...request: Call) => servers[0].call(...request);
    const together = (...calls: readonly Call[]) =>
      Promise.all(calls.map((one, index) => servers[index % 2 === 0 ? 0 : 1].call(...one)));
    const create = async (over: Record<string, unknown> = {}): Promise<Shown> => {
      const times = { start: "2026-11-21T19:30", end: "2026-11-21T23:00" };
      const body = { title: "Soir", ...times, posts: [{ role: "Plateau", count: 2 }], ...over };
      return (await call("POST", `/productions/${stage.productionId}/shifts`, body)).body;
    };
    const assign = ({ id, posts }: Shown, person = 0): Call => [
      "PUT",
      `/shifts/${id}/assignments`,
      {
        assignments: [
          // Nobody said they are free that day: the reason is what a person who asked them writes.
          { post_id: posts[0]?.id, person_id: stage.people[person], override_reason: "asked" },
        ],
      },
    ];

    it("gives somebody to one of the shifts that ask for them at once, and tells the others where they are", async () => {
      for (let round = 0; round < ROUNDS; round++) {
        stage = await setStage(servers[0].database.queries);
        const shifts = [await create(), await create(), await create()];
        const answers = await together(...shifts.map((shift) => assign(shift)));
        expect(statuses(answers)).toEqual([200, 409, 409]);
        const winner = answers.find(({ status }) => status === 200)?.body.id;
        for (const { status, body } of answers)
          if (status === 409)
            expect(body).toMatchObject({
              code: "double_booking",
              person_id: stage.people[0],
              shift_id: winner,
            });
        const stored = await call(
          "GET",
          `/shifts?from=2026-11-21&to=2026-11-21&person_id=${stage.people[0]}`,
        );
        expect(stored.body.map(({ id }: Shown) => id)).toEqual([winner]);
      }
    });

    it("gives a room to one of the shifts that are created in it at once", async () => {
      for (let round = 0; round < ROUNDS; round++) {
        stage = await setStage(servers[0].database.queries);
        const body = { title: "x", start: "2026-11-21T10:00", minutes: 60 };
        const where = { venue_id: stage.venueId, room_id: stage.rooms[0] };
        const post: Call = ["POST", `/productions/${stage.productionId}/shifts`, { ...body, ...where }];
        const answers = await together(post, post, post);
        expect(statuses(answers)).toEqual([201, 409, 409]);
        expect(answers.find(({ status }) => status === 409)?.body.code).toBe("room_taken");
      }
    });

    it("moves one of two shifts of somebody to the hour both are moved to", async () => {
      for (let round = 0; round < ROUNDS; round++) {
        stage = await setStage(servers[0].database.queries);
        const shifts = [
          await create({ start: "2026-11-21T10:00", end: "2026-11-21T11:00" }),
          await create({ start: "2026-11-21T12:00", end: "2026-11-21T13:00" }),
        ];
        const there: Shown[] = [];
        for (const shift of shifts) there.push((await call(...assign(shift))).body);
        const answers = await together(
          ...there.map(
            (shift): Call => [
              "PUT",
              `/shifts/${shift.id}`,
              { ...shift, conflicts: undefined, start: "2026-11-21T15:00", end: "2026-11-21T16:00" },
            ],
          ),
        );
        expect(statuses(answers)).toEqual([200, 409]);
      }
    });

    it("lets one of two change the shift both saw, and never half of each", async () => {
      for (let round = 0; round < ROUNDS; round++) {
        const shift = await create();
        const seen = { "if-match": '"1"' };
        const [method, path, body] = assign(shift);
        const answers = await together(
          [method, path, body, seen],
          ["PUT", `/shifts/${shift.id}`, { ...shift, posts: [], title: "Other" }, seen],
        );
        expect(statuses(answers)).toEqual([200, 412]);
        const { assignments, title } = (await call("GET", `/shifts/${shift.id}`)).body;
        expect([assignments.length, title]).toEqual(answers[0]?.status === 200 ? [1, "Soir"] : [0, "Other"]);
        await call("DELETE", `/shifts/${shift.id}`);
      }
    });
  },
  [targets.sqliteFile, targets.postgres],
);
