import { type Shoot, shootLimits } from "@souffleur/planning/scenes";

/** A shoot as a file of the format `talent-scheduling/1` has it. */
export interface NamedShoot {
  /** Empty where the file gives none. */
  readonly name: string;
  readonly shoot: Shoot;
}

/** What a file lacks: which key, at which place in it, and what belongs there. */
export interface ShootFault {
  readonly key: string;
  readonly expected: Expected;
}

export type Expected =
  | { readonly kind: "object" | "format" | "text" | "array" | "number" | "repeated" }
  | { readonly kind: "count"; readonly max: number }
  | { readonly kind: "length"; readonly length: number }
  | { readonly kind: "person"; readonly people: number };

const FORMAT = "talent-scheduling/1";

/** Reads what JSON gave; anything but a whole and consistent shoot is refused at the first thing that is wrong. */
export function readShoot(json: unknown): NamedShoot {
  if (typeof json !== "object" || json === null || Array.isArray(json)) throw wrong("", { kind: "object" });
  // Own keys alone: a file cannot bring in a prototype's.
  const value = (key: string): unknown => (Object.hasOwn(json, key) ? Reflect.get(json, key) : undefined);
  if (value("format") !== undefined && value("format") !== FORMAT) throw wrong("format", { kind: "format" });
  const name = value("name") ?? "";
  if (typeof name !== "string") throw wrong("name", { kind: "text" });
  const scenes = readCount("scenes", value("scenes"), shootLimits.scenes);
  const people = readCount("actors", value("actors"), shootLimits.people);
  const durations = readNumbers("duration", value("duration"), scenes);
  const pay = readNumbers("pay", value("pay"), people);
  const needs = readArray("needs", value("needs"), scenes).map((needed, scene) =>
    readPeople(`needs[${scene}]`, needed, people),
  );
  return { name, shoot: { durations, pay, needs } };
}

export class WrongShoot extends Error {
  readonly fault: ShootFault;

  constructor(fault: ShootFault) {
    super(`${fault.key} is not ${fault.expected.kind}`);
    this.fault = fault;
  }
}

function wrong(key: string, expected: Expected): WrongShoot {
  return new WrongShoot({ key, expected });
}

function readCount(key: string, value: unknown, max: number): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= max) return value;
  throw wrong(key, { kind: "count", max });
}

function readArray(key: string, value: unknown, length: number): readonly unknown[] {
  if (!Array.isArray(value)) throw wrong(key, { kind: "array" });
  if (value.length !== length) throw wrong(key, { kind: "length", length });
  return value;
}

function readNumbers(key: string, value: unknown, length: number): number[] {
  return readArray(key, value, length).map((number, place) => {
    if (typeof number === "number" && number >= 0 && number <= shootLimits.number) return number;
    throw wrong(`${key}[${place}]`, { kind: "number" });
  });
}

function readPeople(key: string, value: unknown, people: number): number[] {
  if (!Array.isArray(value)) throw wrong(key, { kind: "array" });
  const seen = new Set<number>();
  for (const [place, person] of value.entries()) {
    if (!Number.isInteger(person) || person < 0 || person >= people) {
      throw wrong(`${key}[${place}]`, { kind: "person", people });
    }
    if (seen.has(person)) throw wrong(`${key}[${place}]`, { kind: "repeated" });
    seen.add(person);
  }
  return [...seen];
}
