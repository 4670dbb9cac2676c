import { type Clock, instantOf } from "@souffleur/kernel";
import { forgetOldKeys } from "@souffleur/platform/http";
import { countWaiting } from "@souffleur/platform/inbox";
import { ledgerOf } from "@souffleur/platform/ledger";
import { trashOf } from "@souffleur/platform/trash";
import { answerRepository } from "../../packages/planning/src/adapters/database/answers/answer-repository.ts";
import { artistRepository } from "../../packages/planning/src/adapters/database/artist-repository.ts";
import { availabilityRuleRepository } from "../../packages/planning/src/adapters/database/availability/availability-rule-repository.ts";
import { calendarRepository } from "../../packages/planning/src/adapters/database/calendars/calendar-repository.ts";
import { callSheetRepository } from "../../packages/planning/src/adapters/database/call-sheets/call-sheet-repository.ts";
import { dayPlanReader } from "../../packages/planning/src/adapters/database/call-sheets/day-plan-reader.ts";
import { dashboardReader } from "../../packages/planning/src/adapters/database/dashboard/dashboard-reader.ts";
import { draftFacts } from "../../packages/planning/src/adapters/database/drafts/draft-facts.ts";
import { draftInbox } from "../../packages/planning/src/adapters/database/drafts/draft-inbox.ts";
import { productionProposalRepository } from "../../packages/planning/src/adapters/database/drafts/production-proposal-repository.ts";
import { weightsRepository } from "../../packages/planning/src/adapters/database/drafts/weights-repository.ts";
import { workReader } from "../../packages/planning/src/adapters/database/hours/work-reader.ts";
import { belongingsRepository } from "../../packages/planning/src/adapters/database/people/belongings-repository.ts";
import { personRepository } from "../../packages/planning/src/adapters/database/people/person-repository.ts";
import { skillRepository } from "../../packages/planning/src/adapters/database/people/skill-repository.ts";
import { teamRepository } from "../../packages/planning/src/adapters/database/people/team-repository.ts";
import { peopleMatches } from "../../packages/planning/src/adapters/database/people-import/people-matches.ts";
import { planReader } from "../../packages/planning/src/adapters/database/plan/plan-reader.ts";
import { planningProposalRepository } from "../../packages/planning/src/adapters/database/planning-proposal-repository.ts";
import { planningRepository } from "../../packages/planning/src/adapters/database/planning-repository.ts";
import { coverageReader } from "../../packages/planning/src/adapters/database/productions/coverage-reader.ts";
import { missionTypeRepository } from "../../packages/planning/src/adapters/database/productions/mission-type-repository.ts";
import { placeLookup } from "../../packages/planning/src/adapters/database/productions/place-lookup.ts";
import { productionRepository } from "../../packages/planning/src/adapters/database/productions/production-repository.ts";
import { referenceCheck } from "../../packages/planning/src/adapters/database/productions/reference-check.ts";
import { shiftRepository } from "../../packages/planning/src/adapters/database/productions/shift-repository.ts";
import { useLookup } from "../../packages/planning/src/adapters/database/productions/use-lookup.ts";
import { proposalInbox } from "../../packages/planning/src/adapters/database/proposal-inbox.ts";
import { sceneOrderInbox } from "../../packages/planning/src/adapters/database/scenes/scene-order-inbox.ts";
import { sceneOrderRepository } from "../../packages/planning/src/adapters/database/scenes/scene-order-repository.ts";
import { sceneRepository } from "../../packages/planning/src/adapters/database/scenes/scene-repository.ts";
import { travelTimeRepository } from "../../packages/planning/src/adapters/database/venues/travel-time-repository.ts";
import { venueRepository } from "../../packages/planning/src/adapters/database/venues/venue-repository.ts";
import { venueUses } from "../../packages/planning/src/adapters/database/venues/venue-uses.ts";
import { defaultWeights } from "../../packages/planning/src/domain/proposing/index.ts";
import { once } from "../../packages/platform/src/http/idempotency.ts";
import { listWaiting } from "../../packages/platform/src/inbox/inbox.ts";
import { findEntry, listLedger } from "../../packages/platform/src/ledger/ledger-repository.ts";
import {
  emptyTrash,
  findTrashForChange,
  listTrash,
  removeTrash,
} from "../../packages/platform/src/trash/trash-repository.ts";
import { anAnswer } from "../support/answers.ts";
import { aCallSheet, anIssue } from "../support/call-sheets.ts";
import { aDraft, aProductionProposal } from "../support/drafts.ts";
import {
  aCalendar,
  anArtist,
  aPerson,
  aPersonFile,
  aPlanning,
  aProposal,
  aTeam,
  aVenue,
  day,
  evening,
  morning,
  newId,
  shippedSkill,
} from "../support/planning.ts";
import { aMissionType, anAssignment, aPost, aProduction, aShift } from "../support/productions.ts";
import { aScene, aSceneOrder } from "../support/scenes.ts";
import { describeQueries, ofPort, type Stores } from "../support/shown-queries.ts";

