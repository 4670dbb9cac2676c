import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { questionRepositories } from "../../packages/quiz/src/adapters/database/questions/question-repositories.ts";
import { newId } from "../support/planning.ts";
import { waitUntil } from "../support/wait-until.ts";
import { describeInBrowser, launch, settled, type Visit, visitor } from "./chromium.ts";
import { faultsOf } from "./faults-of-pages.ts";
import { type RealPages, startRealPages } from "./real-pages.ts";

interface Waiting {
  readonly items: readonly { readonly id: string; readonly content: { readonly stem: string } }[];
}

const COURSE = `# La cellule

**La cellule** est la plus petite unité du vivant capable de se reproduire. Le **noyau** est le compartiment qui contient l’information génétique. On appelle **cytoplasme** le milieu gélatineux qui remplit l’intérieur de la cellule.

La **mitochondrie** est un organite qui produit l’énergie nécessaire aux réactions chimiques. Le **chloroplaste** est un organite qui capte la lumière du soleil. La **vacuole** est un organite qui met en réserve l’eau et les sels minéraux. Le **ribosome** est un organite qui assemble les protéines. Le **lysosome** est un organite qui digère les déchets de la cellule. En 1665, Robert Hooke décrit pour la première fois des cellules de liège au microscope.
`;

const GLOSSARY = `# Glossary

**Mitosis**: division of a nucleus into two that are alike

**Meiosis**: division that halves the number of chromosomes

**Osmosis**: movement of water through a membrane

**Diffusion**: movement of particles towards where there are fewer

**Catalyst**: substance that speeds up a reaction and is not used up

**Solvent**: substance in which another is dissolved
`;

