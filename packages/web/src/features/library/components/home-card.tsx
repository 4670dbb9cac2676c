import { Link } from "@tanstack/react-router";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Card } from "../../../ui/page.tsx";
import { Row, Rows, rowLinkClass } from "../../../ui/rows.tsx";
import { ErrorState, SkeletonRows } from "../../../ui/states.tsx";
import { useStatistics } from "../api/works.ts";
import { libraryMessages } from "../messages.ts";

/** The collection in two lines, on the page of the morning: what there is, and what nobody has identified. */
export function LibraryCard() {
  const words = useMessages(libraryMessages);
  const { data, isError, error, refetch } = useStatistics();
  return (
    <Card title={words.title}>
      {isError ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <SkeletonRows rows={2} />
      ) : (
        <Rows label={words.title}>
          <Row
            title={
              <Link to="/library" className={rowLinkClass}>
                {words.worksInAll(data.movies.works, data.series)}
              </Link>
            }
            sub={data.movies.works + data.series === 0 ? words.noneText : undefined}
          />
          <Row
            title={
              <Link
                to={data.files.undecided > 0 ? "/library/matches" : "/library/files"}
                className={rowLinkClass}
              >
                {data.files.undecided > 0 ? words.undecided(data.files.undecided) : words.scan}
              </Link>
            }
          />
        </Rows>
      )}
    </Card>
  );
}
