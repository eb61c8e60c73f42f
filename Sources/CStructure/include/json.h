#ifndef WINNOW_JSON_H
#define WINNOW_JSON_H
#include <stddef.h>
#include <stdint.h>

/// Where in a JSON object or array a scan is; all zero before its opening bracket.
struct winnow_json_scan {
    /// All ones inside a string, else zero.
    uint64_t inside;
    /// 1 when the next byte is escaped by a backslash.
    uint64_t escaped;
    /// Brackets that are open; their kinds are not compared.
    int64_t depth;
    /// 1 when the last open bracket has been closed.
    int complete;
};

/// Goes through `count` bytes of an object or array, up to and with the bracket that closes it.
///
/// Returns the bytes gone through: `count` unless the bracket was among them (`complete`).
size_t winnow_json_end(const uint8_t *bytes, size_t count, struct winnow_json_scan *scan);
#endif