describeInBrowser("reviewing questions", () => {
  let pages: RealPages;
  let browser: Browser;
  let visit: Visit;
  let page: Page;

  beforeAll(async () => {
    pages = await startRealPages();
    browser = await launch();
    for (const [language, course] of [
      ["fr", COURSE],
      ["en", GLOSSARY],
    ] as const) {
      const { job } = await pages.make<{ job: { id: string } }>("/quiz/documents", {
        subject: language,
        filename: `${language}.md`,
        content_base64: Buffer.from(course).toString("base64"),
      });
      await ended(job.id);
      const request = { subject: language, language, count: 6, seed: 3, chosen_only: true };
      await ended((await pages.make<{ job_id: string }>("/quiz/generations", request)).job_id);
    }
    await moreDrafts();
    // A run and a build on a busy machine.
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

  /** Like the first that was proposed, each with other words: enough to review one after another. */
  async function moreDrafts(): Promise<void> {
    const { drafts } = questionRepositories(pages.database.queries, newId);
    const [first] = (await drafts.list({ limit: 1 }, {})).items;
    if (first === undefined) throw new Error("Nothing was proposed.");
    const more = [1, 2, 3, 4, 5, 6].map((number) => ({
      ...first,
      id: newId<"draft">(),
      content: { ...first.content, stem: `${first.content.stem} (${number})` },
      spareDistractors: ["Un autre", "Un autre encore"],
    }));
    await drafts.addAll(more);
  }
  async function ended(id: string): Promise<void> {
    const state = async () => (await pages.read<{ state: string }>(`/jobs/${id}`)).state;
    await waitUntil("the job has ended", async () => (await state()) === "succeeded");
  }
  const waiting = async () => (await pages.read<Waiting>("/quiz/drafts?state=waiting")).items;
  const open = async (path: string) => {
    await page.goto(`${pages.url}${path}`);
    await settled(page);
  };

  it("is done with one key each, and undone with another", async () => {
    const before = await waiting();
    expect(before.length).toBeGreaterThanOrEqual(3);
    await open("/quiz/review");
    const stem = page.locator("h2", { hasText: before[0]?.content.stem ?? "?" });
    await stem.first().waitFor();
    await page.locator("mark").first().waitFor();
    await page.keyboard.press("a");
    await page
      .locator("h2", { hasText: before[1]?.content.stem ?? "?" })
      .first()
      .waitFor();
    await waitUntil("the draft is in the bank", async () => (await waiting()).length === before.length - 1);
    await page.getByRole("button", { name: "Undo" }).first().click();
    await waitUntil("the draft waits again", async () => (await waiting()).length === before.length);
    await page.keyboard.press("x");
    await page.locator("[role=dialog] textarea:focus").waitFor();
    await page.keyboard.press("Enter");
    await waitUntil("the draft is refused", async () => (await waiting()).length === before.length - 1);
    expect(visit.complaints).toEqual([]);
  });

  it("exchanges a wrong answer by its number, and takes the question so", async () => {
    await open("/quiz/review");
    const swaps = page.locator("button[title^='Put another wrong answer']");
    await swaps.first().waitFor();
    const first = await swaps.first().textContent();
    await page.keyboard.press(first?.trim().charAt(0) ?? "1");
    await page.getByText("Wrong answers were exchanged").waitFor();
    const count = (await waiting()).length;
    await page.keyboard.press("a");
    await waitUntil("the draft is in the bank", async () => (await waiting()).length === count - 1);
    const { items } = await pages.read<{ items: { state: string }[] }>("/quiz/drafts?state=edited");
    expect(items.length).toBeGreaterThan(0);
  });

  it("refuses for a usual reason by its number, and keeps the focus in the question", async () => {
    await open("/quiz/review");
    await page.locator("button[title^='Put another wrong answer']").first().focus();
    const { id } = (await waiting())[0] ?? { id: "" };
    await page.keyboard.press("x");
    await page.locator("[role=dialog] textarea:focus").waitFor();
    await page.keyboard.press("3");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    const draft = () => pages.read<{ state: string; refusal?: string }>(`/quiz/drafts/${id}`);
    await waitUntil("the draft is refused", async () => (await draft()).state === "rejected");
    expect((await draft()).refusal).toBe("Not important");
    await waitUntil("the next question has the focus", () =>
      page.evaluate(() => document.activeElement !== document.body),
    );
  });

  it("keeps what was typed where it cannot be taken", async () => {
    await open("/quiz/review");
    await page.locator("button[title^='Put another wrong answer']").first().waitFor();
    const before = (await waiting()).length;
    await page.keyboard.press("e");
    const answers = page.getByRole("dialog").getByRole("textbox", { name: /^Answer \d$/ });
    const first = await answers.first().inputValue();
    await answers.nth(1).fill(first.toUpperCase());
    await page.keyboard.press("Control+Enter");
    await page.getByText("That did not work").waitFor();
    expect(await answers.nth(1).inputValue()).toBe(first.toUpperCase());
    expect((await waiting()).length).toBe(before);
  });

  it("lets the owner say how sure drafts must be to be accepted at once", async () => {
    await open("/quiz/review");
    await page.getByRole("button", { name: "Settings of the review" }).click();
    await page.getByRole("textbox", { name: "Accept at once from" }).fill("95");
    await page.getByText(/^Of the \d+ that wait here/).waitFor();
    expect(await faultsOf(page, "settings of the review")).toEqual([]);
    await page.keyboard.press("Enter");
    const share = async () =>
      (await pages.read<{ batch_confidence: number }>("/quiz/review-settings")).batch_confidence;
    await waitUntil("it is set", async () => (await share()) === 0.95);
    await page.getByRole("button", { name: "Undo" }).first().click();
    await waitUntil("it is as it was", async () => (await share()) === 0.9);
  });

  it("offers no model where none is set up, and says what is to be set", async () => {
    await open("/quiz/generate");
    const author = page.getByRole("combobox", { name: "Author" });
    await page.getByText("sets SOUFFLEUR_LLM_URL and SOUFFLEUR_LLM_MODEL").waitFor();
    await author.click();
    const model = page.getByRole("option", { name: "Language model" });
    await model.waitFor();
    expect(await model.getAttribute("data-combobox-disabled")).toBe("true");
    await model.click({ force: true });
    expect(await author.inputValue()).toBe("Built in, no network");
    await page.keyboard.press("Escape");
    await model.waitFor({ state: "hidden" });
    expect(await faultsOf(page, "asking where there is no model")).toEqual([]);
  });

  it("has pages without faults, wide and on a phone, in both languages", async () => {
    const { id } = (await pages.read<{ items: { id: string }[] }>("/quiz/generations")).items[0] ?? {
      id: "",
    };
    const made = await pages.make<{ id: string }>("/quiz/questions", {
      stem: "What is a cell?",
      options: [{ text: "The smallest unit of life", right: true }, { text: "A kind of tissue" }],
      language: "en",
    });
    const paths = [
      ...["/quiz/review", "/quiz/bank", "/quiz/bank/new", "/quiz/generate"],
      ...[`/quiz/bank/${made.id}`, `/quiz/generations/${id}`],
    ];
    for (const [locale, width, theme] of [
      ["en", 1440, "light"],
      ["fr", 390, "dark"],
    ] as const) {
      await visit.context.close();
      visit = await visitor(browser, { locale, width, theme });
      page = visit.page;
      for (const path of paths) {
        await open(path);
        expect(await faultsOf(page, `${path} at ${width}`)).toEqual([]);
      }
      expect(visit.complaints).toEqual([]);
    }
    // Twelve pages, each looked at by every rule.
  }, 240_000);
});
