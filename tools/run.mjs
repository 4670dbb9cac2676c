// Runs a program of this repository on the Node it was made for, installing first what is missing.
// Plain JavaScript on purpose: it is the one file that must work on whatever Node (20 or later) starts it.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const WANTED_NODE_MAJOR = 26;
const root = dirname(dirname(fileURLToPath(import.meta.url)));

function isInstalled() {
  const marker = join(root, "node_modules/.package-lock.json");
  return existsSync(marker) && statSync(marker).mtimeMs >= statSync(join(root, "package-lock.json")).mtimeMs;
}

function install() {
  console.error("souffleur: installing dependencies, this happens once…");
  const npm = process.env.npm_execpath;
  // npm_execpath is the npm that started us: using it again keeps one version of npm, and needs no shell.
  const run = npm
    ? [process.execPath, [npm, "ci", "--loglevel=error"], {}]
    : ["npm", ["ci", "--loglevel=error"], { shell: process.platform === "win32" }];
  // Installation talks on stderr: stdout belongs to the program, which may be printing JSON.
  const done = spawnSync(run[0], run[1], { cwd: root, stdio: ["ignore", 2, 2], ...run[2] });
  if (done.status !== 0) process.exit(done.status ?? 1);
}

function findNode() {
  if (Number(process.versions.node.split(".")[0]) >= WANTED_NODE_MAJOR) return process.execPath;
  const packages = { linux: ["node-linux"], darwin: ["node-bin-darwin", "node-darwin"], win32: ["node-win"] };
  const binary = process.platform === "win32" ? "node.exe" : "node";
  return (packages[process.platform] ?? [])
    .map((name) => join(root, "node_modules", `${name}-${process.arch}`, "bin", binary))
    .find((path) => existsSync(path));
}

if (!isInstalled()) install();
const node = findNode();
if (node === undefined) {
  console.error(
    `souffleur: Node ${WANTED_NODE_MAJOR} or later is needed. This is ${process.version}, and no build of it ` +
      `for ${process.platform}-${process.arch} could be installed. Maybe install Node ${WANTED_NODE_MAJOR} by hand and try again.`,
  );
  process.exit(1);
}

// Without the cache the first file of all, which switches the cache on, would itself be stripped of its types: that part of
// Node stays in the memory of the server, 15 MB, and in that of each of its threads. Tests do without: coverage suffers.
const runsSouffleur = process.argv[2]?.endsWith("packages/cli/src/main.ts") === true;
const own = runsSouffleur
  ? // Few arenas: each thread of the C library keeps what it has freed to itself.
    { NODE_COMPILE_CACHE: join(tmpdir(), "node-compile-cache"), MALLOC_ARENA_MAX: "2" }
  : {};
// Measured: the peak of a scan of 100,000 files falls from 317 MB to 241–252, with the arenas, and scanning again from 2.1 s of
// processor time to 1.3; with 8 it is 251 to 263 MB. Small reads, of which there are 30,000 a second, cost a tenth to a fifth more.
const flags = runsSouffleur ? ["--max-semi-space-size=4"] : [];

const child = spawn(node, [...flags, ...process.argv.slice(2)], {
  stdio: "inherit",
  env: { ...own, ...process.env, PATH: dirname(node) + delimiter + process.env.PATH },
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => {
  if (signal === null) process.exit(code ?? 1);
  for (const handled of ["SIGINT", "SIGTERM", "SIGHUP"]) process.removeAllListeners(handled);
  process.kill(process.pid, signal);
});
