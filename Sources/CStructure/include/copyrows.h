#ifndef WINNOW_COPYROWS_H
#define WINNOW_COPYROWS_H
#include <stddef.h>
#include <stdint.h>

enum winnow_copy_stop {
    /// The bytes end, perhaps inside a row.
    WINNOW_COPY_OUT_OF_BYTES,
    /// The line `\.` is next.
    WINNOW_COPY_END_MARKER,
    WINNOW_COPY_ROW_LIMIT,
    /// The next row, up to `row_end`, has another number of fields.
    WINNOW_COPY_OTHER_COUNT
};

struct winnow_copy {
    /// Bytes of the rows taken, the rows, and the bytes of text written for them.
    size_t taken, rows, text, row_end;
    enum winnow_copy_stop stop;
};

/// Takes whole rows of COPY text (tabs, backslash escapes) off `in`, decodes them into `out` and notes where fields lie.
///
/// `in` has 64 readable bytes behind `count`, `out` room for `count + 192`. `bounds` takes `columns + 1` numbers a row,
/// from `text_base` up, and room for one row more than `max_rows`; `ranges` two numbers a row, from `range_base` up.
/// `is_mysql`: no end marker, no octal and hexadecimal escapes.
void winnow_copy_rows(const uint8_t *in, size_t count, int is_final, int is_mysql, size_t columns, size_t max_rows,
                      uint8_t *out, uint32_t text_base, uint32_t *bounds, uint32_t *ranges, uint32_t range_base,
                      struct winnow_copy *result);
#endif
