import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { describeInBrowser, launch, settled, takeBack, type Visit, visitor } from "./chromium.ts";
import { faultsOf } from "./faults-of-pages.ts";
import { type RealPages, startRealPages } from "./real-pages.ts";

interface Named {
  readonly id: string;
}

interface Listed {
  readonly items: readonly (Named & { readonly state: string })[];
}

interface Skill extends Named {
  readonly name: { readonly en: string };
}

/** Mondays of a quiet year, far from every holiday and change of clock. */
const WEEK = "2030-03-04";
const free = [{ start: `${WEEK}T08:00:00`, end: "2030-03-10T23:00:00" }];

describeInBrowser("the pages of productions", () => {
  let pages: RealPages;
  let browser: Browser;
  let visit: Visit;
  let page: Page;
  let production: Named;
  let shift: Named;

  beforeAll(async () => {
    pages = await startRealPages();
    browser = await launch();
    const skills = await pages.read<readonly Skill[]>("/skills");
    const sound = skills.find(({ name }) => name.en === "Sound")?.id;
    const venue = await pages.make<Named>("/venues", { name: "Théâtre des Lices" });
    const skill = { skills: [{ skill_id: sound, level: 3 }] };
    await pages.make("/people", { name: "Anna Weber", kind: "technician", availabilities: free, ...skill });
    await pages.make("/people", { name: "Bruno Sala", kind: "artist", availabilities: free });
    production = await pages.make("/productions", {
      ...{ name: "Le Misanthrope", starts_on: WEEK, ends_on: "2030-03-10", color: "#7d2750", notes: "" },
    });
    await pages.make("/mission-types", {
      ...{ name: "Représentation", minutes: 210, venue_id: venue.id },
      posts: [{ role: "Son", skill_id: sound, level: 2, count: 1 }],
    });
    const series = await pages.make<{ items: readonly Named[] }>(
      `/productions/${production.id}/shift-series`,
      {
        ...{ title: "Représentation", days: ["2030-03-05", "2030-03-06"], at: "19:30", minutes: 210 },
        posts: [{ role: "Son", skill_id: sound, level: 2, count: 1 }],
      },
    );
    shift = series.items[0] ?? { id: "" };
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

  async function open(path: string): Promise<void> {
    await page.goto(pages.url + path);
    await settled(page);
  }

  it("shifts are made from a mission type on several days", async () => {
    await open(`/productions/${production.id}`);
    await page.getByRole("link", { name: "Add shifts" }).click();
    await page.getByRole("combobox", { name: "From which mission type" }).click();
    await page.getByRole("option", { name: "Représentation" }).click();
    await page.getByLabel("Day", { exact: true }).fill("07/03/2030");
    await page.getByLabel("Day", { exact: true }).blur();
    await page.getByRole("button", { name: "Add a day" }).click();
    await page.getByLabel("Begins").fill("14h");
    await page.getByRole("button", { name: "Add shifts" }).click();
    await page.getByText("2 shifts added").waitFor();
    await page.getByText("14:00–17:30").first().waitFor();
    expect(visit.complaints).toEqual([]);
  });

  it("whoever may not take a post is told why before anything is stored, and whoever may is", async () => {
    await open(`/shifts/${shift.id}`);
    await page.keyboard.press("w");
    await page.getByRole("combobox", { name: "Choose somebody" }).click();
    await page.getByRole("option", { name: /^Bruno Sala/ }).click();
    await page.getByText(/Bruno Sala does not have the skill/).waitFor();
    await page.getByLabel("Why, against the rule").waitFor();
    await page.getByRole("button", { name: "Remove Bruno Sala" }).click();
    await page.getByRole("combobox", { name: "Choose somebody" }).click();
    await page.getByRole("option", { name: "Anna Weber" }).click();
    await page.getByRole("button", { name: "Save who works" }).click();
    await page.getByText("Représentation: saved").waitFor();
    await page.getByText("Anna Weber").first().waitFor();
    await takeBack(page);
    await page.getByText("1 to fill").waitFor();
    expect(visit.complaints).toEqual([]);
  });

  it("a plan is proposed, looked at, accepted and taken back", async () => {
    await open(`/productions/${production.id}/drafts/new`);
    await page.getByText("A moment").click();
    await page.getByRole("button", { name: "Propose", exact: true }).click();
    await page.getByRole("link", { name: "Look at it" }).click();
    await page.getByRole("heading", { name: "Who works when" }).waitFor();
    await page.getByRole("link", { name: "Anna Weber" }).first().waitFor();
    await page.keyboard.press("a");
    await page.getByText("accepted, it is the plan now").waitFor();
    await open(`/productions/${production.id}`);
    await page.getByText("1 of 1 posts filled").first().waitFor();
    const { items } = await pages.read<Listed>(`/production-proposals?production_id=${production.id}`);
    expect(items.map(({ state }) => state)).toEqual(["accepted"]);
    await open(`/productions/${production.id}/drafts/${items[0]?.id}`);
    await page.getByRole("button", { name: "Take back" }).click();
    await page.getByText("To decide again").waitFor();
    await page.getByRole("link", { name: "Compare" }).click();
    await page.getByRole("row", { name: /^Anna Weber 0 min \d+ h/ }).waitFor();
    expect(visit.complaints).toEqual([]);
  });

  it("a limit is set, and taken back to what is shipped", async () => {
    await open("/rules");
    const rest = page
      .getByRole("listitem")
      .filter({ has: page.getByRole("heading", { name: /^Daily rest( changed)?$/ }) });
    await rest.getByLabel("Rest", { exact: true }).fill("9h");
    await rest.getByLabel("Rest", { exact: true }).blur();
    await rest.getByText("shipped: 11").waitFor();
    await page.getByRole("button", { name: "Save" }).last().click();
    await page.getByText("Rules: saved").waitFor();
    await takeBack(page);
    await expect
      .poll(() =>
        rest
          .getByLabel("Rest", { exact: true })
          .inputValue()
          .then((text) => text.replace(/\s/g, " ")),
      )
      .toBe("11 h");
    expect(visit.complaints).toEqual([]);
  });

  it.each([
    { locale: "fr", theme: "light", width: 1280 },
    { locale: "en", theme: "dark", width: 390 },
  ] as const)(
    "can be used by everybody ($locale, $theme, $width px)",
    async (options) => {
      const own = await visitor(browser, options);
      const found: string[] = [];
      const base = `/productions/${production.id}`;
      for (const path of [
        ...["/productions", "/productions/new", base, `${base}/edit`, `${base}/shifts/new`, `${base}/drafts`],
        ...[`${base}/drafts/new`, `/shifts/${shift.id}`, "/mission-types", "/mission-types/new"],
        ...["/conflicts?from=2030-03-04&to=2030-03-10", "/rules"],
      ]) {
        await own.page.goto(pages.url + path);
        await settled(own.page);
        found.push(...(await faultsOf(own.page, path)));
      }
      expect(found).toEqual([]);
      expect(own.complaints).toEqual([]);
      await own.context.close();
    },
    120_000,
  );
});
