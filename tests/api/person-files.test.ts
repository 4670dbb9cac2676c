import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newApp, type TestApp } from "../support/app.ts";
import { testClock } from "../support/clock.ts";
import { newId } from "../support/planning.ts";
import { expectRefused } from "../support/refusals.ts";
import { aPdf, aPng, jpegBytes, pdfBytes, pngBytes, webpBytes } from "../support/sample-files.ts";

const clock = testClock();
let app: TestApp;
beforeAll(async () => {
  app = await newApp({ url: "sqlite::memory:", clock });
});
afterAll(() => app.close());

const person = async () => (await app.call("POST", "/people", { name: "Élodie" })).body;
const photo = (id: string, content_base64: string, headers = {}): Parameters<TestApp["call"]> => [
  "PUT",
  `/people/${id}/photo`,
  { content_base64 },
  headers,
];
const paper = (id: string, over: Record<string, unknown> = {}): Parameters<TestApp["call"]> => [
  "POST",
  `/people/${id}/documents`,
  { name: "Visite médicale", content_base64: aPdf(), ...over },
];
const lastEntry = async (subject: string) =>
  (await app.call("GET", `/ledger?subject=${subject}`)).body.items[0];
const undoLast = async (subject: string) => app.call("POST", `/ledger/${(await lastEntry(subject)).id}/undo`);
const get = (path: string) => app.call("GET", path);

describe("the photo of a person", () => {
  it.each([
    ["image/png", pngBytes()],
    ["image/jpeg", jpegBytes()],
    ["image/webp", webpBytes()],
  ])("is taken as %s whatever it is called, and goes out as nothing else", async (kind, bytes) => {
    const { id } = await person();
    const given = await app.call(...photo(id, bytes.toString("base64")));
    expect(given).toMatchObject({ status: 200, body: { id, version: 2 }, headers: { etag: '"2"' } });
    const answer = await get(given.body.photo_url.replace("/api/v1", ""));
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      "content-type": kind,
      "content-length": String(bytes.length),
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
      "cache-control": "private, max-age=3600",
    });
    expect(answer.headers["content-disposition"]).toMatch(/^inline; filename="Elodie\.\w+"; /);
  });

  it("stands with the person and in the list, and another one is elsewhere", async () => {
    const { id } = await person();
    const first = (await app.call(...photo(id, aPng()))).body.photo_url;
    const second = (await app.call(...photo(id, aPng({ color: [1, 2, 3] })))).body.photo_url;
    expect(second).not.toBe(first);
    expect((await get(`/people/${id}`)).body.photo_url).toBe(second);
    const listed = (await get("/people?limit=200")).body.find((one: { id: string }) => one.id === id);
    expect(listed.photo_url).toBe(second);
    const replaced = await app.call("PUT", `/people/${id}`, { name: "Élodie B." });
    expect(replaced.body.photo_url).toBe(second);
  });

  it("taken back is the one before, or none; taken away it comes back", async () => {
    const { id } = await person();
    const first = (await app.call(...photo(id, aPng()))).headers;
    expect(first.etag).toBe('"2"');
    await app.call(...photo(id, aPng({ width: 20 })));
    const sizeNow = async () => (await get(`/people/${id}/photo`)).headers["content-length"];
    expect(await sizeNow()).toBe(String(pngBytes({ width: 20 }).length));
    expect((await undoLast(id)).status).toBe(204);
    expect(await sizeNow()).toBe(String(pngBytes().length));
    expect((await app.call("DELETE", `/people/${id}/photo`)).body.photo_url).toBeUndefined();
    expect((await get(`/people/${id}/photo`)).body.code).toBe("photo_not_found");
    expect((await undoLast(id)).status).toBe(204);
    expect(await sizeNow()).toBe(String(pngBytes().length));
  });

  it("once changed by somebody else is not taken back over it", async () => {
    const { id } = await person();
    await app.call(...photo(id, aPng()));
    const entry = await lastEntry(id);
    await app.call(...photo(id, aPng({ width: 9 })));
    await expectRefused(app, ["POST", `/ledger/${entry.id}/undo`], 409, "undo_conflict");
  });

  it("is given to the person that was seen", async () => {
    const { id } = await person();
    await app.call("PUT", `/people/${id}`, { name: "Changed" });
    await expectRefused(app, photo(id, aPng(), { "if-match": '"1"' }), 412, "version_stale");
    await expectRefused(
      app,
      ["DELETE", `/people/${id}/photo`, undefined, { "if-match": '"1"' }],
      412,
      "version_stale",
    );
    await expectRefused(app, photo(newId(), aPng()), 404, "person_not_found");
    await expectRefused(app, photo("..%2F..%2Fetc%2Fpasswd", aPng()), 404, "person_not_found");
  });

  it("and the papers go to the trash with the person, and come back with them", async () => {
    const { id } = await person();
    const { photo_url } = (await app.call(...photo(id, aPng()))).body;
    const document = (await app.call(...paper(id, { expires_on: "2027-03-14" }))).body;
    const before = (await get(`/people/${id}`)).body;
    await app.call("DELETE", `/people/${id}`);
    const item = (await get("/trash")).body.items.find(
      (one: { subject_id: string }) => one.subject_id === id,
    );
    expect((await app.call("POST", `/trash/${item.id}/restore`)).status).toBe(200);
    expect((await get(`/people/${id}`)).body).toEqual(before);
    expect((await get(`/people/${id}/documents`)).body).toEqual([document]);
    expect((await get(photo_url.replace("/api/v1", ""))).status).toBe(200);
  });
});

