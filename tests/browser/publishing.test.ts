import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { describeInBrowser, launch, settled, type Visit, visitor } from "./chromium.ts";
import { faultsOf } from "./faults-of-pages.ts";
import { type RealPages, startRealPages } from "./real-pages.ts";

interface Named {
  readonly id: string;
}

interface Made extends Named {
  readonly title: string;
  readonly posts: readonly Named[];
}

/** A Monday of a quiet year, far from every holiday and change of clock. */
const DAY = "2030-03-04";
const free = [{ start: `${DAY}T08:00:00`, end: "2030-03-10T23:00:00" }];

describeInBrowser("publishing a production", () => {
  let pages: RealPages;
  let browser: Browser;
  let visit: Visit;
  let page: Page;
  let production: Named;
  let shift: Made;

  beforeAll(async () => {
    pages = await startRealPages();
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await pages?.stop();
  });
  beforeEach(async () => {
    const anna = await pages.make<Named>("/people", {
      ...{ name: "Anna Weber", kind: "technician", email: "anna@example.org", availabilities: free },
    });
    const bruno = await pages.make<Named>("/people", {
      name: "Bruno Sala",
      kind: "artist",
      availabilities: free,
    });
    production = await pages.make("/productions", {
      ...{ name: "Le Misanthrope", starts_on: DAY, ends_on: "2030-03-10", color: "#7d2750", notes: "" },
    });
    shift = await pages.make<Made>(`/productions/${production.id}/shifts`, {
      ...{ title: "Filage", start: `${DAY}T14:00:00`, end: `${DAY}T18:00:00` },
      posts: [{ role: "Plateau", count: 2 }],
    });
    await pages.replace(`/shifts/${shift.id}/assignments`, {
      assignments: [anna, bruno].map(({ id }) => ({ post_id: shift.posts[0]?.id, person_id: id })),
    });
  });
  const open = async (options: Parameters<typeof visitor>[1] = { locale: "en" }) => {
    visit = await visitor(browser, options);
    page = visit.page;
    await page.goto(`${pages.url}/productions/${production.id}/publish`);
    await settled(page);
  };
  const move = () =>
    pages.replace(`/shifts/${shift.id}`, {
      ...{
        title: shift.title,
        start: `${DAY}T15:00:00`,
        end: `${DAY}T19:00:00`,
        posts: shift.posts,
        notes: "",
      },
    });
  const publish = () => page.getByRole("button", { name: /^Publish \d+ change/ }).click();
  const told = (text: string | RegExp) => page.getByText(text).first().waitFor();

  it("goes from the first publication over a change to taking it back", async () => {
    visit = await visitor(browser, { locale: "en" });
    page = visit.page;
    await page.goto(`${pages.url}/productions/${production.id}?week=${DAY}`);
    await page.getByRole("link", { name: "1 change not published" }).click();
    await told("This is the first publication: all of it is new to everybody.");
    await told(/You work in “Filage”: Monday,? 4 March 2030, 14:00–18:00 \(Plateau\)/);
    await told("1 person has no e-mail address and will not hear of it from here.");
    await page.getByLabel("A word to go with it").fill("Welcome!");
    await publish();
    await told("Published as no. 1, 2 people told");
    await page.getByRole("heading", { name: "Nothing to publish" }).waitFor();
    await told("Welcome!");
    await move();
    await page.reload();
    await told("Since publication no. 1.");
    await told(/“Filage” has changed/);
    await publish();
    await told("Published as no. 2, 2 people told");
    await page.getByRole("button", { name: "Undo" }).click();
    await told("takes back no. 2");
    await told(/“Filage” has changed/);
    await page.getByText("What it changed").first().click();
    await page.locator("details ins").first().waitFor();
    expect(visit.complaints).toEqual([]);
    await visit.context.close();
  });

  it("publishes nothing the planner did not see, and says so", async () => {
    await open();
    await move();
    await publish();
    await told("Somebody changed this meanwhile");
    await page.getByRole("button", { name: "Reload" }).click();
    await told("15:00–19:00");
    await publish();
    await told(/Published as no\. 1/);
    await visit.context.close();
  });

  it("publishes some days alone", async () => {
    await open();
    await page.goto(`${pages.url}/productions/${production.id}/publish?from=2030-03-05`);
    await told("No change in these days.");
    await page.getByRole("link", { name: "All days" }).click();
    await told("This is the first publication: all of it is new to everybody.");
    await visit.context.close();
  });

  it.each([
    { locale: "fr", theme: "light", width: 1440 },
    { locale: "en", theme: "dark", width: 390 },
  ] as const)("holds for everybody, full and empty ($locale, $theme, $width px)", async (options) => {
    await open(options);
    const found = await faultsOf(page, "publish");
    const button = page.getByRole("button", {
      name: options.locale === "fr" ? /^Publier \d/ : /^Publish \d/,
    });
    await button.click();
    await button.waitFor({ state: "detached" });
    await settled(page);
    found.push(...(await faultsOf(page, "publish, nothing")));
    expect(found).toEqual([]);
    expect(visit.complaints).toEqual([]);
    await visit.context.close();
  });
});
