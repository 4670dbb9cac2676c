import { hash, randomBytes } from "node:crypto";
import type { Queries } from "@souffleur/platform/database";
import type { PublishingPorts } from "../../../application/publishing/ports.ts";
import { calendarFeedRepository } from "./calendar-feed-repository.ts";
import { planToTell } from "./plan-to-tell.ts";
import { publicationRepository } from "./publication-repository.ts";
import { publishedPlan } from "./published-plan.ts";

const SECRET_BYTES = 32;

export function publishingRepositories(queries: Queries, zone: string): PublishingPorts {
  return {
    published: publishedPlan(queries),
    planToTell: planToTell(queries, zone),
    publications: publicationRepository(queries),
    feeds: calendarFeedRepository(queries),
    newSecret: () => randomBytes(SECRET_BYTES).toString("base64url"),
    digest: (text) => hash("sha256", text, "base64url"),
  };
}
