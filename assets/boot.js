// Starts the program, or says why it does not start.
// What goes wrong while somebody works is said, instead of a page that no longer answers.
addEventListener("error", () => {
  if (!document.getElementById("boot-busy")) document.getElementById("boot-stopped").hidden = false;
});

const script = document.querySelector("script[data-js]");
try {
  const { default: start } = await import(new URL(script.dataset.js, document.baseURI).href);
  await start({ module_or_path: new URL(script.dataset.wasm, document.baseURI) });
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
