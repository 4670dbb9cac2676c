import { Link } from "@tanstack/react-router";
import { useInboxCount } from "../../features/inbox/api/get-inbox.ts";
import { useActiveJobs } from "../../features/jobs/api/get-jobs.ts";
import { useMessages } from "../../lib/i18n/locale-context.tsx";
import { appMessages } from "../messages.ts";
import { type Place, places } from "../navigation.ts";
import classes from "./shell.module.css";

function Marker({ to }: { readonly to: Place["to"] }) {
  const messages = useMessages(appMessages);
  const { count, isMore } = useInboxCount();
  const running = useActiveJobs().length;
  if (to === "/inbox" && count > 0) {
    return (
      <span className={classes.count}>
        <span aria-hidden="true">{isMore ? `${count}+` : count}</span>
        <span className="sf-hidden">{messages.waiting(count)}</span>
      </span>
    );
  }
  if (to === "/jobs" && running > 0) {
    return (
      <span className={classes.pulse}>
        <span className="sf-hidden">{messages.running(running)}</span>
      </span>
    );
  }
  return null;
}

function NavItem({
  place,
  onChoose,
}: {
  readonly place: Place;
  readonly onChoose: (() => void) | undefined;
}) {
  const messages = useMessages(appMessages);
  const Icon = place.icon;
  return (
    <Link
      to={place.to}
      className={classes.navLink}
      activeOptions={{ exact: hasPlacesBelow(place) }}
      onClick={() => onChoose?.()}
    >
      <Icon size={19} stroke={1.7} aria-hidden />
      {place.name(messages)}
      <Marker to={place.to} />
    </Link>
  );
}

/** Other places begin with its address, and being there is not being here. */
function hasPlacesBelow({ to }: Place): boolean {
  return places.some((other) => other.to !== to && other.to.startsWith(to === "/" ? to : `${to}/`));
}

/** The menu itself, the same in the side bar and behind "More" on a phone. */
export function NavMenu({ onChoose }: { readonly onChoose?: () => void }) {
  const messages = useMessages(appMessages);
  const group = (name: Place["group"]) =>
    places
      .filter((place) => place.group === name)
      .map((place) => <NavItem key={place.to} place={place} onChoose={onChoose} />);
  return (
    <nav aria-label={messages.mainNav} className={classes.nav}>
      {group("top")}
      <div className={classes.navGroup}>{messages.planning}</div>
      {group("planning")}
      <div className={classes.navGroup}>{messages.library}</div>
      {group("library")}
      <div className={classes.navGroup}>{messages.workshop}</div>
      {group("workshop")}
    </nav>
  );
}
