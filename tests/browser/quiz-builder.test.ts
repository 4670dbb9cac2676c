import { writeFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeInBrowser, launch } from "./chromium.ts";
import { faultsOf } from "./faults-of-pages.ts";
import { type RealPages, startRealPages } from "./real-pages.ts";

const shots = process.env.SOUFFLEUR_SHOTS;

describeInBrowser("making a quiz", () => {
  let pages: RealPages;
  let browser: Browser;
  beforeAll(async () => {
    pages = await startRealPages();
    browser = await launch();
    for (const stem of ["Which pigment is green?", "Which pigment absorbs red light?"])
      await pages.make("/quiz/questions", {
        ...{ stem, language: "en", tags: ["leaf"] },
        options: [{ text: "Chlorophyll", right: true }, { text: "Carotene" }, { text: "Melanin" }],
      });
  });
  afterAll(async () => {
    await browser?.close();
    await pages?.stop();
  });

  const open = async (width: number, colorScheme: "light" | "dark", locale: string): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, locale });
    return context.newPage();
  };

  async function answerAll(address: string, name = "Camille <b>"): Promise<void> {
    const secret = address.split("#q.")[1];
    const call = async (path: string, key: string | undefined, body: object) => {
      const headers = { authorization: `Link ${key}`, "content-type": "application/json" };
      const init = { method: "POST", headers, body: JSON.stringify(body) };
      return (await fetch(`${pages.url}/api/v1/quiz/play${path}`, init)).json();
    };
    const { key } = await call("/learners", secret, { name });
    const shareId = (
      await (
        await fetch(`${pages.url}/api/v1/quiz/play`, { headers: { authorization: `Link ${secret}` } })
      ).json()
    ).share_id;
    const { id, count } = await call("/attempts", key, { share_id: shareId });
    for (let position = 0; position < count; position++)
      await call(`/attempts/${id}/answers`, key, { position, response: { kind: "options", chosen: [0] } });
  }

  it("says what the rules choose and what is missing, gives a link once, and shows the results", async () => {
    const page = await open(1440, "light", "en-GB");
    await page.goto(`${pages.url}/quiz/quizzes`);
    await page.getByText("No quiz yet").waitFor();
    expect(await faultsOf(page, "empty list")).toEqual([]);
    await page.getByRole("link", { name: "New quiz" }).click();
    await page.getByRole("textbox", { name: "Title" }).fill("Leaves");
    await page.getByText("8 questions are missing.").waitFor();
    await page.getByRole("textbox", { name: "How many" }).fill("2");
    await page.getByText("Nothing is missing.").waitFor();
    await page.getByText("Which pigment is green?").waitFor();
    expect(await faultsOf(page, "form")).toEqual([]);
    if (shots !== undefined) await page.screenshot({ path: `${shots}/builder.png`, fullPage: true });
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("heading", { level: 1, name: "Leaves" }).waitFor();
    await page.getByRole("button", { name: "Share" }).click();
    await page.getByRole("textbox", { name: "Whom it is for" }).fill("4e B");
    await page.getByRole("dialog").getByRole("button", { name: "Share" }).click();
    const address = await page.getByRole("dialog").getByText("/play#q.").innerText();
    expect(address.startsWith(`${pages.url}/play#q.`)).toBe(true);
    expect(address).toMatch(/\/play#q\.[\w-]{43}$/);
    await page.getByRole("img", { name: "QR code of the address for learners" }).waitFor();
    expect(await faultsOf(page, "address")).toEqual([]);
    if (shots !== undefined) await page.screenshot({ path: `${shots}/share.png` });
    await page.getByRole("button", { name: "Show large" }).click();
    await page.getByRole("button", { name: "Show smaller" }).waitFor();
    expect(await faultsOf(page, "address, large")).toEqual([]);
    if (shots !== undefined) await page.screenshot({ path: `${shots}/share-large.png` });
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("button", { name: "Copy" }).isVisible()).toBe(false);
    expect(await page.getByRole("dialog").getByText("/play#q.").isVisible()).toBe(true);
    expect(await page.getByText("Nobody has taken it yet.").isVisible()).toBe(false);
    const paper = await page.pdf();
    expect(paper.toString("latin1").match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
    if (shots !== undefined) await writeFile(`${shots}/share.pdf`, paper);
    await page.emulateMedia({ media: null });
    await answerAll(address);
    await page.reload();
    await page.getByText("Camille <b>").waitFor();
    await page
      .getByText(/Too few answers/)
      .first()
      .waitFor();
    expect(await faultsOf(page, "quiz")).toEqual([]);
    await page.getByRole("button", { name: "Answers of Camille <b>" }).click();
    await page
      .getByRole("dialog")
      .getByText(/^[01] of 1/)
      .first()
      .waitFor();
    expect(await faultsOf(page, "answers of a learner")).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    if (shots !== undefined) await page.screenshot({ path: `${shots}/quiz-1440.png`, fullPage: true });
    const phone = await open(390, "dark", "fr-FR");
    await phone.goto(page.url());
    await phone.getByText("Camille <b>").waitFor();
    expect(await faultsOf(phone, "quiz on a phone")).toEqual([]);
    if (shots !== undefined) await phone.screenshot({ path: `${shots}/quiz-390.png`, fullPage: true });
    await page.getByRole("button", { name: "Edit" }).click();
    await page.getByRole("textbox", { name: "Title" }).fill("Leaves in spring");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("heading", { level: 1, name: "Leaves in spring" }).waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("heading", { level: 1, name: "Leaves", exact: true }).waitFor();
    await page.getByRole("button", { name: "Undo" }).waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Delete" }).click();
    await page.getByText("No quiz yet").waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("link", { name: "Leaves", exact: true }).waitFor();
  });

  it("says at the head of a quiz what it will not find", async () => {
    const rules = [{ count: 5, tag: "leaf" }];
    const quiz = await pages.make<{ id: string }>("/quiz/quizzes", { title: "Too many", rules });
    const page = await open(390, "light", "en-GB");
    await page.goto(`${pages.url}/quiz/quizzes/${quiz.id}`);
    await page.getByText("Exam · 5 questions · 3 questions are missing.").waitFor();
    expect(await faultsOf(page, "quiz that finds too little")).toEqual([]);
    await page.getByRole("button", { name: "Delete" }).click();
    await page.getByRole("heading", { level: 1, name: "Quizzes" }).waitFor();
  });

  it("erases a learner for good, asked first what is lost and what stays", async () => {
    const rules = [{ count: 2, tag: "leaf" }];
    const quiz = await pages.make<{ id: string }>("/quiz/quizzes", { title: "To forget", rules });
    const link = await pages.make<{ address: string }>(`/quiz/quizzes/${quiz.id}/shares`, { label: "4e B" });
    for (const name of ["Noé <i>", "Zoé"]) await answerAll(link.address, name);
    const learners = async () =>
      (await pages.read<{ name: string }[]>("/quiz/learners")).filter(({ name }) => /oé/.test(name)).length;
    const page = await open(390, "dark", "fr-FR");
    await page.goto(`${pages.url}/quiz/quizzes/${quiz.id}`);
    await page.getByRole("button", { name: "Réponses de Noé <i>" }).click();
    const erase = page.getByRole("button", { name: "Effacer cet apprenant…" });
    await erase.click();
    const asked = page.getByRole("dialog", { name: /^Effacer Noé <i>/ });
    await asked.getByText("Cela ne peut pas être annulé.").waitFor();
    expect(await faultsOf(page, "erasing a learner")).toEqual([]);
    if (shots !== undefined) await page.screenshot({ path: `${shots}/erase-390.png` });
    await asked.getByRole("button", { name: "Annuler" }).click();
    await asked.waitFor({ state: "detached" });
    expect(await learners()).toBe(2);
    await erase.click();
    await asked.getByRole("button", { name: "Effacer définitivement" }).click();
    await page.getByText("Tout ce qui était gardé de Noé <i> est effacé").waitFor();
    await page.getByRole("button", { name: "Réponses de Noé <i>" }).waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Réponses de Zoé" }).waitFor();
    expect(await page.getByRole("dialog").count()).toBe(0);
    expect(await learners()).toBe(1);
    await page.getByRole("button", { name: "Supprimer" }).click();
    await page.getByRole("heading", { level: 1, name: "Quiz" }).waitFor();
  });

  it("takes questions by name, in an order of one's own, beside rules that say what they find", async () => {
    const page = await open(1440, "light", "en-GB");
    await page.goto(`${pages.url}/quiz/quizzes/new`);
    await page.getByRole("textbox", { name: "Title" }).fill("By hand");
    await page.getByRole("button", { name: "Choose questions" }).click();
    const picker = page.getByRole("dialog");
    await picker.getByRole("searchbox").fill("green");
    await picker.getByText("Which pigment absorbs red light?").waitFor({ state: "detached" });
    await picker.getByRole("checkbox", { name: "Which pigment is green?" }).check();
    await picker.getByRole("searchbox").fill("");
    await picker.getByRole("checkbox", { name: "Which pigment absorbs red light?" }).press("Space");
    await picker.getByText("2 questions chosen").waitFor();
    expect(await faultsOf(page, "picker")).toEqual([]);
    if (shots !== undefined) await page.screenshot({ path: `${shots}/picker.png` });
    await picker.getByRole("button", { name: "Done" }).click();
    const chosen = page.getByRole("list", { name: "Chosen by hand" }).getByRole("listitem");
    const order = async () => (await chosen.allInnerTexts()).map((text) => /green|red/.exec(text)?.[0]);
    await expect.poll(order).toEqual(["green", "red"]);
    await page.getByRole("button", { name: /^Move .*green/ }).press("ArrowDown");
    await expect.poll(order).toEqual(["red", "green"]);
    // A page that scrolls in the middle of a drag loses it.
    await page.getByRole("button", { name: "Remove rule 1" }).scrollIntoViewIfNeeded();
    await chosen.nth(0).dragTo(chosen.nth(1));
    await expect.poll(order).toEqual(["green", "red"]);
    await page.getByRole("button", { name: /^Move .*red/ }).press("Home");
    await page.getByText("0 of 10 found, 2 of the bank fit, 10 missing").first().waitFor();
    await page.getByRole("button", { name: "More conditions for rule 1" }).click();
    await page.getByRole("combobox", { name: "Level of thinking (Bloom)" }).click();
    await page.getByRole("option", { name: "Create" }).click();
    await page.getByText("0 of 10 found, 0 of the bank fit, 10 missing").first().waitFor();
    expect(await faultsOf(page, "by hand")).toEqual([]);
    if (shots !== undefined) await page.screenshot({ path: `${shots}/by-hand.png`, fullPage: true });
    await page.getByRole("button", { name: "Remove rule 1" }).click();
    await page.getByRole("checkbox", { name: "Ask in another order each time" }).uncheck();
    await page.getByText("2 questions. Nothing is missing.").waitFor();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("heading", { level: 1, name: "By hand" }).waitFor();
    const quiz = await pages.read<{ fixed: string[]; rules: object[] }>(
      `/quiz/quizzes/${page.url().split("/").at(-1)}`,
    );
    expect([quiz.fixed.length, quiz.rules]).toEqual([2, []]);
    const first = await pages.read<{ content: { stem: string } }>(`/quiz/questions/${quiz.fixed[0]}`);
    expect(first.content.stem).toBe("Which pigment absorbs red light?");
    const phone = await open(390, "dark", "fr-FR");
    await phone.goto(page.url());
    await phone.getByRole("button", { name: "Modifier" }).click();
    await phone.getByRole("button", { name: "Choisir des questions" }).click();
    await phone.getByRole("dialog").getByRole("checkbox").first().waitFor();
    expect(await faultsOf(phone, "picker on a phone")).toEqual([]);
    if (shots !== undefined) await phone.screenshot({ path: `${shots}/picker-390.png` });
    await page.getByRole("button", { name: "Delete" }).click();
    await page.getByRole("heading", { level: 1, name: "Quizzes" }).waitFor();
  });
});
