import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { putFile } from "../support/library-files.ts";
import { breakJournal } from "../support/library-halts.ts";
import { describeInBrowser, launch, settled, type Visit, visitor } from "./chromium.ts";
import { faultsOf } from "./faults-of-pages.ts";
import { type RealPages, startRealPages } from "./real-pages.ts";

describeInBrowser("the page of the collection's care", () => {
  let pages: RealPages;
  let browser: Browser;
  let visit: Visit;
  let page: Page;
  let storage: string;

  beforeAll(async () => {
    pages = await startRealPages({ SOUFFLEUR_LIBRARY_MIN_MB: "0" });
    browser = await launch();
    const folders = await pages.read<{ kind: string; path: string }[]>("/library/folders");
    storage = folders.find(({ kind }) => kind === "storage")?.path ?? "";
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
    await page.goto(`${pages.url}/library/care`);
    await settled(page);
  }

  const button = (name: string | RegExp) => page.getByRole("button", { name });

  it("looks, fixes what is chosen, and takes it back", async () => {
    await open();
    await mkdir(join(storage, "Vide"), { recursive: true });
    await mkdir(join(storage, "Aussi vide"), { recursive: true });
    await putFile(join(storage, "Alien.1979.mkv"));
    await button(/^Look (over|again)/)
      .first()
      .click();
    await page.getByRole("heading", { name: "Empty folders" }).waitFor();
    await page.getByRole("heading", { name: "Unknown files" }).waitFor();
    expect(await faultsOf(page, "care")).toEqual([]);

    await page.getByRole("checkbox", { name: "Choose Vide", exact: true }).focus();
    await page.keyboard.press("Space");
    await button("Fix 1 chosen").click();
    await page.getByText("1 finding fixed").waitFor();
    expect((await readdir(storage)).includes("Vide")).toBe(false);
    expect((await readdir(storage)).includes("Aussi vide")).toBe(true);

    await button("Fixed").click();
    await button("Take the fix back: Vide").click();
    await expect.poll(async () => (await readdir(storage)).includes("Vide")).toBe(true);

    await button("To decide").click();
    await button("Fix all: Empty folders").click();
    await page.getByText(/^[23] findings fixed/).waitFor();
    expect((await readdir(storage)).includes("Vide")).toBe(false);
  });

  it("says that a fix stopped on the way, and goes on with it", async () => {
    for (const name of ["Un", "Rompu"]) await mkdir(join(storage, name), { recursive: true });
    await open();
    await button(/^Look (over|again)/)
      .first()
      .click();
    await page.getByRole("checkbox", { name: "Choose Rompu", exact: true }).waitFor();
    const mend = await breakJournal(pages.database.queries, "Rompu");
    await button("Fix all: Empty folders").click();
    await page.getByRole("heading", { name: "A fix stopped on the way" }).waitFor();
    await page.getByText(/^Its job gave up\./).waitFor();
    await page.getByText("Stopped on the way", { exact: true }).first().waitFor();
    expect(await faultsOf(page, "a fix that stopped")).toEqual([]);
    await mend();
    await button("Go on").click();
    await page.getByText(/^[2-9] findings fixed/).waitFor();
    await page.getByRole("heading", { name: "A fix stopped on the way" }).waitFor({ state: "hidden" });
    expect(await readdir(storage)).not.toContain("Rompu");
  });

  it("sets aside, asks again, and reads well on a phone, in French and in the dark", async () => {
    await mkdir(join(storage, "À garder"), { recursive: true });
    await open();
    await button(/^Look (over|again)/)
      .first()
      .click();
    await button("Set aside: À garder").click();
    await page.getByText("À garder: set aside").waitFor();
    await page
      .getByRole("group", { name: "Which findings" })
      .getByRole("button", { name: "Set aside" })
      .click();
    await button("Ask again: À garder").click();
    await button("To decide").click();
    await page.getByText("À garder").first().waitFor();

    await visit.context.close();
    visit = await visitor(browser, { locale: "fr", theme: "dark", width: 390 });
    page = visit.page;
    await open();
    await page.getByRole("heading", { name: "Dossiers vides" }).waitFor();
    expect(await faultsOf(page, "care on a phone")).toEqual([]);
  });
});
