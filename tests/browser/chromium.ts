import { execFile } from "node:child_process";
import { existsSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { describe } from "vitest";
import { PATIENCE_MS } from "../support/wait-until.ts";

const PATHS = [
  process.env.CHROMIUM_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];
const FLAGS = [
  // The sandbox needs rights that a container does not give; every page visited here is ours.
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const executablePath = PATHS.find((path) => path !== undefined && existsSync(path));
const isRequired = process.env.SOUFFLEUR_TEST_REQUIRE === "all";

/** A suite that needs a browser: skipped with its reason where there is none, unless everything is required. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (executablePath !== undefined || isRequired) describe(name, { timeout: 3 * PATIENCE_MS }, tests);
  else describe.skip(`${name} (no Chromium here: set CHROMIUM_PATH)`, tests);
}

export async function launch(): Promise<Browser> {
  if (executablePath === undefined) throw new Error("No Chromium found: install it or set CHROMIUM_PATH.");
  return chromium.launch({ executablePath, args: FLAGS });
}

const web = fileURLToPath(new URL("../../packages/web", import.meta.url));

function newestUnder(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newestUnder(join(path, name))));
}

/** The application built from the sources as they are now; built once for each state of them. */
export async function builtWeb(): Promise<string> {
  const sources = [
    "src",
    "public",
    "index.html",
    "link.html",
    "play.html",
    "vite.config.ts",
    "../client/src",
  ];
  const newest = Math.max(...sources.map((path) => newestUnder(join(web, path))));
  const cache = join(web, "../../node_modules/.cache");
  const wanted = join(cache, `web-under-test-${Math.round(newest)}`);
  if (existsSync(wanted)) return wanted;
  const aside = `${wanted}-${process.pid}-${Math.random().toString(36).slice(2)}`;
  // In a process of its own: the test runner's environment would make it a development build.
  const vite = join(web, "../../node_modules/vite/bin/vite.js");
  const line = [vite, "build", web, "--outDir", aside, "--emptyOutDir", "--logLevel", "error"];
  await promisify(execFile)(process.execPath, line, { env: { ...process.env, NODE_ENV: "production" } });
  try {
    renameSync(aside, wanted);
  } catch {
    // Another suite was quicker with the same sources.
    rmSync(aside, { recursive: true, force: true });
  }
  return wanted;
}

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the browser complained about: errors of scripts, breaches of the content security policy. */
  readonly complaints: string[];
}

export interface VisitorOptions {
  readonly locale?: "fr" | "en";
  readonly theme?: "light" | "dark";
  readonly width?: number;
}

/** Somebody new with a browser of their own: no cache, no cookies. */
export async function visitor(
  browser: Browser,
  { locale = "en", theme = "light", width = 1280 }: VisitorOptions = {},
): Promise<Visit> {
  const isPhone = width < 600;
  const context = await browser.newContext({
    viewport: { width, height: isPhone ? 844 : 900 },
    isMobile: isPhone,
    hasTouch: isPhone,
    locale: locale === "fr" ? "fr-FR" : "en-GB",
    colorScheme: theme,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    // A refused request is told by the page itself; the browser's own line about it says nothing more.
    const isRefusal = message.text().startsWith("Failed to load resource");
    if (message.type() === "error" && !isRefusal) complaints.push(message.text());
  });
  return { page, context, complaints };
}

/** Waits until a page has its heading and none of its lists is loading. */
export async function settled(page: Page): Promise<void> {
  await page.locator("h1").first().waitFor();
  await page.waitForFunction(() => document.querySelector("[aria-busy=true]") === null);
}

/** Takes back by key what the page has just told of: before it has told, there is nothing to take back. */
export async function takeBack(page: Page, told: string | RegExp = ""): Promise<void> {
  const wayBack = page.getByRole("button", { name: /^(?:Undo|Annuler)$/ });
  const notice = page.getByRole("alert").filter({ has: wayBack, hasText: told });
  await notice.first().waitFor();
  await page.keyboard.press("u");
}
