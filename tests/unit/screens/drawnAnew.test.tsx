import { fireEvent } from "@testing-library/dom";
import { createRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { afterEach, beforeEach, expect, it } from "vitest";
import { DateField } from "../../../renderer/src/object/DateField.tsx";
import { createI18n } from "../../../src/locales/index.ts";

/** As in a browser, not as in other tests: what React does after it has drawn comes a moment later. */
const environment = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean };
beforeEach(() => {
  environment.IS_REACT_ACT_ENVIRONMENT = false;
});
afterEach(() => {
  environment.IS_REACT_ACT_ENVIRONMENT = true;
  document.body.replaceChildren();
});

it("keeps what is typed the moment a field is there", async () => {
  const container = document.body.appendChild(document.createElement("div"));
  const root = createRoot(container);
  const typed = new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      const input = container.querySelector("input");
      if (input === null) return;
      observer.disconnect();
      fireEvent.change(input, { target: { value: "2999-01-01" } });
      resolve();
    });
    observer.observe(container, { childList: true, subtree: true });
  });
  root.render(
    <I18nextProvider i18n={createI18n("en")}>
      <DateField label="Day" value={null} onSave={async () => {}} />
    </I18nextProvider>,
  );
  await typed;
  await new Promise((drawn) => setTimeout(drawn));
  await new Promise((drawn) => setTimeout(drawn));
  expect(container.textContent).toContain("This day lies in the future.");
  root.unmount();
});
