#ifndef WINNOW_PREFETCH_H
#define WINNOW_PREFETCH_H
#include <stddef.h>
#include <stdint.h>

/// Asks for `count` bytes to be brought into the second-level cache, many lines at a time and without waiting for any.
static inline void winnow_prefetch(const void *bytes, size_t count) {
    for (size_t at = 0; at < count; at += 64) __builtin_prefetch((const uint8_t *)bytes + at, 0, 2);
}
#endif
