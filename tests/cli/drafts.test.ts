import { afterAll, beforeAll, expect, test } from "vitest";
import { type CommandLineServer, startCommandLineServer } from "../support/command-line-server.ts";

let server: CommandLineServer;
beforeAll(async () => {
  server = await startCommandLineServer();
});
afterAll(() => server.close());

const souffleur: CommandLineServer["souffleur"] = (line, situation) => server.souffleur(line, situation);
const json = (...line: string[]) => server.json(...line);

test("a draft is asked for, read, compared, accepted and taken back", async () => {
  const period = { starts_on: "2031-05-01", ends_on: "2031-05-31" };
  const body = { name: "Le Songe", color: "#4c6ef5", ...period };
  const production = (await server.post("/productions", body)) as { id: string };
  await server.post(`/productions/${production.id}/shifts`, {
    title: "Filage",
    start: "2031-05-12T14:00:00",
    end: "2031-05-12T18:00:00",
    posts: [{ role: "Plateau", count: 1 }],
  });
  const free = ["--free", "2031-05-12T10:00/20:00"];
  const ana = await json("plan", "artists", "add", "Ana", ...free);
  await json("plan", "artists", "add", "Bea", ...free);

  const asked = ["plan", "propose-production", production.id, "--seed", "3", "--name", "Sans Ana"];
  const job = await json(...asked, "--absent", `${ana.id}=2031-05-12T00:00/23:59`);
  expect(job).toMatchObject({ state: "succeeded", result: { filled: 1, seats: 1 } });
  const [draft] = await json("plan", "drafts", "list", "--production", production.id);
  expect(draft).toMatchObject({ id: job.result.proposal_id, name: "Sans Ana", state: "open" });
  const shown = await souffleur(["--lang", "fr", "plan", "drafts", "show", draft.id]);
  expect(shown.stdout).toMatch(/ {2}\+ 2031-05-12 14:00 {2}Filage, Plateau {2}Bea {2}\(/);
  expect(shown.stdout).toContain("0 gardés, 0 déplacés, 0 remplacés, 0 perdus, 1 ajoutés");
  const compared = await souffleur(["plan", "drafts", "compare", "current", draft.id]);
  expect(compared.stdout).toMatch(/Filled +0\/1 +1\/1/);

  expect(await json("plan", "drafts", "accept", draft.id)).toMatchObject({ state: "accepted" });
  const again = await souffleur(["plan", "drafts", "accept", draft.id]);
  expect(again.exitCode).toBe(4);
  expect(await json("plan", "drafts", "restore", draft.id)).toMatchObject({ state: "restored" });
  expect(await json("plan", "drafts", "reject", draft.id)).toMatchObject({ state: "rejected" });
});

test("what does not exist and what makes no sense end with their own exit codes", async () => {
  const nobody = "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f";
  const code = async (...line: string[]) => (await souffleur(["plan", ...line])).exitCode;
  expect(await code("propose-production", nobody)).toBe(3);
  expect(await code("propose-production", nobody, "--seconds", "x")).toBe(2);
  expect(await code("propose-production", nobody, "--absent", "x=y")).toBe(2);
  expect(await code("drafts", "show", nobody)).toBe(3);
  expect(await code("drafts", "compare", "current", "current")).toBe(4);
});
