#include "cicu.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/unum.h>

struct cicu_spelling {
  UNumberFormat *inner;
};

cicu_spelling *cicu_spelling_open(const char *locale, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  UNumberFormat *inner = unum_open(UNUM_SPELLOUT, NULL, 0, locale, NULL, &code);
  *status = U_FAILURE(code) ? code : 0;
  if (U_FAILURE(code)) return NULL;
  cicu_spelling *result = calloc(1, sizeof *result);
  if (result == NULL) {
    unum_close(inner);
    *status = U_MEMORY_ALLOCATION_ERROR;
    return NULL;
  }
  unum_setAttribute(inner, UNUM_LENIENT_PARSE, 0);
  result->inner = inner;
  return result;
}

void cicu_spelling_close(cicu_spelling *spelling) {
  if (spelling == NULL) return;
  unum_close(spelling->inner);
  free(spelling);
}

int32_t cicu_spelling_format(const cicu_spelling *spelling, double number, const char *rule_set, char *out,
                             int32_t capacity, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  // A rule set is an attribute of the formatter, so a formatter of one call's own keeps calls independent.
  UNumberFormat *formatter = unum_clone(spelling->inner, &code);
  UChar result[512];
  int32_t length = 0, written = 0;
  if (U_SUCCESS(code) && rule_set != NULL) {
    cicu_utf16 name;
    cicu_utf16_open(&name, rule_set, (int32_t)strlen(rule_set), &code);
    unum_setTextAttribute(formatter, UNUM_DEFAULT_RULESET, name.chars, name.length, &code);
    cicu_utf16_close(&name);
  }
  if (U_SUCCESS(code)) length = unum_formatDouble(formatter, number, result, 512, NULL, &code);
  if (U_SUCCESS(code)) {
    code = U_ZERO_ERROR;
    written = cicu_utf16_write(result, length, out, capacity, &code);
  }
  if (formatter != NULL) unum_close(formatter);
  *status = U_FAILURE(code) ? code : 0;
  return written;
}

double cicu_spelling_parse(const cicu_spelling *spelling, const char *utf8, int32_t length, int32_t *consumed,
                           cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  cicu_utf16 in;
  cicu_utf16_open(&in, utf8, length, &code);
  int32_t position = 0;
  double value = 0;
  *consumed = 0;
  if (U_SUCCESS(code)) {
    value = unum_parseDouble(spelling->inner, in.chars, in.length, &position, &code);
    if (code == U_PARSE_ERROR) {
      code = U_ZERO_ERROR;
      position = 0;
    }
    if (U_SUCCESS(code)) *consumed = cicu_utf8_length(in.chars, position);
  }
  cicu_utf16_close(&in);
  *status = U_FAILURE(code) ? code : 0;
  return value;
}
