// UTF-8 to UTF-16 and back, for ICU's functions that know only UTF-16. Private to this target.
#ifndef CICU_TEXT_H
#define CICU_TEXT_H

#define U_SHOW_CPLUSPLUS_API 0
#include <unicode/ustring.h>
#include <unicode/utypes.h>

typedef struct {
  UChar *chars;
  int32_t length;
  UChar stack[256];
} cicu_utf16;

// Converts; malformed bytes become U+FFFD. Close it also after a failure.
void cicu_utf16_open(cicu_utf16 *text, const char *utf8, int32_t length, UErrorCode *status);
void cicu_utf16_close(cicu_utf16 *text);
// Writes UTF-16 as UTF-8 into a caller's buffer and returns the length wanted (no terminator).
int32_t cicu_utf16_write(const UChar *chars, int32_t length, char *out, int32_t capacity, UErrorCode *status);
// Bytes of UTF-8 that the first `units` UTF-16 units take.
int32_t cicu_utf8_length(const UChar *chars, int32_t units);

#endif
