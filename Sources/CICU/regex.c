#include "text.h"

#include <stdlib.h>
#include <unicode/uregex.h>
#include <unicode/utext.h>

#include "cicu.h"

struct cicu_regex {
  URegularExpression *expression;
  UText *text;
};

cicu_regex *cicu_regex_open(
    const char *pattern, int32_t length, int32_t ignores_case, int32_t stack_limit, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  UParseError place;
  UText *text = utext_openUTF8(NULL, pattern, length, &code);
  URegularExpression *expression =
      uregex_openUText(text, ignores_case ? UREGEX_CASE_INSENSITIVE : 0, &place, &code);
  if (text != NULL) utext_close(text);
  if (U_SUCCESS(code)) uregex_setStackLimit(expression, stack_limit, &code);
  cicu_regex *regex = U_SUCCESS(code) ? calloc(1, sizeof *regex) : NULL;
  if (U_SUCCESS(code) && regex == NULL) code = U_MEMORY_ALLOCATION_ERROR;
  *status = U_FAILURE(code) ? code : 0;
  if (regex == NULL) {
    uregex_close(expression);
    return NULL;
  }
  regex->expression = expression;
  return regex;
}

void cicu_regex_close(cicu_regex *regex) {
  if (regex == NULL) return;
  uregex_close(regex->expression);
  if (regex->text != NULL) utext_close(regex->text);
  free(regex);
}

void cicu_regex_set_text(
    cicu_regex *regex, const char *utf8, int32_t length, int32_t time_limit, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  regex->text = utext_openUTF8(regex->text, utf8, length, &code);
  uregex_setTimeLimit(regex->expression, time_limit, &code);
  uregex_setUText(regex->expression, regex->text, &code);
  *status = U_FAILURE(code) ? code : 0;
}

int32_t cicu_regex_next(cicu_regex *regex, int32_t *start, int32_t *end, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  UBool found = uregex_findNext(regex->expression, &code);
  if (found) {
    *start = (int32_t)uregex_start64(regex->expression, 0, &code);
    *end = (int32_t)uregex_end64(regex->expression, 0, &code);
  }
  *status = U_FAILURE(code) ? code : 0;
  return found && U_SUCCESS(code);
}

int32_t cicu_regex_matches(cicu_regex *regex, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  UBool found = uregex_matches64(regex->expression, -1, &code);
  *status = U_FAILURE(code) ? code : 0;
  return found && U_SUCCESS(code);
}

int32_t cicu_regex_limit(cicu_status status) {
  return status == U_REGEX_TIME_OUT ? 1 : status == U_REGEX_STACK_OVERFLOW ? 2 : 0;
}
