#include "text.h"

#include <stdlib.h>

void cicu_utf16_open(cicu_utf16 *text, const char *utf8, int32_t length, UErrorCode *status) {
  text->chars = text->stack;
  text->length = 0;
  if (U_FAILURE(*status)) return;
  // One byte of UTF-8 never becomes more than one UTF-16 unit.
  if (length >= 256) {
    text->chars = malloc(sizeof(UChar) * ((size_t)length + 1));
    if (text->chars == NULL) {
      text->chars = text->stack;
      *status = U_MEMORY_ALLOCATION_ERROR;
      return;
    }
  }
  int32_t capacity = length >= 256 ? length + 1 : 256;
  u_strFromUTF8WithSub(text->chars, capacity, &text->length, utf8, length, 0xFFFD, NULL, status);
  if (*status == U_STRING_NOT_TERMINATED_WARNING) *status = U_ZERO_ERROR;
}

void cicu_utf16_close(cicu_utf16 *text) {
  if (text->chars != text->stack) free(text->chars);
  text->chars = text->stack;
}

int32_t cicu_utf16_write(const UChar *chars, int32_t length, char *out, int32_t capacity, UErrorCode *status) {
  if (U_FAILURE(*status)) return 0;
  int32_t wanted = 0;
  u_strToUTF8WithSub(out, capacity, &wanted, chars, length, 0xFFFD, NULL, status);
  if (*status == U_BUFFER_OVERFLOW_ERROR || *status == U_STRING_NOT_TERMINATED_WARNING) *status = U_ZERO_ERROR;
  return wanted;
}

int32_t cicu_utf8_length(const UChar *chars, int32_t units) {
  int32_t wanted = 0;
  UErrorCode status = U_ZERO_ERROR;
  u_strToUTF8WithSub(NULL, 0, &wanted, chars, units, 0xFFFD, NULL, &status);
  return wanted;
}
