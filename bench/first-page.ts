// The first page in Chromium, nothing cached: when it can be used, and how much JavaScript it took over the wire.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { median, option, quick, type Row, report } from "./harness/report.ts";
import { freePort, inTemporaryFolder, souffleur, start } from "./harness/server.ts";

const RUNS = option("runs", quick ? 1 : 7);
const USABLE_WITHIN_MS = 30_000;
const PATHS = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/google-chrome"];

type Visit = {
  readonly usableMs: number;
  readonly scriptKb: number;
  readonly totalKb: number;
  readonly wrong: string[];
};

await inTemporaryFolder(async (folder) => {
  const executablePath = PATHS.find((path) => path !== undefined && existsSync(path));
  if (executablePath === undefined)
    return report("first-page", [{ page: "no Chromium here: set CHROMIUM_PATH" }]);
  const server = await start(souffleur(join(folder, "data"), await freePort()));
  // The sandbox needs rights that a container does not give; the only page visited is ours.
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const visits: Visit[] = [];
  try {
    await visit(browser, server.url);
    for (let run = 0; run < RUNS; run++) visits.push(await visit(browser, server.url));
  } finally {
    await browser.close();
    await server.stop();
  }
  report(
    "first-page",
    [row(visits)],
    visits.flatMap((each) => each.wrong),
  );
});

/** A new context each time: no cache, no cookies. Usable: the page's heading is there and the machine is at rest. */
async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on("pageerror", (error) => wrong.push(String(error)));
  page.on("requestfailed", (request) => wrong.push(`${request.url()} ${request.failure()?.errorText}`));
  const network = await context.newCDPSession(page);
  await network.send("Network.enable");
  const scripts = new Set<string>();
  let [scriptBytes, totalBytes] = [0, 0];
  network.on("Network.responseReceived", ({ requestId, type }) => {
    if (type === "Script") scripts.add(requestId);
  });
  network.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    totalBytes += encodedDataLength;
    if (scripts.has(requestId)) scriptBytes += encodedDataLength;
  });
  await page.goto(url, { waitUntil: "commit" });
  await page.locator("main h1").first().waitFor({ timeout: USABLE_WITHIN_MS });
  const usableMs = await page.evaluate(
    () => new Promise<number>((resolve) => requestIdleCallback(() => resolve(performance.now()))),
  );
  await page.waitForLoadState("load");
  await context.close();
  return { usableMs, scriptKb: scriptBytes / 1000, totalKb: totalBytes / 1000, wrong };
}

function row(visits: readonly Visit[]): Row {
  const times = visits.map((each) => each.usableMs);
  return {
    page: "/",
    "usable ms": median(times),
    "slowest ms": Math.max(...times),
    "script kB": Math.max(...visits.map((each) => each.scriptKb)),
    "total kB": Math.max(...visits.map((each) => each.totalKb)),
    runs: visits.length,
  };
}
