import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { putFile } from "../support/library-files.ts";
import { writeKnownWorks } from "../support/library-matching-server.ts";
import { waitUntil } from "../support/wait-until.ts";
import { describeInBrowser, launch, settled, type Visit, visitor } from "./chromium.ts";
import { faultsOf } from "./faults-of-pages.ts";
import { type RealPages, startRealPages } from "./real-pages.ts";

const FILES = ["S01E01", "S01E02", "S01E03", "S02E01", "S02E02", "S03E01"];

describeInBrowser("a series that waits with several seasons", () => {
  let pages: RealPages;
  let browser: Browser;
  let visit: Visit;
  let page: Page;
  let root: string;

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "souffleur-seasons-"));
    writeKnownWorks(join(root, "imdb"));
    pages = await startRealPages({
      SOUFFLEUR_LIBRARY_INBOX: join(root, "inbox"),
      SOUFFLEUR_LIBRARY_STORAGE: join(root, "storage"),
      SOUFFLEUR_LIBRARY_MIN_MB: "0",
      SOUFFLEUR_LIBRARY_IMDB: join(root, "imdb"),
    });
    browser = await launch();
    await job("/library/imdb/imports", {});
    for (const episode of FILES) await putFile(join(root, "inbox", `The.Office.${episode}.720p.mkv`));
    await job("/library/process", {});
  });
  afterAll(async () => {
    await browser?.close();
    await pages?.stop();
    await rm(root, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await visit?.context.close();
    visit = await visitor(browser, { locale: "en" });
    page = visit.page;
  });

  async function job(path: string, body: object): Promise<void> {
    const { id } = await pages.make<{ id: string }>(path, body);
    const state = async () => (await pages.read<{ state: string }>(`/jobs/${id}`)).state;
    await waitUntil("the job has ended", async () => (await state()) === "succeeded");
  }
  async function open(): Promise<void> {
    await page.goto(`${pages.url}/library/matches`);
    await settled(page);
    await page.getByText("The Office", { exact: true }).first().waitFor();
  }
  const waiting = async () =>
    (await pages.read<{ items: readonly unknown[] }>("/library/matches?state=waiting&limit=200")).items
      .length;

  it("has one season settled by a button, another by a key, and each taken back by itself", async () => {
    await open();
    const seasons = page.getByRole("list", { name: "Accept one season:" });
    await seasons.getByRole("button", { name: "Season 2 (2 files)" }).click();
    await page.getByText("Season 2, 2 files: The Office").waitFor();
    await expect.poll(waiting).toBe(4);
    await seasons.getByRole("button", { name: "Season 2 (2 files)" }).waitFor({ state: "hidden" });
    await page.keyboard.press("w");
    await page.getByText("Season 1, 3 files: The Office").waitFor();
    await expect.poll(waiting).toBe(1);
    for (const left of [4, 6]) {
      await page.keyboard.press("u");
      await expect.poll(waiting).toBe(left);
    }
    expect(visit.complaints).toEqual([]);
  });

  it("the owner reads what other scores would have meant, and sets them", async () => {
    await open();
    await page.getByRole("button", { name: "What is decided by itself" }).click();
    const dialog = page.getByRole("dialog", { name: "When a file is decided by itself" });
    await dialog.getByText(/files that wait would wait all the same/).waitFor();
    expect(await faultsOf(page, "scores")).toEqual([]);
    await dialog.getByLabel("if it leads by").fill("0");
    await dialog.getByLabel("The best of several is taken from").fill("50");
    await dialog.getByText(/^Of \d+ that wait, \d+ would have been decided/).waitFor();
    await dialog.getByRole("button", { name: "Save" }).click();
    await page.getByText("Scores saved.").waitFor();
    expect(await pages.read("/library/match-settings")).toMatchObject({ ahead: 50, lead: 0, version: 1 });
    await page.keyboard.press("u");
    await waitUntil("the scores are as before", async () => {
      const { ahead } = await pages.read<{ ahead: number }>("/library/match-settings");
      return ahead === 95;
    });
    expect(visit.complaints).toEqual([]);
  });

  it.each([
    ["en", "dark", 1440],
    ["fr", "light", 390],
  ] as const)("reads well in %s, %s, %i px", async (locale, theme, width) => {
    const { page: other, context, complaints } = await visitor(browser, { locale, theme, width });
    await other.goto(`${pages.url}/library/matches`);
    await settled(other);
    await other.getByRole("radio").first().waitFor();
    const found = await faultsOf(other, "seasons");
    await other.getByRole("button", { name: /What is decided by itself|Ce qui se décide seul/ }).click();
    await other.getByRole("dialog").getByRole("status").getByText(/\d/).first().waitFor();
    found.push(...(await faultsOf(other, "scores")));
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
