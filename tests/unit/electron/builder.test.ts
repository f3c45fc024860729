import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { parse } from "yaml";

const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
const validate = ajv.compile(JSON.parse(readFileSync("node_modules/app-builder-lib/scheme.json", "utf8")));
const config = parse(readFileSync("electron-builder.yml", "utf8")) as Record<string, unknown>;

test("electron-builder.yml fits electron-builder's own schema", () => {
  expect(validate(config), JSON.stringify(validate.errors)).toBe(true);
});

test.each([
  ["a misspelt key of a platform", { ...config, linux: { targets: ["deb"] } }],
  ["a misspelt key at the top", { ...config, electronFuse: {} }],
  ["an unknown fuse", { ...config, electronFuses: { runAsNodes: false } }],
])("the schema catches %s", (_what, wrong) => expect(validate(wrong)).toBe(false));

test("every fuse that hardens is set, and the code lies in a checked archive", () => {
  expect(config).toMatchObject({
    appId: "org.outscope.app",
    asar: true,
    electronFuses: {
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
    },
  });
});
