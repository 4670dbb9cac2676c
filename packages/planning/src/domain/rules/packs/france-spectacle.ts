import type { RuleSource } from "../pack-source.ts";
import {
  after,
  atMost,
  childAge,
  childFromClock,
  childRest,
  days,
  fromClock,
  letPass,
  overhang,
  pause,
  rest,
  toClock,
  underAge,
  weeks,
} from "./limits.ts";

const HOUR = 60;
// The Code du travail was numbered anew in 2008, its third part on working time again in 2016.
const code = "2008-05-01";
const workingTime = "2016-08-10";

const times: readonly RuleSource[] = [
  {
    code: "daily_rest",
    title: { fr: "Repos quotidien", en: "Daily rest" },
    severity: "forbid",
    reference: "Code du travail, art. L3131-1",
    limits: { minutes: rest(code, 11 * HOUR) },
    derogations: [
      {
        code: "agreement_9h",
        title: { fr: "9 h par accord de branche ou d’entreprise", en: "9 h by agreement" },
        reference: "Code du travail, art. L3131-2 et D3131-1 s.",
        limits: { minutes: 9 * HOUR },
        condition: { fr: "Repos équivalent ou contrepartie", en: "Equal rest later, or something in return" },
      },
      {
        code: "technical_services_9h",
        title: { fr: "9 h, prestataires techniques (IDCC 2717)", en: "9 h, technical services (IDCC 2717)" },
        reference: "IDCC 2717, art. 5.1.2",
        limits: { minutes: 9 * HOUR },
        condition: {
          fr: "2 fois par semaine civile et 3 fois en 7 jours au plus",
          en: "At most twice a calendar week and 3 times in 7 days",
        },
      },
    ],
  },
  {
    code: "weekly_rest",
    title: { fr: "Repos hebdomadaire", en: "Weekly rest" },
    severity: "forbid",
    reference: "Code du travail, art. L3132-2",
    limits: { minutes: rest(code, 35 * HOUR), overhang_minutes: overhang(code, 11 * HOUR) },
    derogations: [],
  },
  {
    code: "days_a_week",
    title: { fr: "Jours de travail par semaine", en: "Working days a week" },
    severity: "forbid",
    reference: "Code du travail, art. L3132-1",
    limits: { days: days(code, 6) },
    derogations: [],
  },
  {
    code: "work_a_day",
    title: { fr: "Travail par jour", en: "Work a day" },
    severity: "forbid",
    reference: "Code du travail, art. L3121-18",
    limits: { minutes: atMost(workingTime, 10 * HOUR) },
    derogations: [
      {
        code: "agreement_12h",
        title: { fr: "12 h par accord", en: "12 h by agreement" },
        reference: "Code du travail, art. L3121-19",
        limits: { minutes: 12 * HOUR },
      },
      {
        code: "ccneac_12h",
        title: {
          fr: "12 h, entreprises artistiques et culturelles (IDCC 1285)",
          en: "12 h, artistic and cultural companies (IDCC 1285)",
        },
        reference: "CCNEAC (IDCC 1285), art. VI.6.1",
        limits: { minutes: 12 * HOUR },
        condition: {
          fr: "En tournée ou en festival, dans les 15 jours avant une première, pour le montage et le démontage",
          en: "On tour or at a festival, in the 15 days before a premiere, for rigging and striking",
        },
      },
    ],
  },
  {
    code: "span_a_day",
    title: { fr: "Amplitude de la journée", en: "Span of the day" },
    severity: "forbid",
    reference: "Code du travail, art. L3131-1",
    limits: { minutes: atMost(code, 13 * HOUR) },
    derogations: [
      {
        code: "agreement_15h",
        title: { fr: "15 h là où le repos est de 9 h", en: "15 h where the rest is 9 h" },
        reference: "Code du travail, art. L3131-2 et D3131-1 s.",
        limits: { minutes: 15 * HOUR },
      },
    ],
  },
  {
    code: "work_a_week",
    title: { fr: "Travail par semaine", en: "Work a week" },
    severity: "forbid",
    reference: "Code du travail, art. L3121-20",
    limits: { minutes: atMost(workingTime, 48 * HOUR) },
    derogations: [
      {
        code: "authorised_60h",
        title: { fr: "60 h sur autorisation", en: "60 h with authorisation" },
        reference: "Code du travail, art. L3121-21",
        limits: { minutes: 60 * HOUR },
        condition: {
          fr: "Circonstances exceptionnelles, inspection du travail",
          en: "Exceptional circumstances, labour inspectorate",
        },
      },
    ],
  },
  {
    code: "average_weeks",
    title: { fr: "Moyenne sur plusieurs semaines", en: "Average over several weeks" },
    severity: "forbid",
    reference: "Code du travail, art. L3121-22",
    limits: { minutes: atMost(workingTime, 44 * HOUR), weeks: weeks(workingTime, 12) },
    derogations: [
      {
        code: "agreement_46h",
        title: { fr: "46 h par accord", en: "46 h by agreement" },
        reference: "Code du travail, art. L3121-23",
        limits: { minutes: 46 * HOUR },
      },
    ],
  },
  {
    code: "work_break",
    title: { fr: "Pause", en: "Break" },
    severity: "warn",
    reference: "Code du travail, art. L3121-16",
    limits: { after_minutes: after(workingTime, 6 * HOUR), minutes: pause(workingTime, 20) },
    derogations: [],
  },
  {
    code: "night_work",
    title: { fr: "Travail de nuit", en: "Night work" },
    severity: "ignore",
    reference: "Code du travail, art. L3122-2",
    limits: {
      from_clock: fromClock(workingTime, 22 * HOUR),
      to_clock: toClock(workingTime, 6 * HOUR),
      minutes: letPass(workingTime, 0),
    },
    derogations: [
      {
        code: "shows_0h_7h",
        title: { fr: "De 0 h à 7 h, spectacle vivant", en: "0:00 to 7:00, live shows" },
        reference: "Code du travail, art. L3122-3",
        limits: { from_clock: 0, to_clock: 7 * HOUR },
      },
    ],
  },
  {
    code: "sunday_work",
    title: { fr: "Travail du dimanche", en: "Sunday work" },
    severity: "ignore",
    reference: "Code du travail, art. L3132-3 et L3132-12",
    limits: {},
    derogations: [],
  },
  {
    code: "holiday_work",
    title: { fr: "Travail un jour férié", en: "Work on a public holiday" },
    severity: "warn",
    reference: "Code du travail, art. L3133-1",
    limits: {},
    derogations: [],
  },
];

