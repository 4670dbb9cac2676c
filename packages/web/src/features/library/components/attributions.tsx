import { useQuery } from "@tanstack/react-query";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import type { MetadataSource } from "../../../lib/api/types.ts";
import classes from "./work.module.css";

/** What the sources that are set up ask to be said wherever their information is shown. */
export function Attributions() {
  const { data = [] } = useQuery({
    queryKey: keys.works.sources(),
    queryFn: ({ signal }) => request<readonly MetadataSource[]>("/library/sources", { signal }),
  });
  const used = data.filter(({ is_set_up }) => is_set_up);
  if (used.length === 0) return null;
  return (
    <footer className={classes.attributions}>
      {used.map(({ name, attribution, url }) => (
        <p key={name}>
          <a href={url} rel="noreferrer">
            {attribution}
          </a>
        </p>
      ))}
    </footer>
  );
}
