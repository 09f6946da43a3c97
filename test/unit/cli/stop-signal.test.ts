import { stopSignal } from '../../../src/cli/stop-signal.js';

describe('the signals that end a process', () => {
  const exit = jest.spyOn(process, 'exit').mockImplementation(() => undefined as never);
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
    process.removeAllListeners('SIGINT').removeAllListeners('SIGTERM');
    exit.mockClear();
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('stop its work in order: %s', (name) => {
    const signal = stopSignal();
    expect(signal.aborted).toBe(false);
    process.emit(name);
    expect(signal.aborted).toBe(true);
    expect(exit).not.toHaveBeenCalled();
  });

  it('count once when one key sends two, and end it at once when they come later again', () => {
    stopSignal();
    process.emit('SIGINT');
    jest.advanceTimersByTime(400);
    process.emit('SIGINT');
    expect(exit).not.toHaveBeenCalled();
    jest.advanceTimersByTime(200);
    process.emit('SIGINT');
    expect(exit).toHaveBeenCalledWith(130);
  });
});
