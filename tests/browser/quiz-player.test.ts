import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { pngBytes } from "../support/sample-files.ts";
import { describeInBrowser, launch } from "./chromium.ts";
import { faultsOf } from "./faults-of-pages.ts";
import { type RealPages, startRealPages } from "./real-pages.ts";

const shots = process.env.SOUFFLEUR_SHOTS;

describeInBrowser("taking a quiz by its link", () => {
  let pages: RealPages;
  let browser: Browser;
  let context: BrowserContext | undefined;
  let page: Page;
  beforeAll(async () => {
    pages = await startRealPages();
    browser = await launch();
    for (const stem of ["Which pigment is green?", "Which pigment absorbs red light?"])
      await pages.make("/quiz/questions", {
        ...{ stem, language: "en", tags: ["leaf"], explanation: "It is in the leaves." },
        options: [{ text: "Chlorophyll", right: true }, { text: "Carotene" }, { text: "Melanin" }],
      });
  });
  afterAll(async () => {
    await browser?.close();
    await pages?.stop();
  });
  beforeEach(async () => {
    await context?.close();
  });

  async function address(settings: object, fixed: readonly string[]): Promise<string> {
    const rules = fixed.length > 0 ? [] : [{ count: 2, tag: "leaf" }];
    const quiz = await pages.make<{ id: string }>("/quiz/quizzes", {
      ...{ title: "Leaves", rules, fixed, settings },
    });
    const share = await pages.make<{ address: string }>(`/quiz/quizzes/${quiz.id}/shares`, { label: "4e B" });
    return `${pages.url}/play#${share.address.split("#")[1]}`;
  }

  interface Coming {
    readonly width?: number;
    readonly locale?: string;
    readonly dark?: boolean;
    readonly fixed?: readonly string[];
  }

  async function comeIn(
    settings: object,
    { width = 390, locale = "en-GB", dark = false, fixed = [] }: Coming = {},
  ) {
    context = await browser.newContext({
      viewport: { width, height: 844 },
      locale,
      colorScheme: dark ? "dark" : "light",
    });
    page = await context.newPage();
    await page.goto(await address(settings, fixed));
    await page.getByRole("textbox").fill("Camille <b>");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: /Camille <b>/ }).waitFor();
  }

  it.each([
    [390, "fr-FR", false],
    [1440, "en-GB", true],
  ])("goes from the name to the points by keyboard alone, at %i pixels", async (width, locale, dark) => {
    await comeIn({ mode: "exam", time_limit_minutes: 10 }, { width, locale, dark });
    expect(await faultsOf(page, "player")).toEqual([]);
    expect(page.url()).not.toContain("#");
    await page.getByRole("button", { name: /^(Begin|Commencer)$/ }).press("Enter");
    for (const number of [1, 2]) {
      await page
        .getByText(new RegExp(`Question ${number} (of|sur) 2`))
        .first()
        .waitFor();
      if (number === 1) expect(await faultsOf(page, "player")).toEqual([]);
      if (shots !== undefined) await page.screenshot({ path: `${shots}/play-${width}-${number}.png` });
      await page.keyboard.press("1");
      await page.getByRole("radio").first().press("Enter");
      if (number === 2) continue;
      // What was begun is found again after a reload.
      await page
        .getByText(/Question 2 (of|sur) 2/)
        .first()
        .waitFor();
      await page.reload();
      await page.getByRole("button", { name: /^(Go on|Continuer)$/ }).click();
    }
    await page.getByRole("heading", { name: /That was it|C.est fini/ }).waitFor();
    if (shots !== undefined)
      await page.screenshot({ path: `${shots}/play-${width}-over.png`, fullPage: true });
    expect(await faultsOf(page, "player")).toEqual([]);
  });

  it("says of a link that opens nothing that it does, and asks nobody to sign in", async () => {
    context = await browser.newContext({ locale: "en-GB", viewport: { width: 390, height: 844 } });
    page = await context.newPage();
    await page.goto(`${pages.url}/play#q.${"x".repeat(43)}`);
    await page.getByRole("heading", { level: 1, name: "This link opens nothing any more" }).waitFor();
    await page.getByText("ask for a new one").waitFor();
    expect(await page.getByText(/sign in/i).count()).toBe(0);
    expect(await faultsOf(page, "unknown link")).toEqual([]);
  });

  it("tells at once in practice, keeps an answer while the network is away, and erases all", async () => {
    await comeIn({ mode: "practice" });
    await page.getByRole("button", { name: "Begin" }).click();
    await page.getByRole("radio", { name: "Chlorophyll" }).check();
    await context?.setOffline(true);
    await page.getByRole("button", { name: "Answer", exact: true }).click();
    await page.waitForTimeout(500);
    await context?.setOffline(false);
    await page.getByText("It is in the leaves.").waitFor();
    await page.getByText("Question 1 of 2").first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Next");
    expect(await faultsOf(page, "player")).toEqual([]);
    await page.goto(`${pages.url}/play`);
    await page.getByRole("button", { name: "Practise what is due" }).click();
    await page.getByRole("radio", { name: "Chlorophyll" }).check();
    await page.getByRole("button", { name: "Answer", exact: true }).click();
    await page.getByRole("radio", { name: /^Good/ }).waitFor();
    expect(await faultsOf(page, "player")).toEqual([]);
    if (shots !== undefined) await page.screenshot({ path: `${shots}/play-practice.png`, fullPage: true });
    await page.goto(`${pages.url}/play`);
    await page.getByRole("button", { name: /^Erase/ }).click();
    await page.getByRole("button", { name: "Yes, erase" }).click();
    await page.getByText("All of it is erased.").waitFor();
  });

  it("shows the pictures of a question, in its text and in its answers, and again in the review", async () => {
    const png = pngBytes({ width: 120, height: 80 }).toString("base64");
    const file = `<file name="dot.png" encoding="base64">${png}</file>`;
    const picture = (alt: string) => `&lt;img src="@@PLUGINFILE@@/dot.png" alt="${alt}"&gt;`;
    const answer = (fraction: number, alt: string) =>
      `<answer fraction="${fraction}" format="html"><text>${picture(alt)}</text>${file}</answer>`;
    const xml = `<quiz><question type="multichoice"><questiontext format="html"><text>Which is like &lt;b&gt;this&lt;/b&gt;? ${picture("a red square")}</text>${file}</questiontext><single>true</single>${answer(100, "another red square")}${answer(0, "a blue circle")}</question></quiz>`;
    const content_base64 = Buffer.from(xml).toString("base64");
    const { taken } = await pages.make<{ taken: string[] }>("/quiz/questions/import", {
      ...{ filename: "squares.xml", content_base64 },
    });
    await comeIn({ mode: "exam" }, { fixed: taken });
    await page.getByRole("button", { name: "Begin" }).click();
    await page.getByRole("img", { name: "a red square", exact: true }).waitFor();
    await page.getByRole("radio", { name: "another red square" }).check();
    const widths = () =>
      page.getByRole("img").evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth));
    await expect.poll(widths).toEqual([120, 120, 120]);
    expect(await faultsOf(page, "pictures")).toEqual([]);
    if (shots !== undefined) await page.screenshot({ path: `${shots}/play-pictures.png` });
    await page.getByRole("button", { name: "Answer", exact: true }).click();
    await page.getByRole("heading", { name: "That was it" }).waitFor();
    await page.getByRole("img", { name: "another red square" }).waitFor();
    await expect.poll(widths).toEqual([120, 120]);
    expect(await faultsOf(page, "pictures in review")).toEqual([]);
  });

  it("lets somebody else come in on the same device, and takes an own address to another one", async () => {
    await comeIn({ mode: "exam" });
    const own = await page.evaluate(() => localStorage.getItem("souffleur.play.learner"));
    await page.getByRole("button", { name: "Not you?" }).click();
    await page.getByRole("textbox").fill("Sacha");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Hello Sacha" }).waitFor();
    await page.goto("about:blank");
    await page.goto(`${pages.url}/play#l.${own}`);
    await page.getByRole("heading", { name: /Camille <b>/ }).waitFor();
  });
});
