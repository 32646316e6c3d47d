#include "cicu.h"
#include "text.h"

#include <stdio.h>
#include <unicode/uldnames.h>
#include <unicode/uloc.h>

int32_t cicu_display_name(int32_t kind, const char *code, const char *locale, char *out, int32_t capacity,
                          cicu_status *status) {
  UErrorCode error = U_ZERO_ERROR;
  ULocaleDisplayNames *names = uldn_open(locale, ULDN_STANDARD_NAMES, &error);
  UChar name[256];
  int32_t length = 0, written = 0;
  if (U_SUCCESS(error)) {
    switch (kind) {
      case CICU_NAME_REGION: length = uldn_regionDisplayName(names, code, name, 256, &error); break;
      case CICU_NAME_SCRIPT: length = uldn_scriptDisplayName(names, code, name, 256, &error); break;
      default: length = uldn_languageDisplayName(names, code, name, 256, &error); break;
    }
    uldn_close(names);
  }
  if (U_SUCCESS(error)) {
    error = U_ZERO_ERROR;
    written = cicu_utf16_write(name, length, out, capacity, &error);
  }
  *status = U_FAILURE(error) ? error : 0;
  return written;
}

const char *const *cicu_region_codes(void) { return uloc_getISOCountries(); }

const char *const *cicu_language_codes(void) { return uloc_getISOLanguages(); }
