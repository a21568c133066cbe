// Prints the figures that .ci/bench measured as a table.
import { execFileSync } from "node:child_process";
import fs from "node:fs";

const sizes = JSON.parse(execFileSync("node", [".ci/sizes.mjs", process.argv[2], "--json"]));

const AIMS = {
  "moves within": "under 8 ms",
  "start screen usable after": "under 2500 ms",
  "outcome of a link usable after": "under 4500 ms",
};

// Lines such as `six policies: script per move 9.1 ms`.
const moves = fs.readFileSync(process.argv[3], "utf8").split("\n").flatMap((line) => {
  const found = line.match(/^(?:test .* \.\.\. )?(.+: .+?),? (?:median )?([0-9.]+ ms)/);
  if (!found) return [];
  return [[found[1], found[2], AIMS[Object.keys(AIMS).find((end) => found[1].endsWith(end))] ?? ""]];
});

// The futures: natively now, in the browser as the tests measured them in the same run.
const futures = (draws) => {
  const six = "tests/fixtures/scenarios/six-policies.json";
  const times = [1, 2, 3, 4, 5].map(() => {
    const begin = performance.now();
    execFileSync("target/release/werkplekwijzer", ["simulate", six, "--draws", draws, "--threads", 1], { maxBuffer: 1e9 });
    return performance.now() - begin;
  });
  return times.sort((a, b) => a - b)[2];
};
const [once, twice] = [futures(10_000), futures(20_000)];
const page = fs.readFileSync(process.argv[3], "utf8");
const helpers = (n) => Number(page.match(`futures: helpers ${n} take ([0-9.]+) ms`)?.[1]);

const { NATIVE, BROWSER, PLAN, READ, ALLOCATION, TEAMS } = process.env;
const ms = (value) => `${Number(value).toFixed(value < 10 ? 3 : 0)} ms`;
const rows = [
  ["figure", "measured", "aim"],
  ["estimate of six-policies.json, native", ms(NATIVE), "under 1 ms"],
  ["the same in the browser", ms(BROWSER), ""],
  ["browser / native", (BROWSER / NATIVE).toFixed(2), "at most 1.5"],
  ["check and resolve a scenario, native", ms(PLAN), ""],
  ["read a scenario file, native", ms(READ), ""],
  ["cheapest allocation, 40 roles and 20 policies, slowest of 12, native", ms(ALLOCATION), "under 50 ms"],
  ["team days of 200 teams, native", ms(TEAMS), "under 1000 ms"],
  ...Object.entries(sizes).map(([name, [kB, limit]]) =>
    [`${name}, brotli`, `${kB.toFixed(0)} kB`, limit ? `at most ${limit} kB` : ""]),
  ["10,000 futures of six-policies.json, native, one thread", ms(once), "under 1000 ms"],
  ["20,000 / 10,000 futures, native", (twice / once).toFixed(2), "2"],
  ["10,000 futures in the browser, two workers", ms(helpers(2)), "under 800 ms"],
  ["10,000 futures in the browser, one worker", ms(helpers(1)), ""],
  ["browser, one worker / native, one thread", (helpers(1) / once).toFixed(2), "at most 1.4"],
  ...moves.filter(([name]) => !name.startsWith("futures")),
];
const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
for (const row of rows) console.log(row.map((cell, column) => cell.padEnd(widths[column])).join("  ").trimEnd());
