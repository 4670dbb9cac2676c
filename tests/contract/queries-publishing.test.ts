import { instantOf } from "@souffleur/kernel";
import { calendarFeedRepository } from "../../packages/planning/src/adapters/database/publishing/calendar-feed-repository.ts";
import { planToTell } from "../../packages/planning/src/adapters/database/publishing/plan-to-tell.ts";
import { publicationRepository } from "../../packages/planning/src/adapters/database/publishing/publication-repository.ts";
import { publishedPlan } from "../../packages/planning/src/adapters/database/publishing/published-plan.ts";
import { day, newId } from "../support/planning.ts";
import { aCalendarFeed, aPublication, aPublishedShift, aToldState } from "../support/publishing.ts";
import { describeQueries, ofPort, type Stores } from "../support/shown-queries.ts";

const id = newId() as never;
const days = { from: day("2024-05-12"), to: day("2024-05-13") };

const stores: Stores = {
  "published-plan": ofPort(publishedPlan, {
    find: (port) => port.find(id),
    list: (port) => port.list({ limit: 2 }),
    "list some days of a production at a venue, cancelled ones too": (port) =>
      port.list({ productionId: id, venueId: id, ...days, withCancelled: true, limit: 2 }),
    findTold: (port) => port.findTold(id, id),
    listTold: (port) => port.listTold({ limit: 2 }),
    "listTold of one shift, some days of a production": (port) =>
      port.listTold({ shiftId: id, productionId: id, ...days, withCancelled: true, limit: 2 }),
    ofPeople: (port) => port.ofPeople([id], { limit: 2 }),
    ofProduction: (port) => port.ofProduction(id),
    store: (port) => port.store([aPublishedShift()], [aToldState({ shiftId: id })]),
  }),
  "plan-to-tell": ofPort((queries) => planToTell(queries, "Europe/Paris"), {
    ofProduction: (port) => port.ofProduction(id),
  }),
  "calendar-feeds": ofPort(calendarFeedRepository, {
    add: (port) => port.add(aCalendarFeed(), "hash"),
    find: (port) => port.find(id),
    findBySecret: (port) => port.findBySecret("hash"),
    of: (port) => port.of({ kind: "person", id }, 2),
    remove: (port) => port.remove(id),
    touch: (port) => port.touch(id, instantOf(1), instantOf(0)),
  }),
  publications: ofPort(publicationRepository, {
    add: (port) => port.add(aPublication()),
    lastNumber: (port) => port.lastNumber(id),
    find: (port) => port.find(id, 1),
    list: (port) => port.list({ limit: 2 }, id),
    "list a later page": (port) => port.list({ limit: 2, after: ["5"] }, id),
  }),
};

describeQueries(stores, id);
