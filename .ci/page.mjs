// Builds the page into dist/: its programs in one folder whose name changes with any of them, style sheets under names
// that change with their content, fonts, and index.html.
//
//   node .ci/page.mjs           the released page: small, minutes to build
//   node .ci/page.mjs --quick   the same page, larger and built soon
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

const QUICK = process.argv.includes("--quick");
const [PROFILES, LEVEL] = QUICK
  ? [{ page: "quick", worker: "quick" }, undefined]
  : [{ page: "page", worker: "worker" }, "-O3"];
const TARGET = "wasm32-unknown-unknown";
const WORK = "target/site";
const DIST = "dist";
// What every browser of the last years knows, and no more.
const KNOWN = ["bulk-memory", "bulk-memory-opt", "sign-ext", "nontrapping-float-to-int", "mutable-globals",
  "reference-types", "multivalue"].map((name) => `--enable-${name}`);

const run = (command, ...args) => {
  const { status, error } = spawnSync(command, args, { stdio: "inherit" });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
};
const files = (folder) => fs.readdirSync(folder).sort();
const digest = (...contents) => {
  const hash = createHash("sha256");
  contents.forEach((content) => hash.update(content));
  return hash.digest("hex").slice(0, 16);
};
const integrity = (file) => `sha384-${createHash("sha384").update(fs.readFileSync(file)).digest("base64")}`;
const fresh = (folder) => {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
};

// Each program without the other's crates: those of the page change what the numbers of the worker rest on.
const compile = (bin, feature, ...link) => {
  const profile = PROFILES[bin];
  run("cargo", "rustc", "--quiet", "--profile", profile, "--target", TARGET, "--no-default-features",
    "--features", feature, "--bin", bin, "--", ...link);
  return `target/${TARGET}/${profile}/${bin}.wasm`;
};
const bindgen = (wasm, folder, name, ...more) =>
  run("wasm-bindgen", wasm, "--target", "web", "--out-dir", folder, "--out-name", name, "--no-typescript",
    "--remove-name-section", "--remove-producers-section", ...more);

// The programs: the page in parts, and the worker.
const programs = () => {
  const [parts, app] = [`${WORK}/parts`, `${WORK}/app`];
  [parts, app].forEach(fresh);
  // The split needs the relocations, which neither wasm-bindgen nor wasm-opt keeps: it goes first.
  run("wasm-split-cli", compile("page", "app", "-Clink-args=--emit-relocs"), parts, "--out-name", "page");
  bindgen(`${parts}/page.wasm`, app, "page", "--keep-lld-exports");
  bindgen(compile("worker", "worker"), app, "worker");
  for (const name of files(parts).filter((name) => name.endsWith(".wasm") && name !== "page.wasm")) {
    fs.copyFileSync(`${parts}/${name}`, `${app}/${name}`);
  }
  const wasm = files(app).filter((name) => name.endsWith(".wasm"));
  if (LEVEL) wasm.forEach((name) => optimise(`${app}/${name}`));
  fs.writeFileSync(`${app}/__wasm_split.js`, loader(fs.readFileSync(`${parts}/__wasm_split.js`, "utf8"), app));
  for (const name of ["worker-start.js", "worker-here.js"]) fs.copyFileSync(`assets/${name}`, `${app}/${name}`);
  // Servers compress what they know as text.
  for (const name of ["nl.ftl", "en.ftl"]) fs.copyFileSync(`src/text/${name}`, `${app}/${name}.txt`);
  return app;
};

const optimise = (file) => run("wasm-opt", file, "-o", file, LEVEL, ...KNOWN, "--strip-debug", "--strip-producers");

// The loader of the parts: it asks for each by its digest, hears when one is not there, and does not need a server that
// knows what WebAssembly is.
const loader = (text, app) => {
  const named = text.replace(/new URL\("\.\/([^"]+\.wasm)", import\.meta\.url\)/g, (all, name) =>
    `${all}, { integrity: "${integrity(`${app}/${name}`)}" }`);
  const safe = named.replaceAll("WebAssembly.instantiateStreaming(src, imports)", "instantiated(await src, imports)");
  if (safe === named && named !== text) throw new Error("the split tool writes another loader than we know");
  return `${safe}
async function instantiated(response, imports) {
  if (!response.ok) throw new Error(\`\${response.url}: \${response.status}\`);
  return WebAssembly.instantiate(await response.arrayBuffer(), imports);
}
`;
};

// The site around the programs. theme.css may be replaced by a municipality and keeps its name, as boot.js does, which
// says where the programs are.
const site = (app) => {
  const staged = `${WORK}/dist`;
  fresh(staged);
  const folder = `app-${digest(...files(app).flatMap((name) => [name, fs.readFileSync(`${app}/${name}`)]))}`;
  fs.cpSync(app, `${staged}/${folder}`, { recursive: true });
  fs.cpSync("assets/fonts", `${staged}/fonts`, { recursive: true });
  for (const name of ["theme.css", "boot.js", "NOTICES.md"]) fs.copyFileSync(`assets/${name}`, `${staged}/${name}`);
  const hashed = (file) => {
    const { name, ext } = path.parse(file);
    const to = `${name}-${digest(fs.readFileSync(file))}${ext}`;
    fs.copyFileSync(file, `${staged}/${to}`);
    return to;
  };
  const html = fs.readFileSync("index.html", "utf8")
    .replace(/<link rel="stylesheet" href="(assets\/[^"]+)">/g, (_, file) =>
      `<link rel="stylesheet" href="${hashed(file)}" integrity="${integrity(file)}">`)
    .replace(/href="(assets\/[^"]+)"/g, (_, file) => `href="${hashed(file)}"`)
    .replace("</head>", [
      ...["page.js", "__wasm_split.js", "worker-here.js"].map((name) =>
        `<link rel="modulepreload" href="${folder}/${name}" integrity="${integrity(`${app}/${name}`)}">`),
      // Chromium does not look at the digest of what is fetched ahead, and says so on the console: boot.js asks for it.
      `<link rel="preload" href="${folder}/page_bg.wasm" as="fetch" type="application/wasm" crossorigin="anonymous">`,
      `<script type="module" src="boot.js" data-app="${folder}/" data-wasm="${integrity(`${app}/page_bg.wasm`)}"`,
      `  data-outcome="${files(app).filter((name) => /^(chunk_|split_work).*[.]wasm$/.test(name)).join(" ")}"></script>`,
      "</head>",
    ].join("\n"));
  fs.writeFileSync(`${staged}/index.html`, html);
  // A server that is at work meanwhile never shows half a page.
  fs.rmSync(DIST, { recursive: true, force: true });
  fs.renameSync(staged, DIST);
};

site(programs());
