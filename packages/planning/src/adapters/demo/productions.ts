import type { LocalDate } from "@souffleur/kernel";
import type { PlanningPorts } from "../../application/ports.ts";
import { applyPlan } from "../../application/productions/apply-plan.ts";
import { createProduction } from "../../application/productions/create-production.ts";
import { createShiftSeries } from "../../application/productions/create-shifts.ts";
import type { TemplatedDetails } from "../../application/productions/shift-input.ts";
import type { ProductionId } from "../../domain/plan/facts.ts";
import type { MissionType } from "../../domain/productions/mission-type.ts";
import type { Shift } from "../../domain/productions/shift.ts";
import { castShifts } from "./cast-shifts.ts";
import type { Company } from "./company.ts";
import { demoIds } from "./ids.ts";
import { nameMissions } from "./mission-types.ts";
import { must } from "./must.ts";
import { type Chance, dayAfter } from "./season.ts";
import type { DemoVenues } from "./venues.ts";

interface Season {
  readonly company: Company;
  readonly venues: DemoVenues;
  readonly today: LocalDate;
}

/** A play that has been running for two weeks, and a film that is shot at night beside it; answers with the play. */
export async function putOn(ports: PlanningPorts, chance: Chance, season: Season): Promise<ProductionId> {
  const numbered = { ...ports, newId: demoIds("productions") };
  const types = await nameMissions(numbered);
  const plan = planner(numbered, season);
  const { theatre, chapel, cloister } = season.venues;
  const days = daysAround(season.today);

  const play = await plan.create("Le Songe d'une nuit d'été", [-35, 45], "#7048e8", 6_400_000);
  const [hall, studio] = theatre.rooms;
  const onStage = { venueId: theatre.id, roomId: hall?.id };
  const inStudio = { venueId: theatre.id, roomId: studio?.id };
  const shifts = [
    ...(await plan.series(play, types.setUp, onStage, {
      days: days(-16, -15, [1, 2, 3, 4, 5, 6]),
      at: "09:00",
    })),
    ...(await plan.series(play, types.rehearsal, inStudio, { days: days(-14, 6, [1, 2]), at: "10:00" })),
    ...(await plan.series(play, types.performance, onStage, {
      days: days(-14, 20, [3, 4, 5, 6]),
      at: "19:30",
    })),
    ...(await plan.series(play, types.strike, onStage, { days: days(23, 24, [1, 2, 3, 4, 5]), at: "09:00" })),
  ];
  // What is rehearsed after this week has no hour yet: that is for the machine.
  await plan.series(
    play,
    types.rehearsal,
    { venueId: chapel.id },
    {
      days: days(7, 20, [1, 2, 4]),
      between: { from: "10:00", to: "18:00" },
    },
  );

  const film = await plan.create("La Nuit des lampions", [-5, 30], "#e8590c", 2_850_000);
  const nights = await plan.series(
    film,
    types.shoot,
    { venueId: cloister.id },
    {
      days: days(-4, 18, [2, 5, 6]),
      at: "16:00",
    },
  );
  const cast = castShifts([...shifts, ...nights], season.company.people, chance);
  for (const [productionId, its] of [
    [play, shifts],
    [film, nights],
  ] as const) {
    const versions = new Map(its.map(({ id, version }) => [id, version]));
    const assignments = cast.filter(({ shiftId }) => versions.has(shiftId));
    must(await applyPlan(numbered, { productionId, versions, placements: [], assignments }));
  }
  return play;
}

function planner(ports: PlanningPorts, { company, today }: Season) {
  return {
    async create(
      name: string,
      [first, last]: readonly [number, number],
      color: string,
      budget: number,
    ): Promise<ProductionId> {
      const period = { startsOn: dayAfter(today, first), endsOn: dayAfter(today, last) };
      const teamId = company.teams.troupe.id;
      const details = { name, ...period, color, budget, teamId, notes: "" };
      return must(await createProduction(ports, details)).id;
    },
    async series(
      productionId: ProductionId,
      { id }: MissionType,
      where: TemplatedDetails,
      series: Parameters<typeof createShiftSeries>[1]["series"],
    ): Promise<readonly Shift[]> {
      if (series.days.length === 0) return [];
      const details = { missionTypeId: id, ...where };
      return must(await createShiftSeries(ports, { productionId, details, series }));
    },
  };
}

/** Days from so many before today to so many after, on these days of the week. */
function daysAround(today: LocalDate) {
  return (first: number, last: number, weekdays: readonly number[]): readonly LocalDate[] => {
    const days = Array.from({ length: last - first + 1 }, (_, index) => dayAfter(today, first + index));
    return days.filter((day) => weekdays.includes(Temporal.PlainDate.from(day).dayOfWeek));
  };
}
