import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Shift } from "../../packages/planning/src/domain/productions/shift.ts";
import type { Answer, TestApp } from "../support/app.ts";
import { testClock } from "../support/clock.ts";
import { onEachDatabase, targets } from "../support/databases.ts";
import { openServers, planShifts, type Servers, type Stage, setStage } from "../support/hours-stage.ts";

const ROUNDS = 6;
const statuses = (answers: readonly Answer[]) => answers.map(({ status }) => status).sort();

/** Two people at two servers on one database; on SQLite at one, which writes one after the other. */
onEachDatabase(
  (target) => {
    let servers: Servers;
    let stage: Stage;
    let shifts: readonly Shift[];

    beforeAll(async () => {
      servers = await openServers(target, testClock());
    });
    beforeEach(() => newStage());
    afterAll(() => servers.close());

    async function newStage(): Promise<void> {
      const [app] = servers.apps;
      stage = await setStage(app.database.queries);
      shifts = await planShifts(app, stage, [
        ["2026-11-17T10:00", "2026-11-17T12:00"],
        ["2026-11-18T10:00", "2026-11-18T12:00"],
      ]);
    }

    type Call = Parameters<TestApp["call"]>;
    const call = (...request: Call) => servers.apps[0].call(...request);
    const together = (...calls: readonly Call[]) =>
      Promise.all(calls.map((one, index) => servers.apps[index % 2 === 0 ? 0 : 1].call(...one)));
    const path = (at: number) => `/worked-hours/${shifts[at]?.id}/${stage.people[0]}`;
    const validate = (version: number, ...at: number[]): Call => [
      "POST",
      "/worked-hours/validate",
      { lines: at.map((one) => ({ shift_id: shifts[one]?.id, person_id: stage.people[0], version })) },
    ];
    const state = (at: number, from: string, to: string): Call => [
      "PUT",
      path(at),
      { start: from, end: to, reason: "x" },
    ];
    const close = (): Call => [
      "POST",
      "/hour-periods",
      { from: "2026-11-01", to: "2026-11-20", production_id: stage.productionId },
    ];

    it("validates a line once, and tells the other who asks that it is not what they saw", async () => {
      for (let round = 0; round < ROUNDS; round++) {
        await newStage();
        const answers = await together(validate(0, 0, 1), validate(0, 1, 0));
        expect(statuses(answers)).toEqual([200, 412]);
        expect((await call("GET", path(0))).body).toMatchObject({ state: "validated", version: 1 });
      }
    });

    it("never lets somebody state hours in a period that is closed at the same moment", async () => {
      for (let round = 0; round < ROUNDS; round++) {
        await newStage();
        await call(...validate(0, 0, 1));
        const [stated, closed] = await together(state(0, "2026-11-17T10:00", "2026-11-17T13:00"), close());
        const line = (await call("GET", path(0))).body;
        if (closed?.status === 201) {
          expect([stated?.status, stated?.body.code]).toEqual([409, "hours_closed"]);
          expect(line).toMatchObject({ state: "closed", difference: { work_minutes: 0 } });
        } else {
          expect([stated?.status, closed?.body.code]).toEqual([200, "hour_period_unvalidated"]);
          expect(line).toMatchObject({ state: "stated" });
        }
      }
    });

    it("closes the same days once", async () => {
      for (let round = 0; round < ROUNDS; round++) {
        await newStage();
        await call(...validate(0, 0, 1));
        const answers = await together(close(), close(), close());
        expect(statuses(answers)).toEqual([201, 409, 409]);
        expect(answers.filter(({ body }) => body.code === "hour_period_taken")).toHaveLength(2);
      }
    });

    it("puts nobody into two works at once", async () => {
      for (let round = 0; round < ROUNDS; round++) {
        await newStage();
        const answers = await together(
          state(0, "2026-11-17T20:00", "2026-11-17T23:00"),
          state(1, "2026-11-17T22:00", "2026-11-18T01:00"),
        );
        expect(statuses(answers)).toEqual([200, 409]);
      }
    });
  },
  [targets.sqliteFile, targets.postgres],
);
