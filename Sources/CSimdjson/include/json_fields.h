#ifndef WINNOW_JSON_FIELDS_H
#define WINNOW_JSON_FIELDS_H
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Reads JSON elements as rows: simdjson finds the tokens and checks the UTF-8, the grammar is checked here. Tables and
/// their columns grow with what is read; nothing else is kept from one call to the next.
struct winnow_json;

struct winnow_json_limits {
    /// Levels of nesting that are looked into.
    uint32_t depth;
    /// Columns of a table.
    uint32_t columns;
};

enum winnow_json_error {
    winnow_json_ok = 0,
    winnow_json_syntax,
    winnow_json_too_deep,
    winnow_json_encoding,
    winnow_json_too_many_columns,
    /// There was no memory for the tokens.
    winnow_json_no_memory,
};

/// An element: the record's range, and within it the JSON value without space around it.
struct winnow_json_element {
    uint32_t start, end, value_start, value_end;
};

enum winnow_json_kind {
    winnow_json_record = 0,
    /// A list inside a record begins, or ends, at `start`.
    winnow_json_list,
    winnow_json_end_of_list,
};

/// A record, or a mark between records, in the order of the source.
struct winnow_json_event {
    uint32_t start, end;
    uint32_t first_field, fields;
    /// Bytes that its values take at most.
    uint32_t text;
    uint32_t table;
    uint8_t kind;
    /// `winnow_json_error`.
    uint8_t error;
    /// Records that it lies in.
    uint16_t nesting;
};

/// `NULL` when there is no memory, as everywhere here.
struct winnow_json *winnow_json_make(struct winnow_json_limits limits);
void winnow_json_free(struct winnow_json *json);

/// The number of the table of that name.
uint32_t winnow_json_table(struct winnow_json *json, const uint8_t *name, size_t length);

/// Reads `count` elements, ascending, of `bytes`, which 64 readable bytes follow. Elements of `table` unless they say
/// otherwise. The fields of the call before are gone.
///
/// Returns the events; `*events` many. They are valid until the next call. An element that fails is one event with an
/// error.
const struct winnow_json_event *winnow_json_read(
    struct winnow_json *json, const uint8_t *bytes, size_t length, const struct winnow_json_element *elements,
    size_t count, uint32_t table, size_t *events);

size_t winnow_json_columns(const struct winnow_json *json, uint32_t table);
const uint8_t *winnow_json_table_name(const struct winnow_json *json, uint32_t table, size_t *length);
/// The name is valid until the next call.
const uint8_t *winnow_json_column_name(struct winnow_json *json, uint32_t table, size_t column, size_t *length);

/// Writes records of one table that have no error as rows: each field's text with a tab behind it.
///
/// `text + at` is the place of the first byte; there must be room for the events' `text`, a byte for each field and 64
/// more. `bounds` gets `columns` + 1 numbers a row.
/// Returns the place behind the last byte.
size_t winnow_json_write(
    const struct winnow_json *json, const uint8_t *bytes, const struct winnow_json_event *events, size_t count,
    uint32_t columns, uint8_t *text, size_t at, uint32_t *bounds);

#ifdef __cplusplus
}
#endif
#endif
