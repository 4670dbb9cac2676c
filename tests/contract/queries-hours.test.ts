import { instantOf } from "@souffleur/kernel";
import { hourPeriodRepository } from "../../packages/planning/src/adapters/database/worked-hours/hour-period-repository.ts";
import { nightHoursRepository } from "../../packages/planning/src/adapters/database/worked-hours/night-hours-repository.ts";
import { workedHoursRepository } from "../../packages/planning/src/adapters/database/worked-hours/worked-hours-repository.ts";
import { aLine, aPeriod } from "../support/hours.ts";
import { day, newId } from "../support/planning.ts";
import { describeQueries, ofPort, type Stores } from "../support/shown-queries.ts";

const id = newId() as never;
const page = { limit: 2 };
const days = { from: day("2024-05-12"), to: day("2024-05-13") };

const stores: Stores = {
  "worked-hours": ofPort((queries) => workedHoursRepository(queries, "UTC"), {
    hold: (port) => port.hold(),
    find: (port) => port.find({ shiftId: id, personId: id }),
    findAll: (port) => port.findAll([{ shiftId: id, personId: id }]),
    list: (port) => port.list(page, days),
    "list by every filter, a later page": (port) =>
      port.list(
        { ...page, after: ["0", id, id] },
        { ...days, productionId: id, personId: id, states: ["planned", "closed"], periodId: id },
      ),
    "list what was said": (port) => port.list(page, { ...days, states: ["stated"] }),
    overlapping: (port) => port.overlapping(id, { start: 0, end: 1 }),
    "put the first": (port) => port.put([aLine({ version: 1 })], instantOf(0)),
    "put another": (port) => port.put([aLine({ version: 2 })], instantOf(0)),
    remove: (port) => port.remove([{ shiftId: id, personId: id }]),
  }),
  "hour-periods": ofPort(hourPeriodRepository, {
    add: (port) => port.add(aPeriod()),
    find: (port) => port.find(id),
    list: (port) => port.list(page, {}),
    "list by every filter, a later page": (port) =>
      port.list({ ...page, after: [instantOf(0), id] }, { ...days, productionId: id }),
    closedOver: (port) => port.closedOver({ day: days.from, productionId: id }),
    closedWithin: (port) => port.closedWithin({ ...days, productionId: id }),
    "closedWithin, of all productions": (port) => port.closedWithin(days),
    replace: (port) => port.replace(aPeriod()),
  }),
  "night-hours": ofPort(nightHoursRepository, {
    find: (port) => port.find(),
    findForChange: (port) => port.findForChange(),
    "store the first": (port) => port.store({ lines: [], version: 1 }, instantOf(0)),
    "store others": (port) => port.store({ lines: [], version: 2 }, instantOf(0)),
  }),
};

describeQueries(stores, id);
