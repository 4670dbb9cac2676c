import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { run } from "../../../test/fake-terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "souffleur-lint-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const good = {
  stem: "Which planet is closest to the Sun?",
  options: ["Venus", "Mercury", "Mars"],
  key: 1,
  lang: "en",
};
const flawed = { ...good, stem: "Which of these is not a planet?", options: ["Venus", "Pluto", "Mars"] };
const broken = { ...good, options: ["Mercury", "Mercury", "Mars"] };
const lines = (...questions: readonly object[]) => questions.map((each) => JSON.stringify(each)).join("\n");

describe("souffleur quiz lint", () => {
  test("says nothing of good questions, and ends well", async () => {
    const { exitCode, stdout, stderr } = await run(["quiz", "lint", file("good.jsonl", lines(good))]);
    expect([exitCode, stdout]).toEqual([0, ""]);
    expect(stderr).toBe("Questions: 1 · errors: 0 · warnings: 0 · notes: 0\n");
  });

  test("marks the words in question", async () => {
    const { exitCode, stdout } = await run(["quiz", "lint", file("flawed.jsonl", lines(good, flawed))]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/flawed\.jsonl:2 \(2\) {2}Which of these is not a planet\?/);
    expect(stdout).toMatch(/warning {2}The question turns on “not”.*negative_stem/);
    expect(stdout).toMatch(/Which of these is \[not\] a planet\?/);
  });

  test("speaks French", async () => {
    const { stdout, stderr } = await run(["--lang", "fr", "quiz", "lint", file("fr.jsonl", lines(flawed))]);
    expect(stdout).toMatch("La question repose sur «\u00a0not\u00a0»");
    expect(stderr).toMatch("défauts : 1");
  });

  test("fails where anything is an error", async () => {
    const { exitCode, stdout, stderr } = await run(["quiz", "lint", file("broken.jsonl", lines(broken))]);
    expect(exitCode).toBe(1);
    expect(stdout + stderr).toMatch(/Mercury|errors: 1/);
  });

  test("prints one line of JSON for each question, with its findings", async () => {
    const { stdout } = await run(["--json", "quiz", "lint", file("json.jsonl", lines(good, flawed))]);
    const [first, second] = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject({ line: 1, index: 0, stem: good.stem, findings: [] });
    expect(second.findings).toMatchObject([{ rule: "negative_stem", severity: "warning" }]);
    expect(second.findings[0].places).toEqual([{ part: "stem", start: 18, end: 21 }]);
  });

  test("reads what comes in, in any format it recognises", async () => {
    const gift = "::Planet:: Which of these is not a planet? { =Pluto ~Mars ~Venus }";
    const { exitCode, stdout } = await run(["quiz", "lint", "-"], { stdin: gift });
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/-:1 \(Planet\)/);
  });

  test("says which file is not there", async () => {
    const { exitCode, stderr } = await run(["quiz", "lint", join(folder, "nowhere.json")]);
    expect(exitCode).toBe(3);
    expect(stderr).toMatch("nowhere.json");
  });

  test.each([
    ["nothing", ""],
    ["zeros", "\0".repeat(1_000)],
    ["brackets without end", "[".repeat(100_000)],
    ["a letter a million times", "a".repeat(1_000_000)],
  ])("ends with a reason where a file is %s", async (_, content) => {
    const { exitCode, stdout } = await run(["quiz", "lint", file("odd.txt", content)]);
    expect([exitCode, stdout === ""]).toEqual([1, false]);
  });

  test("keeps hints of questions from moving the terminal", async () => {
    const { stdout } = await run([
      "quiz",
      "lint",
      file("esc.jsonl", lines({ ...flawed, stem: "Which is \u001b[31m not red \u202e?" })),
    ]);
    for (const sign of ["\u001b", "\u202e"]) expect(stdout).not.toContain(sign);
  });
});
