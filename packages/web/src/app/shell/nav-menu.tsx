import { IconChevronDown } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { useInboxCount } from "../../features/inbox/api/get-inbox.ts";
import { useActiveJobs } from "../../features/jobs/api/get-jobs.ts";
import { useMessages } from "../../lib/i18n/locale-context.tsx";
import { appMessages } from "../messages.ts";
import { type Place, places } from "../navigation.ts";
import { usePlaces } from "../use-places.ts";
import { foldGroup, isGroupFolded } from "./folded-groups.ts";
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
      {messages[place.name]}
      <Marker to={place.to} />
    </Link>
  );
}

/** Other places begin with its address, and being there is not being here. */
function hasPlacesBelow({ to }: Place): boolean {
  return places.some((other) => other.to !== to && other.to.startsWith(to === "/" ? to : `${to}/`));
}

/** Folded away by whoever does not need it, and remembered so. */
function NavGroup({ name, title, children }: NavGroupProps) {
  const [isFolded, setFolded] = useState(() => isGroupFolded(name));
  const toggle = () => {
    foldGroup(name, !isFolded);
    setFolded(!isFolded);
  };
  return (
    <>
      <button type="button" className={classes.navGroup} aria-expanded={!isFolded} onClick={toggle}>
        {title}
        <IconChevronDown size={15} aria-hidden />
      </button>
      {!isFolded && children}
    </>
  );
}

interface NavGroupProps {
  readonly name: Place["group"];
  readonly title: string;
  readonly children: ReactNode;
}

/** The menu itself, the same in the side bar and behind "More" on a phone. */
export function NavMenu({ onChoose }: { readonly onChoose?: () => void }) {
  const messages = useMessages(appMessages);
  const open = usePlaces();
  const items = (name: Place["group"]) =>
    open
      .filter((place) => place.group === name)
      .map((place) => <NavItem key={place.to} place={place} onChoose={onChoose} />);
  return (
    <nav aria-label={messages.mainNav} className={classes.nav}>
      {items("top")}
      {(["planning", "quiz", "library", "workshop"] as const).map(
        (name) =>
          open.some(({ group }) => group === name) && (
            <NavGroup key={name} name={name} title={messages[name]}>
              {items(name)}
            </NavGroup>
          ),
      )}
    </nav>
  );
}
