/** Tasks that misbehave, to see what a pool makes of it. */
const { threadId } = require('node:worker_threads');

exports.where = () => threadId;

/** Ends only when it is ended; says first that it runs. */
exports.spin = ({ flag }) => {
  Atomics.store(flag, 0, 1);
  for (;;);
};

/** Waits until the other side lets go. */
exports.hold = ({ flag }) => {
  Atomics.store(flag, 0, 1);
  Atomics.wait(flag, 0, 1);
  return 'let go';
};

exports.hoard = () => {
  const kept = [];
  for (;;) kept.push(new Array(100_000).fill(kept.length));
};

exports.fail = () => {
  throw new Error('A bug.');
};
