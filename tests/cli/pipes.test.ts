import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CommandLineServer, startCommandLineServer } from "../support/command-line-server.ts";
import { removeTemporaryFolders, temporaryFolder } from "../support/temporary-folder.ts";

const main = fileURLToPath(new URL("../../packages/cli/src/main.ts", import.meta.url));
/** More than a pipe holds, so that a reader who leaves early is felt in the middle of it. */
const PEOPLE = 400;
const everybody = ["plan", "people", "list", "--limit", "1000", "--json"];

let server: CommandLineServer;
beforeAll(async () => {
  server = await startCommandLineServer();
  const file = join(temporaryFolder(), "people.csv");
  const rows = Array.from(
    { length: PEOPLE },
    (_, n) => `Person ${n},p${n}@example.org,${"note ".repeat(60)}`,
  );
  writeFileSync(file, ["name,email,notes", ...rows].join("\n"));
  const taken = await server.souffleur(["plan", "people", "import", file, "--yes"]);
  expect(taken, taken.stderr).toMatchObject({ exitCode: 0 });
});
afterAll(async () => {
  await server.close();
  removeTemporaryFolders();
});

/** Runs a command in a shell with its results going through a pipe; with what code it ended, and what it said beside. */
async function piped(line: readonly string[], into: string, also = "") {
  const inherited = Object.entries(process.env).filter(([key]) => !key.startsWith("SOUFFLEUR_"));
  const child = spawn(
    "sh",
    ["-c", `{ "$0" "$@" ${also} 3>&-; echo $? >&3; } | ${into}`, process.execPath, main, ...line],
    {
      stdio: ["ignore", "pipe", "pipe", "pipe"],
      env: { ...Object.fromEntries(inherited), LC_ALL: "en", SOUFFLEUR_URL: server.url },
    },
  );
  const [, stdout, stderr, code] = child.stdio;
  const [read, beside, ended] = await Promise.all([stdout, stderr, code].map((one) => text(one as never)));
  return { read, beside, code: Number(ended) };
}

describe("a pipe closed by its reader ends a command quietly", () => {
  test.each<[string, string[]]>([
    ["help", ["--help"]],
    ["a completion script", ["completion", "bash"]],
    ["a list", ["plan", "skills", "list"]],
    ["a long list for a program", everybody],
  ])("before anything is read: %s", async (_, line) => {
    expect(await piped(line, "true")).toEqual({ read: "", beside: "", code: 0 });
  });

  test("in the middle of what it has to say", async () => {
    expect(await piped(everybody, "head -n 1")).toEqual({ read: "[\n", beside: "", code: 0 });
  });

  test("and not before it has done what it was asked", async () => {
    await piped(["plan", "people", "add", "Zoé Lampe"], "true");
    expect(await server.json("plan", "people", "list", "--search", "zoe")).toHaveLength(1);
  });
});

test("a failure that nobody reads of is a failure all the same", async () => {
  expect(await piped(["plan", "people", "show", "nobody"], "true", "2>&1")).toMatchObject({ code: 3 });
});

test("a reader who stays gets everything", async () => {
  const { read = "", code } = await piped(everybody, "cat");
  expect(JSON.parse(read).length).toBeGreaterThanOrEqual(PEOPLE);
  expect(code).toBe(0);
});