const id = newId<"artist & planning & planning-proposal">() as never;
const clock: Clock = { now: () => instantOf(0), millis: () => 0 };
const author = { actor: { kind: "system", name: "test" } } as const;
const page = { limit: 2 };
const draftDays = { productionId: id, from: day("2024-05-12"), to: day("2024-05-13") };
const artist = anArtist({ availabilities: [morning, evening] });
const person = aPerson({ notes: "x", skills: [{ skillId: shippedSkill(1), level: 1 }], teamIds: [id] });
const team = aTeam({ memberIds: [id] });
const venue = aVenue({ rooms: [{ id, name: "x" }] });
const belongings = {
  rules: [{ id, kind: "preferred", ...morning, exceptions: [] }],
  calendars: [{ id, url: "https://example.org/a.ics", failure: null }],
  assignments: [
    {
      id,
      shiftId: id,
      postId: id,
      title: "x",
      day: day("2024-05-12"),
      isPinned: true,
      createdAt: instantOf(0),
    },
  ],
  files: [aPersonFile({ id, personId: id })],
} as const;
const calendar = aCalendar({ id, personId: id });
const assignment = { artistId: artist.id, artistName: artist.name, slot: morning };
const post = aPost();
const mission = aShift({ productionId: id, posts: [post], assignments: [anAssignment(post, artist.id)] });
const days = { from: day("2024-05-12"), to: day("2024-05-13") };
const keyed = { key: "k", scope: "s", hash: "h" };
const entry = { action: "planning.test", subject: { type: "planning.artist", id: "1", label: "x" } };

