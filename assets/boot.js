// Starts the program, or says why it does not start.
// What goes wrong while somebody works is said, instead of a page that no longer answers.
addEventListener("error", () => {
  if (!document.getElementById("boot-busy")) document.getElementById("boot-stopped").hidden = false;
});

const { app, wasm } = document.querySelector("script[data-app]").dataset;
const of = (name) => new URL(app + name, document.baseURI).href;
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
