#ifndef WINNOW_STRUCTURE_H
#define WINNOW_STRUCTURE_H
#include <stddef.h>
#include <stdint.h>

/// What a scan of blocks carries from one call to the next.
struct winnow_csv_state {
    /// All ones when the block before ended inside quotes, else zero.
    uint64_t inside;
    /// 1 when the byte before the next block is a separator, line end or quote, or there is none.
    uint64_t field_start;
};

/// For each of `blocks` blocks of 64 bytes: bits of separators and line ends outside quotes, and of quotes that open
/// where no field starts (bit n is byte n). `cr` is nonzero when a carriage return ends a record too.
void winnow_csv_masks(const uint8_t *bytes, size_t blocks, uint8_t quote, uint8_t delimiter, int cr,
                      struct winnow_csv_state *state, uint64_t *structural, uint64_t *line_ends, uint64_t *stray);

/// Whether `first`, letter case ignored, and `second` stand behind each other somewhere in `count` bytes. `first` is a
/// small letter.
int winnow_has_pair(const uint8_t *bytes, size_t count, uint8_t first, uint8_t second);

/// The GNU function, which its header shows to GNU sources only.
extern void *memrchr(const void *bytes, int byte, size_t count);

/// The last of `count` bytes that equals `byte`, or null.
static inline const void *winnow_last_byte(const void *bytes, uint8_t byte, size_t count) {
    return memrchr(bytes, byte, count);
}
#endif
