import { expect, it } from "vitest";
import { breachesAtWork } from "../../../../test/person-at-work.ts";
import { shift, slot, venue } from "../../../../test/plan-builder.ts";

const [paris, lyon, lille] = [venue("Paris"), venue("Lyon"), venue("Lille")];
const facts = {
  venues: [paris, lyon, lille],
  travel: [
    { from: paris.id, to: lyon.id, minutes: 150 },
    { from: lyon.id, to: paris.id, minutes: 170 },
    { from: paris.id, to: lille.id, minutes: 75 },
  ],
};
const here = (where: typeof paris, from: string, to: string) =>
  shift(`${where.name} ${from}`, slot(`2026-03-02T${from}`, to), { venueId: where.id });

it("wants the time the way takes, to the minute", () => {
  const first = here(paris, "09:00", "12:00");
  expect(breachesAtWork("travel", [first, here(lyon, "14:30", "15:00")], { facts })).toEqual([]);
  expect(breachesAtWork("travel", [first, here(lyon, "14:29", "15:00")], { facts })).toMatchObject([
    {
      at: slot("2026-03-02T12:00", "14:29"),
      evidence: { limit: 150, actual: 149, missing: 1 },
      message: {
        fr: "Ana a 2 h 29 pour aller de « Paris 09:00 » (lundi 2 mars de 9 h à 12 h) à « Lyon 14:29 » (lundi 2 mars de 14 h 29 à 15 h) ; il en faut 2 h 30.",
      },
    },
  ]);
});

it("takes the way back for as long as the way there, unless it has a line of its own", () => {
  const second = here(paris, "14:40", "15:00");
  expect(breachesAtWork("travel", [here(lyon, "09:00", "12:00"), second], { facts })).toMatchObject([
    { evidence: { limit: 170, actual: 160 } },
  ]);
  expect(breachesAtWork("travel", [here(lille, "09:00", "13:25"), second], { facts })).toEqual([]);
  expect(breachesAtWork("travel", [here(lille, "09:00", "13:26"), second], { facts })).toHaveLength(1);
});

it("asks for no way within a venue, to or from nowhere, nor between slots that overlap", () => {
  const first = here(paris, "09:00", "12:00");
  expect(breachesAtWork("travel", [first, here(paris, "12:00", "13:00")], { facts })).toEqual([]);
  expect(breachesAtWork("travel", [first, slot("2026-03-02T12:00", "13:00")], { facts })).toEqual([]);
  expect(breachesAtWork("travel", [first, here(lyon, "11:00", "13:00")], { facts })).toEqual([]);
});

it("takes what is set for a way nobody said the length of, and adds the margin", () => {
  const works = [here(lyon, "09:00", "12:00"), here(lille, "13:00", "14:00")];
  expect(breachesAtWork("travel", works, { facts })).toEqual([]);
  const unknown = (unknown_minutes: number, margin_minutes = 0) =>
    breachesAtWork("travel", works, { facts, choice: { limits: { unknown_minutes, margin_minutes } } });
  expect(unknown(60)).toEqual([]);
  expect(unknown(60, 1)).toMatchObject([{ evidence: { limit: 61, actual: 60 } }]);
});
