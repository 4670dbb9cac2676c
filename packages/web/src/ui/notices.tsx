import { useMediaQuery } from "@mantine/hooks";
import { Notifications } from "@mantine/notifications";

/** Where notices appear: never over the buttons at the thumb of a phone, nor over the text read on a desk. */
export function Notices() {
  const isNarrow = useMediaQuery("(max-width: 61.99rem)");
  return <Notifications position={isNarrow === true ? "top-center" : "bottom-right"} limit={3} />;
}
