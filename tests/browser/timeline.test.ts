import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { describeInBrowser, launch, settled, type Visit, visitor } from "./chromium.ts";
import { faultsOf } from "./faults-of-pages.ts";
import { type RealPages, startRealPages } from "./real-pages.ts";

interface Named {
  readonly id: string;
}

interface Shift extends Named {
  readonly title: string;
  readonly start: string;
  readonly end: string;
  readonly venue_id?: string;
  readonly version: number;
  readonly posts: readonly Named[];
  readonly assignments: readonly { readonly person_id: string }[];
}

/** A Monday of a quiet year, far from every holiday and change of clock. */
const WEEK = "2030-03-04";
/** What an hour takes where hours are looked at. */
const HOUR = 40;
const free = [{ start: `${WEEK}T00:00:00`, end: "2030-03-31T23:00:00" }];

describeInBrowser("the timeline", () => {
  let pages: RealPages;
  let browser: Browser;
  let visit: Visit;
  let page: Page;
  let production: Named;
  let anna: Named;
  let bruno: Named;
  let venues: readonly Named[];
  let count = 0;

  beforeAll(async () => {
    pages = await startRealPages();
    browser = await launch();
    anna = await pages.make<Named>("/people", {
      ...{ name: "Anna Weber", kind: "technician", availabilities: free },
    });
    bruno = await pages.make<Named>("/people", {
      ...{ name: "Bruno Sala", kind: "technician", availabilities: free },
    });
    venues = [
      await pages.make<Named>("/venues", { name: "Grande salle" }),
      await pages.make<Named>("/venues", { name: "Petite salle" }),
    ];
    production = await pages.make<Named>("/productions", {
      ...{ name: "Le Misanthrope", starts_on: WEEK, ends_on: "2030-03-31", color: "#7d2750", notes: "" },
    });
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

  /** A shift of Anna's on a day of its own test, from 14:00 to 17:00. */
  async function shiftOn(day: string, who: Named = anna): Promise<Shift> {
    count += 1;
    const made = await pages.make<Shift>(`/productions/${production.id}/shifts`, {
      ...{ title: `Montage ${count}`, start: `${day}T14:00:00`, minutes: 180, venue_id: venues[0]?.id },
      posts: [{ role: "Plateau", count: 1 }],
    });
    return pages.replace<Shift>(`/shifts/${made.id}/assignments`, {
      assignments: [{ post_id: made.posts[0]?.id, person_id: who.id }],
    });
  }

  const now = (shift: Named) => pages.read<Shift>(`/shifts/${shift.id}`);
  const shiftsOn = (day: string) => pages.read<readonly Shift[]>(`/shifts?from=${day}&to=${day}`);
  const barOf = ({ title }: Pick<Shift, "title">) =>
    page.getByRole("gridcell", { name: new RegExp(`^${title}, `) });
  const rowOf = (name: string) =>
    page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: new RegExp(`^${name}`) }) });

  async function open(day: string, more = ""): Promise<void> {
    await page.goto(`${pages.url}/timeline?from=${day}${more}`);
    await settled(page);
    await page.getByRole("grid").waitFor();
  }

  /** Drags from somewhere in a part of the page by some pixels, in steps as a hand does. */
  async function drag(
    from: Locator,
    by: { readonly x?: number; readonly y?: number; readonly at?: number },
    beforeLettingGo: () => Promise<void> = async () => {},
  ): Promise<void> {
    const box = await from.boundingBox();
    if (box === null) throw new Error("it is not on the page");
    const [x, y] = [box.x + (by.at ?? 40), box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + (by.x ?? 0) / 2, y + (by.y ?? 0) / 2, { steps: 3 });
    await page.mouse.move(x + (by.x ?? 0), y + (by.y ?? 0), { steps: 3 });
    await page.locator("[data-ghost]").waitFor({ state: "attached" });
    await beforeLettingGo();
    await page.mouse.up();
  }

  describe("with the mouse", () => {
    it("a shift is moved in time, that is taken back, and done again", async () => {
      const shift = await shiftOn(WEEK);
      await open(WEEK);
      await drag(barOf(shift), { x: 2 * HOUR });
      await page.getByText(`${shift.title}: now Mon 4 Mar, 16:00–19:00`).waitFor();
      expect((await now(shift)).start).toBe(`${WEEK}T16:00:00`);
      await page.keyboard.press("Control+z");
      await page.getByText(`Undone: ${shift.title}`).waitFor();
      expect((await now(shift)).start).toBe(`${WEEK}T14:00:00`);
      await page.keyboard.press("Control+Shift+z");
      await page.getByText(`Done again: ${shift.title}`).waitFor();
      expect((await now(shift)).start).toBe(`${WEEK}T16:00:00`);
      await page.getByRole("button", { name: "Undo", exact: true }).first().click();
      await page.getByText(`Undone: ${shift.title}`).last().waitFor();
      await expect.poll(async () => (await now(shift)).start).toBe(`${WEEK}T14:00:00`);
      expect(visit.complaints).toEqual([]);
    });

    it("a shift is made longer at its end, and earlier at its beginning", async () => {
      const day = "2030-03-05";
      const shift = await shiftOn(day);
      await open(day);
      await drag(barOf(shift), { x: HOUR, at: 3 * HOUR - 6 });
      await page.getByText(`${shift.title}: now Tue 5 Mar, 14:00–18:00`).waitFor();
      await drag(barOf(shift), { x: -2 * HOUR, at: 1 });
      await page.getByText(`${shift.title}: now Tue 5 Mar, 12:00–18:00`).waitFor();
      const { start, end } = await now(shift);
      expect([start, end]).toEqual([`${day}T12:00:00`, `${day}T18:00:00`]);
    });

    it("a shift goes to somebody else, and with Alt a copy of it does", async () => {
      const day = "2030-03-06";
      const shift = await shiftOn(day);
      await open(day);
      await drag(barOf(shift), { y: 46 });
      await page.getByText(`${shift.title}: who works changed`).waitFor();
      expect((await now(shift)).assignments.map(({ person_id }) => person_id)).toEqual([bruno.id]);
      await page.keyboard.down("Alt");
      await drag(barOf(shift), { x: 4 * HOUR });
      await page.keyboard.up("Alt");
      await page.getByText(`${shift.title}: duplicated, Wed 6 Mar, 18:00–21:00`).waitFor();
      const both = await shiftsOn(day);
      expect(both.map(({ start }) => start.slice(11, 16))).toEqual(["14:00", "18:00"]);
      expect(both[1]?.assignments.map(({ person_id }) => person_id)).toEqual([bruno.id]);
      for (const left of [1, 2, 1]) {
        await page.keyboard.press(left === 2 ? "Control+y" : "Control+z");
        await expect.poll(async () => (await shiftsOn(day)).length).toBe(left);
      }
    });

    it("a shift moves to another time and another person in one go", async () => {
      const day = "2030-03-07";
      const [shift, other] = [await shiftOn(day), await shiftOn(day, bruno)];
      await open(day);
      await drag(barOf(shift), { x: 4 * HOUR, y: 46 });
      await page.getByText(`${shift.title}: now Thu 7 Mar, 18:00–21:00`).waitFor();
      const moved = await now(shift);
      expect([moved.start, moved.assignments[0]?.person_id]).toEqual([`${day}T18:00:00`, bruno.id]);
      expect((await now(other)).version).toBe(other.version);
      await page.keyboard.press("Control+z");
      await page.getByText(`Undone: ${shift.title}`).waitFor();
      const back = await now(shift);
      expect([back.start, back.assignments[0]?.person_id]).toEqual([`${day}T14:00:00`, anna.id]);
    });

    it("who would be in two places at once is said while dragging, refused, and put back", async () => {
      const day = "2030-03-08";
      const [shift, other] = [await shiftOn(day), await shiftOn(day, bruno)];
      await open(day);
      const before = await barOf(shift).boundingBox();
      await drag(barOf(shift), { y: 46 }, async () => {
        await page
          .locator("[data-ghost]")
          .getByText(/Bruno Sala/)
          .waitFor();
        await page.getByText("It will be refused.").waitFor();
      });
      await page.getByText(/Nothing was changed: everything is where it was/).waitFor();
      await expect.poll(() => barOf(shift).boundingBox()).toEqual(before);
      expect(await rowOf("Anna Weber").locator(`[aria-label^="${shift.title}"]`).count()).toBe(1);
      expect([(await now(shift)).version, (await now(other)).version]).toEqual([
        shift.version,
        other.version,
      ]);
      expect(await page.getByRole("button", { name: "Undo", exact: true }).first().isDisabled()).toBe(true);
    });

    it("Escape lets go, and nothing was changed", async () => {
      const day = "2030-03-09";
      const shift = await shiftOn(day);
      await open(day);
      await drag(barOf(shift), { x: 2 * HOUR }, () => page.keyboard.press("Escape"));
      await page.locator("[data-ghost]").waitFor({ state: "detached" });
      expect((await now(shift)).version).toBe(shift.version);
    });

    it("a shift is drawn on empty space, and goes to another venue", async () => {
      const day = "2030-03-11";
      await open(day, "&view=venues");
      await drag(page.getByRole("rowheader", { name: /^Grande salle/ }), {
        x: 2 * HOUR - 4,
        at: 200 + 2 * HOUR,
      });
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel("Title").fill("Accord du piano");
      await dialog.getByRole("button", { name: "Create" }).click();
      await page.getByText("Accord du piano: created").waitFor();
      const [made] = await shiftsOn(day);
      expect(made?.venue_id).toBe(venues[0]?.id);
      await drag(barOf({ title: "Accord du piano" }), { y: 80, at: 30 });
      await expect.poll(async () => (await shiftsOn(day))[0]?.venue_id).toBe(venues[1]?.id);
      for (const expected of [venues[0]?.id, undefined]) {
        await page.keyboard.press("Control+z");
        await expect.poll(async () => (await shiftsOn(day))[0]?.venue_id).toBe(expected);
      }
      expect(await shiftsOn(day)).toEqual([]);
    });
  });

  describe("with keys alone", () => {
    it("a shift is moved, resized, given to somebody else, copied, deleted and brought back", async () => {
      const day = "2030-03-12";
      const shift = await shiftOn(day);
      await open(day);
      await page.getByRole("rowheader", { name: /^To fill/ }).focus();
      for (const key of ["ArrowDown", "m"]) await page.keyboard.press(key);
      await page.getByText(`${shift.title}: held.`).waitFor();
      for (const key of ["ArrowRight", "ArrowRight", "Shift+ArrowRight", "ArrowDown"])
        await page.keyboard.press(key);
      await page.getByText(/^Bruno Sala.*\. Tue 12 Mar, 16:00–20:00\. Breaks nothing\.$/).waitFor();
      await page.keyboard.press("Enter");
      await page.getByText(`${shift.title}: now Tue 12 Mar, 16:00–20:00`).waitFor();
      const moved = await now(shift);
      expect([moved.start, moved.end, moved.assignments[0]?.person_id]).toEqual([
        ...[`${day}T16:00:00`, `${day}T20:00:00`, bruno.id],
      ]);
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? ""))
        .toContain(shift.title);
      await page.keyboard.press("d");
      await page.keyboard.press("Enter");
      await page.getByText(`${shift.title}: duplicated, Wed 13 Mar, 16:00–20:00`).waitFor();
      expect(await shiftsOn("2030-03-13")).toHaveLength(1);
      await page.keyboard.press("Control+z");
      await expect.poll(async () => (await shiftsOn("2030-03-13")).length).toBe(0);
      // The server has forgotten the copy; the page does a moment later.
      await expect.poll(() => barOf(shift).count()).toBe(1);
      await barOf(shift).focus();
      await page.keyboard.press("Delete");
      await page.getByText(`${shift.title}: deleted`).waitFor();
      expect(await shiftsOn(day)).toEqual([]);
      await page.keyboard.press("Control+z");
      await expect.poll(async () => (await shiftsOn(day)).length).toBe(1);
      expect(visit.complaints).toEqual([]);
    });

    it("what would break is said at each step, and Escape lets go", async () => {
      const day = "2030-03-14";
      const [shift] = [await shiftOn(day), await shiftOn(day, bruno)];
      await open(day);
      await barOf(shift).focus();
      for (const key of ["m", "ArrowDown"]) await page.keyboard.press(key);
      await page.getByRole("status").filter({ hasText: "It will be refused." }).waitFor();
      await page.keyboard.press("Escape");
      await page.getByText("Let go: it is where it was.").waitFor();
      expect((await now(shift)).version).toBe(shift.version);
    });

    it("a shift is made in somebody's row, and changed in its form", async () => {
      const day = "2030-03-15";
      await open(day);
      await page.getByRole("rowheader", { name: /^Anna Weber/ }).focus();
      await page.keyboard.press("n");
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel("Title").fill("Réglages lumière");
      await dialog.getByLabel("Begins").fill("09:00");
      await dialog.getByLabel("Ends").fill("11:00");
      await dialog.getByLabel("Ends").press("Enter");
      await page.getByText("Réglages lumière: created").waitFor();
      const [made] = await shiftsOn(day);
      expect([made?.start, made?.assignments[0]?.person_id]).toEqual([`${day}T09:00:00`, anna.id]);
      await barOf({ title: "Réglages lumière" }).focus();
      await page.keyboard.press("Enter");
      await dialog.getByLabel("Ends").fill("12:30");
      await dialog.getByRole("button", { name: "Save" }).click();
      await page.getByText("Réglages lumière: now Fri 15 Mar, 09:00–12:30").waitFor();
      expect((await shiftsOn(day))[0]?.end).toBe(`${day}T12:30:00`);
    });

    it("the list says the same, each line with its form", async () => {
      const day = "2030-03-16";
      const shift = await shiftOn(day);
      await page.goto(`${pages.url}/timeline?from=${day}&as=list`);
      await settled(page);
      await page.getByRole("button", { name: new RegExp(`^Edit ${shift.title}, `) }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel("Begins").fill("15:00");
      await dialog.getByRole("button", { name: "Save" }).click();
      await page.getByText(`${shift.title}: now Sat 16 Mar, 15:00–17:00`).waitFor();
      expect((await now(shift)).start).toBe(`${day}T15:00:00`);
    });

    it("a dialog lists the keys", async () => {
      await open(WEEK);
      await page.getByRole("rowheader", { name: /^To fill/ }).focus();
      await page.keyboard.press("?");
      await page.getByRole("dialog").getByText("Hold a copy, a day later").waitFor();
      expect(await faultsOf(page, "keys")).toEqual([]);
    });
  });

  it("what is looked at is in the address, and the way back leads through it", async () => {
    const day = "2030-03-18";
    const shift = await shiftOn(day);
    await open(day);
    await page.getByRole("button", { name: "Venues" }).click();
    await rowOf("Petite salle").waitFor();
    await page.getByRole("button", { name: "15 min" }).click();
    expect(new URL(page.url()).search).toBe(`?from=${day}&view=venues&zoom=15min`);
    await page.getByRole("combobox", { name: "Venue" }).click();
    await page.getByRole("option", { name: "Grande salle" }).click();
    await rowOf("Petite salle").waitFor({ state: "detached" });
    await barOf(shift).waitFor();
    await page.goBack();
    await rowOf("Petite salle").waitFor();
    await page.reload();
    await settled(page);
    await rowOf("Petite salle").waitFor();
    expect(await page.getByRole("button", { name: "15 min" }).getAttribute("aria-pressed")).toBe("true");
    await page.goto(`${pages.url}/timeline?from=${day}&q=bruno`);
    await rowOf("Bruno Sala").waitFor();
    expect(await rowOf("Anna Weber").count()).toBe(0);
    await page.goto(`${pages.url}/timeline?from=nonsense&view=nobody&zoom=0`);
    await rowOf("Anna Weber").waitFor();
    expect(visit.complaints).toEqual([]);
  });

  it("what somebody else changed is not overwritten, and then it is seen", async () => {
    const day = "2030-03-19";
    const shift = await shiftOn(day);
    await open(day);
    await barOf(shift).waitFor();
    const { assignments, posts: _posts, ...said } = shift;
    await pages.replace(`/shifts/${shift.id}`, {
      ...{ ...said, assignments, posts: shift.posts },
      ...{ start: `${day}T15:00:00`, end: `${day}T18:00:00` },
    });
    await drag(barOf(shift), { x: 4 * HOUR });
    await page.getByText("Somebody changed this meanwhile").waitFor();
    await page.getByRole("gridcell", { name: new RegExp(`^${shift.title}.*15:00–18:00`) }).waitFor();
    expect((await now(shift)).start).toBe(`${day}T15:00:00`);
  });

  it("what somebody else does appears by itself", async () => {
    const day = "2030-03-22";
    const shift = await shiftOn(day);
    await open(day);
    await barOf(shift).waitFor();
    // The first look at the ledger says what there was before.
    await page.waitForResponse((response) => response.url().includes("/ledger?"));
    await pages.replace(`/shifts/${shift.id}/assignments`, {
      assignments: [{ post_id: shift.posts[0]?.id, person_id: bruno.id }],
    });
    await rowOf("Bruno Sala").locator(`[aria-label^="${shift.title}, "]`).waitFor();
  });

  it.each([
    { day: "2030-03-20", locale: "fr", theme: "light", width: 1280 },
    { day: "2030-03-21", locale: "en", theme: "dark", width: 390 },
  ] as const)("is accessible ($locale, $theme, $width px)", async ({ day, ...options }) => {
    await shiftOn(day);
    const { page: another, context } = await visitor(browser, options);
    const found: string[] = [];
    for (const more of [
      "",
      "&view=venues&zoom=day",
      "&view=productions&zoom=15min",
      "&as=list",
      "&q=nobody",
    ]) {
      await another.goto(`${pages.url}/timeline?from=${day}${more}`);
      await settled(another);
      found.push(...(await faultsOf(another, `timeline ${more}`)));
    }
    expect(found).toEqual([]);
    await context.close();
  });
});
