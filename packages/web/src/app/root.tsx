import { useQuery } from "@tanstack/react-query";
import { Outlet, useLocation, useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { mayEnter, sessionOptions } from "../lib/api/session.ts";

const OUTSIDE = ["/sign-in", "/set-up"];

/** Watches the session: when it ends while a page is open, the way leads to the sign-in page and back here. */
export function Root() {
  const navigate = useNavigate();
  const { pathname, href } = useLocation();
  const isOutside = OUTSIDE.includes(pathname);
  const { data } = useQuery({ ...sessionOptions, enabled: !isOutside });
  const isRefused = !isOutside && data !== undefined && !mayEnter(data);
  useEffect(() => {
    if (isRefused) void navigate({ to: "/sign-in", search: { back: href } });
  }, [isRefused, href, navigate]);
  return <Outlet />;
}
