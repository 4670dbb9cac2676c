import { ensureMayListen } from "@souffleur/platform/auth";
import { describe, expect, it } from "vitest";
import { targets } from "../support/databases.ts";
import { anAccount, openWorld } from "./world.ts";

describe("a server without an account", () => {
  it.each(["127.0.0.1", "127.8.8.8", "localhost", "::1"])("may listen on %s", (host) => {
    expect(() => ensureMayListen(host, false)).not.toThrow();
  });

  it.each(["0.0.0.0", "::", "", "192.168.1.10", "souffleur.example", "fe80::1", "127.0.0.1.nip.io"])(
    "refuses to listen on %j, and says what to do",
    (host) => {
      expect(() => ensureMayListen(host, false)).toThrow(/souffleur user add/);
      expect(() => ensureMayListen(host, true)).not.toThrow();
    },
  );

  it("does not start on all addresses until an owner exists", async () => {
    const world = await openWorld(targets.sqliteFile, { SOUFFLEUR_HOST: "0.0.0.0", SOUFFLEUR_PORT: "0" });
    try {
      await expect(world.server.listen()).rejects.toThrow(/has no account yet/);
      await anAccount(world, "owner", "owner");
      await world.server.listen();
      const { port } = world.server.app.server.address() as { port: number };
      expect((await fetch(`http://127.0.0.1:${port}/api/v1/artists`)).status).toBe(401);
    } finally {
      await world.close();
    }
  });
});
