import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cpuMillis } from "../../../../kernel/test/cpu-time.ts";
import { csvRows } from "./csv-rows.ts";
import { readPeople } from "./read-people.ts";

const read = (text: string, more = {}) => readPeople(text, { format: "csv", ...more });
const codes = (text: string, more = {}) =>
  read(text, more).problems.map(({ line, code }) => `${line} ${code}`);

describe("a table of people", () => {
  it("is read in French, with what each column is for", () => {
    const { drafts, problems } = read(
      [
        "Prénom;Nom;Courriel;Téléphone;Type;Compétences;Équipes;Taux horaire;Cachet;Né(e) le;Adresse;Remarques",
        'Élodie;Marchand;Elodie@Example.org;06 39 98 00 00;Technicienne;"son:4; lumière";Tournée, Plateau;24,50 €;;23/04/1991;"12 rue des Lices, Avignon";"Permis B\nNuits oui"',
      ].join("\n"),
    );
    expect(problems).toEqual([]);
    expect(drafts).toEqual([
      {
        line: 2,
        name: "Élodie Marchand",
        kind: "technician",
        email: "elodie@example.org",
        phone: "06 39 98 00 00",
        address: "12 rue des Lices, Avignon",
        bornOn: "1991-04-23",
        rates: { hour: 2_450 },
        skills: [
          { name: "son", level: 4 },
          { name: "lumière", level: 3 },
        ],
        teams: ["Tournée", "Plateau"],
        notes: "Permis B\nNuits oui",
      },
    ]);
  });

  it("is read in English", () => {
    const { drafts } = read(
      "Name,E-mail address,Kind,Skills,Day rate\nBao,bao@example.org,artist,dance (5),1 250.00\n",
    );
    expect(drafts).toMatchObject([
      {
        name: "Bao",
        email: "bao@example.org",
        kind: "artist",
        skills: [{ name: "dance", level: 5 }],
        rates: { day: 125_000 },
      },
    ]);
  });

  it("has columns where somebody says they are", () => {
    const text = "Who,Where,Mail\nBao,Lyon,bao@example.org";
    expect(codes(text)).toEqual(["1 no_name_column"]);
    const mapping = { who: "name", Mail: "ignore", Where: "address" } as const;
    expect(read(text, { mapping }).drafts).toEqual([
      { line: 2, name: "Bao", address: "Lyon", rates: {}, skills: [], teams: [] },
    ]);
  });

  it.each([
    ["a comma", "name,email\nBao,b@x.org"],
    ["a semicolon", "name;email\nBao;b@x.org"],
    ["a tab", "name\temail\nBao\tb@x.org"],
    ["a bar", "name|email\nBao|b@x.org"],
    ["a semicolon beside a comma in quotes", '"name";"email";"a, b, c"\nBao;b@x.org;'],
    ["ends of lines of Windows and a mark", "\u{feff}name,email\r\nBao,b@x.org\r\n"],
    ["ends of lines of an old Macintosh", "name,email\rBao,b@x.org"],
  ])("is told apart by %s", (_, text) => {
    expect(read(text).drafts).toMatchObject([{ name: "Bao", email: "b@x.org" }]);
  });

  it("takes the separator it is given", () => {
    expect(read("name;x,email\nBao,b@x.org", { separator: "," }).drafts).toEqual([]);
    expect(read("a;name\n1;Bao", { separator: ";" }).drafts).toMatchObject([{ name: "Bao" }]);
  });
});

