import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { startSmtpServer, type TestSmtpServer } from "../support/smtp-server.ts";
import { waitUntil } from "../support/wait-until.ts";
import { describeInBrowser, launch, settled, type Visit, visitor } from "./chromium.ts";
import { faultsOf } from "./faults-of-pages.ts";
import { type RealPages, startRealPages } from "./real-pages.ts";

interface Made {
  readonly id: string;
}

const DAY = "2027-03-10";

describeInBrowser("the pages of messages", () => {
  let smtp: TestSmtpServer;
  let pages: RealPages;
  let browser: Browser;
  let visit: Visit;
  let page: Page;
  let ana: Made;

  beforeAll(async () => {
    smtp = await startSmtpServer();
    pages = await startRealPages({
      SOUFFLEUR_SMTP_URL: smtp.url,
      SOUFFLEUR_MAIL_FROM: "planning@example.org",
      SOUFFLEUR_PUBLIC_URL: "https://plan.example.org",
    });
    browser = await launch();
    ana = await someoneTold();
  });
  afterAll(async () => {
    await browser?.close();
    await pages?.stop();
    await smtp?.close();
  });
  beforeEach(async () => {
    await visit?.context.close();
    visit = await visitor(browser, { locale: "en" });
    page = visit.page;
  });

  /** A production with one person in one shift, published: the person is written to. */
  async function someoneTold(): Promise<Made> {
    const production = await pages.make<Made>("/productions", {
      ...{ name: "Le Songe", starts_on: DAY, ends_on: "2027-03-20" },
    });
    const person = await pages.make<Made>("/people", { name: "Ana Prévost", email: "ana@example.org" });
    const shift = await pages.make<Made & { posts: Made[] }>(`/productions/${production.id}/shifts`, {
      ...{ title: "Filage", start: `${DAY}T14:00:00`, end: `${DAY}T18:00:00` },
      posts: [{ role: "Plateau", count: 1 }],
    });
    await pages.replace(`/shifts/${shift.id}/assignments`, {
      assignments: [{ post_id: shift.posts[0]?.id, person_id: person.id }],
    });
    await publish(production);
    await waitUntil("the message has arrived", () => smtp.received.length === 1);
    return person;
  }

  async function publish({ id }: Made): Promise<void> {
    const url = `${pages.url}/api/v1/productions/${id}/publication`;
    const seen = await fetch(url);
    const done = await fetch(`${url}s`, {
      method: "POST",
      headers: { "content-type": "application/json", "if-match": seen.headers.get("etag") ?? "" },
      body: "{}",
    });
    expect(done.status).toBe(201);
  }

  async function open(path: string): Promise<void> {
    await page.goto(pages.url + path);
    await settled(page);
  }

  it("show what somebody was told, word for word", async () => {
    await open("/messages");
    await page.getByText("Ana Prévost").first().waitFor();
    await page.getByRole("button", { name: "Open: On the schedule, Ana Prévost" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("Filage").first().waitFor();
    await dialog.getByText("ana@example.org").waitFor();
    // Whoever reads the log must not hold the key to somebody's page.
    expect(await dialog.innerText()).not.toMatch(/#[\w-]{43}/);
    expect(smtp.received[0]?.raw).toContain("ana@example.org");
    expect(visit.complaints).toEqual([]);
  });

  it("let the words of a message be one's own, seen before, and taken back", async () => {
    await open("/messages/templates?kind=assigned&locale=en");
    const subject = page.getByLabel("Subject", { exact: true });
    await subject.fill("Call for {person}");
    await page.getByText(/^Call for (?!\{)/).waitFor();
    await subject.fill("Call for {persn}");
    await page.getByText(/persn/).nth(0).waitFor();
    await subject.fill("Call for {person}");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Your words").waitFor();
    await page.getByRole("button", { name: "As shipped" }).click();
    await page.getByText("Your words").waitFor({ state: "detached" });
  });

  it("keep the address of whoever plans, and show the secret of a webhook once", async () => {
    await open("/messages/settings");
    await page.getByLabel("E-mail address").fill("plan@example.org");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("The address is saved.").waitFor();
    await page.getByRole("button", { name: "Add a webhook" }).first().click();
    await page.getByRole("dialog").getByLabel("Address").fill("https://hooks.example.org/souffleur");
    await page.getByRole("dialog").getByLabel("Name").fill("Elsewhere");
    await page.getByRole("dialog").getByRole("button", { name: "Add" }).click();
    await page.getByText("The secret, shown this once").waitFor();
    await page.getByRole("button", { name: "I have kept it" }).click();
    await page.getByText("https://hooks.example.org/souffleur").first().waitFor();
  });

  it.each([
    { locale: "fr", theme: "light", width: 1440 },
    { locale: "en", theme: "dark", width: 390 },
  ] as const)(
    "hold for everybody ($locale, $theme, $width px)",
    async (options) => {
      const { page, context, complaints } = await visitor(browser, options);
      const found: string[] = [];
      const paths = ["/messages", "/messages/templates", "/messages/settings", `/people/${ana.id}/messages`];
      for (const path of paths) {
        await page.goto(pages.url + path);
        await settled(page);
        await page.getByRole("heading", { level: 1 }).waitFor();
        found.push(...(await faultsOf(page, path)));
      }
      expect([...found, ...complaints]).toEqual([]);
      await context.close();
    },
    120_000,
  );
});
