import type { z } from "zod";
import type { PlanWindow } from "../../../application/rules/ports.ts";
import { wallText } from "../../../domain/calendars/recurrence/wall-seconds.ts";
import type { Dashboard } from "../../../domain/dashboard/dashboard.ts";
import type { Figures, WeekFigures } from "../../../domain/dashboard/figures.ts";
import type { OpenPost } from "../../../domain/dashboard/open-posts.ts";
import { dateOfDay } from "../../../domain/plan/day-text.ts";
import type { PersonId, PlanFacts } from "../../../domain/plan/facts.ts";
import type { dashboardOutput } from "./dashboard-schemas.ts";

type Output = z.input<typeof dashboardOutput>;

const MOST_OPEN_POSTS = 200;

/** Member by member: the route writes it as it is. */
export function presentDashboard(
  { from, to, productionId }: PlanWindow,
  dashboard: Dashboard,
  facts: PlanFacts,
): Output {
  const named = namesIn(facts);
  return {
    from,
    to,
    production_id: productionId,
    total: { ...presentFigures(dashboard.total), done_minutes: dashboard.doneMinutes },
    by_week: dashboard.byWeek.map(presentWeek),
    productions: dashboard.productions.map((production) => ({
      id: production.id,
      name: production.name,
      color: production.color,
      ...presentFigures(production),
      done_minutes: production.doneMinutes,
      weeks: production.weeks.map(presentWeek),
      whole_cost: production.wholeCost,
      budget: production.budget,
    })),
    open_posts: dashboard.openPosts.slice(0, MOST_OPEN_POSTS).map(presentOpenPost),
    conflicts: dashboard.conflicts.map(({ code, severity, count }) => ({ code, severity, count })),
    days: dashboard.days.map(dateOfDay),
    weeks: dashboard.weeks.map(dateOfDay),
    load: dashboard.load.map(({ personId, minutes, byDay, byWeek }) => ({
      ...named(personId),
      minutes,
      by_day: [...byDay],
      by_week: [...byWeek],
    })),
    without_work: dashboard.withoutWork.map(named),
    over_limits: dashboard.overLimits.map(({ personId, breaches }) => ({
      ...named(personId),
      breaches: breaches.map(({ code, severity, count }) => ({ code, severity, count })),
    })),
    limits: { day_minutes: dashboard.limits.dayMinutes, week_minutes: dashboard.limits.weekMinutes },
  };
}

export function namesIn({ people }: PlanFacts) {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return (id: PersonId) => ({ person_id: id, name: names.get(id) ?? "" });
}

function presentFigures({ withoutRate, ...figures }: Figures): Omit<Output["total"], "done_minutes"> {
  const { shifts, unplaced, seats, filled, people, minutes, cost } = figures;
  return { shifts, unplaced, seats, filled, people, minutes, cost, without_rate: withoutRate };
}

function presentWeek({ monday, minutes, cost }: WeekFigures): Output["by_week"][number] {
  return { week: dateOfDay(monday), minutes, cost };
}

function presentOpenPost(post: OpenPost): Output["open_posts"][number] {
  return {
    shift_id: post.shiftId,
    production_id: post.productionId,
    title: post.title,
    day: dateOfDay(post.day),
    start: post.wallStart === undefined ? undefined : wallText(post.wallStart * 60),
    venue_id: post.venueId,
    post_id: post.postId,
    role: post.role,
    skill_id: post.skillId,
    missing: post.missing,
  };
}
