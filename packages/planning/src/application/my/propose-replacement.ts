import type { Id, Locale, Result } from "@souffleur/kernel";
import type { PersonId } from "../../domain/plan/facts.ts";
import { daysOf, type Shift } from "../../domain/productions/shift.ts";
import { wallTimeAt } from "../../domain/productions/wall-time.ts";
import { type AskedDraft, type RequestPorts, requestDraft } from "../drafts/request-draft.ts";

interface Asked {
  readonly shift: Shift;
  readonly personId: PersonId;
  readonly personName: string;
  /** The organisation's: what came between is said on its clocks, and in its language. */
  readonly zone: string;
  readonly locale: Locale;
}

/** Longer names are cut: they are said in one line. */
const MOST_LETTERS = 40;

/**
 * Asks for a plan that changes as little as can be, with somebody gone from a shift. What they said holds, whether there is
 * anything to plan or not: nobody is kept from saying no because the queue is full.
 */
export async function proposeReplacement<Job extends { readonly id: Id<"job"> }, StartFailure>(
  ports: RequestPorts<Job, StartFailure>,
  asked: Asked,
): Promise<Result<Job, unknown> | undefined> {
  const request = replacementOf(asked);
  return request && requestDraft(ports, request);
}

function replacementOf({ shift, personId, personName, zone, locale }: Asked): AskedDraft | undefined {
  const { at } = shift;
  if (at === undefined) return undefined;
  const [from, to] = [wallTimeAt(at.span.start, zone), wallTimeAt(at.span.end, zone)];
  if (from === undefined || to === undefined) return undefined;
  const { day, lastDay } = daysOf(shift);
  const [who, what] = [personName, shift.title].map((text) => text.slice(0, MOST_LETTERS));
  const verb = { fr: "Remplacer", en: "Replace" }[locale];
  return {
    productionId: shift.productionId,
    from: day,
    to: lastDay,
    seed: 1,
    effort: "quick",
    name: `${verb} ${who} · ${what}, ${day}`,
    base: "keep",
    disturbances: [{ kind: "absence", personId, from, to }],
    supersedes: false,
  };
}
