// The timeline in Chromium, 200 rows and 2,000 shifts in four weeks: first paint, and frames while scrolling and dragging.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { openDatabase } from "@souffleur/platform/database";
import { type Browser, chromium, type Page } from "playwright-core";
import { storePlan } from "../tests/support/stored-plan.ts";
import { bigHouse, FIRST_DAY, ROWS, SHIFTS } from "./harness/big-house.ts";
import { median, option, quantile, quick, type Row, report } from "./harness/report.ts";
import { freePort, inTemporaryFolder, souffleur, start } from "./harness/server.ts";

const RUNS = option("runs", quick ? 1 : 3);
const FRAMES = option("frames", quick ? 40 : 300);
const PATHS = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/google-chrome"];
const READY_WITHIN_MS = 60_000;
/** What is on the page at most, however much there is to show: more would be a list that is not virtual. */
const MOST_NODES = 2_500;

type Phase = "across" | "down" | "days" | "dragging";
/** Frames by the clock, which other work on the machine lengthens, and tasks of the page's thread by its own time. */
type Frames = { readonly frames: readonly number[]; readonly tasks: readonly number[] };
type Figures = { readonly paintMs: number; readonly nodes: number; readonly wrong: string[] } & Readonly<
  Record<Phase, Frames>
>;

await inTemporaryFolder(async (folder) => {
  const executablePath = PATHS.find((path) => path !== undefined && existsSync(path));
  if (executablePath === undefined)
    return report("timeline", [{ page: "no Chromium here: set CHROMIUM_PATH" }]);
  const dataDir = join(folder, "data");
  const server = await start(souffleur(dataDir, await freePort(), { SOUFFLEUR_TIME_ZONE: "Europe/Paris" }));
  const database = openDatabase({ url: `sqlite:${join(dataDir, "souffleur.db")}` });
  await storePlan(database.queries, bigHouse());
  await database.close();
  // The sandbox needs rights that a container does not give; the only page visited is ours.
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const runs: Figures[] = [];
  try {
    for (let run = 0; run < RUNS; run++) runs.push(await measure(browser, server.url));
  } finally {
    await browser.close();
    await server.stop();
  }
  report(
    "timeline",
    [
      paintRow(runs),
      ...(["across", "down", "days", "dragging"] as const).map((what) => frameRow(what, runs)),
    ],
    runs.flatMap(({ wrong }) => wrong),
  );
});

