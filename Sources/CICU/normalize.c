#include "cicu.h"
#include "text.h"

#include <stdlib.h>
#include <unicode/uclean.h>
#include <unicode/unorm2.h>
#include <unicode/uversion.h>

const char *cicu_error_name(cicu_status status) { return u_errorName((UErrorCode)status); }

const char *cicu_version(void) { return U_ICU_VERSION; }

static const UNormalizer2 *normalizer(int32_t form, UErrorCode *code) {
  switch (form) {
    case CICU_NFC: return unorm2_getNFCInstance(code);
    case CICU_NFKC: return unorm2_getNFKCInstance(code);
    default: return unorm2_getNFKCCasefoldInstance(code);
  }
}

typedef int32_t (*utf16_step)(const void *context, const UChar *in, int32_t length, UChar *out, int32_t capacity,
                              UErrorCode *code);

// Runs one UTF-16 to UTF-16 step between two UTF-8 buffers, growing the middle one as ICU asks.
static int32_t run(utf16_step step, const void *context, const char *utf8, int32_t length, char *out,
                   int32_t capacity, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  cicu_utf16 in;
  cicu_utf16_open(&in, utf8, length, &code);
  int32_t room = in.length * 2 + 32, wanted = 0, written = 0;
  UChar *middle = NULL;
  for (int attempt = 0; attempt < 2 && U_SUCCESS(code); attempt++) {
    free(middle);
    middle = malloc(sizeof(UChar) * (size_t)room);
    if (middle == NULL) {
      code = U_MEMORY_ALLOCATION_ERROR;
      break;
    }
    wanted = step(context, in.chars, in.length, middle, room, &code);
    if (code != U_BUFFER_OVERFLOW_ERROR) break;
    code = U_ZERO_ERROR;
    room = wanted + 1;
  }
  if (U_SUCCESS(code)) {
    code = U_ZERO_ERROR;
    written = cicu_utf16_write(middle, wanted, out, capacity, &code);
  }
  free(middle);
  cicu_utf16_close(&in);
  *status = U_FAILURE(code) ? code : 0;
  return written;
}

static int32_t normalize_step(const void *context, const UChar *in, int32_t length, UChar *out, int32_t capacity,
                              UErrorCode *code) {
  return unorm2_normalize(context, in, length, out, capacity, code);
}

int32_t cicu_normalize(int32_t form, const char *utf8, int32_t length, char *out, int32_t capacity,
                       cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  const UNormalizer2 *instance = normalizer(form, &code);
  if (U_FAILURE(code)) {
    *status = code;
    return 0;
  }
  return run(normalize_step, instance, utf8, length, out, capacity, status);
}

static int32_t fold_step(const void *context, const UChar *in, int32_t length, UChar *out, int32_t capacity,
                         UErrorCode *code) {
  (void)context;
  return u_strFoldCase(out, capacity, in, length, U_FOLD_CASE_DEFAULT, code);
}

int32_t cicu_fold_case(const char *utf8, int32_t length, char *out, int32_t capacity, cicu_status *status) {
  return run(fold_step, NULL, utf8, length, out, capacity, status);
}
