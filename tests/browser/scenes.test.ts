import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { describeInBrowser, launch, settled, takeBack, type Visit, visitor } from "./chromium.ts";
import { faultsOf } from "./faults-of-pages.ts";
import { type RealPages, startRealPages } from "./real-pages.ts";

interface Made {
  readonly id: string;
}

describeInBrowser("the scenes of a production", () => {
  let pages: RealPages;
  let browser: Browser;
  let visit: Visit;
  let page: Page;
  let production: Made;
  let [ana, bao]: Made[] = [];

  beforeAll(async () => {
    pages = await startRealPages();
    browser = await launch();
    ana = await pages.make("/people", { name: "Ana", rates: { day: 20_000 } });
    bao = await pages.make("/people", { name: "Bao", rates: { day: 30_000 } });
  });
  afterAll(async () => {
    await browser?.close();
    await pages?.stop();
  });
  beforeEach(async () => {
    await visit?.context.close();
    visit = await visitor(browser, { locale: "en" });
    page = visit.page;
    const period = { starts_on: "2027-03-01", ends_on: "2027-03-05" };
    production = await pages.make("/productions", { name: "Le Songe", color: "#4c6ef5", ...period });
  });

  const path = () => `/productions/${production.id}/scenes`;
  async function open(): Promise<void> {
    await page.goto(pages.url + path());
    await settled(page);
  }
  const scene = (title: string, people: (Made | undefined)[], minutes = 60) =>
    pages.make(path(), { title, minutes, person_ids: people.flatMap((one) => one?.id ?? []) });
  const titles = async () => (await pages.read<{ title: string }[]>(path())).map(({ title }) => title);

  it("a scene is added with its people, changed, thrown away and brought back", async () => {
    await open();
    await page.keyboard.press("n");
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Title").fill("Balcony");
    await dialog.getByLabel("How long it takes").fill("1 h 30");
    await dialog.getByRole("combobox", { name: "People needed" }).fill("ana");
    await page.getByRole("option", { name: "Ana" }).click();
    await page.keyboard.press("Tab");
    await dialog.getByRole("button", { name: "Add a scene" }).click();
    await page.getByText("Balcony: added").waitFor();
    expect(await pages.read(path())).toMatchObject([
      { title: "Balcony", minutes: 90, person_ids: [ana?.id] },
    ]);
    await page.getByRole("button", { name: "Change “Balcony”" }).click();
    await dialog.getByLabel("Title").fill("The balcony");
    await dialog.getByRole("button", { name: "Save" }).click();
    await page.getByRole("button", { name: "Move “The balcony” to the trash" }).click();
    await page.getByText("No scene yet").waitFor();
    await takeBack(page);
    await page.getByText("The balcony").first().waitFor();
    await expect.poll(titles).toEqual(["The balcony"]);
    expect(visit.complaints).toEqual([]);
  });

  it("scenes are moved by the keyboard and by dragging, and moved back", async () => {
    for (const title of ["One", "Two", "Three"]) await scene(title, [ana]);
    await open();
    await page.getByRole("button", { name: /^Move “One”, 1 of 3/ }).focus();
    await page.keyboard.press("ArrowDown");
    await expect.poll(titles).toEqual(["Two", "One", "Three"]);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toMatch(
      /^Move “One”, 2 of 3/,
    );
    const rows = page.getByRole("list", { name: "Scenes" }).getByRole("listitem");
    await rows.nth(2).dragTo(rows.nth(0));
    await expect.poll(titles).toEqual(["Three", "Two", "One"]);
    await page.getByText("Three: now number 1").first().waitFor();
    await page.keyboard.press("u");
    await expect.poll(titles).toEqual(["Two", "One", "Three"]);
    expect(visit.complaints).toEqual([]);
  });

  it("a better order is found, laid beside the one that stands, taken and taken back", async () => {
    await scene("A1", [ana]);
    await scene("B1", [bao]);
    await scene("A2", [ana]);
    await scene("B2", [bao]);
    await open();
    await page.getByRole("button", { name: "Find a better order" }).click();
    const proposed = page.getByRole("region", { name: "The order proposed" });
    await proposed.getByText("proved: no order is better").waitFor();
    await proposed.getByText(/^saves €/).waitFor();
    await page.getByRole("button", { name: "Take this order" }).click();
    await page.getByText("The order was taken").waitFor();
    const grouped = async () => (await titles()).map((title) => title[0]).join("");
    await expect.poll(grouped).toMatch(/^(AABB|BBAA)$/);
    await page.keyboard.press("u");
    await expect.poll(grouped).toBe("ABAB");
    await page.getByRole("button", { name: "Reject" }).click();
    await page.getByText("The order was rejected").waitFor();
    await proposed.waitFor({ state: "detached" });
    expect(visit.complaints).toEqual([]);
  });

  it.each([
    { locale: "fr", theme: "light", width: 1280 },
    { locale: "en", theme: "dark", width: 390 },
  ] as const)("can be used by everybody ($locale, $theme, $width px)", async (options) => {
    await visit.context.close();
    visit = await visitor(browser, options);
    page = visit.page;
    await open();
    const found = await faultsOf(page, "no scene");
    for (const title of ["Acte I", "Acte II", "Acte III"]) await scene(title, [ana, bao]);
    await open();
    found.push(...(await faultsOf(page, "scenes")));
    await page.keyboard.press("n");
    await page.getByRole("dialog").waitFor();
    found.push(...(await faultsOf(page, "scene dialog")));
    expect(found).toEqual([]);
    expect(visit.complaints).toEqual([]);
  });
});
