#include "copyrows.h"
#include <string.h>

// Bits of the tabs of 64 bytes, and of the line ends and backslashes.
struct specials { uint64_t tabs, others; };

// Vectors of the compiler, so that one body serves all instruction sets: it is compiled for that of the function which it
// becomes a part of.
typedef uint8_t bytes32 __attribute__((vector_size(32)));
typedef _Bool bits32 __attribute__((ext_vector_type(32)));

#define MASK32(HITS) __builtin_bit_cast(uint32_t, __builtin_convertvector((bytes32)(HITS), bits32))

// The lowest bit of a word; of none any number.
static inline __attribute__((always_inline)) uint32_t lowest(uint64_t word) {
    return (uint32_t)__builtin_ctzll(word | (uint64_t)1 << 63);
}

static inline __attribute__((always_inline)) struct specials specials(const uint8_t *p) {
    struct specials found = {0, 0};
    for (int k = 0; k < 2; k++) {
        bytes32 part;
        memcpy(&part, p + 32 * k, 32);
        found.tabs |= (uint64_t)MASK32(part == '\t') << (32 * k);
        found.others |= (uint64_t)MASK32((part == '\n') | (part == '\\')) << (32 * k);
    }
    return found;
}

static int digit(uint8_t c) {
    if (c >= '0' && c <= '9') return c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : 99;
}

// Length of the escape at `p`, of which `left` bytes are there, and the byte it stands for.
static size_t unescape(const uint8_t *p, size_t left, int is_mysql, uint8_t *value) {
    if (left < 2) { *value = '\\'; return 1; }
    uint8_t c = p[1];
    *value = c;
    switch (c) {
    case 'b': *value = '\b'; return 2;
    case 'n': *value = '\n'; return 2;
    case 'r': *value = '\r'; return 2;
    case 't': *value = '\t'; return 2;
    case 'f': if (!is_mysql) *value = '\f'; return 2;
    case 'v': if (!is_mysql) *value = '\v'; return 2;
    case 'Z': if (is_mysql) *value = 0x1A; return 2;
    default: break;
    }
    if (is_mysql) { if (c == '0') *value = 0; return 2; }
    unsigned number = 0;
    size_t length = 1;
    if (c >= '0' && c <= '7') {
        while (length < 4 && length < left && p[length] >= '0' && p[length] <= '7') number = number * 8 + (p[length++] - '0');
    } else if (c == 'x' && left > 2 && digit(p[2]) < 16) {
        length = 2;
        while (length < 4 && length < left && digit(p[length]) < 16) number = number * 16 + (unsigned)digit(p[length++]);
    } else {
        return 2;
    }
    *value = (uint8_t)number;
    return length;
}

