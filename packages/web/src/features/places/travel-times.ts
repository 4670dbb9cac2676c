export interface GivenTime {
  readonly from_venue_id: string;
  readonly to_venue_id: string;
  readonly minutes: number;
}

interface KnownTime extends GivenTime {
  readonly source: "given" | "estimated";
}

/** The minutes somebody gave from one venue, by the other venue, as they stand in the fields. */
export function givenFrom(venueId: string, times: readonly KnownTime[]): Readonly<Record<string, string>> {
  const given = times.filter(({ from_venue_id, source }) => from_venue_id === venueId && source === "given");
  return Object.fromEntries(given.map(({ to_venue_id, minutes }) => [to_venue_id, String(minutes)]));
}

/** All given times, those of one venue as they are typed now: the same both ways, none where nothing is typed. */
export function travelWith(
  venueId: string,
  typed: Readonly<Record<string, string>>,
  times: readonly KnownTime[],
): GivenTime[] {
  const elsewhere = times
    .filter(({ source, from_venue_id, to_venue_id }) => {
      return source === "given" && from_venue_id !== venueId && to_venue_id !== venueId;
    })
    .map(({ from_venue_id, to_venue_id, minutes }) => ({ from_venue_id, to_venue_id, minutes }));
  const here = Object.entries(typed)
    .filter(([, text]) => text.trim() !== "")
    .flatMap(([other, text]) => {
      const minutes = Number(text);
      return [
        { from_venue_id: venueId, to_venue_id: other, minutes },
        { from_venue_id: other, to_venue_id: venueId, minutes },
      ];
    });
  return [...elsewhere, ...here];
}
