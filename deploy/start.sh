#!/bin/sh
# Starts Node with a heap that fits into the memory of the container: half of its limit. The other
# half is for the graph in memory, the threads, the embedded store and buffers, which lie beside the
# heap. NODE_OPTIONS with a size of its own is left alone.
set -eu
limit=$(cat "${MEMORY_LIMIT_FILE:-/sys/fs/cgroup/memory.max}" 2>/dev/null || echo max)
case "${NODE_OPTIONS:-}" in
  *max-old-space-size* | *max_old_space_size*) ;;
  *)
    if [ "$limit" != max ]; then
      NODE_OPTIONS="${NODE_OPTIONS:-} --max-old-space-size=$((limit / 1048576 / 2))"
      export NODE_OPTIONS
    fi
    ;;
esac
exec node "$@"
