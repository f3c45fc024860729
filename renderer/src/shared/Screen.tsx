import { type ReactNode, useEffect, useRef } from "react";

interface Props {
  readonly title: string;
  readonly intro?: ReactNode;
  readonly actions?: ReactNode;
  readonly narrow?: boolean;
  readonly children: ReactNode;
}

/** How many screens were shown so far: the first leaves the focus where the system put it. */
let shown = 0;

/** Names the window after the screen and moves the focus to its heading, so that a screen reader hears where it is. */
export function useScreenTitle(title: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Outscope`;
  }, [title]);
  useEffect(() => {
    shown += 1;
    if (shown > 1) heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  return heading;
}

export function Screen({ title, intro, actions, narrow = false, children }: Props) {
  const heading = useScreenTitle(title);
  return (
    <div className={narrow ? "screen screen-narrow" : "screen"}>
      <header className="screen-head">
        <div className="screen-head-words">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {intro ? <div className="muted measure">{intro}</div> : null}
        </div>
        {actions ? <div className="row">{actions}</div> : null}
      </header>
      {children}
    </div>
  );
}
