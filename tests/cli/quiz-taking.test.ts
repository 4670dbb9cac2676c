import { afterAll, beforeAll, expect, test } from "vitest";
import { type CommandLineServer, startCommandLineServer } from "../support/command-line-server.ts";
import { removeTemporaryFolders } from "../support/temporary-folder.ts";

let server: CommandLineServer;
beforeAll(async () => {
  server = await startCommandLineServer();
});
afterAll(async () => {
  await server.close();
  removeTemporaryFolders();
});

test("a quiz is made, shared by an address shown once, listed, and has no results yet", async () => {
  const none = await server.souffleur(["quiz", "quizzes", "list"]);
  expect(none.stderr).toContain("souffleur quiz quizzes create");
  const made = await server.souffleur([
    "quiz",
    "quizzes",
    "create",
    "Leaves",
    "--count",
    "5",
    "--tag",
    "leaf",
  ]);
  const id = /[0-9a-f-]{36}/.exec(made.stdout)?.[0] ?? "";
  const shared = await server.souffleur(["quiz", "quizzes", "share", id, "4e B", "--attempts", "1"]);
  expect(shared.stdout).toMatch(/http:\/\/127\.0\.0\.1:\d+\/play#q\.[\w-]{43}/);
  expect(await server.json("quiz", "quizzes", "list")).toMatchObject([
    { id, title: "Leaves", rules: [{ count: 5, tag: "leaf" }], questions: 5 },
  ]);
  expect((await server.souffleur(["quiz", "quizzes", "results", id])).stderr).toContain("Nobody");
  const unfilled = ["--lang", "fr", "quiz", "quizzes", "create", "Vide", "--topic", "none such"];
  expect((await server.souffleur(unfilled)).stderr).toContain("0 des 10 questions");
});

test("a way of taking a quiz that nobody knows is refused", async () => {
  const odd = await server.souffleur(["quiz", "quizzes", "create", "Odd", "--mode", "none"]);
  expect([odd.exitCode, odd.stderr]).toEqual([2, '--mode must be one of exam, practice, not "none".\n']);
});

test("a word that is no id is called so", async () => {
  const { exitCode, stderr } = await server.souffleur(["quiz", "bank", "retire", "nope"]);
  expect([exitCode, stderr]).toEqual([2, '"nope" is no id; ids stand in the first column of the lists.\n']);
});