describe("a row that is not as it should be", () => {
  it.each([
    ["has no name", "name,email\n,b@x.org", ["2 no_name"], 0],
    ["has a name of 501 letters", `name\n${"x".repeat(501)}`, ["2 too_long"], 0],
    ["has an address that is none", "name,email\nBao,nowhere", ["2 bad_value"], 1],
    ["has a kind nobody knows", "name,type\nBao,dog", ["2 bad_value"], 1],
    [
      "has a level that is none",
      "name,skills\nBao,sound:9; light:0; :3; dance:2",
      ["2 bad_value", "2 bad_value", "2 bad_value"],
      1,
    ],
    ["costs nothing we can read", "name,day rate\nBao,a lot", ["2 bad_value"], 1],
    ["was born on a day that does not exist", "name,birthday\nBao,30/02/1990", ["2 bad_value"], 1],
    ["has more cells than there are titles", "name\nBao,and,more", ["2 too_many_cells"], 1],
    ["is there twice by address", "name,email\nBao,b@x.org\nBáo,B@X.org", ["3 repeated"], 1],
    ["is there twice by name", "name\nÉlodie\nelodie", ["3 repeated"], 1],
    ["follows a quote that nothing closes", 'name,notes\nBao,"open\nAna,b\n', ["2 open_quote"], 1],
  ])("%s", (_, text, problems, taken) => {
    expect(codes(text)).toEqual(problems);
    expect(read(text).drafts).toHaveLength(taken);
    for (const { message } of read(text).problems) expect(message.fr !== "" && message.en !== "").toBe(true);
  });

  it("leaves the other rows alone", () => {
    expect(read("name\n\n ,\nAna\n\nBao").drafts.map(({ line, name }) => [line, name])).toEqual([
      [4, "Ana"],
      [6, "Bao"],
    ]);
  });
});

describe("a table meant to do harm", () => {
  it("is refused when it is empty, or too long", () => {
    expect(codes("")).toEqual(["1 empty"]);
    expect(codes("\n \n")).toEqual(["1 empty"]);
    expect(codes(`name\n${"x\n".repeat(2_500_000)}`)).toEqual(["1 too_large"]);
  });

  it("is read up to ten thousand rows, which is said", () => {
    const rows = (count: number) =>
      `name\n${Array.from({ length: count }, (_, n) => `Person ${n}`).join("\n")}`;
    expect(codes(rows(10_000))).toEqual([]);
    expect(codes(rows(10_001))).toEqual(["10001 too_many_rows"]);
    expect(read(rows(10_001)).drafts).toHaveLength(10_000);
  });

  it.each([
    ["a million quotes", `name\n${'"'.repeat(1_000_000)}`],
    ["a million separators", `name${",".repeat(1_000_000)}\nBao`],
    ["a hundred thousand titles", `${"name,".repeat(100_000)}\n${"Bao,".repeat(100_000)}`],
    ["one cell of two million letters", `name\n${"x".repeat(2_000_000)}`],
    ["a hundred thousand skills", `name,skills\nBao,"${"a:1;".repeat(100_000)}"`],
  ])("takes bounded time: %s", (_, text) => {
    expect(cpuMillis(() => read(text))).toBeLessThan(2_000);
  });

  it("keeps names of every script, without what turns or controls the line", () => {
    const names = ["Ζωή Κωνσταντίνου", "محمد علي", "王小明", "👩🏽‍🎤 Ana", "Ngũgĩ wa Thiong’o", "אסתר"];
    expect(read(`name\n${names.join("\n")}`).drafts.map(({ name }) => name)).toEqual(names);
    expect(read("name\nAna\u{202e}\u{1b}[31m\u{0} B\u{d800}o").drafts.map(({ name }) => name)).toEqual([
      "Ana [31m B\u{fffd}o",
    ]);
  });

  it("never makes a throw, nor a person without a name", () => {
    const piece = fc.oneof(
      fc.constantFrom("name", "email", ";", ",", '"', "\n", "\r", "Bao", "b@x.org"),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        for (const { name, line } of read(pieces.join("")).drafts) {
          expect(name.trim()).toBe(name);
          expect(name).not.toBe("");
          expect(line).toBeGreaterThan(1);
        }
      }),
    );
  });

  it("gives back whatever a program writes with quotes", () => {
    const cell = fc.string({ unit: "grapheme" }).map((text) => text.replaceAll("\r", ""));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 20 }), (rows) => {
        const quoted = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(","));
        const wanted = rows.filter((row) => row.some((text) => text.trim() !== ""));
        expect(csvRows(quoted.join("\r\n"), 100, ",").rows.map(({ cells }) => cells)).toEqual(wanted);
      }),
    );
  });
});
