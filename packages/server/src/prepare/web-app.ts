import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** What is told while the web interface is prepared. */
export type WebNotice =
  | { readonly kind: "web_building" }
  | { readonly kind: "web_not_built"; readonly reason: string };

const BUILD_WITHIN_MS = 120_000;
/** What the built app is made of, besides its packages. */
const SOURCES = [
  "src",
  "public",
  "index.html",
  "link.html",
  "play.html",
  "vite.config.ts",
  "package.json",
  "../client/src",
];

/**
 * The folder of the web interface, built first where it is missing or older than its sources. Nothing where it cannot
 * be built: the API and the command line do without.
 */
export async function prepareWebApp(
  notice: (notice: WebNotice) => void,
  here = dirname(fileURLToPath(import.meta.url)),
): Promise<string | undefined> {
  const shipped = shippedApp(here);
  if (shipped !== undefined) return shipped;
  const web = join(here, "../../../web");
  if (!existsSync(join(web, "vite.config.ts"))) return undefined;
  const dist = join(web, "dist");
  if (isUpToDate(web, dist)) return dist;
  notice({ kind: "web_building" });
  const fault = await build(web, dist);
  if (fault !== undefined) notice({ kind: "web_not_built", reason: fault });
  return existsSync(join(dist, "index.html")) ? dist : undefined;
}

/** A release has the built app beside its program. */
function shippedApp(here: string): string | undefined {
  return [join(here, "web"), join(here, "../web")].find((folder) => existsSync(join(folder, "index.html")));
}

export function isUpToDate(web: string, dist: string): boolean {
  const built = statSync(join(dist, "index.html"), { throwIfNoEntry: false })?.mtimeMs;
  if (built === undefined) return false;
  return SOURCES.every((source) => newestUnder(join(web, source)) <= built);
}

function newestUnder(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  // The folder's own time too: it changes when a file goes.
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestUnder(join(path, name))));
}

/** Builds aside and moves the whole into place: an app half written must never be served. */
async function build(web: string, dist: string): Promise<string | undefined> {
  const root = join(web, "../..");
  const aside = join(root, "node_modules/.cache", `souffleur-web-${process.pid}`);
  mkdirSync(dirname(aside), { recursive: true });
  const vite = join(root, "node_modules/vite/bin/vite.js");
  const fault = await runQuietly([vite, "build", web, "--outDir", aside, "--emptyOutDir"]);
  if (fault === undefined) {
    rmSync(dist, { recursive: true, force: true });
    renameSync(aside, dist);
  }
  rmSync(aside, { recursive: true, force: true });
  return fault;
}

/** Runs a program of ours; answers with the end of what it said where it failed. */
function runQuietly(line: readonly string[]): Promise<string | undefined> {
  const child = spawn(process.execPath, line, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NO_COLOR: "1" },
    timeout: BUILD_WITHIN_MS,
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => said.push(chunk));
  return new Promise((resolve) => {
    child.on("error", (error) => resolve(error.message));
    child.on("close", (code) =>
      resolve(code === 0 ? undefined : Buffer.concat(said).toString().trim().slice(-2_000)),
    );
  });
}
