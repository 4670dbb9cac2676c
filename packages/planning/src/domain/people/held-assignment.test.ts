import type { Id, InstantText, LocalDate } from "@souffleur/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type HeldAssignment, type PostNow, takeBack } from "./held-assignment.ts";

const held = (name: string, over: Partial<HeldAssignment> = {}): HeldAssignment => ({
  id: name as Id<"shift-assignment">,
  shiftId: `shift ${name}` as Id<"shift">,
  postId: `post ${name}` as Id<"post">,
  title: name,
  day: "2026-11-21" as LocalDate,
  isPinned: false,
  createdAt: "2026-11-21T09:00:00.000Z" as InstantText,
  ...over,
});
const post = (name: string, start: number, end: number, free = 1): PostNow => ({
  postId: `post ${name}` as Id<"post">,
  shiftId: `shift ${name}` as Id<"shift">,
  span: { start, end },
  free,
});
const titles = (places: readonly HeldAssignment[]) => places.map(({ title }) => title);

describe("whoever comes back", () => {
  it("has their places again, at the times the shifts have now", () => {
    const { back, lost } = takeBack([held("a"), held("b")], [post("a", 0, 60), post("b", 60, 90)]);
    expect(back).toEqual([
      { ...held("a"), span: { start: 0, end: 60 } },
      { ...held("b"), span: { start: 60, end: 90 } },
    ]);
    expect(lost).toEqual([]);
  });

  it("loses a place whose shift or post is gone, has moved elsewhere or is still to be placed", () => {
    const { span: _, ...unplaced } = post("c", 0, 60);
    const moved = { ...post("b", 100, 160), shiftId: "another" as Id<"shift"> };
    const { back, lost } = takeBack([held("a"), held("b"), held("c")], [moved, unplaced]);
    expect(back).toEqual([]);
    expect(lost.map(({ reason }) => reason)).toEqual(["gone", "gone", "gone"]);
  });

  it("loses a place somebody else has", () => {
    expect(takeBack([held("a")], [post("a", 0, 60, 0)]).lost).toEqual([{ ...held("a"), reason: "full" }]);
  });

  it("keeps the place that was given first where two now overlap", () => {
    const first = held("a", { createdAt: "2026-11-20T09:00:00.000Z" as InstantText });
    const { back, lost } = takeBack([held("b"), first], [post("a", 30, 90), post("b", 0, 60)]);
    expect([titles(back), lost.map(({ title, reason }) => [title, reason])]).toEqual([
      ["a"],
      [["b", "overlap"]],
    ]);
  });

  it("is never in two places, nor one too many at a post, and every place is accounted for", () => {
    const place = fc.record({
      post: fc.nat({ max: 5 }),
      second: fc.nat({ max: 9 }),
      isThere: fc.boolean(),
    });
    const now = fc.record({
      start: fc.nat({ max: 50 }),
      minutes: fc.integer({ min: 1, max: 30 }),
      free: fc.nat({ max: 2 }),
    });
    fc.assert(
      fc.property(
        fc.array(place, { maxLength: 8 }),
        fc.array(now, { minLength: 6, maxLength: 6 }),
        (places, posts) => {
          const all = places.map(({ post: at, second }, index) =>
            held(String(at), {
              id: String(index) as Id<"shift-assignment">,
              createdAt: `2026-11-21T09:00:0${second}.000Z` as InstantText,
            }),
          );
          const there = posts
            .map(({ start, minutes, free }, at) => post(String(at), start, start + minutes, free))
            .filter((_, at) => places.every((one) => one.post !== at || one.isThere));
          const { back, lost } = takeBack(all, there);
          expect([...back, ...lost].map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
          for (const [index, { span }] of back.entries())
            for (const other of back.slice(index + 1))
              expect(span.end <= other.span.start || other.span.end <= span.start).toBe(true);
          for (const { postId, free } of there)
            expect(back.filter((one) => one.postId === postId).length).toBeLessThanOrEqual(free);
        },
      ),
    );
  });
});
