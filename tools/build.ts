// Makes what a release ships, in dist/: `souffleur.mjs` (server and command line) with all it needs, and `web/` (the app).
import { spawnSync } from "node:child_process";
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { FONT_FILES } from "../packages/platform/src/pdf/draw/fonts.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, "dist");
const WITHIN_MS = 120_000;

// Native code of packages that do without it when it is missing.
const LEFT_OUT = ["pg-native", "@napi-rs/nice"];

/** Runs a program on this Node and gives what it printed; one that fails ends the build. */
function run(what: string, args: readonly string[], cwd = root): string {
  const started = performance.now();
  const done = spawnSync(process.execPath, args, { cwd, encoding: "utf8", timeout: WITHIN_MS, input: "" });
  if (done.status !== 0) {
    console.error(`${done.stdout}${done.stderr}${done.error?.message ?? ""}\nbuild: ${what} FAILED`);
    process.exit(1);
  }
  console.log(`build: ${what} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  return done.stdout;
}

// Not minified: a stack trace from somebody's server must say where. In ASCII and without comments: the engine keeps the
// text of what it runs, two bytes for each character as soon as one of them needs two.
const TEXT = ["--charset", "ascii", "--comments.legal", "--no-comments.jsdoc"];

function bundleServer(): void {
  const names = ["--entryFileNames", "souffleur.mjs", "--chunkFileNames", "chunks/[name]-[hash].mjs"];
  const output = ["--format", "esm", "--platform", "node", "--dir", dist];
  run("server and command line", [
    join(root, "node_modules/rolldown/bin/cli.mjs"),
    "packages/cli/src/main.ts",
    ...TEXT,
    ...output,
    ...names,
    ...LEFT_OUT.flatMap((name) => ["--external", name]),
  ]);
}

/** What the option cannot escape, it leaves in silence: signs in templates that a function of ours reads. */
function checkText(): void {
  const wide = globSync("chunks/*.mjs", { cwd: dist }).filter((file) =>
    /[\u0100-\uffff]/.test(readFileSync(join(dist, file), "utf8")),
  );
  if (wide.length === 0) return;
  console.error(`build: not in ASCII, so twice as large in memory: ${wide.join(", ")}`);
  process.exit(1);
}

/** A thread or a process starts with a file of its own, which must be beside the bundle under its own name. */
function bundleWorkers(): void {
  for (const source of globSync("packages/*/src/**/*.{worker,process}.ts", { cwd: root })) {
    const name = `${basename(source, ".ts")}.mjs`;
    run(`part ${name}`, [
      join(root, "node_modules/rolldown/bin/cli.mjs"),
      source,
      ...["--format", "esm", "--platform", "node", "--dir", join(dist, "workers")],
      ...["--entryFileNames", name],
    ]);
  }
}

/** The letters of PDF pages, where the thread that draws them looks. */
function copyFonts(): void {
  const from = join(root, "node_modules/dejavu-fonts-ttf");
  for (const file of Object.values(FONT_FILES)) cpSync(join(from, "ttf", file), join(dist, "fonts", file));
  cpSync(join(from, "LICENSE"), join(dist, "fonts/LICENSE"));
}

/** What the thread that reads video files reads them with. */
function copyMediaReader(): void {
  const from = join(root, "node_modules/mediainfo.js");
  cpSync(join(from, "dist/MediaInfoModule.wasm"), join(dist, "workers/MediaInfoModule.wasm"));
  cpSync(join(from, "LICENSE.txt"), join(dist, "workers/LICENSE-mediainfo.txt"));
}

/** The words of the author of questions, with their licences. */
function copyWords(): void {
  cpSync(join(root, "packages/quiz/data"), join(dist, "words"), { recursive: true });
}

function buildWeb(): void {
  run("web app", [join(root, "node_modules/vite/bin/vite.js"), "build", "packages/web"]);
  cpSync(join(root, "packages/web/dist"), join(dist, "web"), { recursive: true });
}

const DRAW_A_PAGE = `
import { Worker } from "node:worker_threads";
const worker = new Worker("./workers/render-pdf.worker.mjs", { execArgv: [] });
const blocks = [{ kind: "title", text: "Œuvre" }];
const footer = { left: "", page: "{page}" };
const createdAt = "2026-01-01T00:00:00Z";
worker.postMessage({ input: { title: "Œuvre", author: "", language: "fr", createdAt, footer, blocks } });
worker.on("message", ({ output, error }) => {
  console.log(output?.ok ? Buffer.from(output.value).toString("latin1", 0, 8) : (error ?? output));
  worker.terminate();
});
`;

/** Starts the bundle away from the repository: whatever it forgot to take along is missing there. */
function prove(): void {
  const elsewhere = mkdtempSync(join(tmpdir(), "souffleur-build-"));
  try {
    cpSync(dist, elsewhere, { recursive: true });
    const version = run(
      "starts by itself",
      [join(elsewhere, "souffleur.mjs"), "--version"],
      elsewhere,
    ).trim();
    if (!/\d+\.\d+\.\d+/.test(version)) throw new Error(`The bundle gave "${version}" for its version.`);
    const pdf = run("draws a page", ["--input-type=module", "--eval", DRAW_A_PAGE], elsewhere).trim();
    if (pdf !== "%PDF-1.7") throw new Error(`The thread that draws pages gave "${pdf}".`);
  } finally {
    rmSync(elsewhere, { recursive: true });
  }
}

rmSync(dist, { recursive: true, force: true });
bundleServer();
checkText();
bundleWorkers();
copyFonts();
copyMediaReader();
copyWords();
buildWeb();
prove();
