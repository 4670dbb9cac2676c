import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { InstantText } from "@souffleur/kernel";
import { openDatabase } from "@souffleur/platform/database";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { workRepositories } from "../../packages/library/src/adapters/database/works/work-repositories.ts";
import { aMovie, anEpisode, aSeries, aWorkFile } from "../support/library-works.ts";
import { describeInBrowser, launch, settled, takeBack, type Visit, visitor } from "./chromium.ts";
import { faultsOf } from "./faults-of-pages.ts";
import { type RealPages, startRealPages } from "./real-pages.ts";

const FILMS = 300;
const series = aSeries({ tvdbId: 1, tmdbId: 1, imdbId: "tt0000001" });

/** Many films, one of them known to every test, and a series of two seasons. */
async function fill(url: string): Promise<void> {
  const database = openDatabase({ url });
  const { file: _, ...bare } = anEpisode({ seriesId: series.id, seasonNumber: 2, episodeNumber: 4 });
  await database.unit(async ({ queries }) => {
    const works = workRepositories(queries);
    for (let at = 0; at < FILMS; at++)
      await works.movies.add(
        aMovie({
          tmdbId: at + 10,
          imdbId: `tt${at + 10}`,
          title: at === 0 ? "Le Fabuleux Destin d'Amélie Poulain" : `Film ${String(at).padStart(3, "0")}`,
          genres: at % 5 === 0 ? ["Comédie"] : ["Drame"],
          year: 1990 + (at % 30),
          overview: at === 0 ? "Une serveuse de Montmartre." : "Un film.",
          originalTitle: `Original ${at}`,
          isSeen: false,
          file: aWorkFile({ resolution: at % 3 === 0 ? "2160p" : "1080p" }),
          createdAt: new Date(1_790_000_000_000 + at * 1_000).toISOString() as InstantText,
        }),
      );
    await works.series.add(series);
    await works.episodes.addAll([anEpisode({ seriesId: series.id }), bare]);
    return { ok: true, value: undefined };
  });
  await database.close();
}

describeInBrowser("the collection", () => {
  let folder: string;
  let pages: RealPages;
  let empty: RealPages;
  let browser: Browser;
  let visit: Visit;
  let page: Page;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "souffleur-collection-"));
    const url = `sqlite:${join(folder, "collection.db")}`;
    pages = await startRealPages({ SOUFFLEUR_DATABASE_URL: url });
    empty = await startRealPages();
    await fill(url);
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await pages?.stop();
    await empty?.stop();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await visit?.context.close();
    visit = await visitor(browser, { locale: "en" });
    page = visit.page;
  });

  async function open(path: string, from = pages): Promise<void> {
    await page.goto(from.url + path);
    await settled(page);
  }
  const card = (title: string) => page.getByRole("listitem").filter({ hasText: title }).getByRole("link");
  const search = () => decodeURIComponent(new URL(page.url()).search);

  it("is looked through by scrolling and by keyboard, a few posters on the page at a time", async () => {
    await open("/library");
    await card("Amélie").waitFor();
    const cards = page.getByRole("listitem");
    expect(await cards.count()).toBeLessThan(100);
    await card("Bureau des légendes").focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => document.activeElement?.textContent?.includes("Amélie"));
    await page.keyboard.press("End");
    await expect
      .poll(async () => {
        await page.mouse.wheel(0, 100_000);
        return card(`Film ${FILMS - 1}`).count();
      })
      .toBe(1);
    expect(await cards.count()).toBeLessThan(100);
  });

  it("is filtered and searched, and the address keeps it", async () => {
    await open("/library");
    await page.getByRole("button", { name: "Filters" }).click();
    await page.getByRole("combobox", { name: "Genre" }).click();
    await page.getByRole("option", { name: /Comédie/ }).click();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Remove the filter: Genre: Comédie" }).waitFor();
    expect(search()).toContain("genre=Comédie");
    await page.getByRole("searchbox").fill("amel");
    await card("Film 005").waitFor({ state: "detached" });
    await card("Amélie").waitFor();
    await page.reload();
    await card("Amélie").waitFor();
    await page.getByRole("searchbox").fill("zzz");
    await page.getByText("Nothing fits").waitFor();
    await page.getByRole("button", { name: "Remove all" }).click();
    await card("Bureau des légendes").waitFor();
  });

  it("shows a film, what is in it, and takes back what was said of it", async () => {
    await open("/library?q=amelie");
    await card("Amélie").click();
    await page.getByRole("heading", { name: "Le Fabuleux Destin" }).waitFor();
    await page.getByRole("button", { name: "Mark as seen" }).click();
    await page.getByRole("button", { name: "Mark as not seen" }).waitFor();
    await takeBack(page);
    await page.getByRole("button", { name: "Mark as seen" }).waitFor();
    await page.keyboard.press("e");
    await page.getByLabel("Original title").fill("Amélie");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Amélie", { exact: true }).waitFor();
    await page.getByRole("link", { name: "Audrey Tautou" }).click();
    await page.getByRole("button", { name: "Remove the filter: Person: Audrey Tautou" }).waitFor();
  });

  it("shows a series with what is missing, and marks a season as seen", async () => {
    await open(`/library/series/${series.id}`);
    await page.getByText("1 missing").waitFor();
    await page
      .getByRole("region", { name: "Season 1" })
      .getByRole("button", { name: "Mark as seen" })
      .click();
    await page
      .getByRole("region", { name: "Season 1" })
      .getByRole("button", { name: "Mark as not seen" })
      .waitFor();
    await takeBack(page);
    // Checked once the server has taken it, so not at the click itself.
    const episode = page.getByRole("checkbox", { name: /Épisode 1 seen/ }).first();
    await expect.poll(() => episode.isChecked()).toBe(false);
    await episode.click({ force: true });
    await expect.poll(() => episode.isChecked()).toBe(true);
  });

  it("says how to begin where there is nothing yet", async () => {
    await open("/library", empty);
    await page.getByText("Your collection is empty").waitFor();
    await page.getByRole("link", { name: "Folders and scanning" }).click();
    await page.waitForURL(/library\/files/);
  });

  it.each([
    ["light", 1_440, "en"],
    ["dark", 390, "fr"],
  ] as const)("has no fault in %s at %i", async (theme, width, locale) => {
    await visit.context.close();
    visit = await visitor(browser, { locale, theme, width });
    page = visit.page;
    const faults: string[] = [];
    const { items } = await pages.read<{ items: { id: string }[] }>("/library/movies?limit=1");
    const film = `/library/movies/${items[0]?.id}`;
    for (const path of [
      "/library?genre=Drame",
      film,
      `/library/series/${series.id}`,
      "/library/statistics",
    ]) {
      await open(path);
      faults.push(...(await faultsOf(page, path)));
    }
    expect(faults).toEqual([]);
  });
});
