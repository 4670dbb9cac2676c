import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { fill } from "../../packages/web/test/fake-api/fill.ts";
import { type FakeApi, startFakeApi } from "../../packages/web/test/fake-api/server.ts";
import type { Store } from "../../packages/web/test/fake-api/store.ts";
import { builtWeb, describeInBrowser, launch, settled, type Visit, visitor } from "./chromium.ts";

describeInBrowser("working with the pages", () => {
  let fake: FakeApi;
  let browser: Browser;
  let store: Store;
  let visit: Visit;
  let page: Page;

  beforeAll(async () => {
    fake = await startFakeApi({ dist: await builtWeb(), dayMs: 250 });
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await fake?.stop();
  });
  beforeEach(async () => {
    await visit?.context.close();
    store = fake.reset(fill);
    visit = await visitor(browser, { locale: "en" });
    page = visit.page;
  });

  async function open(path: string): Promise<void> {
    await page.goto(fake.url + path);
    await settled(page);
  }

  const states = () => store.proposals.map(({ state }) => state);

  it("the inbox is decided from the keyboard alone, and a decision taken back", async () => {
    await open("/inbox");
    const current = page.locator("main [aria-expanded=true]");
    const first = await current.innerText();
    await page.keyboard.press("j");
    await expect.poll(() => current.innerText()).not.toBe(first);
    await page.keyboard.press("k");
    await page.keyboard.press("a");
    await expect.poll(states).toEqual(["accepted", "open", "open", "open", "open", "open"]);
    await page.keyboard.press("r");
    await expect.poll(() => states().slice(0, 2)).toEqual(["accepted", "rejected"]);
    await page.keyboard.press("u");
    await expect.poll(() => states().slice(0, 2)).toEqual(["accepted", "restored"]);
    await page.keyboard.press("u");
    await expect.poll(() => states().slice(0, 2)).toEqual(["restored", "restored"]);
    expect(visit.complaints).toEqual([]);
  });

  it("a proposal is changed and accepted in one step", async () => {
    await open("/inbox");
    await page.keyboard.press("e");
    await page.getByLabel("To", { exact: true }).first().fill("16h15");
    await page.getByRole("button", { name: "Accept with these changes" }).click();
    await expect.poll(() => states()[0]).toBe("edited");
  });

  it("a decision that came too late puts the card back and says why", async () => {
    await open("/inbox");
    store.proposals = store.proposals.map((one) => ({ ...one, version: 7 }));
    await page.keyboard.press("a");
    await page.getByText("Somebody changed this meanwhile").waitFor();
    expect(states()[0]).toBe("open");
    await expect.poll(() => page.locator("main [aria-expanded]").count()).toBe(6);
  });

  it("single-key shortcuts can be turned off, and stay off", async () => {
    await open("/settings");
    await page.getByRole("switch", { name: "Single-key shortcuts" }).uncheck();
    await open("/inbox");
    await page.keyboard.press("a");
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: "Command bar" }).waitFor();
    expect(states()[0]).toBe("open");
  });

  it("an artist is added with what people type, found without accents, deleted and brought back", async () => {
    await open("/people/new");
    await page.getByLabel("Name").fill("Zoé Évrard");
    await page.getByRole("button", { name: "Add an availability" }).click();
    await page.getByLabel("Day", { exact: true }).fill("24/5/2030");
    await page.getByLabel("From").fill("22h");
    await page.getByLabel("To", { exact: true }).fill("2h30");
    await page.getByLabel("Name").focus();
    await page.getByText("ends the next day").waitFor();
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await page.getByRole("heading", { name: "Zoé Évrard" }).waitFor();
    const made = store.artists.at(-1);
    expect(made?.availabilities).toEqual([{ start: "2030-05-24T22:00:00", end: "2030-05-25T02:30:00" }]);

    await open("/people");
    await page.keyboard.press("/");
    await page.keyboard.type("zoe evr");
    await page.getByRole("link", { name: "Zoé Évrard" }).click();
    await page.getByRole("button", { name: "Move to the trash" }).click();
    await page.getByRole("heading", { name: "People" }).waitFor();
    expect(store.artists.some(({ id }) => id === made?.id)).toBe(false);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => store.artists.some(({ id }) => id === made?.id)).toBe(true);
  });

  it("the addresses of artists lead to the people they are", async () => {
    const artist = store.artists[0];
    await open(`/artists/${artist?.id}`);
    await expect.poll(() => new URL(page.url()).pathname).toBe(`/people/${artist?.id}`);
    await open("/artists?q=agathe");
    await page.getByRole("link", { name: "Agathe Moreau" }).waitFor();
    await expect.poll(() => page.url()).toMatch(/\/people\?q=agathe$/);
  });

  it("faults of a form stand beside their fields", async () => {
    await open("/people/new");
    await page.getByRole("button", { name: "Add an availability" }).click();
    await page.getByLabel("To", { exact: true }).fill("10:00");
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await page.getByText("Give a name.").waitFor();
    await page.getByText("The end must come after the start.").waitFor();
    expect(await page.getByLabel("Name").getAttribute("aria-invalid")).toBe("true");
    expect(store.artists).toHaveLength(40);
  });

  it("a change of what somebody else changed says who, and overwrites nothing", async () => {
    const artist = store.artists[0];
    await open(`/people/${artist?.id}`);
    await page.keyboard.press("e");
    const name = page.getByLabel("Name");
    await name.fill("Mine");
    store.artists = store.artists.map((one) =>
      one.id === artist?.id ? { ...one, name: "Theirs", version: 2 } : one,
    );
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Agathe Moreau changed it").waitFor();
    await page.getByRole("button", { name: "Reload" }).click();
    await expect.poll(() => name.inputValue()).toBe("Theirs");
    expect(store.artists[0]?.name).toBe("Theirs");
  });

  it("a change is taken back from its notice", async () => {
    const artist = store.artists[0];
    await open(`/people/${artist?.id}`);
    await page.keyboard.press("e");
    await page.getByLabel("Name").fill("Somebody Else");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("heading", { name: "Somebody Else" }).waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("heading", { name: artist?.name ?? "" }).waitFor();
  });

  it("proposing shows its progress live, and leads to the inbox", async () => {
    store.proposals = [];
    await open("/proposals/new");
    await page.getByRole("button", { name: "Next week" }).click();
    await page.getByRole("button", { name: "Propose", exact: true }).click();
    await page.getByText(/[1-7] of 7/).waitFor();
    await page.getByRole("link", { name: "Decide now" }).click();
    await expect.poll(() => page.locator("main [aria-expanded]").count()).toBe(7);
  });

  it("a restoration in conflict offers its ways out", async () => {
    const artist = store.artists[0];
    await open(`/people/${artist?.id}`);
    await page.getByRole("button", { name: "Move to the trash" }).click();
    await page.getByRole("heading", { name: "People" }).waitFor();
    store.artists.push({ ...(artist ?? store.artists[1]), id: "another" } as (typeof store.artists)[number]);
    await open("/trash");
    await page.getByRole("button", { name: /^Restore/ }).click();
    await page.getByRole("button", { name: "Restore as a copy" }).click();
    await page.getByText("The trash is empty").waitFor();
  });

  it("the command bar finds people and goes there without a pointer", async () => {
    await open("/");
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: "Command bar" }).fill("elodie");
    await page
      .getByRole("option", { name: /Élodie/ })
      .first()
      .waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/people\/.+/);
  });

  it("a key of the interface is shown once, and revoked after a question", async () => {
    await open("/settings?tab=keys");
    await page.getByRole("button", { name: "Make a key" }).click();
    await page.getByLabel("What is it for?").fill("Foyer");
    await page.getByRole("dialog").getByRole("button", { name: "Make a key" }).click();
    await page.getByText(/^sfl_/).first().waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Done" }).click();
    await page.getByRole("button", { name: "Revoke Foyer" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Revoke" }).click();
    await page.getByText("No key yet").waitFor();
  });
});
