import { useState } from "react";

/**
 * A state that begins anew, as `begin` says, whenever what it follows changes. It changes while the screen is drawn and not in an
 * effect after it: an effect would undo what somebody does the moment a field is there.
 */
export function useFollowing<T, K extends string | null>(
  followed: K,
  begin: (before: T | null) => T,
): [T, (next: T) => void] {
  const [state, setState] = useState(() => ({ followed, now: begin(null) }));
  const current = state.followed === followed ? state : { followed, now: begin(state.now) };
  if (current !== state) setState(current);
  return [current.now, (now) => setState({ followed, now })];
}