async function measure(browser: Browser, url: string): Promise<Figures> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "fr-FR" });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on("pageerror", (error) => wrong.push(String(error)));
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector("[data-bar]") === null) return;
      observer.disconnect();
      // The frame after the one that draws it begins when it is drawn.
      requestAnimationFrame(() => requestAnimationFrame(() => performance.mark("bars")));
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${url}/timeline?from=${FIRST_DAY}`, { waitUntil: "load" });
  await page.locator("[data-bar]").first().waitFor({ timeout: READY_WITHIN_MS });
  await page.waitForTimeout(quick ? 500 : 2_500);
  const paintMs = await page.evaluate(() => {
    const drawn = performance.getEntriesByName("bars")[0]?.startTime ?? Number.NaN;
    const reads = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    const data = reads.filter(({ name }) => /\/(shifts|planning\/facts)\?/.test(name));
    return drawn - Math.max(...data.map(({ responseEnd }) => responseEnd));
  });
  const rows = await page.getByRole("grid").getAttribute("aria-rowcount");
  if (Number(rows) !== ROWS + 2) wrong.push(`${rows} rows for ${ROWS} people`);
  const nodes = await page.evaluate(
    () => document.querySelector("[role=grid]")?.querySelectorAll("*").length ?? 0,
  );
  if (nodes > MOST_NODES) wrong.push(`${nodes} elements in the grid`);
  const across = await traced(browser, page, () => scroll(page, 24, 0));
  const down = await traced(browser, page, () => scroll(page, 0, 24));
  const dragging = await traced(browser, page, () => drag(page, wrong));
  await page.goto(`${url}/timeline?from=${FIRST_DAY}&zoom=day`, { waitUntil: "load" });
  await page.locator("[data-bar]").first().waitFor({ timeout: READY_WITHIN_MS });
  await page.waitForTimeout(quick ? 500 : 2_500);
  const days = await traced(browser, page, () => scroll(page, 12, 24));
  await context.close();
  return { paintMs, nodes, across, down, days, dragging, wrong };
}

type TraceEvent = {
  readonly name: string;
  readonly tid: number;
  readonly pid: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
};

/** What the page's own thread did meanwhile, task by task, in milliseconds it really worked. */
async function traced(browser: Browser, page: Page, work: () => Promise<readonly number[]>): Promise<Frames> {
  await browser.startTracing(page, { categories: ["toplevel", "__metadata"] });
  const frames = await work();
  const trace: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(
    (await browser.stopTracing()).toString("utf8"),
  );
  const threads = new Set(
    trace.traceEvents
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = trace.traceEvents
    .filter(({ name, pid, tid }) => name.endsWith("RunTask") && threads.has(`${pid} ${tid}`))
    .map(({ tdur = 0 }) => tdur / 1_000);
  return { frames, tasks };
}

/** Scrolls some pixels each frame, to and fro; answers how long each frame took. */
function scroll(page: Page, x: number, y: number): Promise<number[]> {
  return page.evaluate(
    async ([x = 0, y = 0, frames = 0]) => {
      const grid = document.querySelector("[role=grid]");
      const times: number[] = [];
      let last = await new Promise<number>(requestAnimationFrame);
      for (let frame = 0; frame < frames; frame++) {
        const way = frame < frames * 0.7 ? 1 : -1;
        grid?.scrollBy({ left: x * way, top: y * way, behavior: "instant" });
        const now = await new Promise<number>(requestAnimationFrame);
        times.push(now - last);
        last = now;
      }
      return times;
    },
    [x, y, FRAMES],
  );
}

/** Drags a bar over rows and hours and lets it go nowhere, while frames are counted. */
async function drag(page: Page, wrong: string[]): Promise<number[]> {
  await page.evaluate(() => document.querySelector("[role=grid]")?.scrollTo({ left: 0, top: 0 }));
  await page.waitForTimeout(300);
  const bar = page.locator("[data-row]:nth-child(n + 6) [data-bar]").first();
  await bar.scrollIntoViewIfNeeded();
  const box = await bar.boundingBox();
  if (box === null) return [];
  await page.mouse.move(box.x + 60, box.y + 12);
  await page.mouse.down();
  await page.mouse.move(box.x + 80, box.y + 14, { steps: 4 });
  const counting = page.evaluate(async (frames) => {
    const times: number[] = [];
    let last = await new Promise<number>(requestAnimationFrame);
    for (let frame = 0; frame < frames; frame++) {
      const now = await new Promise<number>(requestAnimationFrame);
      times.push(now - last);
      last = now;
    }
    return times;
  }, FRAMES);
  for (let step = 0; step < FRAMES; step++) {
    const turn = (step / FRAMES) * 4 * Math.PI;
    await page.mouse.move(box.x + 240 + 180 * Math.sin(turn), box.y + 140 + 120 * Math.cos(turn));
  }
  const times = await counting;
  if ((await page.locator("[data-ghost]").count()) === 0) wrong.push("nothing was dragged");
  await page.keyboard.press("Escape");
  await page.mouse.up();
  if ((await page.locator("[data-ghost]").count()) !== 0) wrong.push("Escape did not let go");
  return times;
}

function paintRow(runs: readonly Figures[]): Row {
  const times = runs.map(({ paintMs }) => paintMs);
  return {
    what: "first paint after the data",
    "p50 ms": median(times),
    "max ms": Math.max(...times),
    elements: Math.max(...runs.map(({ nodes }) => nodes)),
    shifts: SHIFTS,
  };
}

function frameRow(what: Phase, runs: readonly Figures[]): Row {
  const sorted = runs.flatMap((run) => run[what].frames).toSorted((one, other) => one - other);
  const tasks = runs.flatMap((run) => run[what].tasks);
  const names = {
    across: "frames scrolling hours",
    down: "frames scrolling rows",
    days: "frames scrolling days and rows",
    dragging: "frames dragging",
  };
  return {
    what: names[what],
    "p50 ms": quantile(sorted, 0.5),
    "p95 ms": quantile(sorted, 0.95),
    "max ms": sorted.at(-1),
    "over 50 ms": sorted.filter((time) => time > 50).length,
    frames: sorted.length,
    "work a frame ms": tasks.reduce((sum, one) => sum + one, 0) / sorted.length,
    "longest task ms": Math.max(...tasks),
  };
}
