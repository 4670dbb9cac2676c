import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeInBrowser, launch } from "./chromium.ts";
import { faultsOf } from "./faults-of-pages.ts";
import { type RealPages, startRealPages } from "./real-pages.ts";

describeInBrowser("taking a quiz with an account", () => {
  let pages: RealPages;
  let browser: Browser;
  let address: string;
  beforeAll(async () => {
    pages = await startRealPages();
    browser = await launch();
    await pages.make("/quiz/questions", {
      ...{ stem: "Which pigment is green?", language: "en" },
      options: [{ text: "Chlorophyll", right: true }, { text: "Carotene" }, { text: "Melanin" }],
    });
    const rules = [{ count: 1 }];
    const quiz = await pages.make<{ id: string }>("/quiz/quizzes", { title: "Leaves", rules });
    const share = await pages.make<{ address: string }>(`/quiz/quizzes/${quiz.id}/shares`, { label: "4e B" });
    address = `${pages.url}/play#${share.address.split("#")[1]}`;
  });
  afterAll(async () => {
    await browser?.close();
    await pages?.stop();
  });

  const signedIn = async (): Promise<Page> => {
    const page = await (await browser.newContext({ locale: "en-GB" })).newPage();
    await page.goto(`${pages.url}/set-up#code=${pages.setupCode}`);
    await page.getByLabel("Your name").fill("Zoé Lambert");
    await page.getByLabel("Login").fill("zoe");
    await page.getByLabel("Choose a password").fill("trois coups, puis le silence");
    await page.getByRole("button", { name: "Create the owner's account" }).click();
    await page.getByRole("heading", { name: /Zoé/ }).waitFor();
    return page;
  };

  it("offers the account one is signed in with, and finds its results on another device", async () => {
    const page = await signedIn();
    await page.goto(address);
    await page.getByText("This browser is signed in as Zoé Lambert.").waitFor();
    expect(await faultsOf(page, "coming in")).toEqual([]);
    await page.getByRole("button", { name: "Come in as Zoé Lambert" }).click();
    await page.getByRole("heading", { name: "Hello Zoé Lambert" }).waitFor();
    await page.getByRole("button", { name: "Begin" }).click();
    await page.getByRole("radio", { name: "Chlorophyll" }).check();
    await page.getByRole("button", { name: "Answer", exact: true }).click();
    await page.getByRole("heading", { name: "That was it" }).waitFor();
    // Another device knows nothing but the account.
    await page.evaluate(() => localStorage.clear());
    await page.goto("about:blank");
    await page.goto(address);
    await page.getByRole("button", { name: "Come in as Zoé Lambert" }).click();
    await page.getByText("1 of 1 point").waitFor();
    expect(await faultsOf(page, "results of an account")).toEqual([]);
  });

  it("asks nobody for an account", async () => {
    const page = await (await browser.newContext({ locale: "en-GB" })).newPage();
    await page.goto(address);
    await page.getByRole("textbox", { name: "Your name, or any name you like" }).fill("Camille");
    expect(await page.getByRole("button", { name: /^Come in as/ }).count()).toBe(0);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Hello Camille" }).waitFor();
  });
});
