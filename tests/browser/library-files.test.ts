import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { putFile } from "../support/library-files.ts";
import { describeInBrowser, launch, settled, type Visit, visitor } from "./chromium.ts";
import { faultsOf } from "./faults-of-pages.ts";
import { type RealPages, startRealPages } from "./real-pages.ts";

interface Folder {
  readonly kind: string;
  readonly path: string;
  readonly is_watched: boolean;
}

describeInBrowser("the page of files and folders", () => {
  let pages: RealPages;
  let browser: Browser;
  let visit: Visit;
  let page: Page;
  let inbox: string;
  const folders = () => pages.read<Folder[]>("/library/folders");

  beforeAll(async () => {
    pages = await startRealPages({ SOUFFLEUR_LIBRARY_MIN_MB: "0" });
    browser = await launch();
    inbox = (await folders()).find(({ kind }) => kind === "inbox")?.path ?? "";
  });
  afterAll(async () => {
    await browser?.close();
    await pages?.stop();
  });
  beforeEach(async () => {
    await visit?.context.close();
    visit = await visitor(browser, { locale: "en" });
    page = visit.page;
  });

  async function open(): Promise<void> {
    await page.goto(`${pages.url}/library/files`);
    await settled(page);
  }
  const button = (name: string | RegExp) => page.getByRole("button", { name });

  it("scans, shows what it found, and asks before files count as missing", async () => {
    for (const n of [1, 2, 3])
      await putFile(join(inbox, `Alien.${1978 + n}.1080p.BluRay.x264.mkv`), 1_000 + n);
    await open();
    await button("Scan all folders").click();
    await page.getByText("Alien (1979)").waitFor();
    expect(await faultsOf(page, "files")).toEqual([]);
    await page.getByRole("searchbox", { name: "Search in paths" }).fill("1981");
    await page.getByText("Alien (1979)").waitFor({ state: "detached" });
    expect(page.url()).toContain("1981");
    await button("Clear the search").click();

    for (const n of [1, 2, 3]) await rm(join(inbox, `Alien.${1978 + n}.1080p.BluRay.x264.mkv`));
    await button(`Scan ${inbox}`).click();
    await page.getByText("3 files are missing at once").waitFor();
    await button("They are gone").click();
    await page.getByText("3 missing").waitFor();
    await button("Missing").click();
    await page.getByText("Alien (1979)").waitFor();
  });

  it("switches watching on and takes it back, on a phone, in French and in the dark", async () => {
    await visit.context.close();
    visit = await visitor(browser, { locale: "fr", theme: "dark", width: 390 });
    page = visit.page;
    await open();
    await page.getByRole("switch", { name: `Surveiller ${inbox}` }).click();
    const isWatched = async () => (await folders()).find(({ path }) => path === inbox)?.is_watched;
    await expect.poll(isWatched).toBe(true);
    // The server knows a moment before the page: what it has not said cannot be taken back.
    await page.getByText(/: surveillé/).waitFor();
    await page.keyboard.press("u");
    await expect.poll(isWatched).toBe(false);
    expect(await faultsOf(page, "files-fr")).toEqual([]);
    expect(visit.complaints).toEqual([]);
  });
});
