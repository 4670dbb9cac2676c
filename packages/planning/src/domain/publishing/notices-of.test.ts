import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyPlan, now, productionId, ToldPlan, told, venue, who } from "../../../test/told-plan.ts";
import { applyChanges } from "./apply-changes.ts";
import { noticeSentence } from "./notice-sentence.ts";
import { noticesOf } from "./notices-of.ts";
import { differenceOf, type ToldShift } from "./shift-change.ts";

const MONDAY = Date.UTC(2026, 10, 23) / 60_000;
const [ana, bao] = [who("Ana"), who("Bao")];

function noticesBetween(before: readonly ToldShift[], after: readonly ToldShift[], at = MONDAY) {
  const plan = new ToldPlan();
  plan.store(applyChanges(differenceOf([], before), [], now));
  return noticesOf(differenceOf(plan.published, after), at);
}
const said = (...given: Parameters<typeof noticesBetween>) =>
  noticesBetween(...given).map(({ kind, personId, shifts }) => `${kind} ${personId} ${shifts.length}`);
const shift = (hour: number, over: Parameters<typeof told>[2] = {}) =>
  told("x", hour, { people: [ana], ...over });

describe("who is told what", () => {
  it("tells one person once of all that is new", () => {
    const shifts = [told("x", 10, { people: [ana, bao] }), told("y", 20, { people: [ana] })];
    expect(said([], shifts)).toEqual(["assigned Ana 2", "assigned Bao 1"]);
  });

  it.each([
    ["a quarter of an hour later", shift(10.25), []],
    ["more than that later", shift(10 + 16 / 60), ["changed Ana 1"]],
    ["as early but longer", shift(10, { minutes: 136 }), ["changed Ana 1"]],
    ["a little longer", shift(10, { minutes: 135 }), []],
    ["elsewhere", shift(10, { venue: venue("b") }), ["changed Ana 1"]],
    ["with another title, notes and break", shift(10, { title: "x", notes: "y", breakMinutes: 20 }), []],
  ])("tells of a shift that is %s only what is worth a message", (_what, after, expected) => {
    expect(said([shift(10)], [after])).toEqual(expected);
  });

  it("tells of a shift that is no more, or goes on without them", () => {
    expect(said([shift(10)], [])).toEqual(["cancelled Ana 1"]);
    expect(said([shift(10)], [shift(10, { people: [bao] })])).toEqual(["assigned Bao 1", "cancelled Ana 1"]);
  });

  it("leaves the past alone, but for what was still to come, or is now", () => {
    const after = MONDAY + 12 * 60;
    expect(said([], [shift(10)], after)).toEqual([]);
    expect(said([], [shift(10)], after - 1)).toEqual(["assigned Ana 1"]);
    expect(said([shift(10)], [], after)).toEqual([]);
    expect(said([shift(10)], [shift(20)], after)).toEqual(["changed Ana 1"]);
    expect(said([shift(20)], [shift(10)], after)).toEqual(["changed Ana 1"]);
    expect(said([shift(1)], [shift(4)], after)).toEqual([]);
  });

  it("says where it was, and gives every message a key of its own", () => {
    const [notice] = noticesBetween([shift(10, { venue: venue("a") })], [shift(12, { venue: venue("b") })]);
    expect(notice).toMatchObject({
      productionId,
      shifts: [{ venueName: "b", before: { start: "2026-11-23T10:00:00", venueName: "a" } }],
    });
    const changes = differenceOf([], [told("x", 10, { people: [ana, bao] })]);
    const keys = noticesOf(changes, MONDAY, { key: "k", note: "À lundi" }).map(({ key, note }) => [
      key,
      note,
    ]);
    expect(keys).toEqual([
      ["k:assigned:Ana", "À lundi"],
      ["k:assigned:Bao", "À lundi"],
    ]);
  });

  it("tells nobody of a kind twice, and everybody in a sentence in both languages", () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (before, after) => {
        const notices = noticesBetween(before, after);
        const keys = notices.map(({ kind, personId }) => `${kind} ${personId}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const notice of notices) {
          const { en, fr } = noticeSentence(notice);
          expect(en).not.toBe(fr);
          expect(`${en}${fr}`).not.toMatch(/undefined|NaN|Invalid/);
        }
      }),
    );
  });

  it.each([
    [
      "assigned",
      [],
      [shift(10)],
      "Vous êtes prévu(e) pour « Filage » : lundi 23 novembre 2026, 10:00–12:00 (Plateau).",
    ],
    [
      "cancelled",
      [shift(10)],
      [],
      "Vous n'êtes plus attendu(e) pour « Filage » : lundi 23 novembre 2026, 10:00–12:00.",
    ],
    [
      "changed",
      [shift(10)],
      [shift(14)],
      "« Filage » a changé : lundi 23 novembre 2026, 14:00–16:00. C'était lundi 23 novembre 2026, 10:00–12:00.",
    ],
  ])("says plainly what is %s", (_kind, before, after, sentence) => {
    const [notice] = noticesBetween(before, after);
    expect(notice && noticeSentence(notice).fr).toBe(sentence);
  });
});
