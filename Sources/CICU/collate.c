#include "cicu.h"
#include "text.h"

#include <stdlib.h>
#include <unicode/ucol.h>

struct cicu_collator {
  UCollator *inner;
};

cicu_collator *cicu_collator_open(const char *locale, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  UCollator *inner = ucol_open(locale, &code);
  *status = U_FAILURE(code) ? code : 0;
  if (U_FAILURE(code)) return NULL;
  cicu_collator *result = calloc(1, sizeof *result);
  if (result == NULL) {
    ucol_close(inner);
    *status = U_MEMORY_ALLOCATION_ERROR;
    return NULL;
  }
  result->inner = inner;
  return result;
}

void cicu_collator_close(cicu_collator *collator) {
  if (collator == NULL) return;
  ucol_close(collator->inner);
  free(collator);
}

int32_t cicu_collator_compare(const cicu_collator *collator, const char *left, int32_t left_length, const char *right,
                              int32_t right_length, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  UCollationResult order = ucol_strcollUTF8(collator->inner, left, left_length, right, right_length, &code);
  *status = U_FAILURE(code) ? code : 0;
  return order == UCOL_LESS ? -1 : order == UCOL_GREATER ? 1 : 0;
}

int32_t cicu_collator_sort_key(const cicu_collator *collator, const char *utf8, int32_t length, uint8_t *out,
                               int32_t capacity, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  cicu_utf16 in;
  cicu_utf16_open(&in, utf8, length, &code);
  int32_t wanted = U_SUCCESS(code) ? ucol_getSortKey(collator->inner, in.chars, in.length, out, capacity) : 0;
  cicu_utf16_close(&in);
  *status = U_FAILURE(code) ? code : 0;
  return wanted;
}