static inline __attribute__((always_inline)) void copy_rows(
        const uint8_t *in, size_t count, int is_final, int is_mysql, size_t columns, size_t max_rows,
        uint8_t *out, uint32_t text_base, uint32_t *bounds, uint32_t *ranges, uint32_t range_base,
        struct winnow_copy *result) {
    size_t pos = 0, row = 0, row_out = 0, field_in = 0, field_out = 0, fields = 0, rows = 0;
    // Where byte `pos` of `in` goes.
    size_t to = 0;
    uint8_t tail[192];
    enum winnow_copy_stop stop = WINNOW_COPY_OUT_OF_BYTES;
    size_t row_end = 0;
    if (max_rows == 0) { stop = WINNOW_COPY_ROW_LIMIT; goto done; }
    bounds[0] = text_base;
    while (pos < count || (is_final && pos == count && row < count)) {
        const uint8_t *block = in + pos;
        if (pos + 64 > count) {
            memset(tail, 0, sizeof tail);
            memcpy(tail, block, count - pos);
            // A last row without a line end ends with the bytes.
            if (is_final) tail[count - pos] = '\n';
            block = tail;
        }
        memcpy(out + to, block, 64);
        struct specials found = specials(block);
        size_t width = 64;
        for (;;) {
            // Tabs up to the next of the others: they come in runs.
            uint64_t before = found.others ^ (found.others - 1), tabs = found.tabs & before;
            if (tabs) {
                found.tabs ^= tabs;
                size_t last = 63 - (size_t)__builtin_clzll(tabs);
                field_in = pos + last + 1;
                field_out = to + last + 1;
                uint32_t behind = text_base + (uint32_t)to + 1;
                size_t many = (size_t)__builtin_popcountll(tabs);
                if (many <= 8 && fields + 8 <= columns) {
                    // Four or eight whether there are so many or not: what is too much is written over, and branches
                    // that depend on the text cost more.
                    uint32_t *next = bounds + fields + 1;
                    for (int i = 0; i < 4; i++, tabs &= tabs - 1) next[i] = behind + lowest(tabs);
                    if (many > 4) for (int i = 4; i < 8; i++, tabs &= tabs - 1) next[i] = behind + lowest(tabs);
                    fields += many;
                } else {
                    for (; tabs; tabs &= tabs - 1) if (++fields <= columns) bounds[fields] = behind + lowest(tabs);
                }
            }
            if (!found.others) break;
            size_t k = (size_t)__builtin_ctzll(found.others);
            found.others &= found.others - 1;
            size_t p = pos + k, q = to + k;
            if (block[k] == '\n') {
                if (p >= count && row >= count) goto done;
                size_t end = p < count ? p + 1 : count;
                if (columns == 0 && p - row <= 1 && fields == 0) {
                    // A table without columns has empty lines.
                } else if (fields + 1 != columns) {
                    stop = WINNOW_COPY_OTHER_COUNT;
                    row_end = end;
                    goto done;
                }
                int has_return = p > field_in && in[p - 1] == '\r' && q > field_out && (p < 2 || in[p - 2] != '\\');
                bounds[columns] = text_base + (uint32_t)q + (has_return ? 0 : 1);
                ranges[2 * rows] = range_base + (uint32_t)row;
                ranges[2 * rows + 1] = range_base + (uint32_t)end;
                rows++;
                bounds += columns + 1;
                row = field_in = end;
                row_out = field_out = q + 1;
                fields = 0;
                if (rows == max_rows) { stop = WINNOW_COPY_ROW_LIMIT; goto done; }
                bounds[0] = text_base + (uint32_t)q + 1;
            } else {
                size_t left = count - p;
                if (left < 2 && !is_final) goto done;
                uint8_t next = left > 1 ? in[p + 1] : 0, after = left > 2 ? in[p + 2] : '\n';
                int ends = after == '\t' || after == '\n' || (after == '\r' && (left < 4 || in[p + 3] == '\n'));
                if (p == row && next == '.' && after != '\t' && ends && !is_mysql) {
                    if (!is_final && (left < 3 || (after == '\r' && left < 4))) goto done;
                    stop = WINNOW_COPY_END_MARKER;
                    goto done;
                }
                size_t length, written = 1;
                if (p == field_in && next == 'N' && ends) {
                    length = 2;
                    written = 0;
                } else {
                    length = unescape(in + p, left, is_mysql, out + q);
                }
                size_t from = k + length;
                to = q + written - from;
                for (size_t i = from; i < 64; i += 16) memcpy(out + to + i, block + i, 16);
                if (from >= 64) width = from;
                uint64_t left_over = from < 64 ? ~(uint64_t)0 << from : 0;
                found.tabs &= left_over;
                found.others &= left_over;
            }
        }
        to += width;
        pos += width;
    }
done:
    result->taken = row;
    result->rows = rows;
    result->text = row_out;
    result->row_end = row_end;
    result->stop = stop;
}

#if defined(__x86_64__)
__attribute__((target("avx2,bmi,popcnt"))) static void copy_rows_avx2(
        const uint8_t *in, size_t count, int is_final, int is_mysql, size_t columns, size_t max_rows,
        uint8_t *out, uint32_t text_base, uint32_t *bounds, uint32_t *ranges, uint32_t range_base,
        struct winnow_copy *result) {
    copy_rows(in, count, is_final, is_mysql, columns, max_rows, out, text_base, bounds, ranges, range_base, result);
}
#endif

void winnow_copy_rows(const uint8_t *in, size_t count, int is_final, int is_mysql, size_t columns, size_t max_rows,
                      uint8_t *out, uint32_t text_base, uint32_t *bounds, uint32_t *ranges, uint32_t range_base,
                      struct winnow_copy *result) {
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("popcnt")) {
        copy_rows_avx2(
            in, count, is_final, is_mysql, columns, max_rows, out, text_base, bounds, ranges, range_base, result);
        return;
    }
#endif
    copy_rows(in, count, is_final, is_mysql, columns, max_rows, out, text_base, bounds, ranges, range_base, result);
}
