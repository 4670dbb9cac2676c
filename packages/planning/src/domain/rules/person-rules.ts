import { averageWeeks } from "./person/average-weeks.ts";
import { dailyRest } from "./person/daily-rest.ts";
import { daysAWeek } from "./person/days-a-week.ts";
import { holidayWork } from "./person/holiday-work.ts";
import { nightWork } from "./person/night-work.ts";
import { overlap } from "./person/overlap.ts";
import { productionRest } from "./person/production-rest.ts";
import { spanADay } from "./person/span-a-day.ts";
import { sundayWork } from "./person/sunday-work.ts";
import { tentative } from "./person/tentative.ts";
import { travel } from "./person/travel.ts";
import { unavailable } from "./person/unavailable.ts";
import { weeklyRest } from "./person/weekly-rest.ts";
import { workADay } from "./person/work-a-day.ts";
import { workAWeek } from "./person/work-a-week.ts";
import { workBreak } from "./person/work-break.ts";
import { youngDay } from "./person/young-day.ts";
import { youngDaysOff } from "./person/young-days-off.ts";
import { youngNight } from "./person/young-night.ts";
import { youngRest } from "./person/young-rest.ts";
import { youngWeek } from "./person/young-week.ts";

/** All rules about one person's work, the cheap ones that most often say no first. */
export const personRules = [
  overlap,
  unavailable,
  travel,
  dailyRest,
  productionRest,
  spanADay,
  workADay,
  workAWeek,
  daysAWeek,
  weeklyRest,
  averageWeeks,
  workBreak,
  tentative,
  nightWork,
  sundayWork,
  holidayWork,
  youngDay,
  youngWeek,
  youngRest,
  youngDaysOff,
  youngNight,
] as const;
