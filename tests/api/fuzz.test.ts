import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FuzzSession, operations } from "../support/fuzz-session.ts";
import { openTestServer, type TestServer } from "../support/test-server.ts";

// Every operation of the description, with requests that fit it, that break one rule of it, and that are hostile.
//   SOUFFLEUR_TEST_RUNS=20000   requests for each operation
//   SOUFFLEUR_TEST_SEED=…       repeats a run
const RUNS = Number(process.env.SOUFFLEUR_TEST_RUNS ?? 40);
const SEED = Number(process.env.SOUFFLEUR_TEST_SEED ?? Date.now() % 2 ** 31);
const WITHIN_MS = 30_000 + RUNS * 100;

/** What cannot go well here: no password is known, the one session is our own, and no job ever failed. */
const OUT_OF_REACH = new Set([
  ...["endSession", "signIn", "setUp", "changePassword", "retryJob"],
  // These go well only with several things that fit each other, and chance makes none that do.
  ...["compareProductionProposals", "requestProductionProposal", "createShift", "createShiftSeries"],
  ...["replaceShift", "replacePlanWeights", "replacePlanRules"],
  // Two ids that fit each other; the first of them are of something that is fetched from elsewhere.
  ...["deleteCalendar", "refreshCalendar", "replaceScene", "deleteScene"],
  // Only a job makes one, of a production with scenes.
  ...["requestSceneOrder", "getSceneOrder", "acceptSceneOrder", "rejectSceneOrder", "restoreSceneOrder"],
]);

let server: TestServer;
let session: FuzzSession;

beforeAll(async () => {
  server = await openTestServer(undefined, { SOUFFLEUR_ROLE: "web" });
  session = await FuzzSession.open({ server, seed: SEED, overSocket: 1 / 8 });
});

afterAll(() => server.close());

describe(`every operation, ${RUNS} requests each, seed ${SEED}`, () => {
  it.each(operations.map((each) => [`${each.method} ${each.path}`, each] as const))(
    "%s answers as described, whatever it is asked",
    async (_, operation) => {
      await session.replenish(operation);
      const { valid, nearlyValid = valid, hostile } = session.arbitraries(operation);
      const chance = fc.double({ min: 0, max: 1, noNaN: true });
      const request = fc.oneof(
        { weight: 3, arbitrary: valid },
        { weight: 2, arbitrary: nearlyValid },
        { weight: 1, arbitrary: hostile },
      );
      await fc.assert(
        fc.asyncProperty(request, chance, (draft, chance) => session.judge(operation, draft, chance)),
        { seed: SEED, numRuns: RUNS },
      );
      const isOutOfReach = OUT_OF_REACH.has(operation.operation.operationId);
      expect(isOutOfReach || (await session.hasGoneWell(operation))).toBe(true);
    },
    WITHIN_MS,
  );
});
