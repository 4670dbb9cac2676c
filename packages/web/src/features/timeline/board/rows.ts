import type { Span } from "@souffleur/planning/rules";
import type { Production, Shift, Team } from "../../../lib/api/types.ts";
import { type Board, freeSeats } from "./board.ts";
import { lanesOf } from "./lanes.ts";

export const views = ["people", "teams", "venues", "productions"] as const;
export type View = (typeof views)[number];

/** `work`: somebody or something is busy. `open`: somebody is missing. `unplaced`: nobody knows when yet. */
type BarKind = "work" | "open" | "unplaced";

/** One bar of the timeline: a shift, or somebody's part in it. */
export interface Bar extends Span {
  readonly key: string;
  readonly kind: BarKind;
  readonly rowId: string;
  readonly lane: number;
  readonly shift: Shift;
  readonly missing: number;
  /** Of the person whose row it is in. */
  readonly personId?: string | undefined;
  readonly postId?: string | undefined;
}

export interface Row {
  readonly id: string;
  /** Of the person, team, venue or production; nothing where it gathers what has none. */
  readonly thingId?: string | undefined;
  readonly name: string;
  readonly color?: string | undefined;
  readonly isOpen: boolean;
  readonly bars: readonly Bar[];
  readonly lanes: number;
}

export interface Filters {
  readonly production?: string | undefined;
  readonly team?: string | undefined;
  readonly venue?: string | undefined;
  readonly skill?: string | undefined;
  readonly text?: string | undefined;
  /** Where somebody looks at nothing but trouble: the shifts that have some. */
  readonly among?: ReadonlySet<string> | undefined;
}

export interface RowsInput {
  readonly board: Board;
  readonly view: View;
  readonly filters: Filters;
  readonly teams: readonly Team[];
  readonly productions: readonly Production[];
  /** The least minutes a bar takes on a lane. */
  readonly shortest: number;
  readonly words: { readonly open: string; readonly noTeam: string; readonly noVenue: string };
}

interface Head {
  readonly id: string;
  readonly name: string;
  readonly color?: string | undefined;
}

type Unlaid = Omit<Bar, "lane">;

const OPEN = "open";
const NONE = "none";

/** The rows of a view, in order of their names, with what is missing first. */
export function rowsOf(input: RowsInput): readonly Row[] {
  const { board, view } = input;
  const bars = new Map<string, Unlaid[]>();
  const put = (bar: Unlaid) => {
    const list = bars.get(bar.rowId);
    if (list === undefined) bars.set(bar.rowId, [bar]);
    else list.push(bar);
  };
  for (const shift of board.shifts.values()) {
    const span = board.spans.get(shift.id);
    if (span === undefined || !isWanted(shift, input)) continue;
    for (const bar of barsOf(shift, span, input)) put(bar);
  }
  const heads = headsOf(input).toSorted((one, other) => one.name.localeCompare(other.name));
  const special = view === "venues" ? input.words.noVenue : input.words.noTeam;
  const rows = [
    ...(view === "people" ? [rowOf({ id: OPEN, name: input.words.open }, bars, input, true)] : []),
    ...heads.map((head) => rowOf(head, bars, input, false)),
    ...(bars.has(NONE) ? [rowOf({ id: NONE, name: special }, bars, input, false)] : []),
  ];
  return rows.filter((row) => isShown(row, input));
}

function rowOf(
  { id, name, color }: Head,
  bars: ReadonlyMap<string, Unlaid[]>,
  input: RowsInput,
  isOpen: boolean,
): Row {
  const list = (bars.get(id) ?? []).toSorted((one, other) => one.start - other.start || one.end - other.end);
  const lanes = lanesOf(list, input.shortest);
  const thingId = id === OPEN || id === NONE ? undefined : id;
  return {
    ...{ id, thingId, name, color, isOpen },
    bars: list.map((bar, index) => ({ ...bar, lane: lanes[index] ?? 0 })),
    lanes: Math.max(1, ...lanes.map((lane) => lane + 1)),
  };
}

function headsOf({ board: { facts }, view, teams, productions, filters }: RowsInput): readonly Head[] {
  if (view === "teams") return teams.filter(({ id }) => filters.team === undefined || filters.team === id);
  if (view === "venues")
    return facts.venues.filter(({ id }) => filters.venue === undefined || filters.venue === id);
  if (view === "productions")
    return productions.filter(({ id }) => filters.production === undefined || filters.production === id);
  const members = filters.team === undefined ? undefined : membersOf(teams, filters.team);
  return facts.people.filter(
    ({ id, skills }) =>
      (members === undefined || members.has(id)) &&
      (filters.skill === undefined || skills.some(({ skillId }) => skillId === filters.skill)),
  );
}

function membersOf(teams: readonly Team[], id: string): ReadonlySet<string> {
  return new Set(teams.find((team) => team.id === id)?.member_ids ?? []);
}

/** Which rows a shift stands in. */
function barsOf(shift: Shift, span: Span, { view, teams }: RowsInput): Unlaid[] {
  const missing = freeSeats(shift);
  const kind: BarKind = shift.start === undefined ? "unplaced" : "work";
  const whole = (rowId: string): Unlaid => ({
    key: `${rowId}:${shift.id}`,
    kind,
    rowId,
    shift,
    missing,
    ...span,
  });
  if (view === "productions") return [whole(shift.production_id)];
  if (view === "venues") return [whole(shift.venue_id ?? NONE)];
  if (view === "teams") {
    const people = new Set(shift.assignments.map(({ person_id }) => person_id));
    const at = teams.filter(({ member_ids }) => member_ids.some((id) => people.has(id)));
    return at.length === 0 ? [whole(NONE)] : at.map(({ id }) => whole(id));
  }
  const seats = shift.assignments.map(
    ({ post_id: postId, person_id: personId }): Unlaid => ({
      ...whole(personId),
      key: `${personId}:${shift.id}:${postId}`,
      personId,
      postId,
    }),
  );
  // What asks for nobody has to be somewhere, too.
  const isOpen = missing > 0 || seats.length === 0;
  return isOpen ? [...seats, { ...whole(OPEN), kind: kind === "work" ? "open" : kind }] : seats;
}

function isWanted(shift: Shift, { filters, teams }: RowsInput): boolean {
  const { production, venue, skill, team, among } = filters;
  if (production !== undefined && shift.production_id !== production) return false;
  if (venue !== undefined && shift.venue_id !== venue) return false;
  if (skill !== undefined && !shift.posts.some(({ skill_id }) => skill_id === skill)) return false;
  if (among !== undefined && !among.has(shift.id)) return false;
  if (team === undefined) return true;
  const members = membersOf(teams, team);
  return shift.assignments.length === 0 || shift.assignments.some(({ person_id }) => members.has(person_id));
}

/** Text is looked for in the names of rows, and where it is not there, in the titles of what they hold. */
function isShown(row: Row, { filters: { among, text = "" } }: RowsInput): boolean {
  if (among !== undefined && row.bars.length === 0) return false;
  const wanted = plain(text);
  return (
    wanted === "" ||
    plain(row.name).includes(wanted) ||
    row.bars.some(({ shift }) => plain(shift.title).includes(wanted))
  );
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase().trim();
}
