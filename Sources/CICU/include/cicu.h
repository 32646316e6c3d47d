// The system's ICU behind functions and types of our own.
//
// No ICU type or header appears here: Swift's Foundation carries another ICU whose C types have the same names, and two
// sets of them in one importing file do not compile. Only the .c files of this target include <unicode/...>.
//
// Statuses are 0 for success and otherwise ICU's UErrorCode as a number (cicu_error_name names it). Text is UTF-8 in
// and out; a function that writes text takes a buffer and its capacity, returns the length wanted, and writes nothing
// past the capacity, so that a caller can call again with a larger buffer.
#ifndef CICU_H
#define CICU_H

#include <stdint.h>

typedef int32_t cicu_status;

const char *cicu_error_name(cicu_status status);
const char *cicu_version(void);

// Boundaries ------------------------------------------------------------------------------------------------------

typedef struct cicu_break cicu_break;
enum { CICU_BREAK_SENTENCE = 0, CICU_BREAK_WORD = 1, CICU_BREAK_CHARACTER = 2, CICU_BREAK_LINE = 3 };

cicu_break *cicu_break_open(int32_t kind, const char *locale, cicu_status *status);
cicu_break *cicu_break_clone(const cicu_break *source, cicu_status *status);
void cicu_break_close(cicu_break *iterator);
// The text must stay alive and unchanged until the last cicu_break_fill.
void cicu_break_set_text(cicu_break *iterator, const char *utf8, int32_t length, cicu_status *status);
// Fills up to `capacity` boundaries (byte offsets, the first one 0) and the rule status before each; returns how many.
// Fewer than `capacity` means that the text is at its end.
int32_t cicu_break_fill(cicu_break *iterator, int32_t *offsets, int32_t *rule_statuses, int32_t capacity);

// Regular expressions ---------------------------------------------------------------------------------------------

typedef struct cicu_regex cicu_regex;

// Opens a pattern. `stack_limit` bounds the bytes that backtracking may keep.
cicu_regex *cicu_regex_open(
    const char *pattern, int32_t length, int32_t ignores_case, int32_t stack_limit, cicu_status *status);
void cicu_regex_close(cicu_regex *regex);
// The text must stay alive and unchanged until the last cicu_regex_next. All matches in it together may take
// `time_limit` of ICU's units, ten thousand steps each; 0 is no limit.
void cicu_regex_set_text(
    cicu_regex *regex, const char *utf8, int32_t length, int32_t time_limit, cicu_status *status);
// Finds the next match: returns 1 and fills its bytes, 0 when there is none or `status` tells of an error.
int32_t cicu_regex_next(cicu_regex *regex, int32_t *start, int32_t *end, cicu_status *status);
// Whether the whole text matches.
int32_t cicu_regex_matches(cicu_regex *regex, cicu_status *status);
// Whether a status says that a limit was passed: 1 for time, 2 for the stack, 0 for neither.
int32_t cicu_regex_limit(cicu_status status);

// Normalisation ---------------------------------------------------------------------------------------------------

enum { CICU_NFC = 0, CICU_NFKC = 1, CICU_NFKC_CASEFOLD = 2 };

int32_t cicu_normalize(
    int32_t form, const char *utf8, int32_t length, char *out, int32_t capacity, cicu_status *status);
int32_t cicu_fold_case(const char *utf8, int32_t length, char *out, int32_t capacity, cicu_status *status);

// Transliteration -------------------------------------------------------------------------------------------------

typedef struct cicu_transliterator cicu_transliterator;

cicu_transliterator *cicu_transliterator_open(const char *identifier, cicu_status *status);
cicu_transliterator *cicu_transliterator_clone(const cicu_transliterator *source, cicu_status *status);
void cicu_transliterator_close(cicu_transliterator *transliterator);
int32_t cicu_transliterate(
    const cicu_transliterator *transliterator, const char *utf8, int32_t length, char *out, int32_t capacity,
    cicu_status *status);

// Collation -------------------------------------------------------------------------------------------------------

typedef struct cicu_collator cicu_collator;

cicu_collator *cicu_collator_open(const char *locale, cicu_status *status);
void cicu_collator_close(cicu_collator *collator);
// -1, 0 or 1.
int32_t cicu_collator_compare(
    const cicu_collator *collator, const char *left, int32_t left_length, const char *right, int32_t right_length,
    cicu_status *status);
int32_t cicu_collator_sort_key(
    const cicu_collator *collator, const char *utf8, int32_t length, uint8_t *out, int32_t capacity,
    cicu_status *status);

// Display names of the Common Locale Data Repository --------------------------------------------------------------

enum { CICU_NAME_LANGUAGE = 0, CICU_NAME_REGION = 1, CICU_NAME_SCRIPT = 2 };

int32_t cicu_display_name(
    int32_t kind, const char *code, const char *locale, char *out, int32_t capacity, cicu_status *status);
// ISO 3166 codes, two letters each, as a null-terminated array owned by ICU.
const char *const *cicu_region_codes(void);
// ISO 639 codes, two or three letters, as a null-terminated array owned by ICU.
const char *const *cicu_language_codes(void);

// Numbers in words (rule-based number format) ---------------------------------------------------------------------

typedef struct cicu_spelling cicu_spelling;

cicu_spelling *cicu_spelling_open(const char *locale, cicu_status *status);
void cicu_spelling_close(cicu_spelling *spelling);
int32_t cicu_spelling_format(
    const cicu_spelling *spelling, double number, const char *rule_set, char *out, int32_t capacity,
    cicu_status *status);
// Parses a whole text; `consumed` receives the bytes read (0 when nothing was a number).
double cicu_spelling_parse(
    const cicu_spelling *spelling, const char *utf8, int32_t length, int32_t *consumed, cicu_status *status);

// Dates -----------------------------------------------------------------------------------------------------------

typedef struct cicu_date_parser cicu_date_parser;

cicu_date_parser *cicu_date_parser_open(const char *locale, const char *pattern, cicu_status *status);
void cicu_date_parser_close(cicu_date_parser *parser);
// Strict parsing in the proleptic Gregorian calendar, UTC. Returns 1 and fills the fields when a date was read from the
// beginning of the text, 0 when not; `consumed` receives the bytes read.
int32_t cicu_date_parse(
    const cicu_date_parser *parser, const char *utf8, int32_t length, int32_t *year, int32_t *month, int32_t *day,
    int32_t *consumed, cicu_status *status);

// Charsets --------------------------------------------------------------------------------------------------------

// The best guess for `bytes`: writes the charset's name, returns the confidence (0 to 100), -1 for none.
int32_t cicu_detect_charset(
    const uint8_t *bytes, int32_t length, char *name, int32_t capacity, cicu_status *status);
// Decodes to UTF-8. `malformed` receives the byte offset of the first malformed sequence in the input, or -1.
int64_t cicu_decode(
    const char *charset, const uint8_t *bytes, int64_t length, char *out, int64_t capacity, int64_t *malformed,
    cicu_status *status);
// Encodes UTF-8. Returns the bytes written, or -1 when the charset has no such character.
int64_t cicu_encode(
    const char *charset, const char *utf8, int64_t length, uint8_t *out, int64_t capacity, cicu_status *status);

#endif
