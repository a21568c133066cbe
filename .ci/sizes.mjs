// Prints what each load of the built page weighs, and fails when one is over its limit.
//
//   node .ci/sizes.mjs dist                      with the limits
//   node .ci/sizes.mjs dist --json               the figures alone
//   node .ci/sizes.mjs dist --compress FOLDER    every file as a server sends it, for the bench
import fs from "node:fs";
import path from "node:path";
import zlib from "node:zlib";

const dist = process.argv[2];
const walk = (folder) =>
  fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? walk(path.join(folder, entry.name)) : [path.join(folder, entry.name)]);

// Fonts are compressed already.
const brotli = (bytes) => zlib.brotliCompressSync(bytes, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 11 } });
const weight = (file) => {
  const bytes = fs.readFileSync(file);
  return (file.endsWith(".woff2") ? bytes : brotli(bytes)).length;
};

// What comes with which load. The other language comes when it is asked for; nobody loads the notices.
const outcome = fs.readFileSync(path.join(dist, "index.html"), "utf8").match(/data-outcome="([^"]*)"/)[1].split(" ");
const load = (file) => {
  const name = path.basename(file);
  if (name === "en.ftl.txt" || name === "NOTICES.md") return "later";
  if (name === "split_views.wasm") return "views";
  if (outcome.includes(name) || /^worker(-start)?\.js$|^worker_bg/.test(name)) return "outcome";
  return "start";
};
const sum = (wanted) => walk(dist).filter(wanted).reduce((total, file) => total + weight(file), 0) / 1000;
const sizes = {
  "start screen, all in": [sum((file) => load(file) === "start"), 330],
  "of which the program": [sum((file) => path.basename(file) === "page_bg.wasm"), 210],
  "outcome, after that": [sum((file) => load(file) === "outcome"), 620],
  "of which the simulator, in its worker": [sum((file) => path.basename(file) === "worker_bg.wasm")],
  // 200 kB for the views that were there when the page was split, and at most 90 kB for each that was added later: one.
  "all other views, after that": [sum((file) => load(file) === "views"), 200 + 90],
};

const [, , , asked, folder] = process.argv;
if (asked === "--json") {
  console.log(JSON.stringify(sizes));
} else if (asked === "--compress") {
  fs.rmSync(folder, { recursive: true, force: true });
  for (const file of walk(dist).filter((file) => !file.endsWith(".woff2"))) {
    const to = path.join(folder, `${path.relative(dist, file)}.br`);
    fs.mkdirSync(path.dirname(to), { recursive: true });
    fs.writeFileSync(to, brotli(fs.readFileSync(file)));
  }
} else {
  const over = Object.entries(sizes).filter(([, [kB, limit]]) => kB > limit);
  for (const [name, [kB, limit]] of Object.entries(sizes)) {
    console.log(`${name}: ${kB.toFixed(1)} kB brotli${limit ? ` (at most ${limit})` : ""}`);
  }
  if (over.length > 0) {
    console.error(`sizes: over the limit: ${over.map(([name]) => name).join("; ")}`);
    process.exit(1);
  }
}
