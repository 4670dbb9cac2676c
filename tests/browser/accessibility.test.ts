import type { Browser } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { fill } from "../../packages/web/test/fake-api/fill.ts";
import { type FakeApi, startFakeApi } from "../../packages/web/test/fake-api/server.ts";
import type { Store } from "../../packages/web/test/fake-api/store.ts";
import { builtWeb, describeInBrowser, launch, settled, visitor } from "./chromium.ts";
import { faultsOf } from "./faults-of-pages.ts";

/** Every page of the application, with one thing of each kind. */
function pagesOf(store: Store): Readonly<Record<string, string>> {
  return {
    home: "/",
    inbox: "/inbox",
    people: "/people",
    person: `/people/${store.artists[0]?.id}`,
    "new person": "/people/new",
    teams: "/people/teams",
    skills: "/people/skills",
    plannings: "/plannings",
    planning: `/plannings/${store.plannings[0]?.planning_id}`,
    "new planning": "/plannings/new",
    proposals: "/proposals",
    proposal: `/proposals/${store.proposals[0]?.id}`,
    "propose plannings": "/proposals/new",
    jobs: "/jobs",
    activity: "/activity",
    trash: "/trash",
    settings: "/settings",
    "settings, sign-in": "/settings?tab=security",
    "settings, keys": "/settings?tab=keys",
    "settings, people": "/settings?tab=users",
    "set-up": "/set-up",
    "sign-in": "/sign-in",
    "page not found": "/nowhere",
  };
}

describeInBrowser("accessibility", () => {
  let fake: FakeApi;
  let browser: Browser;
  let store: Store;

  beforeAll(async () => {
    fake = await startFakeApi({ dist: await builtWeb() });
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await fake?.stop();
  });
  beforeEach(() => {
    store = fake.reset((empty) => fill(empty, 12));
  });

  it.each([
    { locale: "fr", theme: "light", width: 1280 },
    { locale: "en", theme: "dark", width: 390 },
  ] as const)(
    "holds on every page ($locale, $theme, $width px)",
    async (options) => {
      const { page, context, complaints } = await visitor(browser, options);
      const found: string[] = [];
      for (const [name, path] of Object.entries(pagesOf(store))) {
        await page.goto(fake.url + path);
        await settled(page);
        found.push(...(await faultsOf(page, name)));
        const lang = await page.locator("html").getAttribute("lang");
        if (lang !== options.locale) found.push(`${name}: lang is ${lang}`);
      }
      expect(found).toEqual([]);
      expect(complaints).toEqual([]);
      await context.close();
    },
    120_000,
  );

  it("holds in the dialogs, and they give the focus back", async () => {
    const { page, context } = await visitor(browser);
    await page.goto(`${fake.url}/settings?tab=keys`);
    await settled(page);
    const found: string[] = [];
    const check = async (name: string) => {
      await page.getByRole("dialog").waitFor();
      found.push(...(await faultsOf(page, name)));
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
    };
    await page.keyboard.press("Control+k");
    await check("command bar");
    await page.keyboard.press("?");
    await check("shortcuts");
    const button = page.getByRole("button", { name: "Make a key" });
    await button.click();
    await check("new key");
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(found).toEqual([]);
    await context.close();
  });

  it("holds while a date is picked", async () => {
    const { page, context } = await visitor(browser, { locale: "fr" });
    await page.goto(`${fake.url}/proposals/new`);
    await page.getByLabel("Premier jour").click();
    await page.getByRole("button", { name: "Mois suivant" }).waitFor();
    expect(await faultsOf(page, "calendar")).toEqual([]);
    await context.close();
  });
});
