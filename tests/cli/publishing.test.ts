import { afterAll, beforeAll, expect, test } from "vitest";
import { type CommandLineServer, startCommandLineServer } from "../support/command-line-server.ts";

let server: CommandLineServer;
let production: { id: string };
beforeAll(async () => {
  server = await startCommandLineServer();
  const period = { starts_on: "2031-05-01", ends_on: "2031-05-31" };
  production = (await server.post("/productions", { name: "Le Songe", ...period })) as { id: string };
  await server.post(`/productions/${production.id}/shifts`, {
    ...{ title: "Filage", start: "2031-05-12T14:00:00", end: "2031-05-12T18:00:00" },
    posts: [{ role: "Plateau", count: 1 }],
  });
});
afterAll(() => server.close());

const souffleur: CommandLineServer["souffleur"] = (line, situation) => server.souffleur(line, situation);
const json = (...line: string[]) => server.json(...line);

test("a plan is looked at, published once and then known", async () => {
  const looked = await souffleur(["--lang", "fr", "plan", "publish", production.id, "--dry-run"]);
  expect(looked.stdout).toMatch(/^2031-05-12 14:00–18:00 {2}Filage {2}nouveau\n$/);
  expect(await json("plan", "publish", production.id, "--dry-run")).toMatchObject({
    last_number: 0,
    added: 1,
  });
  const published = await souffleur(["plan", "publish", production.id, "--note", "Welcome"]);
  expect(published.stdout).toContain("Published as no. 1; people told: 0.");
  const again = await souffleur(["plan", "publish", production.id]);
  expect([again.exitCode, again.stderr]).toEqual([0, expect.stringContaining("There is nothing to publish")]);
});

test("an address is made, listed without its secret, and revoked", async () => {
  const feed = await json("plan", "feed", "add", "production", production.id, "--note", "Phone");
  expect(feed.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api\/v1\/feeds\/[\w-]{43}\.ics$/);
  expect((await fetch(feed.url)).status).toBe(200);
  const listed = await souffleur(["plan", "feed", "list", "production", production.id]);
  expect(listed.stdout).toContain("Phone");
  expect(listed.stdout).not.toContain(feed.path);
  expect((await souffleur(["plan", "feed", "revoke", feed.id, "--yes"])).stdout).toContain("Revoked.");
  expect((await fetch(feed.url)).status).toBe(404);
});

test("what does not exist and what makes no sense end with their own exit codes", async () => {
  const nobody = "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f";
  const code = async (...line: string[]) => (await souffleur(["plan", ...line])).exitCode;
  expect(await code("publish", nobody)).toBe(3);
  expect(await code("feed", "add", "person", nobody)).toBe(3);
  expect(await code("feed", "add", "dog", nobody)).toBe(2);
  expect(await code("feed", "revoke", nobody, "--yes")).toBe(3);
});
