import { isTimeZone } from "@souffleur/kernel";
import { excerpt, type ProblemList } from "./calendar-problem.ts";
import { type Component, property } from "./components.ts";
import { fileZone, zoneBudget } from "./file-zone.ts";
import { windowsZones } from "./windows-zones.ts";
import { ianaZone, type Zone } from "./zone.ts";

export interface ZoneBook {
  /** The zone a file means by a name, on the line that uses it. */
  zoneNamed(tzid: string, line: number): Zone;
  /** Where a file names none. */
  readonly ownZone: Zone;
}

/** First what the file itself defines, then the names of the world, then those of Windows; else our own, with a note. */
export function zoneBook(
  definitions: readonly Component[],
  ownZoneName: string,
  problems: ProblemList,
): ZoneBook {
  const ownZone = ianaZone(ownZoneName);
  const budget = zoneBudget();
  const defined = new Map<string, Component>();
  for (const component of definitions) {
    const name = property(component, "TZID")?.value.trim();
    if (name !== undefined && !defined.has(name)) defined.set(name, component);
  }
  const found = new Map<string, Zone>();
  const find = (tzid: string, line: number): Zone => {
    const component = defined.get(tzid);
    const own = component && fileZone(component, excerpt(tzid), budget, problems);
    if (own !== undefined) return own;
    const name = ianaNameOf(tzid);
    if (name !== undefined) return ianaZone(name);
    problems.add(line, "unknown_zone", {
      fr: `Le fuseau « ${excerpt(tzid)} » est inconnu ; les heures sont prises dans celui de l’organisation (${ownZoneName}).`,
      en: `The zone “${excerpt(tzid)}” is unknown; its times are taken in the organisation’s (${ownZoneName}).`,
    });
    return ownZone;
  };
  return {
    ownZone,
    zoneNamed(tzid, line) {
      const name = tzid.trim();
      const known = found.get(name);
      if (known !== undefined) return known;
      const zone = find(name, line);
      found.set(name, zone);
      return zone;
    },
  };
}

/** The IANA name behind what a calendar program writes. */
export function ianaNameOf(tzid: string): string | undefined {
  if (tzid.length > 200) return undefined;
  if (Object.hasOwn(windowsZones, tzid)) return windowsZones[tzid];
  // Evolution and Mozilla put a path before it: `/freeassociation.sourceforge.net/Tzfile/Europe/Paris`.
  const parts = tzid.split("/");
  for (let from = 0; from < parts.length; from++) {
    const name = parts.slice(from).join("/");
    // An offset alone is a name too; a single digit is not.
    if (/^[A-Za-z][\w+-]*(?:\/[\w+-]+)*$|^[+-]\d\d:?\d\d$/.test(name) && isTimeZone(name)) return name;
  }
  return cityZone(tzid);
}

/** `(UTC+01:00) Brussels, Copenhagen, Madrid, Paris`, as some Exchange servers write it. */
function cityZone(tzid: string): string | undefined {
  const cities = /^\((?:UTC|GMT)(?:[+-]\d\d:\d\d)?\)\s*(.+)$/.exec(tzid)?.[1]?.split(",") ?? [];
  for (const city of cities.slice(0, 10)) {
    const suffix = `/${city.trim().replaceAll(" ", "_")}`;
    const name = Intl.supportedValuesOf("timeZone").find((zone) => zone.endsWith(suffix));
    if (name !== undefined) return name;
  }
  return undefined;
}
