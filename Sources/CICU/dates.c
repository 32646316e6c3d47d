#include "cicu.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ucal.h>
#include <unicode/udat.h>

struct cicu_date_parser {
  UDateFormat *format;
  UCalendar *calendar;
};

static const UChar utc[] = {'U', 'T', 'C', 0};

cicu_date_parser *cicu_date_parser_open(const char *locale, const char *pattern, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  cicu_date_parser *parser = calloc(1, sizeof *parser);
  if (parser == NULL) {
    *status = U_MEMORY_ALLOCATION_ERROR;
    return NULL;
  }
  cicu_utf16 wanted;
  cicu_utf16_open(&wanted, pattern, (int32_t)strlen(pattern), &code);
  parser->format = udat_open(UDAT_PATTERN, UDAT_PATTERN, locale, utc, 3, wanted.chars, wanted.length, &code);
  cicu_utf16_close(&wanted);
  parser->calendar = ucal_open(utc, 3, locale, UCAL_GREGORIAN, &code);
  if (U_SUCCESS(code)) {
    udat_setLenient(parser->format, 0);
    udat_setBooleanAttribute(parser->format, UDAT_PARSE_ALLOW_WHITESPACE, 1, &code);
    udat_setBooleanAttribute(parser->format, UDAT_PARSE_ALLOW_NUMERIC, 0, &code);
    ucal_setGregorianChange(parser->calendar, -8.64e15, &code);
    code = U_ZERO_ERROR;
  }
  *status = U_FAILURE(code) ? code : 0;
  if (U_FAILURE(code)) {
    cicu_date_parser_close(parser);
    return NULL;
  }
  return parser;
}

void cicu_date_parser_close(cicu_date_parser *parser) {
  if (parser == NULL) return;
  if (parser->format != NULL) udat_close(parser->format);
  if (parser->calendar != NULL) ucal_close(parser->calendar);
  free(parser);
}

int32_t cicu_date_parse(const cicu_date_parser *parser, const char *utf8, int32_t length, int32_t *year,
                        int32_t *month, int32_t *day, int32_t *consumed, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  cicu_utf16 in;
  cicu_utf16_open(&in, utf8, length, &code);
  int32_t position = 0, found = 0;
  *consumed = 0;
  *status = U_FAILURE(code) ? code : 0;
  if (U_SUCCESS(code)) {
    UDate date = udat_parse(parser->format, in.chars, in.length, &position, &code);
    if (U_SUCCESS(code)) {
      ucal_setMillis(parser->calendar, date, &code);
      *year = ucal_get(parser->calendar, UCAL_EXTENDED_YEAR, &code);
      *month = ucal_get(parser->calendar, UCAL_MONTH, &code) + 1;
      *day = ucal_get(parser->calendar, UCAL_DAY_OF_MONTH, &code);
      found = U_SUCCESS(code);
      *consumed = cicu_utf8_length(in.chars, position);
    }
  }
  cicu_utf16_close(&in);
  return found;
}
