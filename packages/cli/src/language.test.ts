import { expect, test } from "vitest";
import { languageOf } from "./language.ts";

test.each([
  [["--lang", "fr"], { LANG: "en_GB" }, "fr"],
  [["config", "--lang=en"], { LC_ALL: "fr" }, "en"],
  [[], { LC_ALL: "fr_FR.UTF-8", LANG: "en" }, "fr"],
  [[], { LC_ALL: "", LC_MESSAGES: "fr", LANG: "en" }, "fr"],
  [[], { LANG: "fr-CA" }, "fr"],
  [[], { LANG: "C.UTF-8", SOUFFLEUR_LOCALE: "fr" }, "fr"],
  [[], { LANG: "de_DE" }, "en"],
  [[], {}, "en"],
  [["--lang"], {}, "en"],
])("%j with %j speaks %s", (line, environment, language) => {
  expect(languageOf(line, environment)).toBe(language);
});