describe("the documents of a person", () => {
  it("are added, listed, given another name, moved to the trash and brought back exactly", async () => {
    const { id } = await person();
    const created = await app.call(...paper(id, { expires_on: "2027-03-14" }));
    expect(created).toMatchObject({
      status: 201,
      headers: { etag: '"1"' },
      body: { name: "Visite médicale", kind: "application/pdf", expires_on: "2027-03-14", person_id: id },
    });
    const path = `/people/${id}/documents/${created.body.id}`;
    const changed = await app.call("PUT", path, { name: "Permis B" }, { "if-match": '"1"' });
    expect(changed.body).toMatchObject({ name: "Permis B", version: 2 });
    expect(changed.body.expires_on).toBeUndefined();
    await expectRefused(app, ["PUT", path, { name: "x" }, { "if-match": '"1"' }], 412, "version_stale");
    expect((await undoLast(created.body.id)).status).toBe(204);
    const back = (await get(`/people/${id}/documents`)).body;
    expect(back).toMatchObject([{ name: "Visite médicale", expires_on: "2027-03-14", version: 3 }]);
    expect((await app.call("DELETE", path)).status).toBe(204);
    expect((await get(`${path}/content`)).status).toBe(404);
    const { items } = (await get("/trash")).body;
    const item = items.find((one: { subject_id: string }) => one.subject_id === created.body.id);
    expect((await app.call("POST", `/trash/${item.id}/restore`)).status).toBe(200);
    expect((await get(`/people/${id}/documents`)).body).toEqual(back);
    expect((await get(`${path}/content`)).text).toBe(pdfBytes().toString());
  });

  it("are saved, never shown, under a name that cannot end its header", async () => {
    const { id } = await person();
    const name = '../../év"il\\ ; <x>.html';
    const { body } = await app.call(...paper(id, { name }));
    const { headers } = await get(`/people/${id}/documents/${body.id}/content`);
    expect(headers["content-type"]).toBe("application/pdf");
    expect(headers["cache-control"]).toBe("no-store");
    const disposition = String(headers["content-disposition"]);
    expect(disposition).toMatch(
      /^attachment; filename="[^"\\/<>]+\.pdf"; filename\*=UTF-8''[\w.%~!-]+\.pdf$/,
    );
  });

  it("of one person are nobody else’s", async () => {
    const [mine, yours] = [await person(), await person()];
    const { body } = await app.call(...paper(mine.id));
    const path = `/people/${yours.id}/documents/${body.id}`;
    await expectRefused(app, ["PUT", path, { name: "x" }], 404, "document_not_found");
    await expectRefused(app, ["DELETE", path], 404, "document_not_found");
    expect((await get(`${path}/content`)).status).toBe(404);
    const { body: given } = await app.call(...photo(mine.id, aPng()));
    const photoId = given.photo_url.split("v=")[1];
    expect((await get(`/people/${mine.id}/documents/${photoId}/content`)).status).toBe(404);
    await expectRefused(
      app,
      ["DELETE", `/people/${mine.id}/documents/${photoId}`],
      404,
      "document_not_found",
    );
  });

  it("that expire soon are listed, the soonest first", async () => {
    const { id, name } = await person();
    for (const expires_on of ["2031-05-01", "2031-02-01", undefined, "2033-01-01"])
      await app.call(...paper(id, { expires_on }));
    const found = (await get("/expiring-documents?until=2031-12-31")).body;
    const mine = found.filter((one: { person_id: string }) => one.person_id === id);
    expect(
      mine.map(({ expires_on, person_name }: Record<string, string>) => [expires_on, person_name]),
    ).toEqual([
      ["2031-02-01", name],
      ["2031-05-01", name],
    ]);
  });

  it("added twice with one key are one", async () => {
    const { id } = await person();
    const key = { "idempotency-key": newId() };
    const [, path, body] = paper(id);
    const [first, second] = [
      await app.call("POST", path, body, key),
      await app.call("POST", path, body, key),
    ];
    expect(second.body).toEqual(first.body);
    expect((await get(`/people/${id}/documents`)).body).toHaveLength(1);
  });
});

