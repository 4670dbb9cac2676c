import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { describeInBrowser, launch, settled, type Visit, visitor } from "./chromium.ts";
import { faultsOf } from "./faults-of-pages.ts";
import { type RealPages, startRealPages } from "./real-pages.ts";

interface Named {
  readonly id: string;
}

interface Shift extends Named {
  readonly posts: readonly Named[];
}

const MONTH = "?date=2030-03-05";

describeInBrowser("the dashboard", () => {
  let pages: RealPages;
  let browser: Browser;
  let visit: Visit;
  let page: Page;
  let play: Named;

  beforeAll(async () => {
    pages = await startRealPages();
    browser = await launch();
    const run = { starts_on: "2030-03-01", ends_on: "2030-04-30", color: "#1971c2", notes: "" };
    play = await pages.make("/productions", { name: "Le Misanthrope", ...run, budget: 25_000 });
    const tour = await pages.make<Named>("/productions", { name: "La Tournée", ...run });
    const anna = await pages.make<Named>("/people", {
      ...{ name: "Anna Weber", kind: "technician", free_by_default: true, rates: { hour: 2_000 } },
    });
    await pages.make("/people", { name: "Bruno Sala" });
    for (const [{ id }, start, minutes] of [
      [play, "2030-03-05T10:00", 600],
      [play, "2030-03-06T10:00", 300],
      [tour, "2030-03-07T10:00", 120],
    ] as const) {
      const shift = await pages.make<Shift>(`/productions/${id}/shifts`, {
        ...{ title: "Montage", start, minutes, posts: [{ role: "Plateau", count: 2 }] },
      });
      const assignments = [{ post_id: shift.posts[0]?.id, person_id: anna.id }];
      await pages.replace(`/shifts/${shift.id}/assignments`, { assignments });
    }
  });
  afterAll(async () => {
    await browser?.close();
    await pages?.stop();
  });
  beforeEach(async () => {
    await visit?.context.close();
    visit = await visitor(browser, { locale: "en", width: 1440 });
    page = visit.page;
  });

  async function open(search: string): Promise<void> {
    await page.goto(`${pages.url}/dashboard${search}`);
    await settled(page);
  }

  it("adds up a month: posts, hours, cost beside the budget, and who carries it", async () => {
    await open(MONTH);
    await page.getByText("3 of 6").first().waitFor();
    await page
      .getByRole("row", { name: /^Le Misanthrope 2 2 of 4 15 h 0 min €300 €300 €250 €50 over/ })
      .waitFor();
    await page.getByRole("row", { name: /^La Tournée 1 1 of 2 2 h 0 min €40 €40 none/ }).waitFor();
    const load = page.getByRole("table", { name: "Who works how much" });
    await load.getByRole("row", { name: /^Anna Weber .*10 h.*5 h.*2 h.*17 h$/ }).waitFor();
    await page.getByRole("link", { name: "Bruno Sala" }).waitFor();
    expect(visit.complaints).toEqual([]);
  });

  it("keeps the days and the production in the address", async () => {
    await open(MONTH);
    await page.getByRole("combobox", { name: "Production" }).click();
    await page.getByRole("option", { name: "La Tournée" }).click();
    await page.getByText("1 of 2").first().waitFor();
    await page.getByRole("button", { name: "Whole production" }).click();
    await page.waitForURL(/span=production/);
    await page.getByRole("heading", { name: /1 Mar.*30 Apr 2030/ }).waitFor();
    await page.getByRole("button", { name: "Week", exact: true }).click();
    await page.keyboard.press("ArrowRight");
    await page.getByText("Nothing is planned in these days").waitFor();
    expect(visit.complaints).toEqual([]);
  });

  it("gives its tables as files, and leads to conflicts and to the shift with an open post", async () => {
    await open(MONTH);
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "Productions as a CSV file" }).click();
    expect((await download).suggestedFilename()).toBe("productions-2030-03-01-2030-03-31.csv");
    await page.getByRole("link", { name: "See the conflicts" }).click();
    await page.getByRole("heading", { name: "Conflicts", level: 1 }).waitFor();
    await page.goBack();
    await page.getByRole("link", { name: "Plateau Tuesday, 5 March 2030" }).click();
    await page.getByRole("heading", { name: "Montage", level: 1 }).waitFor();
    expect(visit.complaints).toEqual([]);
  });

  it.each([
    { locale: "fr", theme: "light", width: 1440 },
    { locale: "en", theme: "dark", width: 390 },
    { locale: "fr", theme: "dark", width: 1440 },
    { locale: "en", theme: "light", width: 390 },
  ] as const)(
    "can be used by everybody ($locale, $theme, $width px)",
    async (options) => {
      const own = await visitor(browser, options);
      const found: string[] = [];
      for (const path of [
        ...[`/dashboard${MONTH}`, `/dashboard${MONTH}&by=week`, "/dashboard?date=2031-01-01", "/"],
        `/dashboard?span=dates&from=2030-03-01&to=2030-05-31&production=${play.id}`,
      ]) {
        await own.page.goto(pages.url + path);
        await settled(own.page);
        found.push(...(await faultsOf(own.page, path)));
      }
      expect(found).toEqual([]);
      expect(own.complaints).toEqual([]);
      await own.context.close();
    },
    120_000,
  );
});
