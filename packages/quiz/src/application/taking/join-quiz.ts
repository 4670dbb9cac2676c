import { fail, type InstantText, instantOf, ok, type Result } from "@souffleur/kernel";
import type { Learner, LearnerId } from "../../domain/taking/attempt.ts";
import { isOpen, type Share, type ShareId } from "../../domain/taking/quiz.ts";
import type { QuizPorts } from "../ports.ts";

export interface ShareClosed {
  readonly code: "share_closed";
}
export interface ShareFull {
  readonly code: "share_full";
  readonly most: number;
}

export interface LearnerUnknown {
  readonly code: "learner_unknown";
}

/** How long somebody finds their own answers again. */
const KEY_MS = 730 * 86_400_000;

/** Whoever comes: under a name they choose, under the key they already have, or with their account. */
export type Comer =
  | { readonly kind: "named"; readonly name: string }
  | { readonly kind: "known"; readonly key: string }
  | { readonly kind: "account"; readonly account: string; readonly name: string };

export interface Joined {
  readonly learner: Learner;
  /** A new key, where they have none of their own yet. */
  readonly secret?: string;
}

type Ports = Pick<QuizPorts, "shares" | "learners" | "playKeys" | "clock" | "newId">;

/** Lets a learner in by an open link. Nothing of them is kept but the name they gave. */
export async function joinQuiz(
  ports: Ports,
  shareId: ShareId,
  comer: Comer,
): Promise<Result<Joined, ShareClosed | ShareFull | LearnerUnknown>> {
  const { shares, learners, clock } = ports;
  const now = clock.now();
  const share = await shares.findForChange(shareId);
  if (share === undefined || !isOpen(share, now)) return fail({ code: "share_closed" });
  const known = await knownLearner(ports, comer);
  if (comer.kind === "known" && known === undefined) return fail({ code: "learner_unknown" });
  const isIn = known !== undefined && (await learners.sharesOf(known.id)).some(({ id }) => id === shareId);
  if (!isIn && (await shares.learnersOf(shareId)) >= share.maxLearners)
    return fail({ code: "share_full", most: share.maxLearners });
  const learner = known ?? (await newLearner(ports, comer, now));
  await learners.join(learner.id, shareId, now);
  if (comer.kind === "known") return ok({ learner });
  return ok({ learner, secret: await keyFor(ports, learner) });
}

/** What somebody who has joined may take part in now. */
export async function openShareOf(
  { shares, learners, clock }: Pick<Ports, "shares" | "learners" | "clock">,
  learnerId: LearnerId,
  shareId: ShareId,
): Promise<Result<Share, ShareClosed>> {
  const share = await shares.find(shareId);
  if (share === undefined || !isOpen(share, clock.now())) return fail({ code: "share_closed" });
  const joined = await learners.sharesOf(learnerId);
  return joined.some(({ id }) => id === shareId) ? ok(share) : fail({ code: "share_closed" });
}

async function knownLearner({ learners, playKeys }: Ports, comer: Comer): Promise<Learner | undefined> {
  if (comer.kind === "account") return learners.findByAccount(comer.account);
  if (comer.kind !== "known") return undefined;
  const id = await playKeys.read("quiz.learner", comer.key);
  // Keys of this kind open learners.
  return id === undefined ? undefined : learners.find(id as LearnerId);
}

async function newLearner({ learners, newId }: Ports, comer: Comer, now: InstantText): Promise<Learner> {
  const learner: Learner = {
    id: newId<"quiz-learner">(),
    name: "name" in comer ? comer.name : "",
    ...(comer.kind === "account" && { account: comer.account }),
    createdAt: now,
  };
  await learners.add(learner);
  return learner;
}

function keyFor({ playKeys, clock }: Ports, { id }: Learner): Promise<string> {
  const expiresAt = instantOf(clock.millis() + KEY_MS);
  // The label stands in lists and logs, so it says nothing of who it is.
  return playKeys.mint("quiz.learner", { id, label: "Quiz", expiresAt });
}
