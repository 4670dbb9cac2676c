import type { NoticeShift } from "../../domain/messages/notice.ts";
import type { OutgoingMessage } from "../../domain/messages/outgoing-message.ts";

/** What a webhook is sent: names and forms are those of the API. */
export function eventOf({ notice, createdAt }: Pick<OutgoingMessage, "notice" | "createdAt">) {
  const { kind, personId, productionId, shifts, period, minutesLate, note } = notice;
  return {
    type: `planning.${kind}`,
    timestamp: createdAt,
    data: {
      person_id: personId,
      ...(productionId !== undefined && { production_id: productionId }),
      shifts: shifts.map(shiftOf),
      ...(period && { period }),
      ...(minutesLate !== undefined && { minutes_late: minutesLate }),
      ...(note !== undefined && { note }),
    },
  };
}

function shiftOf(shift: NoticeShift) {
  const { shiftId, title, productionName, start, end, zone, role, venueName, before } = shift;
  return {
    shift_id: shiftId,
    title,
    production: productionName,
    start,
    end,
    time_zone: zone,
    role,
    ...(venueName !== undefined && { venue: venueName }),
    ...(before && {
      before: {
        start: before.start,
        end: before.end,
        ...(before.venueName !== undefined && { venue: before.venueName }),
      },
    }),
  };
}
