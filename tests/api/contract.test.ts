import { afterAll, beforeAll, expect, it } from "vitest";
import { checkContract } from "../../bench/contract-check.ts";
import { onEachDatabase, targets } from "../support/databases.ts";
import { openTestServer, type TestServer } from "../support/test-server.ts";

onEachDatabase(
  (target) => {
    let server: TestServer;

    beforeAll(async () => {
      server = await openTestServer(target);
    });

    afterAll(() => server.close());

    it("holds the basic planning contract to the letter, seen by a client that knows an address only", async () => {
      const checks = await checkContract(await server.listen());
      expect(checks.filter(({ wrong }) => wrong !== undefined)).toEqual([]);
      expect(checks.length).toBeGreaterThan(60);
    });
  },
  [targets.sqliteFile, targets.postgres],
);
