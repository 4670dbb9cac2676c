import type { PlaceRule } from "../place-rule.ts";
import { workInWords } from "../words.ts";

/** No more people work in a room than fit in. */
export const roomCapacity: PlaceRule = {
  code: "room_capacity",
  check({ work, room, people }) {
    const capacity = room?.capacity;
    if (room === undefined || capacity === undefined || people <= capacity) return undefined;
    const what = workInWords(work);
    return {
      at: work,
      works: [work],
      message: {
        fr: `La salle «\u00a0${room.name}\u00a0» peut accueillir ${capacity} personnes, elles sont ${people} pour ${what.fr}.`,
        en: `The room “${room.name}” holds ${capacity} people; there are ${people} for ${what.en}.`,
      },
      evidence: { limit: capacity, actual: people, excess: people - capacity },
    };
  },
};
