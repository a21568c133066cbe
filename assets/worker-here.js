// Takes the program of the workers into the page, where no worker starts.
// A module that did not come is never asked for again under its name: another attempt has another one.
let n_failed = 0;

export const serve = async (port, name) => {
  const program = await import(n_failed ? `./worker.js?again=${n_failed}` : "./worker.js").catch((error) => {
    n_failed += 1;
    throw error;
  });
  await program.default();
  program.serve(port, name);
};
