#ifndef WINNOW_CAPITALS_H
#define WINNOW_CAPITALS_H
#include <stdint.h>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/// Bit n is set when byte n of the 16 at `bytes` is a capital letter of ASCII.
static inline uint32_t winnow_capitals(const void *bytes) {
#if defined(__SSE2__)
    // A…Z become the highest of the signed bytes; what is behind Z wraps around, and what is beyond ASCII stays below.
    __m128i moved = _mm_add_epi8(_mm_loadu_si128((const __m128i *)bytes), _mm_set1_epi8(127 - 'Z'));
    return (uint32_t)_mm_movemask_epi8(_mm_cmpgt_epi8(moved, _mm_set1_epi8(127 - 26)));
#else
    const uint8_t *each = (const uint8_t *)bytes;
    uint32_t bits = 0;
    for (int n = 0; n < 16; n++) bits |= (uint32_t)((uint8_t)(each[n] - 'A') < 26) << n;
    return bits;
#endif
}
#endif
