/** A promise, and what makes it come. */
export function later(): { readonly promise: Promise<void>; readonly come: () => void } {
  let come = () => {};
  const promise = new Promise<void>((resolve) => {
    come = resolve;
  });
  return { promise, come };
}
