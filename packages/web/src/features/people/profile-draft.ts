import type { Person, PersonInput } from "../../lib/api/types.ts";
import { filled } from "../../lib/filled.ts";
import { moneyText, parseMoney, parsePlace } from "../../lib/format/typed-input.ts";

export interface SkillLevel {
  readonly skill_id: string;
  readonly level: number;
}

/** A person as the form has them: every field a text, read again when it is sent. */
export interface ProfileDraft {
  readonly name: string;
  readonly kind: Person["kind"];
  readonly email: string;
  readonly phone: string;
  readonly address: string;
  readonly coordinates: string;
  readonly bornOn: string;
  readonly hour: string;
  readonly day: string;
  readonly cachet: string;
  readonly skills: readonly SkillLevel[];
  readonly teamIds: readonly string[];
  readonly freeByDefault: boolean;
  readonly notes: string;
}

export type TextField = {
  [Field in keyof ProfileDraft]: ProfileDraft[Field] extends string ? Field : never;
}[Exclude<keyof ProfileDraft, "kind">];

export const emptyProfile: ProfileDraft = {
  name: "",
  kind: "artist",
  email: "",
  phone: "",
  address: "",
  coordinates: "",
  bornOn: "",
  hour: "",
  day: "",
  cachet: "",
  skills: [],
  teamIds: [],
  freeByDefault: false,
  notes: "",
};

export function profileOf(person: Person, decimalMark: string): ProfileDraft {
  const money = (cents: number | undefined) => (cents === undefined ? "" : moneyText(cents, decimalMark));
  const { latitude, longitude, rates } = person;
  return {
    name: person.name,
    kind: person.kind,
    email: person.email ?? "",
    phone: person.phone ?? "",
    address: person.address ?? "",
    coordinates: latitude === undefined ? "" : `${latitude}, ${longitude}`,
    bornOn: person.born_on ?? "",
    hour: money(rates.hour),
    day: money(rates.day),
    cachet: money(rates.cachet),
    skills: person.skills,
    teamIds: person.team_ids,
    freeByDefault: person.free_by_default,
    notes: person.notes,
  };
}

export type ProfileFault = "nameless" | "money" | "coordinates";

const MONEY_FIELDS = ["hour", "day", "cachet"] as const;

export function faultOfField(draft: ProfileDraft, field: TextField): ProfileFault | undefined {
  const text = draft[field].trim();
  if (field === "name") return text === "" ? "nameless" : undefined;
  if (text === "") return undefined;
  if (field === "coordinates") return parsePlace(text) === undefined ? "coordinates" : undefined;
  const isMoney = MONEY_FIELDS.some((one) => one === field);
  return isMoney && parseMoney(text) === undefined ? "money" : undefined;
}

export function isSound(draft: ProfileDraft): boolean {
  const checked = ["name", "coordinates", ...MONEY_FIELDS] as const;
  return checked.every((field) => faultOfField(draft, field) === undefined);
}

/** What the form says, for the server; fields left empty are left out. */
export function inputOf(draft: ProfileDraft): PersonInput {
  const text = (field: TextField) => draft[field].trim();
  const amounts = MONEY_FIELDS.map((field) => [field, parseMoney(text(field))] as const);
  return {
    name: text("name"),
    kind: draft.kind,
    ...filled({ email: draft.email, phone: draft.phone, address: draft.address, born_on: draft.bornOn }),
    ...parsePlace(text("coordinates")),
    free_by_default: draft.freeByDefault,
    rates: Object.fromEntries(amounts.filter(([, cents]) => cents !== undefined)),
    skills: [...draft.skills],
    team_ids: [...draft.teamIds],
    notes: draft.notes.trim(),
  };
}
