import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const launcher = join(dirname(fileURLToPath(import.meta.url)), "run.mjs");

function launch(...args: string[]) {
  return spawnSync(process.execPath, [launcher, ...args], { encoding: "utf8", input: "from outside" });
}

describe("the launcher", () => {
  test("runs a program on Node 26 or later, and puts that Node first in the path", () => {
    const { stdout } = launch("--print", "process.version + ' ' + child_process.execSync('node --version')");
    const [own = "", inPath] = stdout.trim().split(" ");
    expect(Number(own.slice(1).split(".")[0])).toBeGreaterThanOrEqual(26);
    expect(inPath).toBe(own);
  });

  test("passes arguments and standard input on, and adds nothing to the output", () => {
    const program = "process.stdin.pipe(process.stdout); console.log(JSON.stringify(process.argv.slice(1)))";
    expect(launch("--eval", program, "--", "--json", "a b").stdout).toBe('["--json","a b"]\nfrom outside');
  });

  test("ends with the exit code of the program", () => {
    expect(launch("--eval", "process.exitCode = 7").status).toBe(7);
  });

  test("ends by the signal that ended the program", () => {
    expect(launch("--eval", "process.kill(process.pid, 'SIGKILL')")).toMatchObject({ signal: "SIGKILL" });
  });

  test("passes a signal on, and waits for the program to end in its own way", async () => {
    const program =
      "setInterval(() => {}, 1000); process.on('SIGTERM', () => { console.log('saved'); process.exit(3); }); console.log('ready')";
    const child = spawn(process.execPath, [launcher, "--eval", program], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => {
      if (output === "") child.kill("SIGTERM");
      output += chunk.toString();
    });
    const [code] = await once(child, "close");
    expect([code, output]).toEqual([3, "ready\nsaved\n"]);
  });
});