/** Every query of a store, under the name of what asks it. */
const stores: Stores = {
  artists: ofPort(artistRepository, {
    add: (port) => port.add(artist),
    find: (port) => port.find(id),
    findForChange: (port) => port.findForChange(id),
    findAll: (port) => port.findAll([id, id]),
    namesOf: (port) => port.namesOf([id, id]),
    "list by name": (port) => port.list(page, "name"),
    "list alphabetically, a part of the name, a later page": (port) =>
      port.list({ ...page, after: ["x", id] }, "alphabetical", "x"),
    replace: (port) => port.replace({ ...artist, version: 2 }),
    remove: (port) => port.remove(id),
  }),
  people: ofPort(personRepository, {
    add: (port) => port.add(person),
    find: (port) => port.find(id),
    findForChange: (port) => port.findForChange(id),
    findAll: (port) => port.findAll([id]),
    "list by name": (port) => port.list(page, "name", {}),
    "list alphabetically with every filter, a later page": (port) =>
      port.list({ ...page, after: ["x", id] }, "alphabetical", {
        search: "x",
        kind: "artist",
        skillId: id,
        teamId: id,
      }),
    replace: (port) => port.replace({ ...person, version: 2 }),
    missing: (port) => port.missing([id]),
    touch: (port) => port.touch([id], clock.now()),
    remove: (port) => port.remove(id),
  }),
  skills: ofPort(skillRepository, {
    add: (port) => port.add({ id, name: { fr: "x", en: "x" }, position: 1, version: 1 }),
    findForChange: (port) => port.findForChange(id),
    list: (port) => port.list(page),
    "list a later page": (port) => port.list({ ...page, after: ["1", id] }),
    nextPosition: (port) => port.nextPosition(),
    replace: (port) => port.replace({ id, name: { fr: "x", en: "x" }, position: 1, version: 2 }),
    uses: (port) => port.uses(id),
    remove: (port) => port.remove(id),
    missing: (port) => port.missing([id]),
  }),
  teams: ofPort(teamRepository, {
    add: (port) => port.add(team),
    find: (port) => port.find(id),
    findForChange: (port) => port.findForChange(id),
    list: (port) => port.list(page),
    "list by a part of the name, a later page": (port) => port.list({ ...page, after: ["x", id] }, "x"),
    replace: (port) => port.replace({ ...team, version: 2 }),
    uses: (port) => port.uses(id),
    remove: (port) => port.remove(id),
    missing: (port) => port.missing([id]),
    touch: (port) => port.touch([id], clock.now()),
  }),
  "people-matches": ofPort(peopleMatches, {
    idsOf: (port) => port.idsOf({ emails: ["x"], names: ["x"] }),
  }),
  "people-belongings": ofPort(belongingsRepository, {
    takeOut: (port) => port.takeOut(id, clock.now()),
    putBack: (port) => port.putBack(id, belongings, clock.now()),
  }),
  "availability-rules": ofPort(availabilityRuleRepository, {
    of: (port) => port.of(id),
    replace: (port) => port.replace(id, belongings.rules),
  }),
  calendars: ofPort(calendarRepository, {
    add: (port) => port.add(calendar),
    find: (port) => port.find(id),
    findForChange: (port) => port.findForChange(id),
    of: (port) => port.of(id),
    due: (port) => port.due(clock.now(), 2),
    note: (port) => port.note(calendar),
    remove: (port) => port.remove(id),
  }),
  plan: ofPort((queries) => planReader(queries, "Europe/Paris"), {
    read: (port) => port.read({ from: day("2024-05-13"), to: day("2024-05-19") }),
  }),
  hours: ofPort(workReader, {
    worksOf: (port) => port.worksOf(id, day("2024-05-13"), day("2025-05-12")),
  }),
  plannings: ofPort(planningRepository, {
    add: (port) => port.add(aPlanning({ assignments: [assignment] })),
    find: (port) => port.find(id),
    findForChange: (port) => port.findForChange(id),
    list: (port) => port.list(page),
    "list a period, a later page": (port) =>
      port.list({ ...page, after: ["2024-05-12", id] }, { from: day("2024-05-12"), to: day("2024-05-13") }),
    remove: (port) => port.remove(id),
  }),
  "planning-proposals": ofPort(planningProposalRepository, {
    add: (port) => port.add(aProposal()),
    find: (port) => port.find(id),
    findForChange: (port) => port.findForChange(id),
    findWaiting: (port) => port.findWaiting([day("2024-05-12"), day("2024-05-13")]),
    list: (port) => port.list(page, {}),
    "list by state and run, a later page": (port) =>
      port.list({ ...page, after: ["2024-05-12", id] }, { states: ["open", "restored"], jobId: id }),
    update: (port) => port.update(aProposal({ version: 2 })),
  }),
  productions: ofPort(productionRepository, {
    add: (port) => port.add(aProduction()),
    find: (port) => port.find(id),
    findForChange: (port) => port.findForChange(id),
    list: (port) => port.list(page, {}),
    "list a period, a part of the name, a later page": (port) =>
      port.list(
        { ...page, after: ["2024-05-12", id] },
        { search: "x", from: day("2024-05-12"), to: day("2024-05-13") },
      ),
    replace: (port) => port.replace(aProduction({ version: 2 })),
    remove: (port) => port.remove(id),
  }),
  "mission-types": ofPort(missionTypeRepository, {
    add: (port) => port.add(aMissionType()),
    find: (port) => port.find(id),
    findForChange: (port) => port.findForChange(id),
    list: (port) => port.list(page),
    "list a part of the name, a later page": (port) => port.list({ ...page, after: ["x", id] }, "x"),
    replace: (port) => port.replace(aMissionType({ version: 2 })),
    remove: (port) => port.remove(id),
  }),
  answers: ofPort(answerRepository, {
    find: (port) => port.find(id, id),
    list: (port) => port.list({ shiftIds: [id] }),
    "list those of one person": (port) => port.list({ shiftIds: [id], personId: id }),
    put: (port) => port.put(anAnswer()),
    remove: (port) => port.remove(id, id),
    listLate: (port) => port.listLate({ shiftIds: [id] }),
    putLate: (port) => port.putLate({ shiftId: id, personId: id, minutes: 1, note: "", toldAt: clock.now() }),
  }),
  scenes: ofPort(sceneRepository, {
    add: (port) => port.add(aScene()),
    find: (port) => port.find(id),
    findOfProduction: (port) => port.findOfProduction(id),
    list: (port) => port.list(page, id),
    "list a later page": (port) => port.list({ ...page, after: ["1", id] }, id),
    replace: (port) => port.replace(aScene({ version: 2 })),
    place: (port) => port.place([id]),
    remove: (port) => port.remove([id]),
  }),
  "call-sheets": ofPort(callSheetRepository, {
    add: (port) => port.add(aCallSheet()),
    find: (port) => port.find(id),
    findForChange: (port) => port.findForChange(id),
    list: (port) => port.list(page, {}),
    "list by production and days, a later page": (port) =>
      port.list({ ...page, after: ["2026-11-24", id] }, { ...days, productionId: id }),
    replace: (port) => port.replace(aCallSheet({ version: 2 })),
    remove: (port) => port.remove(id),
    addVersion: (port) => port.addVersion(anIssue()),
    versions: (port) => port.versions(id),
    findVersion: (port) => port.findVersion(id, 1),
    ofPerson: (port) => port.ofPerson(id, day("2026-11-24"), 2),
  }),
  "day-plans": ofPort(dayPlanReader, {
    read: (port) => port.read({ productionId: id, day: day("2026-11-24"), venueId: id }),
  }),
  "scene-orders": ofPort(sceneOrderRepository, {
    add: (port) => port.add(aSceneOrder()),
    find: (port) => port.find(id),
    findForChange: (port) => port.findForChange(id),
    list: (port) => port.list(page, {}),
    "list by production and state, a later page": (port) =>
      port.list(
        { ...page, after: ["2024-05-12T00:00:00.000Z", id] },
        { productionId: id, states: ["open", "restored"] },
      ),
    update: (port) => port.update(aSceneOrder({ version: 2 })),
    removeOfProduction: (port) => port.removeOfProduction(id),
    ratesOf: (port) => port.ratesOf([id]),
  }),
  shifts: ofPort(shiftRepository, {
    add: (port) => port.add([mission]),
    find: (port) => port.find(id),
    findForChange: (port) => port.findForChange([id]),
    findOfProduction: (port) => port.findOfProduction(id),
    findAtVenue: (port) => port.findAtVenue(id),
    list: (port) => port.list(page, days),
    "list those of a production, a venue and a person, a later page": (port) =>
      port.list(
        { ...page, after: ["2024-05-12", "5", id] },
        { ...days, productionId: id, venueId: id, personId: id },
      ),
    "replace one": (port) => port.replace([{ ...mission, version: 2 }]),
    "replace several": (port) => port.replace([mission, { ...mission, posts: [], assignments: [] }]),
    remove: (port) => port.remove([id]),
  }),
  "time-in-use": ofPort(useLookup, {
    ofRooms: (port) => port.ofRooms([id], { start: 0, end: 1 }, []),
    ofPeople: (port) => port.ofPeople([id], { start: 0, end: 1 }, []),
  }),
  coverage: ofPort(coverageReader, {
    read: (port) => port.read({ productionId: id }),
    "read a period": (port) => port.read({ productionId: id, ...days }),
  }),
  dashboard: ofPort(dashboardReader, {
    productions: (port) => port.productions([id, id], days),
    done: (port) => port.done(days, undefined),
    "done for one": (port) => port.done(days, id),
  }),
  places: { find: ({ queries }) => placeLookup(queries, "Europe/Paris").find([id]) },
  references: ofPort(referenceCheck, {
    unknownAmong: (port) => port.unknownAmong({ teams: [id], people: [id, id] }),
  }),
  drafts: ofPort(productionProposalRepository, {
    add: (port) => port.add(aProductionProposal(), aDraft),
    find: (port) => port.find(id),
    findForChange: (port) => port.findForChange(id),
    findDraft: (port) => port.findDraft(id),
    findWaiting: (port) => port.findWaiting(id),
    list: (port) => port.list(page, {}),
    "list by production and state, a later page": (port) =>
      port.list(
        { ...page, after: ["2024-05-12T00:00:00.000Z", id] },
        { productionId: id, states: ["open", "restored"] },
      ),
    update: (port) => port.update(aProductionProposal({ version: 2 })),
    findApplied: (port) => port.findApplied(id),
    "update with another draft and a plan": (port) =>
      port.update(aProductionProposal({ version: 2 }), { draft: aDraft, applied: { before: [], after: [] } }),
    remove: (port) => port.remove(id),
  }),
  "draft-facts": {
    shifts: ({ queries }) => draftFacts(queries, "UTC").shifts(draftDays),
    stamp: ({ queries }) => draftFacts(queries, "UTC").stamp(draftDays),
  },
  weights: ofPort(weightsRepository, {
    find: (port) => port.find(),
    findForChange: (port) => port.findForChange(),
    "store the first": (port) => port.store({ weights: defaultWeights, version: 1 }, instantOf(0)),
    "store others": (port) => port.store({ weights: defaultWeights, version: 2 }, instantOf(0)),
  }),
  venues: ofPort(venueRepository, {
    add: (port) => port.add(venue),
    find: (port) => port.find(id),
    findForChange: (port) => port.findForChange(id),
    list: (port) => port.list(page),
    "list by a part of the name, a later page": (port) => port.list({ ...page, after: ["x", id] }, "x"),
    replace: (port) => port.replace({ ...venue, version: 2 }),
    remove: (port) => port.remove(id),
  }),
  "venue-uses": ofPort(venueUses, {
    ofVenue: (port) => port.ofVenue(id),
    ofRooms: (port) => port.ofRooms([id]),
  }),
  "travel-times": ofPort((queries) => travelTimeRepository(queries, clock), {
    list: (port) => port.list(page),
    version: (port) => port.version(),
    versionForChange: (port) => port.versionForChange(),
    given: (port) => port.given(),
    givenOf: (port) => port.givenOf(id),
    replace: (port) => port.replace([{ from: id, to: id, minutes: 5 }]),
    putBack: (port) => port.putBack([{ from: id, to: id, minutes: 5 }]),
    touch: (port) => port.touch(),
  }),
  ledger: {
    record: (unit) => ledgerOf(unit, clock, author).record(entry),
    find: ({ queries }) => findEntry(queries, id),
    list: ({ queries }) => listLedger(queries, {}, page),
    "list with every filter, a later page": ({ queries }) =>
      listLedger(
        queries,
        { areas: ["planning", "quiz"], action: "a", subjectId: "s", actor: "n", from: "f", to: "t" },
        { ...page, after: [id] },
      ),
  },
  trash: {
    put: (unit) => trashOf(unit, clock, author).put({ subject: entry.subject, snapshot: {} }),
    find: ({ queries }) => findTrashForChange(queries, id),
    "list a later page": ({ queries }) => listTrash(queries, ["planning.artist"], { ...page, after: [id] }),
    remove: ({ queries }) => removeTrash(queries, id),
    empty: ({ queries }) => emptyTrash(queries, ["planning.artist"]),
  },
  "idempotency-keys": {
    once: (unit) => once(unit, clock, keyed, async () => ({ ok: true, value: { status: 200, body: {} } })),
    forget: (_unit, database) => forgetOldKeys(database, clock),
  },
  inbox: {
    "list a later page": ({ queries }) =>
      listWaiting(queries, [proposalInbox, draftInbox, sceneOrderInbox], {
        ...page,
        after: ["2024-05-12T00:00:00.000Z", "0.5", id],
      }),
    count: ({ queries }) => countWaiting(queries, [proposalInbox, draftInbox, sceneOrderInbox]),
    "load planning proposals": ({ queries }) => proposalInbox.load(queries, [id]),
    "load orders of scenes": ({ queries }) => sceneOrderInbox.load(queries, [id]),
    "load drafts of productions": ({ queries }) => draftInbox.load(queries, [id]),
  },
};

describeQueries(stores, id);
