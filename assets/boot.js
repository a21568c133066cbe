// Starts the program, or says why it does not start.
// What goes wrong while somebody works is said, instead of a page that no longer answers.
addEventListener("error", () => {
  if (!document.getElementById("boot-busy")) document.getElementById("boot-stopped").hidden = false;
});

const { app, wasm, outcome } = document.querySelector("script[data-app]").dataset;
const of = (name) => new URL(app + name, document.baseURI).href;
// What the program will ask for is fetched beside it: its texts, and for a link the parts with the outcome.
const ahead = (name) => {
  const link = { rel: "preload", as: "fetch", crossOrigin: "anonymous", href: of(name) };
  document.head.append(Object.assign(document.createElement("link"), link));
};
const kept = () => {
  try {
    return localStorage.getItem("werkplekwijzer.language");
  } catch {
    return null;
  }
};
const languages = [new URLSearchParams(location.search).get("lang"), kept(), navigator.language];
const language = languages.map((tag) => tag?.split("-")[0]).find((tag) => tag === "nl" || tag === "en");
ahead(`${language ?? "nl"}.ftl.txt`);
if (location.hash.startsWith("#s=")) outcome?.split(" ").forEach(ahead);
try {
  const program = fetch(of("page_bg.wasm"), { integrity: wasm });
  const { default: start } = await import(of("page.js"));
  await start({ module_or_path: program });
} catch (error) {
  console.error(error);
  const busy = document.getElementById("boot-busy");
  if (busy) {
    busy.hidden = true;
    document.getElementById("boot-error").hidden = false;
  } else {
    document.getElementById("boot-stopped").hidden = false;
  }
}
