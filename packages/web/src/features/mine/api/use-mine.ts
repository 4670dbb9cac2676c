import { useCallback, useEffect, useState } from "react";
import { ApiProblem, statusOf } from "../../../lib/api/problem.ts";
import type { MyPage, MySchedule } from "../../../lib/api/types.ts";
import { linkRequest } from "./link-request.ts";
import { read, write } from "./token.ts";

/** What this device keeps of somebody, to be read without a network. */
export interface Mine {
  readonly me: MyPage;
  readonly schedule: MySchedule;
  /** When the server said so. */
  readonly asOf: string;
}

/** `gone`: the link opens nothing any more. `away`: what is shown may be old. */
export type Standing = "loading" | "fresh" | "away" | "gone" | "failed";

export interface MineState {
  readonly mine: Mine | undefined;
  readonly standing: Standing;
  readonly error: unknown;
  readonly reload: () => Promise<void>;
}

const KEY = "souffleur.link.mine";

export function useMine(token: string): MineState {
  const [mine, setMine] = useState(keptMine);
  const [standing, setStanding] = useState<Standing>("loading");
  const [error, setError] = useState<unknown>(undefined);
  const reload = useCallback(async () => {
    try {
      const next = await readMine(token);
      write(KEY, JSON.stringify(next));
      setMine(next);
      setError(undefined);
      setStanding("fresh");
    } catch (fault) {
      setError(fault);
      setStanding(standingAfter(fault));
    }
  }, [token]);
  useEffect(() => {
    void reload();
    const again = () => document.visibilityState === "visible" && void reload();
    addEventListener("online", again);
    document.addEventListener("visibilitychange", again);
    return () => {
      removeEventListener("online", again);
      document.removeEventListener("visibilitychange", again);
    };
  }, [reload]);
  return { mine, standing, error, reload };
}

async function readMine(token: string): Promise<Mine> {
  const [me, schedule] = await Promise.all([
    linkRequest<MyPage>(token, "/my"),
    linkRequest<MySchedule>(token, "/my/schedule"),
  ]);
  return { me: me.body, schedule: schedule.body, asOf: new Date().toISOString() };
}

/** A link that was revoked, has expired, or is of somebody who is gone, says so with these. */
function opensNothing(fault: unknown): boolean {
  const status = statusOf(fault);
  return status === 401 || status === 403 || status === 404;
}

function standingAfter(fault: unknown): Standing {
  if (opensNothing(fault)) return "gone";
  // A server that is not well is away, too; what is known can be read meanwhile.
  return fault instanceof ApiProblem && fault.problem.status < 500 ? "failed" : "away";
}

function keptMine(): Mine | undefined {
  try {
    return JSON.parse(read(KEY) ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}
