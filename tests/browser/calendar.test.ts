import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { describeInBrowser, launch, settled, type Visit, visitor } from "./chromium.ts";
import { faultsOf } from "./faults-of-pages.ts";
import { type RealPages, startRealPages } from "./real-pages.ts";

interface Named {
  readonly id: string;
}

interface Made {
  readonly items: readonly (Named & { readonly day: string })[];
}

const posts = [{ role: "Plateau", level: 1, count: 2 }];
const run = { starts_on: "2030-03-01", ends_on: "2030-04-30", color: "#1971c2", notes: "" };

function sheets(paper: Buffer): number {
  return paper.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

describeInBrowser("the calendar", () => {
  let pages: RealPages;
  let browser: Browser;
  let visit: Visit;
  let page: Page;
  let play: Named;

  async function series(productionId: string, body: object): Promise<Made> {
    return pages.make<Made>(`/productions/${productionId}/shift-series`, { minutes: 210, posts, ...body });
  }

  beforeAll(async () => {
    pages = await startRealPages();
    browser = await launch();
    play = await pages.make<Named>("/productions", { name: "Le Misanthrope", ...run });
    const tour = await pages.make<Named>("/productions", { name: "La Tournée", ...run, color: "#c2255c" });
    await series(play.id, { title: "Représentation", days: ["2030-03-05", "2030-03-06"], at: "22:30" });
    for (const at of ["08:00", "10:00", "12:00", "14:00", "16:00"])
      await series(tour.id, { title: `Montage ${at}`, days: ["2030-03-12"], at });
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
    await page.goto(`${pages.url}/calendar${search}`);
    await settled(page);
  }

  const cell = (day: string) => page.locator(`[data-day="${day}"]`);

  it("shows a month: its shifts, what is more than a day has room for, what is open", async () => {
    await open("?date=2030-03-05");
    await page.getByRole("heading", { name: "March 2030" }).waitFor();
    await page.getByRole("gridcell", { name: /^Tuesday, 5 March 2030, 1 shift, 2 open posts/ }).waitFor();
    expect(await cell("2030-03-12").getByRole("link").count()).toBe(3);
    await cell("2030-03-12")
      .getByRole("button", { name: /^\+2 more/ })
      .click();
    await page.getByRole("heading", { name: "Tuesday, 12 March 2030", level: 2 }).waitFor();
    await cell("2030-03-05").waitFor({ state: "detached" });
    expect(visit.complaints).toEqual([]);
  });

  it("is walked through by keyboard: day by day, over the month's edge, into a day, and back to today", async () => {
    await open("?date=2030-03-30");
    await cell("2030-03-30").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.getByRole("heading", { name: "April 2030" }).waitFor();
    await expect
      .poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset.day))
      .toBe("2030-04-01");
    await page.keyboard.press("ArrowUp");
    await page.getByRole("heading", { name: "March 2030" }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Monday, 25 March 2030", level: 2 }).waitFor();
    await page.keyboard.press("m");
    await page.keyboard.press("t");
    const now = new Date();
    const month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric" }).format(now);
    await page.getByRole("heading", { name: month }).waitFor();
    expect(visit.complaints).toEqual([]);
  });

  it("shows a week by its hours: over midnight, side by side, and a new shift at the hour one points at", async () => {
    await open("?view=week&date=2030-03-05");
    await cell("2030-03-05")
      .getByRole("link", { name: /22:30–02:00.*into the next day/ })
      .waitFor();
    await cell("2030-03-06")
      .getByRole("link", { name: /since the day before/ })
      .waitFor();
    expect(await cell("2030-03-06").getByRole("link").count()).toBe(2);
    const box = await cell("2030-03-08").boundingBox();
    if (box === null) throw new Error("The column is not there.");
    // From midnight on, a twelfth of a day further than noon.
    await cell("2030-03-08").click({ position: { x: 20, y: (box.height * 14) / 24 + 2 } });
    await page.getByRole("dialog").getByRole("link", { name: "Le Misanthrope" }).click();
    await page.getByLabel("Begins").waitFor();
    expect(await page.getByLabel("Begins").inputValue()).toMatch(/^14[:h ]*0?0?/);
    expect(visit.complaints).toEqual([]);
  });

  it("shows a day by venue, or by person", async () => {
    await open("?view=day&date=2030-03-12");
    await page.getByRole("row", { name: /^No venue .*Montage 08:00/ }).waitFor();
    expect(await page.getByRole("link", { name: /Montage/ }).count()).toBe(5);
    await page.getByRole("button", { name: "By person" }).click();
    await page.getByRole("row", { name: /^Nobody yet/ }).waitFor();
    expect(visit.complaints).toEqual([]);
  });

  it("keeps its filters in the address, and leads to a shift", async () => {
    await open("?date=2030-03-05");
    await page.getByRole("combobox", { name: "Production" }).click();
    await page.getByRole("option", { name: "Le Misanthrope" }).click();
    await page.waitForURL(new RegExp(`production=${play.id}`));
    await page
      .getByRole("link", { name: /Montage/ })
      .first()
      .waitFor({ state: "detached" });
    await page
      .getByRole("link", { name: /22:30 ?Représentation/ })
      .first()
      .click();
    await page.getByRole("heading", { name: "Représentation", level: 1 }).waitFor();
    expect(visit.complaints).toEqual([]);
  });

  it("a click beside the shifts makes a new one on that day, in the production one chooses", async () => {
    await open("?date=2030-03-05");
    await cell("2030-03-20").click({ position: { x: 40, y: 90 } });
    await page.getByRole("dialog").getByRole("link", { name: "Le Misanthrope" }).click();
    await page.getByRole("heading", { name: /Le Misanthrope/ }).waitFor();
    expect(await page.getByLabel("Day", { exact: true }).inputValue()).toBe("20/03/2030");
    expect(visit.complaints).toEqual([]);
  });

  it("fits a sheet of paper, with nothing left out", async () => {
    await open("?date=2030-03-05");
    const paper = await page.pdf({ preferCSSPageSize: true });
    expect(sheets(paper)).toBe(1);
    expect(await cell("2030-03-12").getByRole("link").count()).toBe(3);
    await open("?view=week&date=2030-03-12");
    expect(sheets(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
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
      for (const search of [
        "?date=2030-03-05",
        "?date=2031-01-01",
        "?date=2030-03-05&view=week",
        "?date=2030-03-12&view=day",
        "?date=2030-03-12&view=day&by=person",
      ]) {
        await own.page.goto(`${pages.url}/calendar${search}`);
        await settled(own.page);
        found.push(...(await faultsOf(own.page, search)));
      }
      expect(found).toEqual([]);
      expect(own.complaints).toEqual([]);
      await own.context.close();
    },
    120_000,
  );
});