describe("a file that means harm", () => {
  const text = (content: string) => Buffer.from(content).toString("base64");
  const html = "<!doctype html><script>alert(1)</script>";
  const png = pngBytes();
  const cases: readonly (readonly [string, string])[] = [
    ["a page", text(html)],
    [
      "a picture that is a program",
      text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    ],
    ["a picture with a page behind it", Buffer.concat([png, Buffer.from(html)]).toString("base64")],
    ["a page with a picture behind it", Buffer.concat([Buffer.from(html), png]).toString("base64")],
    ["a page that says it is a PDF further on", text(`${html}\n%PDF-1.7\n%%EOF`)],
    ["a PDF that was cut short", pdfBytes().subarray(0, 30).toString("base64")],
    ["a PNG that was cut short", png.subarray(0, png.length - 5).toString("base64")],
    ["a PNG whose parts are longer than it is", corrupt(png)],
    ["a picture that says it is enormous", aPng({ saysWidth: 60_000 })],
    ["a JPEG that was cut short", jpegBytes().subarray(0, -2).toString("base64")],
    ["a JPEG that says it is enormous", jpegBytes({ width: 65_535, height: 65_535 }).toString("base64")],
    ["a WebP that says it is longer", webpBytes().subarray(0, -1).toString("base64")],
    ["a GIF", text("GIF89a\x01\x00\x01\x00")],
    ["an archive", text("PK\u0003\u0004")],
    ["a program", text("\u007fELF\u0002\u0001\u0001")],
    ["nothing but zeros", Buffer.alloc(3_000).toString("base64")],
  ];

  it.each(cases)("is refused: %s", async (_, content_base64) => {
    const { id } = await person();
    await expectRefused(app, photo(id, content_base64), 422, "file_refused");
    await expectRefused(app, paper(id, { content_base64 }), 422, "file_refused");
  });

  it("is refused as a photo where it is a paper", async () => {
    const { id } = await person();
    await expectRefused(app, photo(id, aPdf()), 422, "file_refused");
  });

  it("is refused where it is no base64, where a path is given, or more than is asked for", async () => {
    const { id } = await person();
    for (const content_base64 of ["", "*", "../../../etc/passwd", 7, null])
      await expectRefused(app, paper(id, { content_base64 }), 422, "invalid_request");
    const answer = await app.call(...paper(id, { path: "/etc/passwd" }));
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
  });
});

function corrupt(png: Buffer): string {
  const longer = Buffer.from(png);
  longer.writeUInt32BE(0x7fffffff, 33);
  return longer.toString("base64");
}
