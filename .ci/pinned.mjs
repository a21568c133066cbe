// Compares every number of the six scenarios of version 1, and of 300 of their futures, with what it was, to the last bit:
// what somebody once computed comes out the same for ever. It reads what the command as people get it has written, since
// the tests of the library bring along what changes last bits.
//
//   node .ci/pinned.mjs target/native
import { createHash } from "node:crypto";
import fs from "node:fs";

const folder = process.argv[2];
const pinned = JSON.parse(fs.readFileSync("tests/fixtures/version-1.json", "utf8"));
// What later versions tell besides; it has no part in a digest.
const LATER = ["employee_net", "highest_year", "highest_ict_year", "regret", "nominal"];

const numbers = (value) => {
  if (typeof value === "number") return [value];
  if (value === null || typeof value !== "object") return [];
  if (Array.isArray(value)) return value.flatMap(numbers);
  return Object.keys(value).filter((name) => !LATER.includes(name)).sort().flatMap((name) => numbers(value[name]));
};
const digest = (list) => createHash("sha256").update(Float64Array.from(list)).digest("hex").slice(0, 16);

// What each digest tells, and its numbers.
const told = (name) => {
  const read = (file) => fs.readFileSync(`${folder}/${name}${file}`, "utf8");
  const [outcome, futures] = [JSON.parse(read(".json")), JSON.parse(read(".futures.json"))];
  const all = {};
  for (const [id, it] of Object.entries(outcome.alternatives)) all[`estimate of ${id}`] = numbers(it);
  for (const it of futures.alternatives) all[`futures of ${it.id}`] = numbers(it);
  for (const it of futures.pairs) all[`${it.a} beside ${it.b}`] = numbers(it);
  const [names, ...rows] = read(".samples.csv").trim().split("\n").map((line) => line.split(","));
  names.forEach((column, position) => {
    if (LATER.some((later) => column.endsWith(later))) return;
    // A column begins with the section, or the alternative, that it is of.
    const of = `each future: ${column.split(".")[0]}`;
    all[of] = [...all[of] ?? [], ...rows.map((row) => Number(row[position]))];
  });
  return all;
};

const moved = Object.entries(pinned).flatMap(([name, digests]) => {
  const now = told(name);
  return Object.keys(digests).filter((what) => digest(now[what] ?? []) !== digests[what]).map((what) => `${name}: ${what}`);
});
if (moved.length > 0) {
  console.error(`pinned: these numbers of version 1 moved:\n${moved.join("\n")}`);
  process.exit(1);
}
const n = Object.values(pinned).reduce((sum, digests) => sum + Object.keys(digests).length, 0);
console.log(`pinned: ${n} groups of numbers of version 1 are what they were`);
