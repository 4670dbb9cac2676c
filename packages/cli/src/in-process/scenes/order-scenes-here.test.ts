import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { totalCost } from "@souffleur/planning/scenes";
import { afterAll, describe, expect, test } from "vitest";
import { run } from "../../../test/fake-terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "souffleur-scenes-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

const small = {
  name: "small",
  scenes: 4,
  actors: 2,
  duration: [1, 2, 1, 3],
  pay: [10, 1],
  needs: [[0], [1], [0], [1, 0]],
};
/** Large enough that nothing proves it in a second: 80 people, each in about an eighth of 70 scenes, without a pattern. */
const large = {
  name: "large",
  scenes: 70,
  actors: 80,
  duration: Array.from({ length: 70 }, () => 1),
  pay: Array.from({ length: 80 }, (_, person) => 1 + ((person * 37) % 90)),
  needs: Array.from({ length: 70 }, (_, scene) =>
    Array.from({ length: 80 }, (_, person) => person).filter((person) => mixed(scene, person) % 8 === 0),
  ),
};

function mixed(scene: number, person: number): number {
  const product = Math.imul(scene * 80 + person + 1, 0x9e3779b1);
  return Math.imul(product ^ (product >>> 15), 0x2c1b3c6d) >>> 12;
}

describe("souffleur plan scenes", () => {
  test("prints order, value, proof and time as JSON", async () => {
    const { exitCode, stdout, stderr } = await run(["plan", "scenes", file("small.json", small)]);
    expect(stderr).toBe("");
    expect(exitCode).toBe(0);
    const answer = JSON.parse(stdout);
    expect(answer).toMatchObject({ name: "small", scenes: 4, actors: 2, value: 55, holding_cost: 0 });
    expect(answer).toMatchObject({ base_cost: 55, lower_bound: 55, proof: true, status: "optimal", seed: 1 });
    expect(answer.seconds).toBeGreaterThanOrEqual(0);
    expect(totalCost({ durations: small.duration, pay: small.pay, needs: small.needs }, answer.order)).toBe(
      55,
    );
  });

  test("reads stdin, and prints a list for several files", async () => {
    const { name: _, ...nameless } = small;
    const line = ["plan", "scenes", "-", file("nameless.json", nameless)];
    const { stdout } = await run(line, { stdin: JSON.stringify(small) });
    expect(JSON.parse(stdout).map(({ name }: { name: string }) => name)).toEqual(["small", "nameless"]);
  });

  test("prints a table for people who ask for one, in their language", async () => {
    const path = file("small.json", small);
    const english = await run(["plan", "scenes", path, "--table"]);
    expect(english.stdout).toMatch(/^Name +Scenes × people +Cost/);
    expect(english.stdout).toMatch(/small +4 × 2 +55 +0 +55 +proved/);
    expect(english.stdout).toMatch(/small: \d \d \d \d\n$/);
    const french = await run(["--lang", "fr", "plan", "scenes", path, "--table"]);
    expect(french.stdout).toMatch("dont attente");
  });

  test("prints JSON where both are asked for", async () => {
    const { stdout } = await run(["--json", "plan", "scenes", file("small.json", small), "--table"]);
    expect(JSON.parse(stdout)).toMatchObject({ value: 55 });
  });

  test("gives the same answer after the same iterations, and says that it is a bound", async () => {
    const line = ["plan", "scenes", file("large.json", large), "--iterations", "3", "--seed", "5"];
    const [one, other] = [JSON.parse((await run(line)).stdout), JSON.parse((await run(line)).stdout)];
    expect(one).toMatchObject({ proof: false, status: "bound", iterations: 3, seed: 5 });
    expect({ ...one, seconds: 0 }).toEqual({ ...other, seconds: 0 });
    expect(one.lower_bound).toBeLessThan(one.value);
  });

  test("stops in time", async () => {
    const { stdout } = await run(["plan", "scenes", file("large.json", large), "--seconds", "1"]);
    expect(JSON.parse(stdout).proof).toBe(false);
  });

  test.each([
    ["broken JSON", '{"scenes": 2', /broken.*is not JSON/],
    ["nothing", "", /is not JSON/],
    ["lists in lists without end", "[".repeat(200_000), /is not JSON/],
    ["bytes that are no text", "\u0000\ufffd", /is not JSON/],
    ["a missing key", { ...small, pay: undefined }, /pay must be a list/],
    [
      "an index too high",
      { ...small, needs: [[0], [1], [2], [1]] },
      /needs\[2\]\[0\] must be a whole number/,
    ],
    ["nobody to name", { ...small, actors: 0, pay: [] }, /needs\[0\]\[0\] names a person/],
    ["too many scenes", { ...small, scenes: 1e9 }, /scenes must be a whole number from 0 to 2000/],
  ])("refuses a file with %s, and says what is wrong", async (name, content, sentence) => {
    const { exitCode, stdout, stderr } = await run(["plan", "scenes", file(`broken-${name}`, content)]);
    expect(exitCode).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toMatch(sentence);
  });

  test("refuses a file of 50 MB before it has read it all", async () => {
    const path = file("huge.json", `[${" ".repeat(50_000_000)}]`);
    const { exitCode, stderr } = await run(["--lang", "fr", "plan", "scenes", path]);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch("dépasse 32 Mo");
  });

  test("says that a file is missing, as JSON where asked", async () => {
    const { exitCode, stderr } = await run(["--json", "plan", "scenes", join(folder, "none.json")]);
    expect(exitCode).toBe(3);
    expect(JSON.parse(stderr).error.code).toBe("file_not_found");
  });

  test.each(["--seconds", "--iterations", "--seed"])("refuses %s that is no number", async (option) => {
    const { exitCode, stderr } = await run(["plan", "scenes", file("small.json", small), option, "-1"]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(option);
  });
});
