import { useEffect, useState } from "react";

/** A value that follows the given one once that has not changed for `ms` milliseconds. Values are told apart as JSON. */
export function useSettled<T>(value: T, ms: number): T {
  const [settled, setSettled] = useState(value);
  const key = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(
      () => setSettled((before) => (JSON.stringify(before) === key ? before : (JSON.parse(key) as T))),
      ms,
    );
    return () => clearTimeout(timer);
  }, [key, ms]);
  return settled;
}
