// npm passes a signal to the shell it started, and some shells die of it without passing it on.
// What we run would then go on for ever, holding the port and the store.

const CHECK_MS = 500;

/** Sends this process the signal that the shell kept to itself. */
export function endWithNpm() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const shell = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, CHECK_MS).unref();
  // Whoever got the signal needs no other one: a second one ends the process at once.
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => clearInterval(timer));
}
