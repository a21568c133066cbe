// Takes the program of the workers into the page, where no worker starts.
export const serve = async (port, name) => {
  const program = await import("./worker.js");
  await program.default();
  program.serve(port, name);
};
