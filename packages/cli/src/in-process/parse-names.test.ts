import { expect, test } from "vitest";
import { run } from "../../test/fake-terminal.ts";

test("souffleur parse prints a line of JSON for each name typed", async () => {
  const { exitCode, stdout, stderr } = await run(["parse", "Le.Voyage.1998.VFF.1080p.mkv", "Autre chose"]);
  expect([exitCode, stderr]).toEqual([0, ""]);
  const [film, other] = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(film).toMatchObject({ type: "movie", title: "Le Voyage", year: 1998, container: "mkv" });
  expect(other).toEqual({ type: "movie", title: "Autre chose", languages: [] });
});

test("souffleur parse reads names from what comes in, one on a line, and loses none", async () => {
  const names = ["A S01E02 720p.mkv\r", "", "-", "…", "B (2001).avi"];
  const { stdout } = await run(["parse"], { stdin: names.join("\n") });
  const titles = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).title);
  expect(titles).toEqual(["A", "", "-", "…", "B"]);
});

test("souffleur parse answers a thousand names in their order", async () => {
  const names = Array.from({ length: 1_000 }, (_, index) => `Film ${index} (1999).mkv`);
  const { stdout } = await run(["parse"], { stdin: `${names.join("\n")}\n` });
  expect(
    stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).title),
  ).toEqual(names.map((name) => name.slice(0, -11)));
});
