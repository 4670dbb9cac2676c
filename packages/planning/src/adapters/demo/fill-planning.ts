import type { LocalDate } from "@souffleur/kernel";
import type { Queries, Unit } from "@souffleur/platform/database";
import type { Author } from "@souffleur/platform/http";
import type { Jobs, JobType } from "@souffleur/platform/jobs";
import { createArtist } from "../../application/create-artist.ts";
import { createPlanning } from "../../application/create-planning.ts";
import { deleteArtist } from "../../application/delete-artist.ts";
import type { PlanningPorts } from "../../application/ports.ts";
import { type ProposalRequest, requestProposals } from "../../application/request-proposals.ts";
import type { Artist } from "../../domain/artist.ts";
import { firstFreeSlot } from "../../domain/first-free-slot.ts";
import { type PlanningContext, type PortsContext, portsOf } from "../context.ts";
import { artistRepository } from "../database/artist-repository.ts";
import { teamRepository } from "../database/people/team-repository.ts";
import { planningRepository } from "../database/planning-repository.ts";
import { productionRepository } from "../database/productions/production-repository.ts";
import { venueRepository } from "../database/venues/venue-repository.ts";
import type { DraftPayload } from "../jobs/draft-job.ts";
import type { ProposePayload } from "../jobs/propose-job.ts";
import { answerPlay } from "./answer-play.ts";
import { issueCallSheets } from "./call-sheets.ts";

import { hireCompany } from "./company.ts";
import { askForDrafts } from "./draft-plans.ts";
import { must } from "./must.ts";
import { filePapers } from "./papers.ts";
import { putOn } from "./productions.ts";
import { publishPlay } from "./publish-play.ts";
import { writeScenes } from "./rehearsal.ts";
import { type Chance, chanceOf, dayAfter, slotOn } from "./season.ts";
import { openVenues } from "./venues.ts";
import { workHours } from "./work-hours.ts";

const SEED = 1_664;
const PAST_PLANNINGS = 14;
const COMING_PLANNINGS = 6;
const DAYS_TO_PROPOSE = 10;
const MOST_IN_A_PLANNING = 7;

export interface DemoNeeds {
  readonly context: PortsContext & Pick<PlanningContext, "files">;
  readonly jobs: Jobs;
  readonly propose: JobType<ProposePayload>;
  readonly draft: JobType<DraftPayload>;
  readonly unit: Unit;
  readonly author: Author;
  readonly today: LocalDate;
}

/** A small theatre company in the middle of its season, made by the same use cases people use. */
export async function fillPlanning(needs: DemoNeeds): Promise<void> {
  const { unit, author, today, context } = needs;
  const ports = portsOf(context, unit, author);
  const chance = chanceOf(SEED);
  const venues = await openVenues(ports, context.zone);
  const company = await hireCompany(ports, chance, today);
  const { people } = company;
  await planSeason(ports, chance, people, today);
  const play = await putOn(ports, chanceOf(SEED), { company, venues, today });
  await writeScenes(ports, play, people);
  await filePapers(ports, context.files, people, today);
  await publishPlay(ports, play, today);
  await workHours(ports, chanceOf(SEED), play, today);
  await issueCallSheets(ports, play, today);
  await answerPlay(needs, ports, play);
  await letSomebodyGo(ports, today);
  await askForProposals(needs, ports);
  await askForDrafts({ ...needs, zone: context.zone }, ports, play);
}

/** Every other day before today, and a few to come; whoever chance picks of those who are free. */
async function planSeason(
  ports: PlanningPorts,
  chance: Chance,
  company: readonly Artist[],
  today: LocalDate,
): Promise<void> {
  for (let index = -PAST_PLANNINGS; index < COMING_PLANNINGS; index++) {
    const eventDate = dayAfter(today, index * 2 + 1);
    const free = company.filter(
      ({ availabilities }) => firstFreeSlot(availabilities, eventDate) !== undefined,
    );
    const picked = free.filter(() => chance() < 0.45).slice(0, MOST_IN_A_PLANNING);
    const artists = (picked.length > 0 ? picked : free.slice(0, 1)).map(({ id, name }) => ({
      id,
      name,
      availabilities: [],
    }));
    if (artists.length > 0) must(await createPlanning(ports, { eventDate, artists }));
  }
}

async function letSomebodyGo(ports: PlanningPorts, today: LocalDate): Promise<void> {
  const availabilities = [slotOn(dayAfter(today, 3), "10:00", "13:00")];
  const input = { name: "Gaspard Villeneuve", availabilities };
  const { id } = must(await createArtist(ports, input));
  must(await deleteArtist(ports, id));
}

/** The job runs once the server does: its proposals fill the inbox before anybody has looked. */
async function askForProposals(
  { jobs, propose, unit, author, today }: DemoNeeds,
  ports: PlanningPorts,
): Promise<void> {
  const startProposing = (asked: ProposalRequest) =>
    jobs.enqueue(unit, propose, { ...asked, artistIds: [...asked.artistIds] }, author);
  const from = dayAfter(today, COMING_PLANNINGS * 2);
  const request = { from, to: dayAfter(from, DAYS_TO_PROPOSE - 1), artistIds: [] };
  must(await requestProposals({ ...ports, startProposing }, request));
}

/** Whether anything of this module is there that an example would be mixed with. */
export async function hasPlanning(queries: Queries): Promise<boolean> {
  const lists = [
    () => artistRepository(queries).list({ limit: 1 }, "name"),
    () => planningRepository(queries).list({ limit: 1 }),
    () => venueRepository(queries).list({ limit: 1 }),
    () => teamRepository(queries).list({ limit: 1 }),
    () => productionRepository(queries).list({ limit: 1 }, {}),
  ];
  for (const list of lists) if ((await list()).items.length > 0) return true;
  return false;
}
