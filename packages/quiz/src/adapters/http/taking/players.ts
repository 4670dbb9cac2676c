import { type Clock, parseId } from "@souffleur/kernel";
import { RequestLimit } from "@souffleur/platform/auth";
import { type CommonFailure, ProblemError, principalOf, type Request } from "@souffleur/platform/http";
import type { AttemptId, LearnerId } from "../../../domain/taking/attempt.ts";
import type { ShareId } from "../../../domain/taking/quiz.ts";

/** A class comes in within a minute; a thousand names a minute is somebody's program. */
const JOINS_A_MINUTE = 120;
/** More than anybody can read, let alone answer. */
const DEEDS_A_MINUTE = 240;
/** A long review shows a hundred at once. */
const PICTURES_A_MINUTE = 1_000;

/** Who plays, as their key says, at a pace people have. */
export interface Players {
  share(request: Request): ShareId;
  learner(request: Request): LearnerId;
  /** The same, who only looks at pictures: they come by the dozen. */
  onlooker(request: Request): LearnerId;
  /** Counts somebody who comes in by this link. */
  noteJoin(id: ShareId): void;
}

export function createPlayers(clock: Clock): Players {
  const joins = new RequestLimit(clock, JOINS_A_MINUTE);
  const deeds = new RequestLimit(clock, DEEDS_A_MINUTE);
  const pictures = new RequestLimit(clock, PICTURES_A_MINUTE);
  const learnerAt = (request: Request, pace: RequestLimit) => {
    const id = subjectOf<LearnerId>(request, "quiz.learner");
    refuseAbove(pace.take(id));
    return id;
  };
  return {
    share: (request) => subjectOf<ShareId>(request, "quiz.share"),
    learner: (request) => learnerAt(request, deeds),
    onlooker: (request) => learnerAt(request, pictures),
    noteJoin: (id) => refuseAbove(joins.take(id)),
  };
}

/** A link of another kind opens nothing here. */
function subjectOf<Found extends ShareId | LearnerId>(request: Request, kind: string): Found {
  const { link } = principalOf(request);
  const id = link?.kind === kind ? parseId(link.subjectId) : undefined;
  if (id === undefined) throw new ProblemError({ code: "link_of_another_kind" });
  // The kind of the key says what its id is of.
  return id as string as Found;
}

function refuseAbove(retryAfterSeconds: number): void {
  if (retryAfterSeconds === 0) return;
  const failure: CommonFailure = { code: "too_many_requests", retryAfterSeconds };
  throw new ProblemError(failure);
}

export function attemptIdOf(text: string): AttemptId {
  const id = parseId<"quiz-attempt">(text);
  if (id === undefined) throw new ProblemError({ code: "attempt_not_found" });
  return id;
}
