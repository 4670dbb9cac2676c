import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { describeInBrowser, launch, settled, type Visit, visitor } from "./chromium.ts";
import { faultsOf } from "./faults-of-pages.ts";
import { type RealPages, startRealPages } from "./real-pages.ts";

interface Made {
  readonly id: string;
  readonly posts: readonly { readonly id: string }[];
}

const PATH = "/hours?from=2024-05-01&to=2024-05-31";

describeInBrowser("the page of hours", () => {
  let pages: RealPages;
  let browser: Browser;
  let visit: Visit;
  let page: Page;

  beforeAll(async () => {
    pages = await startRealPages();
    browser = await launch();
    const production = await pages.make<Made>("/productions", {
      ...{ name: "Le Misanthrope", starts_on: "2024-05-01", ends_on: "2024-05-31", color: "#7d2750" },
    });
    for (const [name, day] of [
      ["Anna Weber", "13"],
      ["Bruno Sala", "14"],
    ] as const) {
      const person = await pages.make<Made>("/people", { name, kind: "artist" });
      const shift = await pages.make<Made>(`/productions/${production.id}/shifts`, {
        ...{ title: "Soirée", start: `2024-05-${day}T19:30:00`, end: `2024-05-${day}T23:00:00` },
        posts: [{ role: "Jeu", count: 1 }],
      });
      await pages.replace(`/shifts/${shift.id}/assignments`, {
        assignments: [{ post_id: shift.posts[0]?.id, person_id: person.id, override_reason: "asked" }],
      });
    }
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

  async function open(path = PATH): Promise<void> {
    await page.goto(pages.url + path);
    await settled(page);
  }
  const row = (name: string) => page.getByRole("row").filter({ hasText: name });

  it("takes hours from what was planned to a closed period, and back", async () => {
    await open();
    await row("Anna Weber").getByRole("button", { name: /Anna/ }).click();
    const form = page.getByRole("form", { name: /^Hours of Anna/ });
    await form.getByLabel("End").fill("00:10");
    await form.getByLabel(/^Reason/).focus();
    await form.getByText("the day after").waitFor();
    await form.getByRole("button", { name: "Save" }).click();
    await form.getByRole("alert").getByText("70 minutes").waitFor();
    await form.getByLabel(/^Reason/).fill("Long applause");
    await form.getByRole("button", { name: "Save" }).click();
    await row("Anna Weber").getByText("to validate").waitFor();
    await row("Anna Weber").getByText("+1 h 10").waitFor();
    await row("Anna Weber").getByText("Long applause").waitFor();

    await page.getByRole("checkbox", { name: "Choose all that can be validated" }).check();
    await page.getByRole("button", { name: "Validate 2 lines" }).click();
    await row("Bruno Sala").getByText("validated").waitFor();
    await page.getByRole("button", { name: "Undo" }).last().click();
    await row("Bruno Sala").getByText("to state").waitFor();
    await page.getByRole("button", { name: "Close the period" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Close the period" }).click();
    await dialog.getByRole("alert").waitFor();
    await page.keyboard.press("Escape");

    await page.getByRole("checkbox", { name: "Choose all that can be validated" }).check();
    await page.getByRole("button", { name: "Validate 2 lines" }).click();
    await row("Bruno Sala").getByText("validated").waitFor();
    await page.getByRole("button", { name: "Close the period" }).click();
    await dialog.getByRole("button", { name: "Close the period" }).click();
    await row("Anna Weber").getByText("closed", { exact: true }).waitFor();
    const saved = page.waitForEvent("download");
    await page.getByRole("link", { name: "Statement of Anna Weber as PDF" }).click();
    expect((await saved).suggestedFilename()).toMatch(/^hours-.*2024-05-31\.pdf$/);

    await page.getByRole("button", { name: "Open again" }).click();
    await dialog.getByLabel("Reason").fill("A forgotten hour");
    await dialog.getByRole("button", { name: "Open again" }).click();
    await row("Anna Weber").getByText("validated").waitFor();
    await page.getByText("A forgotten hour").waitFor();
    // The one refusal on the way is what the browser complains of.
    expect(visit.complaints.filter((one) => !/409|422/.test(one))).toEqual([]);
  });

  it("keeps its filters in the address", async () => {
    await open();
    await page.getByRole("button", { name: "At work" }).click();
    await page.getByText("No hours in these days").waitFor();
    expect(page.url()).toContain("state=started");
    await page.getByRole("button", { name: "Clear the filters" }).click();
    await row("Anna Weber").waitFor();
    await page.getByRole("button", { name: "Month after" }).click();
    await page.getByRole("heading", { name: "June 2024" }).waitFor();
    expect(page.url()).toContain("from=2024-06-01");
  });

  it.each([
    { locale: "fr", theme: "light", width: 1280 },
    { locale: "en", theme: "dark", width: 390 },
  ] as const)("has no fault for who cannot see it ($locale, $theme, $width px)", async (options) => {
    const { page: seen, context } = await visitor(browser, options);
    for (const path of [PATH, "/hours?from=2020-01-01&to=2020-01-31"]) {
      await seen.goto(pages.url + path);
      await settled(seen);
      expect(await faultsOf(seen, path)).toEqual([]);
    }
    await seen.goto(pages.url + PATH);
    await seen.getByRole("button", { name: /^(Déclarer|Corriger|State|Correct), Anna/ }).click();
    expect(await faultsOf(seen, "a line that is edited")).toEqual([]);
    await context.close();
  });
});
