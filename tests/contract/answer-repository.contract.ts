import type { InstantText } from "@souffleur/kernel";
import { afterAll, beforeAll, expect, it } from "vitest";
import { answerRepository } from "../../packages/planning/src/adapters/database/answers/answer-repository.ts";
import { publishedPlan } from "../../packages/planning/src/adapters/database/publishing/published-plan.ts";
import type { AnswerRepository } from "../../packages/planning/src/application/answers/ports.ts";
import type { ShiftAnswer } from "../../packages/planning/src/domain/answers/shift-answer.ts";
import { anAnswer } from "../support/answers.ts";
import type { DatabaseTarget, TestDatabase } from "../support/databases.ts";
import { openMigrated } from "../support/migrated.ts";
import { newId } from "../support/planning.ts";
import { tellOf } from "../support/published.ts";

/** What every database owes the module as its store of what people said to their shifts. */
export function answerRepositoryContract(target: DatabaseTarget): void {
  let opened: TestDatabase;
  let answers: AnswerRepository;
  beforeAll(async () => {
    opened = await openMigrated(target);
    answers = answerRepository(opened.database.queries);
  });
  afterAll(() => opened.close());

  it("gives an answer back as it was put in, and the last one of several", async () => {
    const place = {
      id: newId<"shift-assignment">(),
      postId: newId<"post">(),
      isPinned: true,
      overrideReason: "asked",
      createdAt: "2026-11-10T09:00:00.000Z" as InstantText,
    };
    const first = anAnswer({ answer: "declined", reason: "L'« opération »\n🎭", place });
    await answers.put(first);
    expect(await answers.find(first.shiftId, first.personId)).toEqual(first);
    const { place: _, ...rest } = first;
    const second: ShiftAnswer = { ...rest, answer: "accepted", reason: "", sequence: 2 };
    await answers.put(second);
    expect(await answers.find(first.shiftId, first.personId)).toEqual(second);
    await answers.remove(first.shiftId, first.personId);
    expect(await answers.find(first.shiftId, first.personId)).toBeUndefined();
  });

  it("lists the answers to some shifts, of everybody or of one person", async () => {
    const [one, other, elsewhere] = [anAnswer(), anAnswer(), anAnswer()];
    const same = anAnswer({ shiftId: one.shiftId });
    for (const each of [one, other, elsewhere, same]) await answers.put(each);
    const shiftIds = [one.shiftId, other.shiftId];
    const listed = await answers.list({ shiftIds });
    expect(new Set(listed)).toEqual(new Set([one, other, same]));
    expect(await answers.list({ shiftIds, personId: one.personId })).toEqual([one]);
    expect(await answers.list({ shiftIds: [] })).toEqual([]);
  });

  it("keeps the last one said of being late", async () => {
    const { shiftId, personId, answeredAt: toldAt } = anAnswer();
    await answers.putLate({ shiftId, personId, minutes: 15, note: "", toldAt });
    const last = { shiftId, personId, minutes: 30, note: "Bouchon", toldAt };
    await answers.putLate(last);
    expect(await answers.listLate({ shiftIds: [shiftId] })).toEqual([last]);
    expect(await answers.listLate({ shiftIds: [shiftId], personId: newId<"artist">() })).toEqual([]);
  });

  it("finds what one person was told of one shift, and everybody who was told of it", async () => {
    const { queries } = opened.database;
    const [me, other] = [newId<"artist">(), newId<"artist">()];
    const times = { start: "2026-11-21T19:30", end: "2026-11-21T23:00" };
    const shiftId = await tellOf(queries, {
      ...times,
      people: [
        { id: me, role: "Son" },
        { id: other, isCancelled: true },
      ],
    });
    const published = publishedPlan(queries);
    expect(await published.findTold(shiftId, me)).toMatchObject({
      personId: me,
      role: "Son",
      isCancelled: false,
    });
    expect(await published.findTold(shiftId, newId<"artist">())).toBeUndefined();
    const all = await published.listTold({ shiftId, withCancelled: true, limit: 10 });
    expect(new Set(all.map(({ personId }) => personId))).toEqual(new Set([me, other]));
    expect(await published.listTold({ shiftId, limit: 10 })).toHaveLength(1);
  });
}
