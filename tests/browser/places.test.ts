import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { describeInBrowser, launch, settled, takeBack, type Visit, visitor } from "./chromium.ts";
import { faultsOf } from "./faults-of-pages.ts";
import { type RealPages, startRealPages } from "./real-pages.ts";

interface Named {
  readonly id: string;
}

interface Journey {
  readonly from_venue_id: string;
  readonly to_venue_id: string;
  readonly minutes: number;
  readonly source: string;
}

const avignon = { latitude: 43.9493, longitude: 4.8055 };
const orange = { latitude: 44.1381, longitude: 4.8087 };

describeInBrowser("the pages of venues", () => {
  let pages: RealPages;
  let browser: Browser;
  let visit: Visit;
  let page: Page;
  let lices: Named;
  let theatre: Named;

  beforeAll(async () => {
    pages = await startRealPages();
    browser = await launch();
    lices = await pages.make("/venues", { name: "Théâtre des Lices", ...avignon });
    theatre = await pages.make("/venues", { name: "Théâtre antique", ...orange });
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

  async function open(path: string): Promise<void> {
    await page.goto(pages.url + path);
    await settled(page);
  }

  it("a venue is added with rooms, nights and contacts, changed, and taken back", async () => {
    await open("/venues");
    await page.keyboard.press("n");
    await page.getByLabel("Name", { exact: true }).fill("Le Hangar");
    await page.getByRole("button", { name: "Add a room" }).click();
    await page.getByLabel("Room", { exact: true }).fill("Grande salle");
    await page.getByRole("button", { name: "Add hours" }).click();
    await page.getByLabel("From").fill("18h");
    await page.getByLabel("To", { exact: true }).fill("2h");
    await page.getByLabel("Name", { exact: true }).first().focus();
    await page.getByText("closes the next day").waitFor();
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await page.getByRole("heading", { name: "Le Hangar" }).waitFor();
    await page.getByText("18:00–02:00").first().waitFor();

    await page.keyboard.press("e");
    await page.getByLabel("Address").fill("3 rue du Port");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("3 rue du Port").waitFor();
    await takeBack(page, "saved");
    await page.getByText("3 rue du Port").waitFor({ state: "detached" });

    await page.getByRole("button", { name: "Move to the trash" }).click();
    await page.getByRole("heading", { name: "Venues" }).waitFor();
    await page.getByRole("link", { name: "Le Hangar" }).waitFor({ state: "detached" });
    await takeBack(page, "trash");
    await page.getByRole("link", { name: "Le Hangar" }).waitFor();
    expect(visit.complaints).toEqual([]);
  });

  it("a journey is estimated until somebody says how long it takes, both ways", async () => {
    await open(`/venues/${lices.id}`);
    const journeys = page.getByRole("region", { name: "Journeys" });
    await journeys.getByText("estimated").waitFor();
    await journeys.getByRole("button", { name: "Edit" }).click();
    await page.getByLabel("Minutes to Théâtre antique").fill("35");
    await journeys.getByRole("button", { name: "Save" }).click();
    await journeys.getByText("given").waitFor();
    const times = await pages.read<readonly Journey[]>("/travel-times");
    const back = times.find((one) => one.from_venue_id === theatre.id && one.to_venue_id === lices.id);
    expect(back).toMatchObject({ minutes: 35, source: "given" });
    await takeBack(page);
    await journeys.getByText("estimated").waitFor();
  });

  it.each([
    { locale: "fr", theme: "light", width: 1280 },
    { locale: "en", theme: "dark", width: 390 },
  ] as const)("can be used by everybody ($locale, $theme, $width px)", async (options) => {
    await visit.context.close();
    visit = await visitor(browser, options);
    page = visit.page;
    const found: string[] = [];
    for (const path of ["/venues", `/venues/${lices.id}`, "/venues/new", "/venues?q=nowhere"]) {
      await open(path);
      found.push(...(await faultsOf(page, path)));
    }
    expect(found).toEqual([]);
    expect(visit.complaints).toEqual([]);
  });
});
