import { describe, expect, it } from "vitest";
import { appMessages } from "../../app/messages.ts";
import { actionMessages } from "../../features/activity/action-words.ts";
import { activityMessages } from "../../features/activity/messages.ts";
import { calendarMessages } from "../../features/calendar/messages.ts";
import { dashboardMessages } from "../../features/dashboard/messages.ts";
import { inboxMessages } from "../../features/inbox/messages.ts";
import { jobsMessages } from "../../features/jobs/messages.ts";
import { availabilityMessages } from "../../features/people/availability-messages.ts";
import { importMessages } from "../../features/people/import-messages.ts";
import { peopleMessages } from "../../features/people/messages.ts";
import { placesMessages } from "../../features/places/messages.ts";
import { planningMessages } from "../../features/planning/messages.ts";
import { draftMessages } from "../../features/productions/drafts/messages.ts";
import { productionMessages } from "../../features/productions/messages.ts";
import { sceneMessages } from "../../features/productions/scenes/messages.ts";
import { quizBankMessages } from "../../features/quiz-bank/messages.ts";
import { quizDocumentsMessages } from "../../features/quiz-documents/messages.ts";
import { quizEvaluationMessages } from "../../features/quiz-evaluation/messages.ts";
import { exchangeMessages } from "../../features/quiz-exchange/messages.ts";
import { quizGenerateMessages } from "../../features/quiz-generate/messages.ts";
import { quizLintMessages } from "../../features/quiz-lint/messages.ts";
import { quizReviewMessages } from "../../features/quiz-review/messages.ts";
import { rulesMessages } from "../../features/rules/messages.ts";
import { sessionMessages } from "../../features/session/messages.ts";
import { settingsMessages } from "../../features/settings/messages.ts";
import { timelineMessages } from "../../features/timeline/messages.ts";
import { trashMessages } from "../../features/trash/messages.ts";
import { dateFieldMessages } from "../../ui/date-field-messages.ts";
import { jobMessages } from "../../ui/job-messages.ts";
import { uiMessages } from "../../ui/messages.ts";

const catalogues = {
  appMessages,
  actionMessages,
  activityMessages,
  availabilityMessages,
  calendarMessages,
  dashboardMessages,
  importMessages,
  peopleMessages,
  placesMessages,
  inboxMessages,
  jobsMessages,
  planningMessages,
  productionMessages,
  draftMessages,
  quizBankMessages,
  quizReviewMessages,
  quizGenerateMessages,
  quizDocumentsMessages,
  quizEvaluationMessages,
  exchangeMessages,
  quizLintMessages,
  rulesMessages,
  sceneMessages,
  sessionMessages,
  settingsMessages,
  timelineMessages,
  trashMessages,
  dateFieldMessages,
  jobMessages,
  uiMessages,
};

/** Every leaf of a catalogue as text, the functions called with plausible arguments. */
function sentences(catalogue: object, prefix = ""): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const path = `${prefix}${key}`;
    if (typeof value === "function") return [[path, String(value(2, "deux", 3))]];
    if (typeof value === "object" && value !== null) return sentences(value, `${path}.`);
    return [[path, String(value)]];
  });
}

describe.each(Object.entries(catalogues))("%s", (_name, { en, fr }) => {
  it("has the same sentences in both languages, those of open lists too", () => {
    expect(sentences(fr).map(([key]) => key)).toEqual(sentences(en).map(([key]) => key));
  });

  it("leaves no sentence empty and no placeholder unfilled", () => {
    for (const [key, text] of [...sentences(en), ...sentences(fr)]) {
      expect(text.trim(), key).not.toBe("");
      expect(text, key).not.toMatch(/undefined|\[object|NaN|#/);
    }
  });

  it("writes apostrophes and dots as a printer would", () => {
    for (const [key, text] of sentences(fr)) {
      expect(text, key).not.toMatch(/'|\.\.\./);
      expect(text, key).not.toMatch(/ [;:!?»]/);
    }
  });
});
