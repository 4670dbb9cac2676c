import { expect, it } from "vitest";
import { everyItem } from "./paging.ts";

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  return Array.fromAsync(items);
}

const linked = (path?: string) =>
  new Response(null, path === undefined ? {} : { headers: { link: `<${path}>; rel="next"` } });

it("follows the Link header of a plain array to its end", async () => {
  const asked: (string | undefined)[] = [];
  const pages = { undefined: ["a", "b"], c1: ["c"], "c/2+": ["d"] };
  const next = { undefined: "/api/v1/artists?limit=2&cursor=c1", c1: "/api/v1/artists?cursor=c%2F2%2B" };
  const items = everyItem<string>(async (cursor) => {
    asked.push(cursor);
    const key = String(cursor) as keyof typeof pages;
    return { data: pages[key], response: linked(next[key as keyof typeof next]) };
  });
  expect(await collect(items)).toEqual(["a", "b", "c", "d"]);
  expect(asked).toEqual([undefined, "c1", "c/2+"]);
});

it("follows next_cursor where a list has one", async () => {
  const items = everyItem<number>(async (cursor) => ({
    data: cursor === undefined ? { items: [1, 2], next_cursor: "n" } : { items: [3] },
    response: linked(),
  }));
  expect(await collect(items)).toEqual([1, 2, 3]);
});

it("asks for no page more than are used", async () => {
  let asked = 0;
  const items = everyItem<number>(async () => {
    asked++;
    return { data: { items: [asked], next_cursor: String(asked) }, response: linked() };
  });
  for await (const item of items) if (item === 2) break;
  expect(asked).toBe(2);
});

it("stops with an error where a list leads round in a circle", async () => {
  const items = everyItem<number>(async () => ({
    data: { items: [1], next_cursor: "same" },
    response: linked(),
  }));
  await expect(collect(items)).rejects.toThrow("same cursor twice");
});

it("throws where a page is refused", async () => {
  const response = new Response(null, { status: 422 });
  const items = everyItem<number>(async () => ({
    error: { code: "invalid_cursor", detail: "No." },
    response,
  }));
  await expect(collect(items)).rejects.toThrow("No.");
});
