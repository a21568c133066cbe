// Prints what two outcome files of one scenario differ in, by alternative: compare.mjs NAME BEFORE AFTER
import fs from "node:fs";

const [name, before, after] = process.argv.slice(2);
const [was, is] = [before, after].map((file) => JSON.parse(fs.readFileSync(file, "utf8")).alternatives);

const DAYS = ["mon", "tue", "wed", "thu", "fri"];

// The numbers of a tree by their place: `cost.hardware`, `attendance.tue`.
function* leaves(tree, place = []) {
  if (tree === null || typeof tree !== "object") {
    yield [place.join("."), tree];
    return;
  }
  for (const [key, value] of Object.entries(tree)) {
    yield* leaves(value, [...place, Array.isArray(tree) ? (DAYS[key] ?? key) : key]);
  }
}

// What differs between two trees, either of which may be missing: [place, was, is].
const moved = (was, is) => {
  const [old, now] = [was, is].map((tree) => new Map(leaves(tree ?? {})));
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((place) => old.get(place) !== now.get(place))
    .map((place) => [place, old.get(place), now.get(place)]);
};

// Ten digits, or all of them where ten do not show the difference.
const shown = (value, other) => {
  if (typeof value !== "number") return value === undefined ? "nothing" : String(value);
  const short = (it) => (typeof it === "number" ? String(Number(it.toPrecision(10))) : undefined);
  return short(value) === short(other) ? String(value) : short(value);
};

const change = (was, is) => {
  const text = `${shown(was, is)} → ${shown(is, was)}`;
  if (typeof was !== "number" || typeof is !== "number" || was === 0) return text;
  const share = (100 * (is - was)) / Math.abs(was);
  return `${text}  ${share > 0 ? "+" : ""}${Number(share.toPrecision(3))} %`;
};

const byYear = (alternative) => new Map(alternative.years.map(({ year, ...rest }) => [year, rest]));

// One line per total and per number of a year; years of one number stand together.
const lines = (was, is) => {
  const totals = moved(was.totals, is.totals).map(([place, ...values]) => [`all years, ${place}`, change(...values)]);
  const [old, now] = [byYear(was), byYear(is)];
  const years = [...new Set([...old.keys(), ...now.keys()])].sort((a, b) => a - b);
  const places = new Map();
  for (const year of years) {
    if (!old.has(year) || !now.has(year)) {
      totals.push([String(year), old.has(year) ? "the year is gone" : "the year is new"]);
      continue;
    }
    for (const [place, ...values] of moved(old.get(year), now.get(year))) {
      places.set(place, [...(places.get(place) ?? []), [`${year}, ${place}`, change(...values)]]);
    }
  }
  return [...totals, ...[...places.values()].flat()];
};

const found = [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((id) => {
  if (!(id in is)) return [[id, [["the alternative is gone", ""]]]];
  if (!(id in was)) return [[id, [["the alternative is new", ""]]]];
  const rows = lines(was[id], is[id]);
  return rows.length > 0 ? [[id, rows]] : [];
});

console.log(found.length > 0 ? name : `${name}: nothing moved`);
for (const [id, rows] of found) {
  console.log(`  ${id}`);
  const width = Math.max(...rows.map(([label]) => label.length));
  for (const [label, text] of rows) console.log(`    ${label.padEnd(width)}  ${text}`.trimEnd());
}
