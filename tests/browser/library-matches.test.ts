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

interface Waiting {
  readonly items: readonly { readonly file: { readonly filename: string } }[];
}

describeInBrowser("files nobody is sure of", () => {
  let pages: RealPages;
  let browser: Browser;
  let visit: Visit;
  let page: Page;
  let root: string;

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "souffleur-matches-"));
    writeKnownWorks(join(root, "imdb"));
    pages = await startRealPages({
      SOUFFLEUR_LIBRARY_INBOX: join(root, "inbox"),
      SOUFFLEUR_LIBRARY_STORAGE: join(root, "storage"),
      SOUFFLEUR_LIBRARY_MIN_MB: "0",
      SOUFFLEUR_LIBRARY_IMDB: join(root, "imdb"),
    });
    browser = await launch();
    await job("/library/imdb/imports", {});
    const names = Array.from({ length: 100 }, (_, index) => `The.Office.S01E${index + 1}.720p.mkv`);
    for (const name of ["Alone.2020.1080p.mkv", "Zzyzx.mkv", ...names])
      await putFile(join(root, "inbox", name));
    await job("/library/process", {});
    // A hundred files are read one by one, maybe beside much else.
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
  }
  const waiting = async () =>
    (await pages.read<Waiting>("/library/matches?state=waiting&limit=200")).items.length;
  const cards = () => page.getByRole("list", { name: "Files that wait" }).getByRole("listitem");

  it("a hundred files of a series are settled with three keys, and taken back with one", async () => {
    await open();
    await page.getByText("The Office", { exact: true }).first().waitFor();
    expect(await cards().count()).toBe(3);
    // The film first; the series stands below it.
    await page.keyboard.press("j");
    await page.getByRole("button", { name: "Accept for all 100 files" }).waitFor();
    await page.keyboard.press("2");
    await expect.poll(() => page.getByRole("radio").nth(1).isChecked()).toBe(true);
    await page.keyboard.press("g");
    await page.getByText("100 files: The Office").waitFor();
    await expect.poll(waiting).toBe(2);
    await page.keyboard.press("u");
    await expect.poll(waiting).toBe(102);
    expect(visit.complaints).toEqual([]);
  });

  it("a film is chosen, accepted, and taken back", async () => {
    await open();
    await page.getByRole("button", { name: /^Alone.2020.1080p.mkv/ }).waitFor();
    await expect.poll(() => page.getByRole("radio").count()).toBe(2);
    await page.getByText("Title the same: “Alone”").first().waitFor();
    await page.keyboard.press("a");
    await page.getByText("Alone.2020.1080p.mkv: Alone").waitFor();
    await expect.poll(waiting).toBe(101);
    await page.keyboard.press("u");
    await expect.poll(waiting).toBe(102);
    await page.getByRole("button", { name: /^Alone.2020.1080p.mkv/ }).waitFor();
    await page.keyboard.press("k");
    await page.keyboard.press("k");
    await page.keyboard.press("x");
    await page.getByText("Alone.2020.1080p.mkv: left out").waitFor();
    await expect.poll(waiting).toBe(101);
    await page.keyboard.press("u");
    await expect.poll(waiting).toBe(102);
    expect(visit.complaints).toEqual([]);
  });

  it("another work is searched for by its id, and taken", async () => {
    await open();
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.getByText("No work was found by this name.").waitFor();
    await page.keyboard.press("s");
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Title, or an id").fill("tt0093779");
    await page.keyboard.press("Enter");
    await dialog.getByRole("button", { name: /^Take “.*Princess Bride”/ }).waitFor();
    expect(await faultsOf(page, "search dialog")).toEqual([]);
    await dialog.getByRole("button", { name: /^Take/ }).click();
    await page.getByText(/Zzyzx.mkv: .*Princess Bride/).waitFor();
    await page.keyboard.press("u");
    await expect.poll(waiting).toBe(102);
    expect(visit.complaints).toEqual([]);
  });

  it("opens from the inbox all assistants share", async () => {
    await page.goto(`${pages.url}/inbox`);
    await settled(page);
    await page.getByRole("link", { name: "Open with its posters and reasons" }).first().click();
    await page.getByRole("heading", { name: "Identify" }).waitFor();
    expect(visit.complaints).toEqual([]);
  });

  it.each([
    ["en", "light", 1440],
    ["fr", "dark", 1440],
    ["fr", "light", 390],
  ] as const)("reads well in %s, %s, %i px", async (locale, theme, width) => {
    await visit.context.close();
    visit = await visitor(browser, { locale, theme, width });
    page = visit.page;
    await open();
    await page.getByRole("radio").first().waitFor();
    expect(await faultsOf(page, "files that wait")).toEqual([]);
    expect(visit.complaints).toEqual([]);
  });
});
