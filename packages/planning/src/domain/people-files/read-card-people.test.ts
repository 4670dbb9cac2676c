import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cpuMillis } from "../../../../kernel/test/cpu-time.ts";
import { readPeople } from "./read-people.ts";

const read = (text: string) => readPeople(text, { format: "vcard" });
const card = (...lines: string[]) => ["BEGIN:VCARD", ...lines, "END:VCARD"].join("\r\n");
const codes = (text: string) => read(text).problems.map(({ line, code }) => `${line} ${code}`);

describe("a card", () => {
  it("of version 4.0", () => {
    const { drafts, problems } = read(
      card(
        "VERSION:4.0",
        "FN:Élodie Marchand",
        "EMAIL;PREF=1:Elodie@example.org",
        "TEL;VALUE=uri;TYPE=home:tel:+33-1-00-00-00-00",
        'TEL;VALUE=uri;TYPE="voice,cell":tel:+33-6-39-98-00-00',
        "ADR:;;12 rue des Lices;Avignon;;84000;France",
        "BDAY:19910423",
        "CATEGORIES:Tour,Stage\\, north",
        "NOTE:Drives\\nNights\\, too",
      ),
    );
    expect(problems).toEqual([]);
    expect(drafts).toEqual([
      {
        line: 1,
        name: "Élodie Marchand",
        email: "elodie@example.org",
        phone: "+33-6-39-98-00-00",
        address: "12 rue des Lices, 84000 Avignon, France",
        bornOn: "1991-04-23",
        rates: {},
        skills: [],
        teams: ["Tour", "Stage", "north"],
        notes: "Drives\nNights, too",
      },
    ]);
  });

  it("of version 3.0, with groups before its names and folded lines", () => {
    const text = card(
      "VERSION:3.0",
      "N:Marchand;Élodie;;;",
      "item1.EMAIL;type=INTERNET:elodie@exam",
      " ple.org",
      "item1.X-ABLabel:Work",
    );
    expect(read(text).drafts).toMatchObject([{ name: "Élodie Marchand", email: "elodie@example.org" }]);
  });

  it("of version 2.1, in quoted-printable over several lines", () => {
    const text = card(
      "VERSION:2.1",
      "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Marchand;=C3=89lo=",
      "die",
      "TEL;CELL:0639980000",
      "NOTE;QUOTED-PRINTABLE;CHARSET=ISO-8859-1:caf=E9 =3D bon",
    );
    expect(read(text)).toMatchObject({
      drafts: [{ name: "Élodie Marchand", phone: "0639980000", notes: "café = bon" }],
      problems: [],
    });
  });

  it("whose charset lies is read as Windows would have written it", () => {
    const text = card("FN;ENCODING=QUOTED-PRINTABLE;CHARSET=NONSENSE:Andr=E9");
    expect(read(text).drafts).toMatchObject([{ name: "André" }]);
  });
});

describe("a card that is not as it should be", () => {
  it.each([
    ["has no name", card("EMAIL:b@x.org"), ["1 no_name"]],
    ["is of a group", card("KIND:group", "FN:The team"), ["1 not_a_person"]],
    ["has a line that is none", card("FN:Bao", "hello"), ["3 bad_line"]],
    ["has no end", "BEGIN:VCARD\nFN:Bao", ["1 bad_line"]],
    ["is a page of the web", "<html></html>", ["1 bad_line", "1 empty"]],
    ["is there twice", `${card("FN:Bao")}\n${card("FN:bao")}`, ["4 repeated"]],
  ])("%s", (_, text, problems) => {
    expect(codes(text)).toEqual(problems);
  });

  it("holds a picture of a megabyte, which nobody looks at", () => {
    const text = card("FN:Bao", `PHOTO;ENCODING=b;TYPE=JPEG:${"A".repeat(1_000_000)}`);
    expect(read(text)).toMatchObject({ drafts: [{ name: "Bao" }], problems: [] });
  });

  it("is read up to ten thousand of them", () => {
    const text = Array.from({ length: 10_001 }, (_, n) => card(`FN:Person ${n}`)).join("\n");
    expect(read(text).drafts).toHaveLength(10_000);
    expect(codes(text)).toEqual(["30001 too_many_rows"]);
  });

  it.each([
    ["soft line breaks", card(`FN;ENCODING=QUOTED-PRINTABLE:${"=\r\n".repeat(200_000)}`)],
    ["parts", card("FN:Bao", `ADR:${";".repeat(500_000)}`)],
    ["escapes", card(`FN:${"\\".repeat(500_000)}`)],
    ["cards inside cards", "BEGIN:VCARD\n".repeat(100_000)],
  ])("takes bounded time with endless %s", (_, text) => {
    expect(cpuMillis(() => read(text))).toBeLessThan(2_000);
  });

  it("never makes a throw", () => {
    const line = fc.oneof(
      fc.constantFrom(
        "BEGIN:VCARD",
        "END:VCARD",
        "N;ENCODING=QUOTED-PRINTABLE:=",
        "EMAIL;CHARSET=x;BASE64:!!",
        "ADR:;\\",
      ),
      fc
        .tuple(fc.constantFrom("FN", "N", "TEL", "BDAY"), fc.string())
        .map(([name, value]) => `${name}:${value}`),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) =>
        read(lines.join("\n")).drafts.every(({ name }) => name !== ""),
      ),
    );
  });
});
