// Debian's libxml2 is built with ICU, and its headers include ICU's. Foundation carries another ICU whose C types have
// the same names, so the two must never meet in one Swift module. None of what we use depends on it.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/SAX2.h>
#include <libxml/xmlerror.h>
