import { isWaiting } from "@souffleur/kernel";
import { type App, problems } from "@souffleur/platform/http";
import { z } from "zod";
import { fingerprintOf } from "../../../domain/questions/fingerprint.ts";
import { LikeContents } from "../../agents/like-contents.ts";
import type { OpenAgents } from "../../agents/open-agents.ts";
import type { QuizContext } from "../../context.ts";
import { questionRepositories } from "../../database/questions/question-repositories.ts";
import { questionStamps, waitingStamps } from "../../database/questions/stamps.ts";
import { draftOutput, findingOutput, presentDraft, presentFinding } from "../drafts/draft-schemas.ts";
import { contentInput, contentOf } from "./content-schemas.ts";
import { tags } from "./question-read-routes.ts";
import { presentQuestion, questionOutput } from "./question-schemas.ts";

const MOST_SHOWN = 5;
/** Those that say the same in the same words come first. */
const MOST_DRAFTS = 2 * MOST_SHOWN;

const checked = z
  .object({
    findings: z.array(findingOutput),
    same: z.array(questionOutput).meta({ description: "Questions of the bank that say the same." }),
    near: z
      .array(questionOutput)
      .meta({ description: "Those that ask the same in other words, the likest first." }),
    same_drafts: z
      .array(draftOutput)
      .meta({ description: "Drafts that wait for a decision and say the same." }),
    near_drafts: z
      .array(draftOutput)
      .meta({ description: "Drafts that wait and ask the same in other words, the likest first." }),
  })
  .meta({ id: "CheckedQuestion" });

/** What checks say of a question before it is kept. */
export function checkRoute(app: App, context: QuizContext, agents: Pick<OpenAgents, "check">): void {
  const { queries } = context.database;
  const { questions, drafts } = questionRepositories(queries, context.newId);
  const like = new LikeContents({ stamps: questionStamps(queries), findAll: questions.findAll });
  const likeDrafts = new LikeContents({
    stamps: waitingStamps(queries),
    // One may have been decided since it was looked at.
    findAll: async (ids) => (await drafts.findAll(ids)).filter(({ state }) => isWaiting(state)),
  });
  app.route({
    method: "POST",
    url: "/quiz/questions/check",
    config: { access: "quiz:read" },
    schema: {
      tags,
      operationId: "checkQuestion",
      summary: "What checks say of a question, and which of the bank and of the drafts ask the same",
      description: "Nothing is kept.",
      body: contentInput,
      response: { 200: checked, ...problems(422) },
    },
    handler: async (request) => {
      const content = contentOf(request.body);
      const findings = await agents.check(content);
      const print = fingerprintOf(content);
      const same = await questions.findByFingerprint([print]);
      const known = new Set(same.map(({ id }) => id));
      const near = await like.near(content, MOST_SHOWN + known.size);
      const likest = Map.groupBy(await likeDrafts.near(content, MOST_DRAFTS), (draft) =>
        fingerprintOf(draft.content) === print ? "same" : "near",
      );
      const shown = (which: "same" | "near") =>
        (likest.get(which) ?? []).slice(0, MOST_SHOWN).map((draft) => presentDraft(draft, request.locale));
      return {
        findings: findings.map((finding) => presentFinding(finding, request.locale)),
        same: same.slice(0, MOST_SHOWN).map(presentQuestion),
        near: near
          .filter(({ id }) => !known.has(id))
          .slice(0, MOST_SHOWN)
          .map(presentQuestion),
        same_drafts: shown("same"),
        near_drafts: shown("near"),
      };
    },
  });
}
