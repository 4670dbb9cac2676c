import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { describeInBrowser, launch } from "./chromium.ts";
import { faultsOf } from "./faults-of-pages.ts";
import { type RealPages, startRealPages } from "./real-pages.ts";

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const shots = process.env.SOUFFLEUR_SHOTS;

async function publishAll(url: string, productionId: string): Promise<void> {
  const path = `${url}/api/v1/productions/${productionId}/publication`;
  const etag = (await fetch(path)).headers.get("etag") ?? "";
  const body = JSON.stringify({ note: "" });
  const headers = { "content-type": "application/json", "if-match": etag };
  const answer = await fetch(`${path}s`, { method: "POST", headers, body });
  if (!answer.ok) throw new Error(`Not published: ${await answer.text()}`);
}

describeInBrowser("the page of somebody with a personal link", () => {
  let pages: RealPages;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let person: { id: string };
  let secret: string;
  const on = inDays(9);

  beforeAll(async () => {
    pages = await startRealPages();
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await pages?.stop();
  });
  beforeEach(async () => {
    await context?.close();
    person = await pages.make("/people", { name: "Léa Roussel", kind: "artist", free_by_default: true });
    secret = (
      await pages.make<{ secret: string }>("/links", { kind: "planning.artist", subject_id: person.id })
    ).secret;
    context = await phone("fr", "light");
    page = await context.newPage();
  });

  const phone = (locale: "fr" | "en", colorScheme: "light" | "dark") =>
    browser.newContext({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
      locale: locale === "fr" ? "fr-FR" : "en-GB",
      colorScheme,
    });

  /** A published shift of theirs. */
  async function publish(title = "Représentation", { start = `${on}T19:30`, end = `${on}T23:00` } = {}) {
    const production = await pages.make<{ id: string }>("/productions", {
      ...{ name: "La Mouette", color: "#4c6ef5", starts_on: start.slice(0, 10), ends_on: end.slice(0, 10) },
    });
    const venue = await pages.make<{ id: string }>("/venues", {
      name: "La Chapelle",
      address: "3 rue des Forges, Rennes",
    });
    const shift = await pages.make<{ id: string; posts: { id: string }[] }>(
      `/productions/${production.id}/shifts`,
      {
        ...{ title, start, end, venue_id: venue.id },
        posts: [{ role: "Son", count: 1 }],
      },
    );
    const assignments = [{ post_id: shift.posts[0]?.id, person_id: person.id }];
    await pages.replace(`/shifts/${shift.id}/assignments`, { assignments });
    await publishAll(pages.url, production.id);
    return { shift, production };
  }
  async function open(hash = `#${secret}`): Promise<void> {
    await page.goto(`${pages.url}/link${hash}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
  }
  const shoot = async (name: string, on: Page = page) => {
    if (shots !== undefined) await on.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
  };
  const worker = () => page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
  const stateOf = async (shiftId: string) =>
    (
      await pages.read<{ items: { state: string; answer?: { reason?: string } }[] }>(
        `/shifts/${shiftId}/answers`,
      )
    ).items[0];

  it("opens from the link, keeps its secret out of the address, and takes a yes", async () => {
    const { shift } = await publish();
    await open();
    await page.getByRole("heading", { name: "Bonjour Léa Roussel" }).waitFor();
    expect(page.url()).toBe(`${pages.url}/link`);
    expect(await page.evaluate(() => history.length)).toBeLessThan(3);
    await page.getByRole("heading", { name: "Représentation" }).waitFor();
    await shoot("schedule-fr-light");
    await page.getByRole("button", { name: "J’y serai" }).tap();
    await page.getByText("Vous avez dit oui.").waitFor();
    expect(await stateOf(shift.id)).toMatchObject({ state: "accepted" });
    // Without the secret the page knows them again.
    await open("");
    await page.getByRole("heading", { name: "Bonjour Léa Roussel" }).waitFor();
  });

  it("is made from the page of a person, where their answers are counted, as on the page of the shift", async () => {
    const { shift } = await publish();
    const desk = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "fr-FR" });
    const planner = await desk.newPage();
    await planner.goto(`${pages.url}/people/${person.id}`);
    const card = planner.getByRole("region", { name: "Page personnelle" });
    await card.getByText("1 service sans réponse").waitFor();
    await card.getByRole("button", { name: "Créer un autre lien" }).click();
    const address = await card.locator("code").innerText();
    await shoot("person-fr-light-1440", planner);
    await page.goto(address);
    await page.getByRole("button", { name: "J’y serai" }).tap();
    await page.getByText("Vous avez dit oui.").waitFor();
    await planner.goto(`${pages.url}/shifts/${shift.id}`);
    const answers = planner.getByRole("region", { name: "Réponses" });
    await answers.getByText("Accepté").waitFor();
    await shoot("shift-fr-light-1440", planner);
    expect(await faultsOf(planner, "shift with answers")).toEqual([]);
    await desk.close();
  });

  it("says on the day when one begins, finishes, and is late", async () => {
    const inParis = (hours: number) => {
      const hour = Math.floor(Date.now() / 3_600_000) + hours;
      const text = new Date(hour * 3_600_000).toLocaleString("sv-SE", { timeZone: "Europe/Paris" });
      return text.slice(0, 16).replace(" ", "T");
    };
    // It began within this hour, so that it is today's, whatever the hour of the test.
    const { shift } = await publish("Journée", { start: inParis(0), end: inParis(3) });
    await open();
    await page.getByRole("button", { name: "Je serai en retard" }).tap();
    await page.getByLabel("Combien de minutes ?").fill("20");
    await page.getByRole("button", { name: "Prévenir" }).tap();
    await page.getByText("Vous avez prévenu : 20 min de retard.").waitFor();
    await page.getByRole("button", { name: "Je commence" }).tap();
    await page.getByText("Au travail depuis", { exact: false }).waitFor();
    await shoot("today-fr-light");
    expect(await faultsOf(page, "today")).toEqual([]);
    expect(await stateOf(shift.id)).toMatchObject({ late: { minutes: 20 } });
  });

  it("takes a no with its reason", async () => {
    const { shift } = await publish();
    await open();
    await page.getByRole("button", { name: "Je ne peux pas" }).tap();
    await page.getByLabel("Pourquoi", { exact: false }).fill("Opération");
    await page.getByRole("button", { name: "Envoyer mon refus" }).tap();
    await page.getByText("Vous avez dit non.").waitFor();
    await shoot("declined-fr-light");
    expect(await stateOf(shift.id)).toMatchObject({ state: "declined", answer: { reason: "Opération" } });
  });

  it("paints days by touch and by keyboard, says hours of a day, and takes the last change back", async () => {
    await open();
    await page.getByRole("link", { name: "Mes dispos" }).tap();
    await page.getByRole("button", { name: "Mois suivant" }).tap();
    const month = nextMonth();
    const cell = (day: string) => page.locator(`[data-day="${month}-${day}"]`);
    await choose("Pas libre");
    await drag(cell("09"), cell("11"));
    await page.getByText("Enregistré.").waitFor();
    const items = async () =>
      (
        await pages.read<{ items: { kind: string; start: string; end: string }[] }>(
          `/people/${person.id}/availability`,
        )
      ).items;
    expect(await items()).toMatchObject([
      { kind: "unavailable", start: `${month}-09T00:00:00`, end: `${month}-12T00:00:00` },
    ]);
    await shoot("availability-fr-light");
    await choose("Volontiers");
    await cell("10").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.locator(`[data-day="${month}-17"] [data-kind="preferred"]`).waitFor();
    await page.getByText("Enregistré.").waitFor();
    await page.getByRole("button", { name: "Annuler" }).tap();
    await page.locator(`[data-day="${month}-17"] [data-kind="preferred"]`).waitFor({ state: "detached" });
    await choose("Heures…");
    await cell("20").tap();
    await page.getByLabel("De", { exact: true }).fill("08:00");
    await page.getByLabel("À", { exact: true }).fill("12:00");
    await page.getByRole("button", { name: "Garder" }).tap();
    await page.locator(`[data-day="${month}-20"] [data-kind="unavailable"]`).waitFor();
    expect(await items()).toContainEqual(
      expect.objectContaining({ start: `${month}-20T08:00:00`, end: `${month}-20T12:00:00` }),
    );
  });

  it("reads without a network, says of when that is, and changes nothing then", async () => {
    await publish();
    await open();
    await page.getByRole("heading", { name: "Représentation" }).waitFor();
    expect(await worker()).toMatch(/^activat/);
    await context.setOffline(true);
    await page.reload();
    await page.getByRole("heading", { name: "Représentation" }).waitFor();
    await page.getByText("Pas de réseau. État du", { exact: false }).waitFor();
    expect(await page.getByRole("button", { name: "J’y serai" }).isDisabled()).toBe(true);
    await shoot("offline-fr-light");
    await context.setOffline(false);
    await page.getByText("Pas de réseau", { exact: false }).waitFor({ state: "detached" });
    // What the worker keeps is the page, and nothing of anybody.
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return requests.flat().map(({ url }) => new URL(url).pathname);
    });
    expect(kept.filter((path) => path.startsWith("/api"))).toEqual([]);
    expect(kept).toContain("/link");
  });

  it("forgets on this device when asked, and when the link is revoked", async () => {
    await open();
    await page.getByRole("link", { name: "Réglages" }).tap();
    await shoot("settings-fr-light");
    await page.getByRole("button", { name: "M’oublier sur cet appareil" }).tap();
    await page.getByRole("heading", { name: "C’est oublié" }).waitFor();
    const keptKeys = () =>
      page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("souffleur.link.")));
    expect(await keptKeys()).toEqual([]);
    await open();
    await page.getByRole("heading", { name: "Bonjour Léa Roussel" }).waitFor();
    const { items } = await pages.read<{ items: { id: string; subject: { id: string } }[] }>(
      "/links?limit=200",
    );
    const mine = items.find(({ subject }) => subject.id === person.id);
    await fetch(`${pages.url}/api/v1/links/${mine?.id}`, { method: "DELETE" });
    await page.reload();
    await page.getByRole("heading", { name: "Ce lien n’ouvre plus rien" }).waitFor();
    expect(await keptKeys()).toEqual([]);
    await shoot("gone-fr-light");
  });

  it("holds for everybody, in both languages and both themes", async () => {
    await publish();
    const found: string[] = [];
    for (const [locale, theme] of [
      ["fr", "light"],
      ["en", "dark"],
    ] as const) {
      const device = await phone(locale, theme);
      const other = await device.newPage();
      const complaints: string[] = [];
      other.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
      other.on("pageerror", (error) => complaints.push(String(error)));
      await other.goto(`${pages.url}/link#${secret}`);
      await other.getByRole("heading", { name: "Représentation" }).waitFor();
      for (const part of ["schedule", "availability", "me"]) {
        await other.goto(`${pages.url}/link#${part}`);
        await other.locator("nav a[aria-current]").waitFor();
        await other.waitForTimeout(300);
        found.push(...(await faultsOf(other, `${part} ${locale}`)));
        await shoot(`${part}-${locale}-${theme}-all`, other);
      }
      expect(complaints).toEqual([]);
      await device.close();
    }
    expect(found).toEqual([]);
  });

  function nextMonth(): string {
    const now = new Date();
    return new Date(Date.UTC(now.getFullYear(), now.getMonth() + 1, 1)).toISOString().slice(0, 7);
  }

  /** By click: on a busy machine a tap may last as long as a press, and is none then. */
  async function choose(brush: string): Promise<void> {
    await page.getByText(brush).click();
    await expect.poll(() => page.getByRole("radio", { name: brush }).isChecked()).toBe(true);
  }

  /** A finger that goes from one day to another, over those between. */
  async function drag(from: ReturnType<Page["locator"]>, to: ReturnType<Page["locator"]>): Promise<void> {
    const [start, end] = [await from.boundingBox(), await to.boundingBox()];
    if (start === null || end === null) throw new Error("The days are not on the page.");
    const at = (box: typeof start) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
    const touch = await context.newCDPSession(page);
    const points = (point: { x: number; y: number }) => ({ touchPoints: [point] });
    await touch.send("Input.dispatchTouchEvent", { type: "touchStart", ...points(at(start)) });
    for (let step = 1; step <= 8; step++) {
      const [a, b] = [at(start), at(end)];
      const point = { x: a.x + ((b.x - a.x) * step) / 8, y: a.y + ((b.y - a.y) * step) / 8 };
      await touch.send("Input.dispatchTouchEvent", { type: "touchMove", ...points(point) });
    }
    await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  }
});
