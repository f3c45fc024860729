// Module hooks: `import "electron"` gives the stand-in.
let electronUrl;

export async function initialize(data) {
  electronUrl = data.electronUrl;
}

export async function resolve(specifier, context, next) {
  if (specifier === "electron" || specifier === "electron/main") return { url: electronUrl, shortCircuit: true };
  return next(specifier, context);
}
