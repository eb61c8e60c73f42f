#ifndef WINNOW_MASKS_H
#define WINNOW_MASKS_H
#include <stdint.h>

// Bits of the bytes of a 64-byte block that equal a value (bit n is byte n), and the running parity of a word, an
// instruction set each.

static inline uint64_t parity_shift(uint64_t x) {
    x ^= x << 1; x ^= x << 2; x ^= x << 4; x ^= x << 8; x ^= x << 16; x ^= x << 32;
    return x;
}

#if defined(__x86_64__)
#include <immintrin.h>

__attribute__((target("avx2"))) static inline uint64_t mask_avx2(const uint8_t *p, uint8_t value) {
    __m256i wanted = _mm256_set1_epi8((char)value);
    uint32_t low = (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(_mm256_loadu_si256((const __m256i *)p), wanted));
    uint32_t high = (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(_mm256_loadu_si256((const __m256i *)(p + 32)), wanted));
    return (uint64_t)high << 32 | low;
}

__attribute__((target("pclmul,sse2"))) static inline uint64_t parity_clmul(uint64_t x) {
    return (uint64_t)_mm_cvtsi128_si64(_mm_clmulepi64_si128(_mm_set_epi64x(0, (long long)x), _mm_set1_epi8(-1), 0));
}

static inline uint64_t mask_sse2(const uint8_t *p, uint8_t value) {
    __m128i wanted = _mm_set1_epi8((char)value);
    uint64_t mask = 0;
    for (int k = 0; k < 4; k++) {
        __m128i part = _mm_loadu_si128((const __m128i *)(p + 16 * k));
        mask |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(part, wanted)) << (16 * k);
    }
    return mask;
}

#else
static inline uint64_t mask_plain(const uint8_t *p, uint8_t value) {
    uint64_t mask = 0;
    for (int k = 0; k < 64; k++) mask |= (uint64_t)(p[k] == value) << k;
    return mask;
}

#endif
#endif
