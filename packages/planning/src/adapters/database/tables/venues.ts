import type { InstantText } from "@souffleur/kernel";
import type { RoomId, VenueId } from "../../../domain/plan/facts.ts";

export interface VenueTables {
  venues: {
    id: VenueId;
    name: string;
    search_key: string;
    address: string;
    /** IANA name. */
    zone: string;
    latitude: number | null;
    longitude: number | null;
    capacity: number | null;
    opening_hours: unknown;
    contacts: unknown;
    access_notes: string;
    version: number;
    created_at: InstantText;
    updated_at: InstantText;
  };
  rooms: {
    id: RoomId;
    venue_id: VenueId;
    name: string;
    capacity: number | null;
    position: number;
  };
  travel_times: {
    from_venue_id: VenueId;
    to_venue_id: VenueId;
    minutes: number;
  };
}
