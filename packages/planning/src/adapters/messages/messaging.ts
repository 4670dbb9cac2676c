import type { App } from "@souffleur/platform/http";
import type { JobHandler, Jobs } from "@souffleur/platform/jobs";
import type { Chore } from "@souffleur/platform/module";
import type { PlanningContext } from "../context.ts";
import { messagingRoutes } from "../http/messages/messaging-routes.ts";
import { remindersChore, remindPeopleJob } from "../jobs/remind-people-job.ts";
import { askToSend, messagesChore, sendMessagesJob } from "../jobs/send-messages-job.ts";

export interface Messaging {
  /** What was given, and the way to wake whoever sends. */
  readonly context: PlanningContext;
  readonly jobs: readonly JobHandler[];
  chores(jobs: Jobs): readonly Chore[];
  mount(app: App, jobs: Jobs): void;
  close(): void;
}

/** All that sends messages, as one part of the module. */
export function createMessaging(given: PlanningContext): Messaging {
  let wake = () => {};
  const context: PlanningContext = { ...given, messagesWait: () => wake() };
  const send = sendMessagesJob(context);
  const remind = remindPeopleJob(context);
  return {
    context,
    jobs: [send, remind],
    chores: (jobs) => [messagesChore(context, jobs, send), remindersChore(context, jobs, remind)],
    mount(app, jobs) {
      // What could not be asked for is found by the chore.
      wake = () => void askToSend(context, jobs, send).catch(() => {});
      messagingRoutes(app, context);
    },
    close: () => given.mailer?.close(),
  };
}
