#include "copyrows.h"
#include <string.h>

// Bits of the tabs of 64 bytes, and of the line ends and backslashes.
struct specials { uint64_t tabs, others; };

#if defined(__x86_64__)
#include <emmintrin.h>
static inline struct specials specials(const uint8_t *p) {
    const __m128i tab = _mm_set1_epi8('\t'), end = _mm_set1_epi8('\n'), escape = _mm_set1_epi8('\\');
    struct specials found = {0, 0};
    for (int k = 0; k < 4; k++) {
        __m128i part = _mm_loadu_si128((const __m128i *)(p + 16 * k));
        __m128i other = _mm_or_si128(_mm_cmpeq_epi8(part, end), _mm_cmpeq_epi8(part, escape));
        found.tabs |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(part, tab)) << (16 * k);
        found.others |= (uint64_t)(uint32_t)_mm_movemask_epi8(other) << (16 * k);
    }
    return found;
}
#else
static inline struct specials specials(const uint8_t *p) {
    struct specials found = {0, 0};
    for (int k = 0; k < 64; k++) {
        found.tabs |= (uint64_t)(p[k] == '\t') << k;
        found.others |= (uint64_t)(p[k] == '\n' || p[k] == '\\') << k;
    }
    return found;
}
#endif

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

void winnow_copy_rows(const uint8_t *in, size_t count, int is_final, int is_mysql, size_t columns, size_t max_rows,
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
                do {
                    if (++fields <= columns) bounds[fields] = behind + (uint32_t)__builtin_ctzll(tabs);
                    tabs &= tabs - 1;
                } while (tabs);
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
