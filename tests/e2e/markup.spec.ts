import { expect, test } from "./support/test.ts";

test("no text can become markup or script in the page, whoever tries", async ({ app }) => {
  await expect(app.page.getByRole("heading", { level: 1 })).toBeVisible();
  const refused = await app.page.evaluate(() => {
    const outcome = (attempt: () => unknown): string => {
      try {
        attempt();
        return "done";
      } catch (error) {
        return error instanceof Error ? error.name : "unknown";
      }
    };
    const { trustedTypes } = window as unknown as {
      trustedTypes: { createPolicy(name: string, rules: object): object };
    };
    const box = document.createElement("div");
    return {
      markup: outcome(() => {
        box.innerHTML = "<b>bold</b>";
      }),
      adjacent: outcome(() => box.insertAdjacentHTML("beforeend", "<b>bold</b>")),
      parsed: outcome(() => new DOMParser().parseFromString("<b>bold</b>", "text/html")),
      script: outcome(() => {
        document.createElement("script").text = "window.ran = true";
      }),
      policy: outcome(() => trustedTypes.createPolicy("mine", { createHTML: (text: string) => text })),
      text: outcome(() => {
        box.textContent = "<b>bold</b>";
      }),
      children: box.childElementCount,
    };
  });
  expect(refused).toEqual({
    markup: "TypeError",
    adjacent: "TypeError",
    parsed: "TypeError",
    script: "TypeError",
    policy: "TypeError",
    text: "done",
    children: 0,
  });
});
