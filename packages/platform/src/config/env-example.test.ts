import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { settings } from "./settings.ts";

const example = readFileSync(new URL("../../../../.env.example", import.meta.url), "utf8");

test(".env.example lists every setting once, in order, with the value it has by itself", () => {
  const listed = [...example.matchAll(/^# (SOUFFLEUR_\w+)=(.*)$/gm)].map(([, key, value]) => ({
    key,
    value,
  }));
  const expected = Object.values(settings).map(({ key, fallback }) => ({
    key,
    // The machine's zone is not the reader's.
    value: key === "SOUFFLEUR_TIME_ZONE" ? "" : (fallback ?? ""),
  }));
  expect(listed).toEqual(expected);
});
