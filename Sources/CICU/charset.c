#include "cicu.h"

#define U_SHOW_CPLUSPLUS_API 0
#include <stdlib.h>
#include <string.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/ucsdet.h>
#include <unicode/ustring.h>

int32_t cicu_detect_charset(const uint8_t *bytes, int32_t length, char *name, int32_t capacity, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  int32_t confidence = -1;
  UCharsetDetector *detector = ucsdet_open(&code);
  ucsdet_setText(detector, (const char *)bytes, length, &code);
  const UCharsetMatch *match = ucsdet_detect(detector, &code);
  if (U_SUCCESS(code) && match != NULL && capacity > 0) {
    const char *best = ucsdet_getName(match, &code);
    confidence = ucsdet_getConfidence(match, &code);
    strncpy(name, best != NULL ? best : "", (size_t)capacity - 1);
    name[capacity - 1] = 0;
  }
  ucsdet_close(detector);
  *status = U_FAILURE(code) ? code : 0;
  return U_FAILURE(code) ? -1 : confidence;
}

int64_t cicu_decode(const char *charset, const uint8_t *bytes, int64_t length, char *out, int64_t capacity,
                    int64_t *malformed, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  UConverter *from = ucnv_open(charset, &code);
  UConverter *to = ucnv_open("UTF-8", &code);
  *malformed = -1;
  int64_t written = 0;
  if (U_SUCCESS(code)) {
    ucnv_setToUCallBack(from, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, &code);
    UChar pivot[4096], *pivot_source = pivot, *pivot_target = pivot;
    const char *source = (const char *)bytes, *end = source + length;
    char *target = out;
    ucnv_convertEx(to, from, &target, out + capacity, &source, end, pivot, &pivot_source, &pivot_target, pivot + 4096,
                   1, 1, &code);
    written = target - out;
    if (code == U_ILLEGAL_CHAR_FOUND || code == U_TRUNCATED_CHAR_FOUND || code == U_INVALID_CHAR_FOUND) {
      // ICU has read past the bytes it refuses: they are counted back.
      char refused[32];
      int8_t count = (int8_t)sizeof refused;
      code = U_ZERO_ERROR;
      ucnv_getInvalidChars(from, refused, &count, &code);
      *malformed = source - (const char *)bytes - (U_SUCCESS(code) ? count : 0);
      code = U_ZERO_ERROR;
    }
  }
  if (from != NULL) ucnv_close(from);
  if (to != NULL) ucnv_close(to);
  *status = U_FAILURE(code) ? code : 0;
  return written;
}

int64_t cicu_encode(const char *charset, const char *utf8, int64_t length, uint8_t *out, int64_t capacity,
                    cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  UConverter *from = ucnv_open("UTF-8", &code);
  UConverter *to = ucnv_open(charset, &code);
  int64_t written = 0;
  if (U_SUCCESS(code)) {
    ucnv_setFromUCallBack(to, UCNV_FROM_U_CALLBACK_STOP, NULL, NULL, NULL, &code);
    UChar pivot[4096], *pivot_source = pivot, *pivot_target = pivot;
    const char *source = utf8, *end = source + length;
    char *target = (char *)out;
    ucnv_convertEx(to, from, &target, (char *)out + capacity, &source, end, pivot, &pivot_source, &pivot_target,
                   pivot + 4096, 1, 1, &code);
    written = target - (char *)out;
    if (code == U_ILLEGAL_CHAR_FOUND || code == U_TRUNCATED_CHAR_FOUND || code == U_INVALID_CHAR_FOUND) {
      written = -1;
      code = U_ZERO_ERROR;
    }
  }
  if (from != NULL) ucnv_close(from);
  if (to != NULL) ucnv_close(to);
  *status = U_FAILURE(code) ? code : 0;
  return written;
}
