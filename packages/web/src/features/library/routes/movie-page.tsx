import { useParams } from "@tanstack/react-router";
import type { Movie } from "../../../lib/api/types.ts";
import { lengthText } from "../../../lib/format/length.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Page } from "../../../ui/page.tsx";
import { useFailureNotice, useUndo } from "../../../ui/use-undo.tsx";
import { WaitingPage } from "../../../ui/waiting-page.tsx";
import { useChangeWork, useMovie } from "../api/works.ts";
import { Attributions } from "../components/attributions.tsx";
import { FilesCard } from "../components/files-card.tsx";
import { PeopleCard } from "../components/people-card.tsx";
import { PlayButtons } from "../components/player.tsx";
import { WorkActions } from "../components/work-actions.tsx";
import { WorkHead } from "../components/work-head.tsx";
import { libraryMessages } from "../messages.ts";

function MovieView({ movie }: { readonly movie: Movie }) {
  const words = useMessages(libraryMessages);
  const { mutate, isPending, takeBack } = useChangeWork("movies", movie);
  const { done } = useUndo();
  const tellFailure = useFailureNotice();
  const isSeen = !movie.is_seen;
  const toggle = () =>
    mutate(
      { is_seen: isSeen },
      {
        onSuccess: () => done(isSeen ? words.nowSeen(movie.title) : words.nowUnseen(movie.title), takeBack),
        onError: tellFailure,
      },
    );
  const main = movie.files.find(({ id }) => id === movie.main_file_id) ?? movie.files[0];
  const facts = [
    movie.year === undefined ? "" : String(movie.year),
    movie.duration_seconds === undefined ? "" : lengthText(movie.duration_seconds / 60),
    movie.genres.join(", "),
    movie.collection ?? "",
  ].filter((fact) => fact !== "");
  return (
    <Page
      title={movie.title}
      back={{ to: "/library", label: words.back }}
      actions={<WorkActions kind="movies" work={movie} />}
    >
      <WorkHead kind="movies" work={movie} facts={facts} onSeen={toggle} isBusy={isPending}>
        <PlayButtons
          title={movie.title}
          file={main}
          playlist={`/library/movies/${encodeURIComponent(movie.id)}/playlist.m3u`}
        />
      </WorkHead>
      <FilesCard files={movie.files} mainId={movie.main_file_id} />
      <PeopleCard credits={movie.credits} />
      <Attributions />
    </Page>
  );
}

export function MoviePage() {
  const words = useMessages(libraryMessages);
  const { movieId } = useParams({ from: "/shell/library/movies/$movieId" });
  const query = useMovie(movieId);
  const back = { to: "/library", label: words.back } as const;
  if (query.data === undefined) return <WaitingPage title={words.movies} back={back} query={query} />;
  return <MovieView movie={query.data} />;
}
