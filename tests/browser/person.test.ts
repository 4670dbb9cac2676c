import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { aPdf, aPng, pdfBytes, pngBytes } from "../support/sample-files.ts";
import { describeInBrowser, launch, settled, takeBack, type Visit, visitor } from "./chromium.ts";
import { faultsOf } from "./faults-of-pages.ts";
import { type RealPages, startRealPages } from "./real-pages.ts";

interface Person {
  readonly id: string;
}

interface Availability {
  readonly items: readonly { readonly source: string; readonly start: string }[];
}

const soon = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
const event = (uid: string, name: string, hour: string) =>
  [
    `BEGIN:VEVENT\r\nUID:${uid}\r\nSUMMARY:${name}`,
    `DTSTART;TZID=Europe/Paris:${soon.replaceAll("-", "")}T${hour}0000\r\nDURATION:PT1H\r\nEND:VEVENT`,
  ].join("\r\n");
const calendar = (...events: string[]) => ["BEGIN:VCALENDAR", ...events, "END:VCALENDAR"].join("\r\n");

describeInBrowser("the pages of one person", () => {
  let host: Server;
  let place: string;
  let pages: RealPages;
  let browser: Browser;
  let visit: Visit;
  let page: Page;
  let lea: Person;

  beforeAll(async () => {
    host = createServer((request, response) =>
      request.url === "/private/lea.ics"
        ? response.writeHead(200, { "content-type": "text/calendar" }).end(calendar(event("x", "Tour", "09")))
        : response.writeHead(404).end(),
    );
    await new Promise<void>((listening) => host.listen(0, "127.0.0.1", listening));
    place = `127.0.0.1:${(host.address() as AddressInfo).port}`;
    pages = await startRealPages({ SOUFFLEUR_OUTBOUND_ALLOW: place });
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await pages?.stop();
    await new Promise((closed) => host.close(closed));
  });
  beforeEach(async () => {
    await visit?.context.close();
    visit = await visitor(browser, { locale: "en" });
    page = visit.page;
    lea = await pages.make("/people", { name: "Léa Roussel", kind: "artist" });
  });

  async function open(path: string): Promise<void> {
    await page.goto(pages.url + path);
    await settled(page);
  }
  const itemsOf = async () => (await pages.read<Availability>(`/people/${lea.id}/availability`)).items;

  it("a calendar file is looked at, kept and taken back as one", async () => {
    await open(`/people/${lea.id}`);
    await page.getByRole("link", { name: "Calendars" }).click();
    const text = calendar(
      event("a", "Dentist", "10"),
      event("b", "Lesson", "18"),
      "BEGIN:VEVENT\r\nEND:VEVENT",
    );
    const file = { name: "lea.ics", mimeType: "text/calendar", buffer: Buffer.from(text) };
    await page.getByLabel(/Choose an .ics file/).setInputFiles(file);
    await page.getByText("2 times").first().waitFor();
    await page.getByText("Dentist").waitFor();
    expect(await itemsOf()).toEqual([]);
    await page.getByLabel("During its events").last().selectOption({ label: "maybe" });
    await page.getByRole("button", { name: "Keep 2 times" }).click();
    await page.getByText("Léa Roussel: 2 times from the file").waitFor();
    expect(await itemsOf()).toMatchObject([{ source: "file" }, { source: "file" }]);
    await page.keyboard.press("u");
    await expect.poll(itemsOf).toEqual([]);
    expect(visit.complaints).toEqual([]);
  });

  it("what is no calendar says so, and another file can be chosen", async () => {
    await open(`/people/${lea.id}/calendars`);
    const file = { name: "page.ics", mimeType: "text/calendar", buffer: Buffer.from("<html>sign in</html>") };
    await page.getByLabel(/Choose an .ics file/).setInputFiles(file);
    await page.getByText("What could not be read").waitFor();
    expect(await page.getByRole("button", { name: /^Keep/ }).isDisabled()).toBe(true);
    await page.getByRole("button", { name: "Another file" }).click();
    await page.getByLabel(/Choose an .ics file/).waitFor({ state: "attached" });
  });

  it("a calendar is read at once, again when asked, and left and followed again", async () => {
    await open(`/people/${lea.id}/calendars`);
    await page.getByLabel("Address of the calendar").fill(`http://${place}/private/lea.ics`);
    await page.getByRole("button", { name: "Read this calendar" }).click();
    await page.getByText(/read (now|\d+ seconds? ago)/).waitFor();
    expect(await page.content()).not.toContain("/private/");
    expect(await itemsOf()).toMatchObject([{ source: "calendar" }]);
    await page.getByRole("button", { name: /^Read now/ }).click();
    await page.getByRole("button", { name: /^Stop reading/ }).click();
    await page.getByText("No calendar is read").waitFor();
    expect(await itemsOf()).toEqual([]);
    await takeBack(page, "no longer read");
    await page.getByRole("button", { name: /^Stop reading/ }).waitFor();
    await expect.poll(itemsOf).toMatchObject([{ source: "calendar" }]);
    expect(visit.complaints).toEqual([]);
  });

  it("a reading that fails says why, in words", async () => {
    await open(`/people/${lea.id}/calendars`);
    await page.getByLabel("Address of the calendar").fill("ftp://nowhere");
    await page.getByRole("button", { name: "Read this calendar" }).click();
    await page.getByText(/must be an address that begins with/).waitFor();
    await page.getByLabel("Address of the calendar").fill(`http://${place}/gone.ics`);
    await page.getByRole("button", { name: "Read this calendar" }).click();
    await page.getByText(/The last reading failed: .+404/).waitFor();
  });

  it("hours towards 507 say what is missing, as of a day that stands in the address", async () => {
    await open(`/people/${lea.id}/hours`);
    await page.getByText("0 min of 507 h").waitFor();
    await page.getByRole("button", { name: "in 6 months" }).click();
    await expect.poll(() => page.url()).toMatch(/\?on=\d{4}-\d{2}-\d{2}$/);
    await page.getByText("What is not counted").waitFor();
    expect(visit.complaints).toEqual([]);
  });

  it("a photo stands in the list once it is chosen, and can be taken back", async () => {
    await open(`/people/${lea.id}`);
    const input = page.locator("input[type=file][aria-label=Photo]");
    const photo = { name: "lea.png", mimeType: "image/png", buffer: pngBytes({ width: 80, height: 120 }) };
    await input.setInputFiles({ ...photo, buffer: Buffer.from("<svg onload=alert(1)>") });
    await page.getByText("This is no whole JPEG, PNG or WebP picture").waitFor();
    await input.setInputFiles(photo);
    await page.getByText("Léa Roussel: new photo").waitFor();
    await open("/people");
    const shown = page.locator(`img[src*="${lea.id}"]`).first();
    await expect.poll(() => shown.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(80);
    await open(`/people/${lea.id}`);
    await page.getByRole("button", { name: "Remove the photo" }).click();
    await page.getByRole("button", { name: "Choose a photo" }).waitFor();
    await takeBack(page);
    await page.getByRole("button", { name: "Another photo" }).waitFor();
    expect(visit.complaints).toEqual([]);
  });

  it("a document gets a name and a last day, is saved, thrown away and brought back", async () => {
    await open(`/people/${lea.id}/documents`);
    const soon = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
    const file = { name: "visite.pdf", mimeType: "application/pdf", buffer: pdfBytes() };
    await page.getByLabel(/Choose a document/).setInputFiles(file);
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Name").fill("Medical visit");
    await dialog.getByLabel("Good until").fill(soon.split("-").reverse().join("/"));
    await dialog.getByLabel("Good until").blur();
    await dialog.getByRole("button", { name: "Add the document" }).click();
    await page.getByText("Medical visit: added").first().waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Save Medical visit" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("Medical visit.pdf");
    await page.getByRole("button", { name: "Change Medical visit" }).click();
    await dialog.getByLabel("Name").fill("Visit");
    await dialog.getByRole("button", { name: "Save" }).click();
    await page.getByRole("button", { name: "Move Visit to the trash" }).click();
    await page.getByText("No document yet").waitFor();
    await takeBack(page, "trash");
    await page.getByRole("button", { name: "Change Visit" }).waitFor();
    await open("/people/documents");
    await page.locator(`main a[href="/people/${lea.id}/documents"]`).waitFor();
    await page.getByRole("button", { name: "1 month", exact: true }).click();
    await expect.poll(() => page.url()).toContain("ahead=1m");
    expect(visit.complaints).toEqual([]);
  });

  it.each([
    { locale: "fr", theme: "light", width: 1280 },
    { locale: "en", theme: "dark", width: 390 },
  ] as const)("can be used by everybody ($locale, $theme, $width px)", async (options) => {
    await pages.make(`/people/${lea.id}/calendars`, { url: `http://${place}/gone.ics` });
    await visit.context.close();
    visit = await visitor(browser, options);
    page = visit.page;
    const found: string[] = [];
    await pages.make(`/people/${lea.id}/documents`, {
      ...{ name: "Visite", expires_on: "2026-01-31", content_base64: aPdf() },
    });
    await pages.replace(`/people/${lea.id}/photo`, { content_base64: aPng() });
    const own = `/people/${lea.id}`;
    for (const path of [own, `${own}/calendars`, `${own}/hours`, `${own}/documents`, "/people/documents"]) {
      await open(path);
      found.push(...(await faultsOf(page, path)));
    }
    await open(`/people/${lea.id}/calendars`);
    const file = {
      name: "lea.ics",
      mimeType: "text/calendar",
      buffer: Buffer.from(calendar(event("a", "D", "10"))),
    };
    await page.locator("input[type=file]").setInputFiles(file);
    await page.getByRole("listitem").filter({ hasText: "D" }).first().waitFor();
    found.push(...(await faultsOf(page, "calendar preview")));
    expect(found).toEqual([]);
    expect(visit.complaints).toEqual([]);
  });
});
