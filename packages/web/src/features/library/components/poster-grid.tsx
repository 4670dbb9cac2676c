import { IconEye } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { WorkSummary } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { libraryMessages } from "../messages.ts";
import { Poster } from "./poster.tsx";
import classes from "./poster-grid.module.css";

/** As narrow as a poster may be, the space between two, and what stands below one. */
const [NARROWEST, GAP, CAPTION] = [150, 18, 62];
const NARROWEST_ON_PHONE = 104;
const OVERSCAN = 3;
/** So many rows before the end the next page is asked for. */
const AHEAD = 6;

interface GridProps {
  readonly works: readonly WorkSummary[];
  readonly hasMore: boolean;
  readonly isFetching: boolean;
  readonly onMore: () => void;
}

/** How many posters stand beside each other, and how high a row of them is. */
function useMeasures(box: RefObject<HTMLDivElement | null>) {
  const [{ width, top }, setPlace] = useState({ width: 0, top: 0 });
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = () => {
      const next = { width: element.clientWidth, top: element.getBoundingClientRect().top + window.scrollY };
      setPlace((now) => (now.width === next.width && now.top === next.top ? now : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    // What stands above grows and shrinks with the filters.
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [box]);
  const narrowest = width < 480 ? NARROWEST_ON_PHONE : NARROWEST;
  const columns = Math.max(2, Math.floor((width + GAP) / (narrowest + GAP)));
  const posterWidth = (width - GAP * (columns - 1)) / columns;
  return { columns, rowHeight: Math.round(posterWidth * 1.5) + CAPTION + GAP, top };
}

/** Where the arrow keys lead from one poster, by how many. */
function stepOf(key: string, columns: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -columns,
    ArrowDown: columns,
    PageUp: -columns * 3,
    PageDown: columns * 3,
    Home: Number.NEGATIVE_INFINITY,
    End: Number.POSITIVE_INFINITY,
  };
  return steps[key];
}

/** Posters in rows; only those in sight are on the page, and the next come as they come into view. */
export function PosterGrid({ works, hasMore, isFetching, onMore }: GridProps) {
  const words = useMessages(libraryMessages);
  const box = useRef<HTMLDivElement>(null);
  const { columns, rowHeight, top } = useMeasures(box);
  const [active, setActive] = useState(0);
  const wanted = useRef<number>(undefined);
  const rows = Math.ceil(works.length / columns);
  const virtual = useWindowVirtualizer({
    count: rows,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    scrollMargin: top,
    scrollPaddingStart: 90,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows are as high as their posters
  useEffect(() => virtual.measure(), [rowHeight, virtual]);
  const shown = virtual.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && !isFetching && last >= rows - AHEAD) onMore();
  }, [hasMore, isFetching, last, rows, onMore]);
  useEffect(() => {
    if (wanted.current === undefined) return;
    const card = box.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"] a`);
    if (card === null || card === undefined) return;
    wanted.current = undefined;
    card.focus({ preventScroll: true });
  });
  const onKey = (event: KeyboardEvent) => {
    const step = stepOf(event.key, columns);
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = Math.min(works.length - 1, Math.max(0, active + step));
    wanted.current = next;
    setActive(next);
    virtual.scrollToIndex(Math.floor(next / columns), { align: "auto" });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: the rows that are not in sight are not on the page
    <div ref={box} role="list" aria-label={words.grid} className={classes.grid} onKeyDown={onKey}>
      <div style={{ height: virtual.getTotalSize() }}>
        {shown.map((row) => (
          <div
            key={row.key}
            className={classes.row}
            role="presentation"
            style={{
              gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
              transform: `translateY(${row.start - top}px)`,
            }}
          >
            {works.slice(row.index * columns, (row.index + 1) * columns).map((work, column) => {
              const index = row.index * columns + column;
              return (
                <Card
                  key={work.id}
                  work={work}
                  index={index}
                  count={hasMore ? -1 : works.length}
                  isActive={index === Math.min(active, works.length - 1)}
                  onFocus={() => setActive(index)}
                />
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}

interface CardProps {
  readonly work: WorkSummary;
  readonly index: number;
  readonly count: number;
  readonly isActive: boolean;
  readonly onFocus: () => void;
}

function Card({ work, index, count, isActive, onFocus }: CardProps) {
  const words = useMessages(libraryMessages);
  const { id, title, year } = work;
  const target =
    work.kind === "movie"
      ? ({ to: "/library/movies/$movieId", params: { movieId: id } } as const)
      : ({ to: "/library/series/$seriesId", params: { seriesId: id } } as const);
  return (
    // biome-ignore lint/a11y/useSemanticElements: see the list
    <div
      role="listitem"
      aria-posinset={index + 1}
      aria-setsize={count}
      data-index={index}
      className={classes.item}
    >
      <Link {...target} className={classes.card} tabIndex={isActive ? 0 : -1} onFocus={onFocus}>
        <span className={classes.picture}>
          <Poster id={id} title={title} year={year} hasPoster={work.poster_path !== undefined} />
          {work.is_seen && (
            <span className={classes.seen}>
              <IconEye size={15} aria-hidden />
              <span className="sf-hidden">{words.seen}</span>
            </span>
          )}
        </span>
        <span className={classes.title}>{title}</span>
        <span className={classes.sub}>
          {year !== undefined && <span>{year}</span>}
          <Mark work={work} />
        </span>
      </Link>
    </div>
  );
}

/** What is worth saying of it at a glance. */
function Mark({ work }: { readonly work: WorkSummary }) {
  const words = useMessages(libraryMessages);
  if (work.kind === "series")
    return (
      <Tag tone={work.episodes_on_disk < work.episodes ? "lamp" : "dusk"}>
        {words.onDisk(work.episodes_on_disk, work.episodes)}
      </Tag>
    );
  if (!work.has_file) return <Tag tone="brick">{words.noFile}</Tag>;
  return work.resolution === undefined ? null : <Tag>{work.resolution}</Tag>;
}
