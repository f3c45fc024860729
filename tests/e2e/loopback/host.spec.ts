import { expect, test } from "../support/test.ts";

test("the page may load nothing from elsewhere, run no inline script, and be framed by nobody", async ({ app }) => {
  const { page } = app;
  const blocked = await page.evaluate(async () => {
    const violations: string[] = [];
    document.addEventListener("securitypolicyviolation", (event) => violations.push(event.effectiveDirective));
    await fetch("https://example.org/").catch(() => undefined);
    const image = new Image();
    image.src = "https://example.org/x.png";
    const script = document.createElement("script");
    script.append("window.ran = true"); // an assignment would fail at once
    document.body.append(image, script);
    const frame = document.createElement("iframe");
    frame.src = location.origin;
    document.body.append(frame);
    await new Promise((done) => setTimeout(done, 500));
    return { violations, ran: "ran" in window };
  });
  expect(blocked.ran).toBe(false);
  expect(blocked.violations).toEqual(
    expect.arrayContaining(["connect-src", "img-src", "require-trusted-types-for", "frame-src"]),
  );
});
