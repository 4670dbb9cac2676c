import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { waitUntil } from "../support/wait-until.ts";
import { describeInBrowser, launch, settled, type Visit, visitor } from "./chromium.ts";
import { faultsOf } from "./faults-of-pages.ts";
import { type RealPages, startRealPages } from "./real-pages.ts";

const file = (name: string, text: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
const capitals = `::Capital:: What is the capital of Australia? { =Canberra ~Sydney ~Perth }

::Essay:: Write about Australia. {}
`;
const mountains = `::Peak:: Which mountain is the highest of the Alps? { =Mont Blanc ~Cervin ~Eiger }
`;
const rivers = `::River:: Which river flows through Paris? { =Seine ~Rhône ~Loire }
`;

describeInBrowser("the tools around the bank", () => {
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
  const open = async (path: string) => {
    await page.goto(`${pages.url}${path}`);
    await settled(page);
  };
  const button = (name: string | RegExp) => page.getByRole("button", { name });
  const bank = async () => (await pages.read<{ items: object[] }>("/quiz/questions")).items.length;

  it("take several files at once, say by line what is not taken, and take all back in one go", async () => {
    await open("/quiz/exchange");
    await page
      .locator("input[type=file]")
      .first()
      .setInputFiles([file("capitals.gift", capitals), file("rivers.gift", rivers)]);
    await page.getByRole("heading", { name: "What 2 files would bring" }).waitFor();
    const first = page.getByRole("region", { name: "capitals.gift" });
    await first.getByText("1 not taken").waitFor();
    await first.locator("summary").click();
    await first.getByText(/^Line 3 · /).waitFor();
    expect(await faultsOf(page, "two files")).toEqual([]);
    const before = await bank();
    await button("Take 2 questions in").click();
    await waitUntil("both are in the bank", async () => (await bank()) === before + 2);
    // What somebody else takes in meanwhile is not theirs to take back.
    await pages.make("/quiz/questions/import", {
      filename: "seas.gift",
      content_base64: Buffer.from(
        "Which sea is the saltiest? {=The Dead Sea ~The Baltic ~The Black Sea}",
      ).toString("base64"),
    });
    await button("Undo").first().click();
    await waitUntil("both are gone again", async () => (await bank()) === before + 1);
    expect(visit.complaints).toEqual([]);
  });

  it("take a whole folder, and leave what is in it beside questions", async () => {
    const folder = await mkdtemp(join(tmpdir(), "souffleur-folder-"));
    await mkdir(join(folder, "deeper"));
    await writeFile(join(folder, "rivers.gift"), rivers);
    await writeFile(join(folder, "deeper", "capitals.gift"), capitals);
    await writeFile(join(folder, "notes.odt"), "no questions");
    await open("/quiz/exchange");
    await page.getByLabel("Choose a whole folder").setInputFiles(folder);
    await page.getByRole("heading", { name: "What 2 files would bring" }).waitFor();
    await page.getByRole("button", { name: "Leave rivers.gift out" }).click();
    await button("Take 1 question in").waitFor();
    await rm(folder, { recursive: true });
  });

  it("say that one file of several cannot be read, and take the others", async () => {
    await open("/quiz/exchange");
    await page
      .locator("input[type=file]")
      .first()
      .setInputFiles([file("empty.gift", "nothing here"), file("mountains.gift", mountains)]);
    const before = await bank();
    await button("Take 1 question in").click();
    await waitUntil("the other is taken", async () => (await bank()) === before + 1);
    await page.getByRole("region", { name: "empty.gift" }).waitFor();
    await page.getByRole("heading", { name: "What the file would bring" }).waitFor();
  });

  it("mark what is wrong with questions that are pasted", async () => {
    await open("/quiz/lint");
    await button("Try an example").click();
    await page.locator("mark").first().waitFor();
    expect(await faultsOf(page, "lint")).toEqual([]);
    expect(visit.complaints).toEqual([]);
  });

  it("measure the author, and show it at once", async () => {
    await open("/quiz/evaluation");
    await button("Put the built-in author to the test").click();
    await page.getByRole("heading", { name: "The latest figures" }).waitFor();
    expect(await faultsOf(page, "evaluation")).toEqual([]);
  });

  it.each(["/quiz/bank/none", "/quiz/generations/none", "/quiz/documents/none"])(
    "lead back from %s, where nothing is, instead of asking again",
    async (path) => {
      await open(path);
      await page.getByRole("heading", { level: 2, name: "This is not here any more" }).waitFor();
      expect(await button("Try again").count()).toBe(0);
      expect(await faultsOf(page, path)).toEqual([]);
      await page.locator("main header").getByRole("link").click();
      await page.waitForURL((url) => !url.pathname.endsWith("none"));
    },
  );

  it("have pages without faults, wide and on a phone, in both languages", async () => {
    for (const [locale, width, theme] of [
      ["en", 1440, "light"],
      ["fr", 390, "dark"],
    ] as const) {
      await visit.context.close();
      visit = await visitor(browser, { locale, width, theme });
      page = visit.page;
      for (const path of ["/quiz/exchange", "/quiz/lint", "/quiz/evaluation", "/quiz/documents"]) {
        await open(path);
        expect(await faultsOf(page, `${path} at ${width}`)).toEqual([]);
      }
      await open("/quiz/lint");
      await page
        .getByRole("button", { name: locale === "en" ? "Try an example" : "Essayer un exemple" })
        .click();
      await page.locator("mark").first().waitFor();
      expect(await faultsOf(page, `a report at ${width}`)).toEqual([]);
      await open("/quiz/exchange");
      await page
        .locator("input[type=file]")
        .first()
        .setInputFiles([file("capitals.gift", capitals)]);
      await page.getByText("Canberra").waitFor();
      expect(await faultsOf(page, `a file at ${width}`)).toEqual([]);
      expect(visit.complaints).toEqual([]);
    }
  });
});
