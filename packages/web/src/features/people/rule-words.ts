import { addDays } from "../../lib/format/wall-clock.ts";
import { useFormat, useMessages } from "../../lib/i18n/locale-context.tsx";
import { availabilityMessages } from "./availability-messages.ts";
import { readRecurrence } from "./recurrence.ts";
import { type AvailabilityRule, draftOfRule } from "./rule-draft.ts";

/** Whether nothing of a rule is left to come. */
export function isOver(rule: AvailabilityRule, today: string): boolean {
  if (rule.recurrence === undefined) return rule.end.slice(0, 10) < today;
  const { until } = readRecurrence(rule.recurrence, rule.start.slice(0, 10));
  return until !== "" && until < today;
}

/** A rule in two short texts: which days, and which hours of them. */
export function useRuleWords() {
  const words = useMessages(availabilityMessages);
  const format = useFormat();
  return (rule: AvailabilityRule & { readonly said?: string | undefined }) => {
    const { wholeDays, lastDay } = draftOfRule(rule);
    const isLong =
      lastDay !== "" || (!wholeDays && rule.end.slice(0, 10) > addDays(rule.start.slice(0, 10), 1));
    const hours = wholeDays ? words.allDay : format.timeRange(rule.start, rule.end);
    if (rule.recurrence !== undefined) return { title: rule.said ?? rule.recurrence, when: hours };
    const first = format.longDay(rule.start.slice(0, 10));
    if (wholeDays && lastDay !== "") return { title: format.period(rule.start, lastDay), when: hours };
    if (isLong) return { title: format.range(rule.start, rule.end), when: "" };
    return { title: first, when: hours };
  };
}
