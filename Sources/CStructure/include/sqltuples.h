#ifndef WINNOW_SQLTUPLES_H
#define WINNOW_SQLTUPLES_H
#include <stddef.h>
#include <stdint.h>

struct winnow_tuples {
    /// Bytes up to the end of the last tuple taken, the tuples, and the bytes of text written for them.
    size_t taken, rows, text;
};

/// Takes tuples, `(1,'a',NULL),(2,'b','c')`, off `in`, whose first byte is a tuple's `(`: decodes their values into `out`, a
/// tab behind each, and notes where they lie.
///
/// Knows only the values that dumps are made of: strings, `_binary` strings, NULL, numbers and other words without a prefix,
/// cast, comment or call. Stops before the first tuple that has anything else, or another number of values than `columns`,
/// or does not end within `count` bytes: somebody else has to look at that one.
///
/// `in` has 64 readable zero bytes behind `count`, `out` room for `count + 64`. `bounds` takes `columns + 1` numbers a tuple,
/// from `text_base` up, `ranges` two numbers a tuple, from `range_base` up.
/// `escapes`: backslashes in strings are MySQL's escapes.
void winnow_sql_tuples(const uint8_t *in, size_t count, int escapes, size_t columns, size_t max_rows, uint8_t *out,
                       uint32_t text_base, uint32_t *bounds, uint32_t *ranges, uint32_t range_base,
                       struct winnow_tuples *result);
#endif
