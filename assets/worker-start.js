// Starts the program of a worker; the query names the version, so that no older one comes out of a cache.
importScripts("worker.js" + location.search);
wasm_bindgen({ module_or_path: "worker_bg.wasm" + location.search }).catch((error) => {
  // A rejected promise would stay within the worker; an error is heard by whoever started it.
  setTimeout(() => { throw error; });
});
