import { expect, it } from "vitest";
import { columnTitles } from "./csv-head.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

it.each([
  ["nom;courriel;téléphone\nLéa;;", ["nom", "courriel", "téléphone"]],
  ["\ufeffName,E-mail\r\n", ["Name", "E-mail"]],
  ['"Nom, prénom","Tarif ; jour"\n', ["Nom, prénom", "Tarif ; jour"]],
  ["Nom\tÉquipe\tÉquipe\t\n", ["Nom", "Équipe"]],
  ["\n\n nom | mail \n", ["nom", "mail"]],
  ["nom", ["nom"]],
  ["", []],
])("the titles of %j are found", (text, expected) => {
  expect(columnTitles(utf8(text))).toEqual(expected);
});

it("also in a file saved by an older program", () => {
  expect(columnTitles(new Uint8Array([0x50, 0x72, 0xe9, 0x6e, 0x6f, 0x6d, 0x3b, 0x4e]))).toEqual([
    "Prénom",
    "N",
  ]);
});

it("also in one written in two bytes a letter", () => {
  const text = "nom;équipe";
  const bytes = [0xff, 0xfe, ...Array.from(text).flatMap((one) => [one.charCodeAt(0), 0])];
  expect(columnTitles(new Uint8Array(bytes))).toEqual(["nom", "équipe"]);
});
