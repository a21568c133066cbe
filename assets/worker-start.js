// Starts the program of a worker.
import start from "./worker.js";

start().catch((error) => {
  // A rejected promise would stay within the worker; an error is heard by whoever started it.
  setTimeout(() => { throw error; });
});