const young: readonly RuleSource[] = [
  {
    code: "young_day",
    title: { fr: "Travail par jour avant 18 ans", en: "Work a day under 18" },
    severity: "forbid",
    reference: "Code du travail, art. L3162-1",
    limits: { minutes: atMost(code, 8 * HOUR), age: underAge(code, 18) },
    derogations: [],
  },
  {
    code: "young_week",
    title: { fr: "Travail par semaine avant 18 ans", en: "Work a week under 18" },
    severity: "forbid",
    reference: "Code du travail, art. L3162-1",
    limits: { minutes: atMost(code, 35 * HOUR), age: underAge(code, 18) },
    derogations: [],
  },
  {
    code: "young_rest",
    title: { fr: "Repos quotidien avant 18 ans", en: "Daily rest under 18" },
    severity: "forbid",
    reference: "Code du travail, art. L3164-1",
    limits: {
      minutes: rest(code, 12 * HOUR),
      age: underAge(code, 18),
      child_minutes: childRest(code, 14 * HOUR),
      child_age: childAge(code, 16),
    },
    derogations: [],
  },
  {
    code: "young_days_off",
    title: { fr: "Jours de repos d’affilée avant 18 ans", en: "Days off in a row under 18" },
    severity: "forbid",
    reference: "Code du travail, art. L3164-2",
    limits: { days: days(code, 2), age: underAge(code, 18) },
    derogations: [],
  },
  {
    code: "young_night",
    title: { fr: "Travail de nuit avant 18 ans", en: "Night work under 18" },
    severity: "forbid",
    reference: "Code du travail, art. L3163-1 et L3163-2",
    limits: {
      from_clock: fromClock(code, 22 * HOUR),
      to_clock: toClock(code, 6 * HOUR),
      age: underAge(code, 18),
      child_from_clock: childFromClock(code, 20 * HOUR),
      child_age: childAge(code, 16),
    },
    derogations: [
      {
        code: "authorised_midnight",
        title: { fr: "Jusqu’à minuit, sur autorisation", en: "Until midnight, with authorisation" },
        reference: "Code du travail, art. L3163-2 et R3163-4",
        limits: { from_clock: 24 * HOUR, child_from_clock: 24 * HOUR },
      },
    ],
  },
];

/** What French law says of working time, as it is known in theatres; every limit is the organisation's to edit. */
export const franceSpectacle: readonly RuleSource[] = [...times, ...young];
