import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { describeInBrowser, launch, settled, type Visit, visitor } from "./chromium.ts";
import { faultsOf } from "./faults-of-pages.ts";
import { type RealPages, startRealPages } from "./real-pages.ts";

const lesson = (more = "") => `# La photosynthèse

La plante fabrique du **glucose** à partir de la lumière.${more}

## Glossaire

- Chlorophylle : pigment vert qui capte la lumière du soleil.
- Stomate : ouverture de la feuille par où entrent les gaz.

## Exercices

1. Expliquez le rôle de la lumière.
`;
const file = (name: string, text: string) => ({ name, mimeType: "text/markdown", buffer: Buffer.from(text) });

describeInBrowser("the pages of course material", () => {
  let pages: RealPages;
  let browser: Browser;
  let visit: Visit;
  let page: Page;
  beforeAll(async () => {
    pages = await startRealPages();
    browser = await launch();
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
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const open = async () => {
    await page.goto(`${pages.url}/quiz/documents`);
    await settled(page);
  };

  it("takes documents in, shows what is in them or why nothing is, and lets every change be taken back", async () => {
    await open();
    await page.getByText("No course material yet").waitFor();
    expect(await faultsOf(page, "documents, empty")).toEqual([]);
    const input = page.locator("input[type=file]").first();
    await input.setInputFiles([file("plants.md", lesson())]);
    await page.getByText("Say first which subject they belong to.").waitFor();
    await page.getByRole("combobox", { name: "Subject" }).first().fill("Biologie");
    await input.setInputFiles([file("plants.md", lesson()), file("more.md", lesson(" Et de l’eau."))]);
    const row = page.getByRole("listitem").filter({ hasText: "plants" });
    await row.getByText("Ready").waitFor();
    expect(await faultsOf(page, "documents")).toEqual([]);
    await row.getByRole("link").click();
    await page.getByRole("heading", { level: 1, name: "plants" }).waitFor();
    await page.getByText("Definitions", { exact: true }).waitFor();
    expect(await page.locator("strong", { hasText: "glucose" }).count()).toBe(1);
    await button("Show the text").click();
    expect(await faultsOf(page, "one document")).toEqual([]);

    await button("Edit").click();
    await page.getByRole("textbox", { name: "Title" }).fill("Les plantes");
    await button("Save").click();
    await page.getByRole("heading", { level: 1, name: "Les plantes" }).waitFor();
    await button("Undo").click();
    await page.getByRole("heading", { level: 1, name: "plants" }).waitFor();

    await page
      .locator("input[type=file]")
      .first()
      .setInputFiles([file("plants.md", lesson(" Depuis toujours."))]);
    await page.getByText("Depuis toujours.").first().waitFor();
    await button("Move to the trash").click();
    await page.getByRole("heading", { level: 1, name: "Course material" }).waitFor();
    await row.waitFor({ state: "detached" });
    await button("Undo").last().click();
    await row.waitFor();

    await open();
    await page.getByRole("combobox", { name: "Subject" }).first().fill("Biologie");
    await page
      .locator("input[type=file]")
      .first()
      .setInputFiles([file("empty.html", "<script>var a</script>")]);
    await page.getByText("There is no text in this document.").waitFor();
    await page.getByText("Unreadable", { exact: true }).waitFor();
  });
});
