import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeInBrowser, launch, settled, visitor } from "./chromium.ts";
import { faultsOf } from "./faults-of-pages.ts";
import { type RealPages, startRealPages } from "./real-pages.ts";

interface Named {
  readonly id: string;
}

describeInBrowser("addresses of calendars", () => {
  let pages: RealPages;
  let browser: Browser;
  let person: Named;
  let production: Named;

  beforeAll(async () => {
    pages = await startRealPages();
    browser = await launch();
    person = await pages.make("/people", { name: "Anna Weber", kind: "technician" });
    const period = { starts_on: "2030-03-04", ends_on: "2030-03-10" };
    production = await pages.make("/productions", { name: "Le Misanthrope", color: "#7d2750", ...period });
    await pages.make("/venues", { name: "Théâtre des Lices" });
    await pages.make("/teams", { name: "Technique", color: "#9d386a", member_ids: [person.id] });
  });
  afterAll(async () => {
    await browser?.close();
    await pages?.stop();
  });

  /** Makes an address on a page as it stands, reads it, and revokes it. */
  async function goThrough(page: Page, scope = "body"): Promise<readonly string[]> {
    const within = page.locator(scope);
    await within.getByLabel("For whom, or for what program").fill("Phone");
    await within.getByRole("button", { name: "Make an address" }).click();
    const address = (await within.locator("code").innerText()).trim();
    expect(address.startsWith(`${pages.url}/api/v1/feeds/`)).toBe(true);
    const found = await faultsOf(page, "address made");
    const webcal = await within
      .getByRole("link", { name: "Open in the calendar program" })
      .getAttribute("href");
    expect(webcal).toBe(address.replace(/^http/, "webcal"));
    const answer = await fetch(address);
    expect([answer.status, (await answer.text()).startsWith("BEGIN:VCALENDAR\r\n")]).toEqual([200, true]);
    await within.getByRole("button", { name: "Done" }).click();
    await within.getByRole("button", { name: "Revoke Phone" }).click();
    await within.getByRole("button", { name: "Revoke for good" }).click();
    await within.getByText("No address yet.").waitFor();
    expect((await fetch(address)).status).toBe(404);
    return found;
  }

  it.each([
    { locale: "en", theme: "light", width: 1440 },
    { locale: "en", theme: "dark", width: 390 },
  ] as const)(
    "are made, read and revoked on the pages of what they show ($theme, $width px)",
    async (options) => {
      const { page, context, complaints } = await visitor(browser, options);
      for (const path of [`/people/${person.id}`, `/productions/${production.id}`]) {
        await page.goto(pages.url + path);
        await settled(page);
        expect(await goThrough(page)).toEqual([]);
      }
      const [venue] = await pages.read<readonly Named[]>("/venues");
      await page.goto(`${pages.url}/venues/${venue?.id}`);
      await settled(page);
      expect(await goThrough(page)).toEqual([]);
      await page.goto(`${pages.url}/people/teams`);
      await settled(page);
      await page.getByRole("button", { name: "Calendar addresses: Technique" }).click();
      expect(await goThrough(page, "[role=dialog]")).toEqual([]);
      expect(complaints).toEqual([]);
      await context.close();
    },
  );
});
