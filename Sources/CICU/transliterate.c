#include "cicu.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/utrans.h>

struct cicu_transliterator {
  UTransliterator *inner;
};

static cicu_transliterator *wrap(UTransliterator *inner, UErrorCode code, cicu_status *status) {
  *status = U_FAILURE(code) ? code : 0;
  if (U_FAILURE(code)) return NULL;
  cicu_transliterator *result = calloc(1, sizeof *result);
  if (result == NULL) {
    utrans_close(inner);
    *status = U_MEMORY_ALLOCATION_ERROR;
    return NULL;
  }
  result->inner = inner;
  return result;
}

cicu_transliterator *cicu_transliterator_open(const char *identifier, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  cicu_utf16 name;
  cicu_utf16_open(&name, identifier, (int32_t)strlen(identifier), &code);
  UTransliterator *inner = utrans_openU(name.chars, name.length, UTRANS_FORWARD, NULL, 0, NULL, &code);
  cicu_utf16_close(&name);
  return wrap(inner, code, status);
}

cicu_transliterator *cicu_transliterator_clone(const cicu_transliterator *source, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  return wrap(utrans_clone(source->inner, &code), code, status);
}

void cicu_transliterator_close(cicu_transliterator *transliterator) {
  if (transliterator == NULL) return;
  utrans_close(transliterator->inner);
  free(transliterator);
}

int32_t cicu_transliterate(const cicu_transliterator *transliterator, const char *utf8, int32_t length, char *out,
                           int32_t capacity, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  cicu_utf16 in;
  cicu_utf16_open(&in, utf8, length, &code);
  int32_t room = in.length * 4 + 64, written = 0;
  UChar *buffer = NULL;
  for (int attempt = 0; attempt < 3 && U_SUCCESS(code); attempt++) {
    free(buffer);
    buffer = malloc(sizeof(UChar) * (size_t)room);
    if (buffer == NULL) {
      code = U_MEMORY_ALLOCATION_ERROR;
      break;
    }
    memcpy(buffer, in.chars, sizeof(UChar) * (size_t)in.length);
    int32_t count = in.length, limit = in.length;
    utrans_transUChars(transliterator->inner, buffer, &count, room, 0, &limit, &code);
    if (code == U_BUFFER_OVERFLOW_ERROR) {
      code = U_ZERO_ERROR;
      room = (count > room ? count : room * 2) + 64;
      continue;
    }
    if (U_SUCCESS(code)) {
      code = U_ZERO_ERROR;
      written = cicu_utf16_write(buffer, count, out, capacity, &code);
    }
    break;
  }
  free(buffer);
  cicu_utf16_close(&in);
  *status = U_FAILURE(code) ? code : 0;
  return written;
}
