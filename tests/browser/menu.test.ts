import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeInBrowser, launch, settled, type Visit, visitor } from "./chromium.ts";
import { type RealPages, startRealPages } from "./real-pages.ts";

describeInBrowser("the menu", () => {
  let pages: RealPages;
  let browser: Browser;
  let visit: Visit;
  let page: Page;
  beforeAll(async () => {
    pages = await startRealPages({ SOUFFLEUR_MODULES: "library" });
    browser = await launch();
    visit = await visitor(browser, { locale: "en" });
    page = visit.page;
  });
  afterAll(async () => {
    await browser?.close();
    await pages?.stop();
  });

  it("has nothing of an assistant that is off", async () => {
    await page.goto(pages.url);
    await settled(page);
    const menu = page.getByRole("navigation", { name: "Main" }).first();
    await menu.getByRole("link", { name: "Collection" }).waitFor();
    expect(await menu.getByRole("link", { name: "Timeline" }).count()).toBe(0);
    expect(await page.getByText("Propose plannings").count()).toBe(0);
    await page.getByRole("link", { name: "0 films, 0 series" }).waitFor();
    expect(visit.complaints).toEqual([]);
  });

  it("folds a group away, and remembers it", async () => {
    await page.goto(pages.url);
    const title = page.getByRole("button", { name: "Behind the scenes", expanded: true }).first();
    await title.click();
    await page.getByRole("link", { name: "Trash" }).waitFor({ state: "detached" });
    await page.reload();
    await settled(page);
    await page.getByRole("button", { name: "Behind the scenes", expanded: false }).first().click();
    await page.getByRole("link", { name: "Trash" }).waitFor();
  });
});
