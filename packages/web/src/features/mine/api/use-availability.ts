import { useCallback, useEffect, useRef, useState } from "react";
import { isStale } from "../../../lib/api/problem.ts";
import type { AvailabilityItem, AvailabilitySpans, PersonAvailability } from "../../../lib/api/types.ts";
import { addDays, addMonths, monthWeeks } from "../../../lib/format/wall-clock.ts";
import { linkRequest } from "./link-request.ts";
import { read, write } from "./token.ts";

export type Saving = "idle" | "saving" | "saved" | "failed";
type Items = readonly AvailabilityItem[];

const KEY = "souffleur.link.spans";

/** What holds in a month, the days around it included; the last months looked at can be read without a network. */
export function useSpans(token: string, month: string) {
  const [spans, setSpans] = useState<AvailabilitySpans | undefined>(() => keptSpans()[month]);
  const [error, setError] = useState<unknown>(undefined);
  const reload = useCallback(async () => {
    const weeks = monthWeeks(month);
    const query = {
      from: weeks[0]?.[0] ?? `${month}-01`,
      to: weeks.at(-1)?.[6] ?? addDays(`${addMonths(month, 1)}-01`, -1),
    };
    try {
      const { body } = await linkRequest<AvailabilitySpans>(token, "/my/availability/spans", { query });
      write(KEY, JSON.stringify({ ...lastFew(keptSpans()), [month]: body }));
      setSpans(body);
      setError(undefined);
    } catch (fault) {
      setError(fault);
    }
  }, [token, month]);
  useEffect(() => {
    setSpans(keptSpans()[month]);
    void reload();
  }, [month, reload]);
  return { spans, error, reload };
}

/** Changes what one says of one's time: reads it, changes it, writes it, again if somebody else was quicker. */
export function useAvailabilityChange(token: string, onSaved: () => Promise<void>) {
  const [saving, setSaving] = useState<Saving>("idle");
  const [error, setError] = useState<unknown>(undefined);
  const [before, setBefore] = useState<Items | undefined>(undefined);
  const line = useRef<Promise<void>>(Promise.resolve());
  const change = (edit: (items: Items) => Items): Promise<void> => {
    const work = async () => {
      setSaving("saving");
      try {
        setBefore(await save(token, edit));
        await onSaved();
        setError(undefined);
        setSaving("saved");
      } catch (fault) {
        setError(fault);
        setSaving("failed");
      }
    };
    // One after the other: the second begins from what the first left.
    line.current = line.current.then(work);
    return line.current;
  };
  const undo = before && (() => change(() => before).then(() => setBefore(undefined)));
  return { saving, error, change, undo };
}

const ATTEMPTS = 3;

async function save(token: string, edit: (items: Items) => Items): Promise<Items> {
  for (let attempt = 1; ; attempt++) {
    const { body, version } = await linkRequest<PersonAvailability>(token, "/my/availability");
    try {
      await linkRequest<PersonAvailability>(token, "/my/availability", {
        method: "PUT",
        body: { items: edit(body.items) },
        version: version ?? body.version,
      });
      return body.items;
    } catch (fault) {
      if (!isStale(fault) || attempt === ATTEMPTS) throw fault;
    }
  }
}

function keptSpans(): Readonly<Record<string, AvailabilitySpans>> {
  try {
    return JSON.parse(read(KEY) ?? "{}");
  } catch {
    return {};
  }
}

const KEPT_MONTHS = 5;

function lastFew(kept: Readonly<Record<string, AvailabilitySpans>>) {
  return Object.fromEntries(Object.entries(kept).slice(-KEPT_MONTHS));
}
