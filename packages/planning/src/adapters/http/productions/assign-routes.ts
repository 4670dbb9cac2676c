import { ok } from "@souffleur/kernel";
import {
  type App,
  authorOf,
  expectedVersion,
  idInput,
  lineInput,
  plainJson,
  problems,
} from "@souffleur/platform/http";
import { z } from "zod";
import { type AssignmentInput, assignShift } from "../../../application/productions/assign-shift.ts";
import { type PlanningContext, portsOf } from "../../context.ts";
import { checkedShiftAnswer, checkedShiftOutput } from "./checked-shift.ts";
import { shiftId } from "./shift-routes.ts";

const MAX_REASON = 1_000;
/** Fifty posts for a hundred people each, and no more of them in one request than anybody looks through. */
const MAX_ASSIGNMENTS = 1_000;

const params = z.object({ id: z.string() });
const example = {
  post_id: "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
  person_id: "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
};

const assignmentInput = z
  .strictObject({
    // Taken back as it was given out: who is where says which one it is.
    id: z.string().max(100).optional(),
    post_id: idInput<"post">(),
    person_id: idInput<"artist">(),
    pinned: z.boolean().default(false).meta({ description: "No machine may touch it." }),
    override_reason: lineInput(MAX_REASON)
      .optional()
      .meta({ description: "Why somebody is there against what the rules on skills say." }),
  })
  .transform(
    ({ post_id, person_id, pinned, override_reason }): AssignmentInput => ({
      postId: post_id,
      personId: person_id,
      isPinned: pinned,
      overrideReason: override_reason,
    }),
  )
  .meta({ id: "ShiftAssignmentInput", examples: [example] });

const assignmentsInput = z
  .strictObject({ assignments: z.array(assignmentInput).max(MAX_ASSIGNMENTS) })
  .meta({ id: "ShiftAssignments", examples: [{ assignments: [example] }] });

export function assignRoutes(app: App, context: PlanningContext): void {
  app.route({
    method: "PUT",
    url: "/shifts/:id/assignments",
    config: { access: "planning:write" },
    serializerCompiler: plainJson,
    schema: {
      tags: ["Shifts"],
      operationId: "assignShift",
      summary: "Say who works in a shift, all of them",
      description: "Whoever is left out no longer works there. The version is the shift's own.",
      params,
      body: assignmentsInput,
      response: { 200: checkedShiftOutput, ...problems(404, 409, 412, 422) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const result = await assignShift(portsOf(context, unit, authorOf(request)), {
          id: shiftId(request.params.id),
          assignments: request.body.assignments,
          expectedVersion: expectedVersion(request),
        });
        return result.ok ? ok({ status: 200, ...checkedShiftAnswer(result.value) }) : result;
      }),
  });
}
