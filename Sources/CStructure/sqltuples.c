#include "sqltuples.h"
#include <string.h>

// Bits of the bytes among 16 at which a string's copy has to stop.
#if defined(__x86_64__)
#include <emmintrin.h>
static inline uint32_t specials(const uint8_t *p, int escapes) {
    __m128i part = _mm_loadu_si128((const __m128i *)p);
    uint32_t mask = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(part, _mm_set1_epi8('\'')));
    return escapes ? mask | (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(part, _mm_set1_epi8('\\'))) : mask;
}
#else
static inline uint32_t specials(const uint8_t *p, int escapes) {
    uint32_t mask = 0;
    for (int k = 0; k < 16; k++) mask |= (uint32_t)(p[k] == '\'' || (escapes && p[k] == '\\')) << k;
    return mask;
}
#endif

// Whether a byte is part of a number or a word; of two hyphens, a comment, the caller takes care.
static inline int is_plain(uint8_t c) {
    uint8_t small = c | 0x20;
    return (small >= 'a' && small <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '+' || c == '_';
}

static inline uint8_t escaped(uint8_t c) {
    switch (c) {
    case 'n': return '\n';
    case 'r': return '\r';
    case 't': return '\t';
    case 'b': return '\b';
    case '0': return 0;
    case 'Z': return 0x1A;
    default: return c;
    }
}

// Decodes the string whose inside begins at `p` to `*to`; gives the place behind its closing quote, or 0 where it is not
// seen to end: the byte behind it must be there too, for it may double the quote.
static inline size_t string(const uint8_t *in, size_t p, size_t count, int escapes, uint8_t *out, size_t *to) {
    size_t t = *to;
    while (p < count) {
        memcpy(out + t, in + p, 16);
        uint32_t mask = specials(in + p, escapes);
        if (!mask) {
            p += 16;
            t += 16;
            continue;
        }
        size_t k = (size_t)__builtin_ctz(mask);
        p += k;
        t += k;
        if (p + 1 >= count) return 0;
        uint8_t next = in[p + 1];
        if (in[p] == '\\') {
            out[t++] = escaped(next);
        } else if (next == '\'') {
            out[t++] = next;
        } else {
            *to = t;
            return p + 1;
        }
        p += 2;
    }
    return 0;
}

static inline size_t blank(const uint8_t *in, size_t p, size_t count) {
    while (p < count && in[p] <= ' ') p++;
    return p;
}

void winnow_sql_tuples(const uint8_t *in, size_t count, int escapes, size_t columns, size_t max_rows, uint8_t *out,
                       uint32_t text_base, uint32_t *bounds, uint32_t *ranges, uint32_t range_base,
                       struct winnow_tuples *result) {
    size_t p = 0, to = 0;
    *result = (struct winnow_tuples){0, 0, 0};
    while (result->rows < max_rows && p < count && in[p] == '(') {
        const size_t row = p++;
        size_t fields = 0;
        bounds[0] = text_base + (uint32_t)to;
        for (;;) {
            while (in[p] == ' ') p++;
            if (in[p] == '_' && memcmp(in + p, "_binary '", 9) == 0) p += 8;
            if (in[p] == '\'') {
                p = string(in, p + 1, count, escapes, out, &to);
                if (!p) return;
            } else {
                const size_t from = p;
                while (is_plain(in[p])) {
                    if (in[p] == '-' && in[p + 1] == '-') return;
                    p++;
                }
                const size_t length = p - from;
                if (!length || p >= count) return;
                const int is_null = length == 4 && (in[from] | 0x20) == 'n' && (in[from + 1] | 0x20) == 'u' &&
                                    (in[from + 2] | 0x20) == 'l' && (in[from + 3] | 0x20) == 'l';
                if (!is_null) {
                    for (size_t at = 0; at < length; at += 16) memcpy(out + to + at, in + from + at, 16);
                    to += length;
                }
            }
            // Behind the bytes are zeros, so that this is one of them.
            const uint8_t end = in[p];
            if ((end != ',' && end != ')') || fields == columns) return;
            out[to++] = '\t';
            bounds[++fields] = text_base + (uint32_t)to;
            p++;
            if (end == ')') break;
        }
        if (fields != columns) return;
        ranges[2 * result->rows] = range_base + (uint32_t)row;
        ranges[2 * result->rows + 1] = range_base + (uint32_t)p;
        bounds += columns + 1;
        result->rows++;
        result->taken = p;
        result->text = to;
        p = blank(in, p, count);
        if (p >= count || in[p] != ',') return;
        p = blank(in, p + 1, count);
    }
}
