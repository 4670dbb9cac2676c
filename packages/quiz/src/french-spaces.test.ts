import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const TEXT = /"(?:[^"\\\n]|\\.)*"|`(?:[^`\\\n]|\\.)*`/gu;
const FILLED_IN = /\$\{(?:[^{}]|\{[^{}]*\})*\}/gu;
/** After a word or what is filled in; with a word, a mark or nothing behind it. */
const LOOSE = /(?:\p{L}\p{L}|…) [;:!?»](?=[\s.,)»"`]|$)|« |(?:\d|…) %/u;
const QUERY = /^.(?:select|insert) /u;

function looseTexts(source: string): readonly string[] {
  const texts = [...source.matchAll(TEXT)].map(([text]) => text.replace(FILLED_IN, "…"));
  // A text inside another one is cut off where it begins.
  const whole = texts.filter((text) => !text.includes("${"));
  return whole.filter((text) => LOOSE.test(text) && !QUERY.test(text));
}

it("knows a mark that could begin a line", () => {
  expect(looseTexts('say("Non ; oui")')).toEqual(['"Non ; oui"']);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is the source that is looked at
  expect(looseTexts("fr: `« ${name} » : ici`")).toHaveLength(1);
  expect(looseTexts('"Non\\u00a0; oui", a ? "b" : "c"')).toEqual([]);
});

it("lets no French mark begin a line", () => {
  const folder = import.meta.dirname;
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /(?<!\.test)\.ts$/u.test(name),
  );
  expect(files.length).toBeGreaterThan(300);
  const loose = files.flatMap((name) =>
    looseTexts(readFileSync(join(folder, name), "utf8")).map((text) => `${name}: ${text}`),
  );
  expect(loose).toEqual([]);
});
