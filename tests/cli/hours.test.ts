import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type CommandLineServer, startCommandLineServer } from "../support/command-line-server.ts";

let server: CommandLineServer;
beforeAll(async () => {
  server = await startCommandLineServer();
});
afterAll(() => server.close());

const souffleur: CommandLineServer["souffleur"] = (line, situation) => server.souffleur(line, situation);
const json = (...line: string[]) => server.json(...line);
const MAY = ["2024-05-01", "2024-05-31"] as const;

test("hours are listed, validated, closed and written to a file", async () => {
  const period = { starts_on: MAY[0], ends_on: MAY[1] };
  const { id } = (await server.post("/productions", { name: "Le Songe", color: "#4c6ef5", ...period })) as {
    id: string;
  };
  const free = ["--free", "2024-05-12T10:00/20:00"];
  const ana = await json("plan", "artists", "add", "Ana", ...free);
  const shift = (await server.post(`/productions/${id}/shifts`, {
    ...{ title: "Filage", start: "2024-05-12T14:00:00", end: "2024-05-12T18:00:00" },
    posts: [{ role: "Plateau", count: 1 }],
  })) as { id: string; posts: { id: string }[] };
  await json("plan", "shifts", "assign", shift.id, shift.posts[0]?.id ?? "", ana.id);

  const listed = await json("plan", "hours", "list", ...MAY, "--production", id);
  expect(listed).toMatchObject([{ person_name: "Ana", state: "planned", version: 0 }]);
  const early = await souffleur(["plan", "hours", "close", ...MAY]);
  expect(early.exitCode).toBe(4);
  expect(early.stderr).toContain("Ana");
  const shown = await souffleur(["--lang", "fr", "plan", "hours", "list", ...MAY]);
  expect(shown.stdout).toMatch(/2024-05-12 +Ana +Filage \(Le Songe\) +14:00–18:00 .*à déclarer/);

  expect((await json("plan", "hours", "validate", ...MAY)).items).toEqual([]);
  expect((await json("plan", "hours", "validate", ...MAY, "--as-planned")).items).toHaveLength(1);
  expect(await json("plan", "hours", "close", ...MAY)).toMatchObject({ state: "closed" });
  expect(await json("plan", "hours", "list", ...MAY, "--state", "closed")).toHaveLength(1);

  const [pdf, csv] = [join(server.dataDir, "may.pdf"), join(server.dataDir, "may.csv")];
  const saved = await json("plan", "hours", "statement", ...MAY, "--person", ana.id, "--file", pdf);
  expect(saved.file).toBe(pdf);
  expect(readFileSync(pdf).subarray(0, 5).toString()).toBe("%PDF-");
  expect(readFileSync(pdf)).toHaveLength(saved.bytes);
  await json("plan", "hours", "statement", ...MAY, "--csv", "--file", csv);
  expect(readFileSync(csv, "utf8")).toContain("Ana,Le Songe,Filage");
});

test("what makes no sense ends with its own exit code", async () => {
  const code = async (...line: string[]) => (await souffleur(["plan", "hours", ...line])).exitCode;
  expect(await code("list", "2024-05-31", "2024-05-01")).not.toBe(0);
  expect(await code("list", "2024-05-01")).toBe(2);
  expect(await code("close", "2999-01-01", "2999-01-31")).not.toBe(0);
  expect(await code("statement", ...MAY)).toBe(2);
  expect(await code("statement", ...MAY, "--csv", "--file", "/nowhere/at/all.csv")).toBe(1);
});
