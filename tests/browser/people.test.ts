import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { describeInBrowser, launch, settled, takeBack, type Visit, visitor } from "./chromium.ts";
import { faultsOf } from "./faults-of-pages.ts";
import { type RealPages, startRealPages } from "./real-pages.ts";

interface Person {
  readonly id: string;
  readonly skills: readonly { readonly level: number }[];
}

interface Availability {
  readonly items: readonly { readonly kind: string; readonly start: string; readonly recurrence?: string }[];
}

describeInBrowser("the pages of people", () => {
  let pages: RealPages;
  let browser: Browser;
  let visit: Visit;
  let page: Page;
  let lea: Person;

  beforeAll(async () => {
    pages = await startRealPages();
    browser = await launch();
    lea = await pages.make("/people", {
      name: "Léa Roussel",
      kind: "technician",
      email: "lea@example.org",
      rates: { hour: 2450 },
    });
    await pages.make("/teams", { name: "Lumière", color: "#d08f17", member_ids: [lea.id] });
    for (const name of ["Malo Perrin", "Inès Haddad"]) await pages.make("/people", { name });
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

  it("the list is filtered, and the filters stand in the address", async () => {
    await open("/people");
    await page.getByRole("button", { name: "Technicians" }).click();
    await page.getByRole("link", { name: "Malo Perrin" }).waitFor({ state: "detached" });
    await page.getByLabel("Team").selectOption({ label: "Lumière" });
    await expect.poll(() => page.url()).toMatch(/\?kind=technician&team=/);
    await page.reload();
    await page.getByRole("link", { name: "Léa Roussel" }).waitFor();
    await page.getByLabel("Name, e-mail or skill").fill("nobody at all");
    await page.getByRole("button", { name: "Clear the filters" }).click();
    await page.getByRole("link", { name: "Malo Perrin" }).waitFor();
    expect(new URL(page.url()).search).toBe("");
  });

  it("a person gets skills with a level by keyboard, and it can be taken back", async () => {
    await open(`/people/${lea.id}`);
    await page.keyboard.press("e");
    await page.getByRole("combobox", { name: "Add a skill" }).fill("light");
    await page.getByRole("option", { name: "Light" }).click();
    await page.getByRole("radio", { name: /^3/ }).focus();
    await page.keyboard.press("ArrowRight");
    await page.getByLabel("Per hour").fill("26,5");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("€26.50 an hour").waitFor();
    expect((await pages.read<Person>(`/people/${lea.id}`)).skills).toMatchObject([{ level: 4 }]);
    await takeBack(page, "Léa Roussel: saved");
    await page.getByText("No skill given").waitFor();
    expect(visit.complaints).toEqual([]);
  });

  it("a time that recurs is said in words, drawn in the month, and taken back", async () => {
    await pages.replace(`/people/${lea.id}/availability`, { items: [] });
    await open(`/people/${lea.id}`);
    await page.keyboard.press("a");
    await page.getByRole("radio", { name: "Not available" }).check({ force: true });
    await page.getByLabel("Day", { exact: true }).fill("6/1/2031");
    await page.getByLabel("Day", { exact: true }).blur();
    await page.getByLabel("Repeats").selectOption({ label: "Every week" });
    await page.getByRole("button", { name: "Thursday" }).click();
    await page.getByRole("button", { name: "Add this time" }).click();
    await page.getByText("every Monday and Thursday", { exact: false }).first().waitFor();
    const { items } = await pages.read<Availability>(`/people/${lea.id}/availability`);
    expect(items).toMatchObject([
      { kind: "unavailable", start: "2031-01-06T10:00:00", recurrence: "FREQ=WEEKLY;BYDAY=MO,TH" },
    ]);
    await takeBack(page, "Availability of Léa Roussel: saved");
    await page.getByText("Nothing said yet").waitFor();
    expect(visit.complaints).toEqual([]);
  });

  it("what somebody else changed meanwhile is not overwritten", async () => {
    await open(`/people/${lea.id}`);
    await page.keyboard.press("a");
    await page.getByRole("button", { name: "Add this time" }).waitFor();
    await pages.replace(`/people/${lea.id}/availability`, { items: [] });
    await page.getByRole("button", { name: "Add this time" }).click();
    await page.getByText("Somebody changed this meanwhile").waitFor();
    await page.getByRole("button", { name: "Reload" }).click();
    await page.getByText("Somebody changed this meanwhile").waitFor({ state: "detached" });
  });

  it("a file is looked at, its columns explained, and taken and taken back as one", async () => {
    await open("/people/import");
    const text = "Personne à appeler;Quoi\nZoé Évrard;zoe@example.org\nLéa Roussel;lea@example.org\n;rien\n";
    const file = { name: "troupe.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
    await page.getByLabel(/Choose a file/).setInputFiles(file);
    await page.getByText("No column is titled").or(page.getByText("could not be read")).first().waitFor();
    await page.getByLabel("Personne à appeler").selectOption({ label: "Name" });
    await page.getByLabel("Quoi").selectOption({ label: "E-mail" });
    await page.getByRole("checkbox", { name: "Take Zoé Évrard" }).waitFor();
    expect(await page.getByRole("checkbox", { name: "Take Léa Roussel" }).isDisabled()).toBe(true);
    await page.getByRole("button", { name: "Import 1 person" }).click();
    await page.getByRole("link", { name: "Zoé Évrard" }).waitFor();
    await takeBack(page);
    await page.getByRole("link", { name: "Zoé Évrard" }).waitFor({ state: "detached" });
    expect(visit.complaints).toEqual([]);
  });

  it("teams and skills are added, changed in place and taken back", async () => {
    await open("/people/teams");
    await page.keyboard.press("n");
    await page.getByLabel("Name", { exact: true }).fill("Troupe");
    await page.getByRole("combobox", { name: "People" }).fill("malo");
    await page.getByRole("option", { name: "Malo Perrin" }).click();
    await page.keyboard.press("Tab");
    await page.getByRole("dialog").getByRole("button", { name: "Add" }).click();
    await page.getByRole("link", { name: "Troupe" }).waitFor();

    await open("/people/skills");
    await page.getByRole("button", { name: "Move Musician up" }).click();
    const first = () => page.getByRole("main").getByRole("listitem").first().innerText();
    await expect.poll(first).toMatch(/^Musician/);
    await takeBack(page);
    await expect.poll(first).toMatch(/^Actor/);
  });

  it.each([
    { locale: "fr", theme: "light", width: 1280 },
    { locale: "en", theme: "dark", width: 390 },
  ] as const)("can be used by everybody ($locale, $theme, $width px)", async (options) => {
    await visit.context.close();
    visit = await visitor(browser, options);
    page = visit.page;
    const found: string[] = [];
    for (const path of [
      "/people",
      `/people/${lea.id}`,
      "/people/new",
      "/people/teams",
      "/people/skills",
      "/people/import",
    ]) {
      await open(path);
      found.push(...(await faultsOf(page, path)));
    }
    await open(`/people/${lea.id}`);
    await page.keyboard.press("a");
    await page.getByLabel(options.locale === "fr" ? "Répétition" : "Repeats").selectOption("weekly");
    found.push(...(await faultsOf(page, "availability form")));
    await open(`/people/${lea.id}`);
    await page.keyboard.press("e");
    await page.getByLabel(options.locale === "fr" ? "Nom" : "Name").waitFor();
    found.push(...(await faultsOf(page, "profile form")));
    expect(found).toEqual([]);
    expect(visit.complaints).toEqual([]);
  });
});
