import type { Venue } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Card } from "../../../ui/page.tsx";
import { Row, Rows } from "../../../ui/rows.tsx";
import { placesMessages } from "../messages.ts";
import { linesOf } from "../opening-hours.ts";
import classes from "./venue.module.css";

/** Monday is 1; the week that begins on the first of January 2024 gives the names. */
const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;

export function PlaceCard({ venue }: { readonly venue: Venue }) {
  const words = useMessages(placesMessages);
  const { address, latitude, longitude, zone, capacity, access_notes } = venue;
  const map = `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=16/${latitude}/${longitude}`;
  return (
    <Card title={words.place} padded>
      <dl className={classes.facts}>
        {(address !== "" || latitude !== undefined) && (
          <div>
            <dt>{words.address}</dt>
            <dd>
              {address}{" "}
              {latitude !== undefined && (
                <a href={map} target="_blank" rel="noreferrer noopener">
                  {words.onMap}
                </a>
              )}
            </dd>
          </div>
        )}
        <div>
          <dt>{words.zone}</dt>
          <dd>{zone}</dd>
        </div>
        {capacity !== undefined && (
          <div>
            <dt>{words.capacity}</dt>
            <dd>{words.seats(capacity)}</dd>
          </div>
        )}
        <div>
          <dt>{words.access}</dt>
          <dd>
            {access_notes === "" ? (
              <span className={classes.none}>{words.noAccess}</span>
            ) : (
              <span className={classes.notes}>{access_notes}</span>
            )}
          </dd>
        </div>
      </dl>
    </Card>
  );
}

export function RoomsCard({ rooms }: Pick<Venue, "rooms">) {
  const words = useMessages(placesMessages);
  return (
    <Card title={words.rooms} padded={rooms.length === 0}>
      {rooms.length === 0 ? (
        <p className={classes.none}>{words.noRooms}</p>
      ) : (
        <Rows label={words.rooms}>
          {rooms.map(({ id, name, capacity }) => (
            <Row key={id} title={name} end={capacity !== undefined && words.seats(capacity)} />
          ))}
        </Rows>
      )}
    </Card>
  );
}

export function OpeningCard({ hours }: { readonly hours: Venue["opening_hours"] }) {
  const words = useMessages(placesMessages);
  const format = useFormat();
  const lines = linesOf(hours);
  if (lines.length === 0) {
    return (
      <Card title={words.opening} padded>
        <p className={classes.none}>{words.alwaysOpen}</p>
      </Card>
    );
  }
  return (
    <Card title={words.opening} padded>
      <table className={classes.hours}>
        <tbody>
          {WEEK.map((weekday) => {
            const open = lines.filter(({ weekdays }) => weekdays.includes(weekday - 1));
            return (
              <tr key={weekday} data-closed={open.length === 0 || undefined}>
                <th scope="row">{format.longWeekday(`2024-01-0${weekday}`)}</th>
                <td>
                  {open.length === 0
                    ? words.closed
                    : open.map(({ from, to }) => (from === to ? words.allDay : `${from}–${to}`)).join(", ")}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Card>
  );
}

export function ContactsCard({ contacts }: Pick<Venue, "contacts">) {
  const words = useMessages(placesMessages);
  return (
    <Card title={words.contacts} padded={contacts.length === 0}>
      {contacts.length === 0 ? (
        <p className={classes.none}>{words.noContacts}</p>
      ) : (
        <Rows label={words.contacts}>
          {contacts.map(({ name, role, phone, email }) => (
            <Row
              key={`${name} ${role} ${phone} ${email}`}
              title={name}
              sub={
                <span className={classes.contact}>
                  {role}
                  {phone !== undefined && (
                    <div>
                      <a href={`tel:${phone.replace(/[^\d+]/g, "")}`}>{phone}</a>
                    </div>
                  )}
                  {email !== undefined && (
                    <div>
                      <a href={`mailto:${email}`}>{email}</a>
                    </div>
                  )}
                </span>
              }
            />
          ))}
        </Rows>
      )}
    </Card>
  );
}
