import { channel } from "node:diagnostics_channel";

/** Where the writer tells, to whoever listens, how many units of work each commit held. */
export const committedGroups = "souffleur:sqlite:committed";

export interface CommittedGroup {
  readonly units: number;
}

const groups = channel(committedGroups);

export function tellCommitted(units: number): void {
  if (groups.hasSubscribers) groups.publish({ units } satisfies CommittedGroup);
}
