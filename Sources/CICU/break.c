#include "cicu.h"

#define U_SHOW_CPLUSPLUS_API 0
#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

struct cicu_break {
  UBreakIterator *iterator;
  UText *text;
  int at_start;
};

static cicu_break *wrap(UBreakIterator *iterator, UErrorCode code, cicu_status *status) {
  *status = U_FAILURE(code) ? code : 0;
  if (U_FAILURE(code)) return NULL;
  cicu_break *result = calloc(1, sizeof *result);
  if (result == NULL) {
    ubrk_close(iterator);
    *status = U_MEMORY_ALLOCATION_ERROR;
    return NULL;
  }
  result->iterator = iterator;
  return result;
}

cicu_break *cicu_break_open(int32_t kind, const char *locale, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  UBreakIteratorType type = kind == CICU_BREAK_SENTENCE ? UBRK_SENTENCE
                            : kind == CICU_BREAK_WORD   ? UBRK_WORD
                            : kind == CICU_BREAK_LINE   ? UBRK_LINE
                                                        : UBRK_CHARACTER;
  return wrap(ubrk_open(type, locale, NULL, 0, &code), code, status);
}

cicu_break *cicu_break_clone(const cicu_break *source, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
#if U_ICU_VERSION_MAJOR_NUM >= 69
  UBreakIterator *copy = ubrk_clone(source->iterator, &code);
#else
  UBreakIterator *copy = ubrk_safeClone(source->iterator, NULL, NULL, &code);
#endif
  return wrap(copy, code, status);
}

void cicu_break_close(cicu_break *iterator) {
  if (iterator == NULL) return;
  ubrk_close(iterator->iterator);
  if (iterator->text != NULL) utext_close(iterator->text);
  free(iterator);
}

void cicu_break_set_text(cicu_break *iterator, const char *utf8, int32_t length, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  iterator->text = utext_openUTF8(iterator->text, utf8, length, &code);
  ubrk_setUText(iterator->iterator, iterator->text, &code);
  iterator->at_start = 1;
  *status = U_FAILURE(code) ? code : 0;
}

int32_t cicu_break_fill(cicu_break *iterator, int32_t *offsets, int32_t *rule_statuses, int32_t capacity) {
  int32_t count = 0;
  while (count < capacity) {
    int32_t at = iterator->at_start ? ubrk_first(iterator->iterator) : ubrk_next(iterator->iterator);
    iterator->at_start = 0;
    if (at == UBRK_DONE) break;
    offsets[count] = at;
    rule_statuses[count] = ubrk_getRuleStatus(iterator->iterator);
    count += 1;
  }
  return count;
}
