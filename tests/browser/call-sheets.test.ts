import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { describeInBrowser, launch, settled, takeBack, type Visit, visitor } from "./chromium.ts";
import { faultsOf } from "./faults-of-pages.ts";
import { type RealPages, startRealPages } from "./real-pages.ts";

interface Made {
  readonly id: string;
}

const DAY = "2027-02-10";

describeInBrowser("the pages of call sheets", () => {
  let pages: RealPages;
  let browser: Browser;
  let visit: Visit;
  let page: Page;
  let production: Made;

  beforeAll(async () => {
    pages = await startRealPages();
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await pages?.stop();
  });
  beforeEach(async () => {
    production = await aDay();
    await visit?.context.close();
    visit = await visitor(browser, { locale: "en" });
    page = visit.page;
  });

  /** A production of its own for each test, with one person in one shift. */
  async function aDay(): Promise<Made> {
    const made = await pages.make<Made>("/productions", {
      name: "Le Songe",
      starts_on: DAY,
      ends_on: "2027-02-20",
    });
    const venue = await pages.make<Made>("/venues", {
      name: "Théâtre des Lices",
      address: "4 place des Lices",
    });
    const ana = await pages.make<Made>("/people", { name: "Ana Prévost", phone: "+33 6 39 98 00 01" });
    const shift = await pages.make<Made & { posts: Made[] }>(`/productions/${made.id}/shifts`, {
      ...{ title: "Filage", start: `${DAY}T14:00:00`, end: `${DAY}T18:00:00`, venue_id: venue.id },
      posts: [{ role: "Plateau", count: 1 }],
    });
    const assignments = [{ post_id: shift.posts[0]?.id, person_id: ana.id }];
    await pages.replace(`/shifts/${shift.id}/assignments`, { assignments });
    return made;
  }

  async function open(path: string): Promise<void> {
    await page.goto(pages.url + path);
    await settled(page);
  }

  it("one is begun, written on, taken back, issued and followed by another version", async () => {
    await open(`/productions/${production.id}/call-sheets`);
    await page.getByText("No call sheet yet").waitFor();
    await page.getByRole("button", { name: "New call sheet" }).first().click();
    await page.getByRole("button", { name: "Create" }).click();
    await page.getByRole("heading", { name: /10 February 2027/i }).waitFor();
    await page.getByText("Ana Prévost").waitFor();
    expect(await page.getByText("+33 6 39 98 00 01").count()).toBe(0);

    await page.keyboard.press("e");
    await page.getByRole("button", { name: "Add a line" }).click();
    await page.getByLabel("Time", { exact: true }).fill("12h30");
    await page.getByLabel("Text", { exact: true }).fill("Lunch in the green room");
    await page.getByLabel("Safety").fill("Open trap");
    await page.getByLabel("Other call time for Ana Prévost").fill("13:15");
    await page.getByLabel("Show the telephone of Ana Prévost").check({ force: true });
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Lunch in the green room").waitFor();
    await page.getByText("+33 6 39 98 00 01").waitFor();
    await page.getByText("13:15").waitFor();
    await takeBack(page, "saved");
    await page.getByText("Lunch in the green room").waitFor({ state: "detached" });

    await page.getByRole("button", { name: "Issue version 1" }).click();
    await page.getByText("Nothing is new since version 1.").waitFor();
    await page.keyboard.press("e");
    await page.getByLabel("Other call time for Ana Prévost").fill("13:15");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Ana Prévost: 13:15 instead of 14:00").waitFor();
    await page.getByLabel("A word on what is new").fill("Earlier call");
    await page.getByRole("button", { name: "Issue version 2" }).click();
    const link = page.getByRole("link", { name: "PDF, Version 2" });
    await link.waitFor();
    const pdf = await fetch(new URL((await link.getAttribute("href")) ?? "", pages.url));
    expect(pdf.headers.get("content-type")).toBe("application/pdf");
    expect(visit.complaints).toEqual([]);
  });

  it.each([
    { locale: "fr", theme: "light", width: 1440 },
    { locale: "en", theme: "dark", width: 390 },
  ] as const)(
    "hold for everybody ($locale, $theme, $width px)",
    async (options) => {
      const sheet = await pages.make<Made>(`/productions/${production.id}/call-sheets`, {
        day: DAY,
        safety_notes: "Trappe",
        lines: [{ kind: "meal", time: "12:30", text: "Repas" }],
      });
      await pages.make(`/call-sheets/${sheet.id}/versions`, { note: "x" });
      const { page, context, complaints } = await visitor(browser, options);
      const found: string[] = [];
      for (const path of [
        `/productions/${production.id}/days`,
        `/productions/${production.id}/call-sheets`,
        `/call-sheets/${sheet.id}`,
      ]) {
        await page.goto(pages.url + path);
        await settled(page);
        await page.getByRole("heading", { level: 1 }).waitFor();
        found.push(...(await faultsOf(page, path)));
      }
      await page.keyboard.press("e");
      await page.locator("form").waitFor();
      found.push(...(await faultsOf(page, "editing")));
      expect(found).toEqual([]);
      expect(complaints).toEqual([]);
      await context.close();
    },
    90_000,
  );
});
